using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The commands of the forms about credit. The service for funds has the last word.</summary>
public sealed partial class FondskredietModel
{
    /// <summary>An entiteit announces what it puts in.</summary>
    public Task<IActionResult> OnPostInbreng(CancellationToken stop) => Geef("inbrengen",
        v => new { entiteit = v.Tekst("entiteit"), begrotingsartikel = v.Tekst("begrotingsartikel"), jaar = v.Jaar("jaar"), vak = OfNul(v, "vak"), vek = OfNul(v, "vek") }, "aangekondigd", stop);

    /// <summary>It is certain from now on.</summary>
    public Task<IActionResult> OnPostBevestiging(CancellationToken stop) => Geef($"inbrengen/{Nummer}/bevestiging", v => new { referentie = v.Tekst("referentie") }, "bevestigd", stop);

    /// <summary>An announced contribution does not come.</summary>
    public Task<IActionResult> OnPostIntrekking(CancellationToken stop) => Geef($"inbrengen/{Nummer}/intrekking", _ => new { }, "ingetrokken", stop);

    /// <summary>What was confirmed was wrong.</summary>
    public Task<IActionResult> OnPostCorrectie(CancellationToken stop) =>
        Geef($"inbrengen/{Nummer}/correctie", v => new { vak = v.Bedrag("vak"), vek = v.Bedrag("vek"), reden = v.Tekst("reden") }, "gecorrigeerd", stop);

    /// <summary>Credit of a year goes to the next, by decree.</summary>
    public Task<IActionResult> OnPostOverdracht(CancellationToken stop) => Geef("overdrachten", v =>
    {
        var (entiteit, begrotingsartikel, jaar) = Lijnvan(v, "lijn");
        return new { entiteit, begrotingsartikel, jaar, vak = OfNul(v, "vak"), vek = OfNul(v, "vek"), referentie = v.Tekst("referentie") };
    }, "overgedragen", stop);

    /// <summary>Credit of an article goes to another year, by decision.</summary>
    public Task<IActionResult> OnPostHerprofilering(CancellationToken stop) => Geef("herprofileringen", v =>
    {
        var (entiteit, begrotingsartikel, van) = Lijnvan(v, "lijn");
        return new { entiteit, begrotingsartikel, van, naar = v.Jaar("naar"), vak = OfNul(v, "vak"), vek = OfNul(v, "vek"), referentie = v.Tekst("referentie") };
    }, "geherprofileerd", stop);

    /// <summary>Credit goes to another line of the same year.</summary>
    public Task<IActionResult> OnPostVerschuiving(CancellationToken stop) => Geef("verschuivingen", v =>
    {
        var (entiteit, begrotingsartikel, jaar) = Lijnvan(v, "lijn");
        return new
        {
            jaar, van = new { entiteit, begrotingsartikel }, naar = new { entiteit = v.Tekst("naar.entiteit"), begrotingsartikel = v.Tekst("naar.begrotingsartikel") },
            vak = OfNul(v, "vak"), vek = OfNul(v, "vek"), motivering = v.Tekst("motivering"), referentie = v.Tekst("referentie"),
        };
    }, "verschoven", stop);

    /// <summary>The fund may still commit after its term.</summary>
    public Task<IActionResult> OnPostNaTermijn(CancellationToken stop) =>
        Geef("vastlegging-na-termijn", v => new { datum = v.Dag("datum"), nummer = v.Tekst("nummer"), tot = v.Dag("tot") }, "toegelaten", stop);

    /// <inheritdoc />
    protected override string? VeldVan(string code) => (code, Formulier) switch
    {
        ("vak-niet-vrij", _) or ("inbreng-al-gebruikt", _) or ("niets-te-corrigeren", _) => "vak",
        ("vak-na-termijn", _) => "vak",
        ("vek-niet-vrij", _) => "vek",
        ("jaar-buiten-termijn", "inbreng") => "jaar",
        ("jaar-buiten-termijn", "herprofilering") => "naar",
        ("jaar-buiten-termijn", _) or ("overdracht-buiten-venster", _) or ("krediet-vervallen", _) => "lijn",
        ("zelfde-lijn", "herprofilering") => "naar",
        ("zelfde-lijn", _) => "naar.begrotingsartikel",
        ("herverdelingsbesluit-nodig", _) => "referentie",
        ("beslissing-in-toekomst", _) => "datum",
        ("dag-na-termijn", _) => "tot",
        _ => null,
    };

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan switch
    {
        "aangekondigd" => "De inbreng is aangekondigd. Ze telt mee als de regering ze bevestigt.",
        "bevestigd" => "De inbreng is bevestigd. Ze telt nu mee.",
        "ingetrokken" => "De inbreng is ingetrokken.",
        "gecorrigeerd" => "De inbreng is verbeterd.",
        "overgedragen" => "Het krediet is overgedragen naar het volgende jaar.",
        "geherprofileerd" => "Het krediet is naar een ander jaar gegaan.",
        "verschoven" => "Het krediet is verschoven.",
        "toegelaten" => "De beslissing is genoteerd. Het fonds mag nog vastleggen.",
        _ => null,
    };

    // An amount that stays empty is none: people leave out what they do not move.
    private static string? OfNul(Invulling v, string veld) => v.Bedrag(veld) ?? (v.Tekst(veld) is null ? "0.00" : null);

    private static (string? Entiteit, string? Begrotingsartikel, int? Jaar) Lijnvan(Invulling v, string veld)
    {
        if (v.Tekst(veld)?.Split('|') is [var entiteit, var artikel, var jaar] && int.TryParse(jaar, out var nummer))
        {
            return (entiteit, artikel, nummer);
        }

        v.Weiger(veld, "Kies een begrotingslijn uit de lijst.");
        return default;
    }

    private Task<IActionResult> Geef(string stap, Func<Invulling, object> inhoud, string gedaan, CancellationToken stop) =>
        Stuur($"fondsen/{Id}/{stap}", inhoud, Id, gedaan, stop);
}
