using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>Contracts in force with an avenant in every state, and some that ended.</summary>
public static class Wijziging
{
    public const string Reden = "De aannemer had vertraging.";
    public static readonly DateOnly Dag = new(2026, 6, 1);
    public static readonly KboNummer Toetreder = Voorbeeld.Kbo(4_000_003);

    public static AvenantId Id(string naam) => new(Voorbeeld.Id(naam + "/avenant"));

    /// <summary>The second milestone a year later and for less, a third one of a new partij, and a longer term.</summary>
    public static Contractinhoud Nieuw(string naam)
    {
        var inhoud = Voorbeeld.Inhoud(naam);
        var verbintenis = inhoud.Verbintenissen[0];
        return inhoud with
        {
            Einddatum = new(2032, 12, 31),
            Partijen = [.. inhoud.Partijen, new(Toetreder, "Buurt vzw", Partijsoort.Vereniging, null, BeslissendOrgaan.EigenBestuur)],
            Verbintenissen =
            [
                verbintenis with
                {
                    Bedrag = Voorbeeld.Euro(1400.25m),
                    Mijlpalen = [verbintenis.Mijlpalen[0], verbintenis.Mijlpalen[1] with { Bedrag = Voorbeeld.Euro(400m), Vervaldatum = new(2026, 8, 31) }],
                },
                new(new(Voorbeeld.Id(naam + "/v2")), Toetreder, Verbintenissoort.Inspanning, "Planten", Bedrag.Nul,
                    [new(Voorbeeld.Mijlpaal(naam + "/m3"), "Geplant", new(2026, 7, 31), "Foto's", Bedrag.Nul, Voorbeeld.KboGent)]),
            ],
            Financiering = [new(Voorbeeld.KboGent, Voorbeeld.Euro(1400.25m))],
        };
    }

    public static Logboek Avenant(this Logboek log, string naam, Contractinhoud? inhoud = null, DateOnly? beeindigtOp = null) => log.Meldt(Voorbeeld.Id(naam),
        new AvenantWerdOpgesteld(Voorbeeld.Id(naam), Id(naam), 1, Avenantsoort.Materieel, "hash-" + naam, inhoud ?? Nieuw(naam), beeindigtOp), "reden", Reden);

    public static Logboek AvenantVoorgelegd(this Logboek log, string naam) => log.Meldt(Voorbeeld.Id(naam), new AvenantWerdVoorgelegd(
        Voorbeeld.Id(naam), Id(naam), "avenant-" + naam, [Voorbeeld.KboGent, Voorbeeld.Vereniging, Toetreder],
        [new("einddatum", Avenantwijzigingsoort.Gewijzigd, "2031-12-31", "2032-12-31"), new($"partij:{Toetreder}.naam", Avenantwijzigingsoort.Toegevoegd, null, "Buurt vzw")]));

    public static Logboek AvenantOndertekend(this Logboek log, string naam) => log.Meldt(Voorbeeld.Id(naam), new AvenantWerdOndertekend(
        Voorbeeld.Id(naam), Id(naam), Voorbeeld.KboGent, "avenant-" + naam, Hoedanigheid.VoorzitterGemeenteraad, "pseudoniem", Handtekeningniveau.Gewoon,
        Voorbeeld.Raadsbesluit, false, Logboek.Begin));

    public static Logboek AvenantAangenomen(this Logboek log, string naam, Contractinhoud? inhoud = null, DateOnly? beeindigtOp = null) => log.Meldt(Voorbeeld.Id(naam),
        new AvenantWerdAangenomen(Voorbeeld.Id(naam), Id(naam), 1, "avenant-" + naam, "nieuwe-hash-" + naam, inhoud ?? Nieuw(naam), Dag, beeindigtOp));

    /// <summary>concept, open, aangenomen, geweigerd and teruggetrokken; beeindigd ended, with a milestone that goes on.</summary>
    public static Logboek Contracten(Logboek? log = null)
    {
        log ??= new Logboek(ContractenBlok.Bron);
        foreach (var naam in (string[])["concept", "open", "aangenomen", "geweigerd", "teruggetrokken", "beeindigd"])
        {
            log.Opgesteld(naam).Voorgelegd(naam).Ondertekend(naam).InWerking(naam);
        }

        foreach (var naam in (string[])["concept", "open", "aangenomen", "geweigerd", "teruggetrokken"])
        {
            log.Avenant(naam);
        }

        foreach (var naam in (string[])["open", "aangenomen", "geweigerd"])
        {
            log.AvenantVoorgelegd(naam).AvenantOndertekend(naam);
        }

        return log.AvenantAangenomen("aangenomen")
            .Meldt(Voorbeeld.Id("geweigerd"), new AvenantWerdVerworpen(Voorbeeld.Id("geweigerd"), Id("geweigerd"), Voorbeeld.Vereniging, Hoedanigheid.GemachtigdePersoon, "p"), "reden", "Te laat.")
            .Meldt(Voorbeeld.Id("teruggetrokken"), new AvenantWerdIngetrokken(Voorbeeld.Id("teruggetrokken"), Id("teruggetrokken")), "reden", "Toch niet.")
            .Meldt(Voorbeeld.Id("beeindigd"), new ContractWerdBeeindigd(Voorbeeld.Id("beeindigd"), Beeindigingsgrond.Uitspraak, Dag, [Voorbeeld.Mijlpaal("beeindigd/m1")], "Arrest 1"));
    }

    /// <summary>Of "betaald" in <see cref="Geld"/>: 100.50 more was set apart.</summary>
    public static Logboek AvenantGereserveerd(this Logboek log, string naam, decimal bedrag = 100.50m) => log.Meldt(Geld.Fonds, new AvenantmiddelenWerdenGereserveerd(
        Geld.Fonds, Voorbeeld.Id(naam), Id(naam), 1, "hash", Voorbeeld.Id("mandatering"), Delen(bedrag), [], [Voorbeeld.RegioAalst, Voorbeeld.RegioGent], true));

    public static Logboek AvenantVastgelegd(this Logboek log, string naam, decimal erbij, decimal eraf) => log.Meldt(Geld.Fonds, new AvenantmiddelenWerdenVastgelegd(
        Geld.Fonds, Voorbeeld.Id(naam), Id(naam), Delen(erbij), Delen(eraf), [], [Voorbeeld.RegioAalst, Voorbeeld.RegioGent], Dag, true));

    public static List<Middelendeel> Delen(decimal bedrag) =>
        bedrag == 0 ? [] : [new(new("OVO000050", "QB0-1QCG2NY-WT", 2026), Voorbeeld.Euro(bedrag))];
}
