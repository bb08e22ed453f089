using System.Globalization;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>
/// A gemeente under one NIS code, with its dated membership of a referentieregio and of a provincie, and its inhabitants.
/// Every method may be told the same fact again: then nothing happens.
/// </summary>
public sealed partial class Gemeente : Dossier
{
    private readonly Indelingen _regios = new();
    private readonly Indelingen _provincies = new();
    private readonly Dictionary<string, string> _provincienamen = [];
    private readonly Dictionary<DateOnly, InwonertalWerdVastgesteld> _inwoners = [];
    private GemeenteWerdGeregistreerd? _gegevens;

    /// <summary>Identity of the dossier of a gemeente.</summary>
    public static Guid IdVan(string nis) => Naamruimte.Id("gemeente", nis);

    /// <summary>Makes it known. The same data again change nothing.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout"><c>gemeente-gewijzigd</c>: it is known with other data.</exception>
    public void Registreer(GemeenteWerdGeregistreerd gegevens)
    {
        if (_gegevens is not { } was)
        {
            Gebeurt(gegevens);
            return;
        }

        Gelijk("naam", was.Naam, gegevens.Naam);
        Gelijk("slug", was.Slug, gegevens.Slug);
        Gelijk("kbo", was.Kbo, gegevens.Kbo);
        Gelijk("ovo", was.Ovo, gegevens.Ovo);
        Gelijk("geldig van", was.GeldigVan, gegevens.GeldigVan);
        Gelijk("oppervlakte_km2", was.OppervlakteKm2, gegevens.OppervlakteKm2);
        Gelijk("lon", was.Lengtegraad, gegevens.Lengtegraad);
        Gelijk("lat", was.Breedtegraad, gegevens.Breedtegraad);
        Gelijk("abb_uri", was.AbbUri, gegevens.AbbUri);

        void Gelijk<T>(string veld, T oud, T nieuw) where T : IEquatable<T> =>
            Eis(oud.Equals(nieuw), Fout.GemeenteGewijzigd(was.Nis, veld, Tekst(oud), Tekst(nieuw)));
    }

    /// <summary>From a day on this gemeente belongs to this referentieregio; the earlier membership ends the day before.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout"><c>indeling-voor-bestaan</c> or <c>indeling-niet-later</c>.</exception>
    public void DeelInBijReferentieregio(string code, DateOnly vanaf)
    {
        var gegevens = Geregistreerd();
        if (MagErbij(_regios, code, vanaf, gegevens))
        {
            Gebeurt(new GemeenteWerdBijReferentieregioIngedeeld(gegevens.Nis, code, vanaf));
        }
    }

    /// <summary>From a day on this gemeente belongs to this provincie; the first time from the day on which it exists.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout">
    /// <c>indeling-voor-bestaan</c>, <c>indeling-niet-later</c>, <c>provincie-met-gat</c>,
    /// or <c>gemeente-gewijzigd</c> when the provincie is known by another name.
    /// </exception>
    public void DeelInBijProvincie(string code, string naam, DateOnly vanaf)
    {
        var gegevens = Geregistreerd();
        var bekend = _provincienamen.GetValueOrDefault(code, naam);
        Eis(bekend == naam, Fout.GemeenteGewijzigd(gegevens.Nis, $"naam van provincie {code}", bekend, naam));
        if (MagErbij(_provincies, code, vanaf, gegevens))
        {
            Eis(_provincies.Laatste is not null || vanaf == gegevens.GeldigVan, Fout.ProvincieMetGat(gegevens.Nis, vanaf, gegevens.GeldigVan));
            Gebeurt(new GemeenteWerdBijProvincieIngedeeld(gegevens.Nis, code, naam, vanaf));
        }
    }

    /// <summary>The number of inhabitants on a day; another figure for the same day replaces the earlier one.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout"><c>inwonertal-ongeldig</c>: not more than zero.</exception>
    public void StelInwonertalVast(int inwoners, DateOnly peildatum, string bron)
    {
        var nieuw = new InwonertalWerdVastgesteld(Geregistreerd().Nis, inwoners, peildatum, bron);
        Eis(inwoners > 0, Fout.InwonertalOngeldig(nieuw.Nis, inwoners));
        if (_inwoners.GetValueOrDefault(peildatum) != nieuw)
        {
            Gebeurt(nieuw);
        }
    }

    /// <summary>The referentieregio on a day; null before the first membership.</summary>
    public string? ReferentieregioOp(DateOnly dag) => _regios.Op(dag);

    /// <summary>The provincie on a day; null before the gemeente exists.</summary>
    public string? ProvincieOp(DateOnly dag) => _provincies.Op(dag);

    /// <summary>The number of inhabitants by the last figure up to and including a day; null when there is none.</summary>
    public int? InwonersOp(DateOnly dag) => _inwoners.Values.Where(i => i.Peildatum <= dag).MaxBy(i => i.Peildatum)?.Inwoners;

    private static bool MagErbij(Indelingen indelingen, string gebied, DateOnly vanaf, GemeenteWerdGeregistreerd gegevens)
    {
        if (indelingen.Geldt(gebied, vanaf))
        {
            return false;
        }

        Eis(vanaf >= gegevens.GeldigVan, Fout.IndelingVoorBestaan(gegevens.Nis, vanaf, gegevens.GeldigVan));
        if (indelingen.Laatste is { } laatste)
        {
            Eis(vanaf > laatste.Vanaf, Fout.IndelingNietLater(gegevens.Nis, laatste, gebied, vanaf));
        }

        return true;
    }

    private static string Tekst<T>(T waarde) => string.Create(CultureInfo.InvariantCulture, $"{waarde}");

    private GemeenteWerdGeregistreerd Geregistreerd()
    {
        Eis(_gegevens is not null, Fout.GemeenteNietGeregistreerd());
        return _gegevens!;
    }

    private void Pas(GemeenteWerdGeregistreerd g) => _gegevens = g;

    private void Pas(GemeenteWerdBijReferentieregioIngedeeld g) => _regios.VoegToe(g.Referentieregio, g.Vanaf);

    private void Pas(GemeenteWerdBijProvincieIngedeeld g)
    {
        _provincies.VoegToe(g.Provincie, g.Vanaf);
        _provincienamen[g.Provincie] = g.Naam;
    }

    private void Pas(InwonertalWerdVastgesteld g) => _inwoners[g.Peildatum] = g;
}
