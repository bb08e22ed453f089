using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Hulp;

/// <summary>A contract with one promise that is paid in some way, and with milestones that follow each other by a month.</summary>
internal static class Belofte
{
    public static readonly Trekker Directeur = new("persoon-financieel", Antwerpen.Cijfers);

    public static VerbintenisId Verbintenis(int contract) => new(Nummer(contract + 900_000));

    public static MijlpaalId Stap(int contract, int nummer) => new(Nummer(contract * 10 + nummer + 600_000));

    public static ReserveringWerdGevraagd Vraagt(int contract, Financieringswijze wijze, params string[] bedragen) => Vraag(contract, "1.00") with
    {
        Delen = [new Jaardeel(2026, Berichten.Bedrag.Som(bedragen.Select(Eur)))],
        Mijlpalen = [.. bedragen.Select((b, i) => new Fondsmijlpaal(Stap(contract, i + 1), Antwerpen, Eur(b), Verbintenis(contract), wijze, new DateOnly(2027, i + 1, 28)))],
    };

    public static Financieringswijze Voorschot(int percentage) => new(Financieringssoort.VoorschotEnSaldo, percentage);

    public static Financieringswijze Trekkingsrecht => new(Financieringssoort.Trekkingsrecht);

    /// <summary>In force.</summary>
    public static Gebiedsfonds Met(this Gebiedsfonds fonds, int contract, Financieringswijze wijze, params string[] bedragen)
    {
        fonds.Vraagt(Vraagt(contract, wijze, bedragen));
        fonds.LegVast(Nummer(contract), Vandaag);
        return fonds;
    }

    /// <summary>Its milestone is accepted for this amount.</summary>
    public static void Aanvaardt(this Gebiedsfonds fonds, int contract, int stap, string bedrag) =>
        fonds.MaakBetaalopdracht(Nummer(contract), Stap(contract, stap), Eur(bedrag), Maker);

    public static void Betaalt(this Gebiedsfonds fonds, BetaalopdrachtId id)
    {
        fonds.KeurGoed(id, Lid, HetMandaat, Vandaag);
        fonds.Verzend(id, Lid, HetMandaat, Vandaag);
        fonds.MeldBetaling(id, Vandaag, Vandaag);
    }

    public static void Betaalt(this Gebiedsfonds fonds, int contract, int stap) => fonds.Betaalt(new BetaalopdrachtId(Stap(contract, stap).Waarde));

    /// <summary>Draws, with orders that are numbered from the version of the fund on.</summary>
    public static IReadOnlyList<BetaalopdrachtId> Trekt(this Gebiedsfonds fonds, int contract, string bedrag, Trekker? wie = null)
    {
        var (teller, gemaakt) = (fonds.Versie, new List<BetaalopdrachtId>());
        fonds.Trek(Nummer(contract), Verbintenis(contract), Eur(bedrag), "Factuur 12", wie ?? Directeur, Vandaag, () =>
        {
            gemaakt.Add(new(Nummer(2_000_000 + teller++)));
            return gemaakt[^1];
        });
        return gemaakt;
    }

    public static T Laatste<T>(this Gebiedsfonds fonds) where T : class => fonds.Laatste().ShouldBeOfType<T>();
}
