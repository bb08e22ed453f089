using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>What a fund says about money from outside, and about amounts that are divided.</summary>
public static class Buitengeld
{
    public const string Voorwaarde = "De raad stemt in.";
    public static readonly MedefinancieringId Mede = new(Voorbeeld.Id("medefinanciering"));
    public static readonly MedefinancieringId Belofte = new(Voorbeeld.Id("belofte"));
    public static readonly EuAanvraagId Efro = new(Voorbeeld.Id("efro"));
    public static readonly EuAanvraagId Life = new(Voorbeeld.Id("life"));
    public static readonly VerdelingId Verdeling = new(Voorbeeld.Id("verdeling"));
    private static readonly Begrotingslijn Lijn = new("OVO000050", "QB0-1QCG2NY-WT", 2026);

    /// <summary>Gent gives 500.00, confirmed, of which 200.00 came in; Aalst promises ground under a condition.</summary>
    public static Logboek Medegefinancierd(this Logboek log) => log
        .Meldt(Geld.Fonds, new MedefinancieringWerdToegezegd(Geld.Fonds, Mede, Voorbeeld.KboGent, Voorbeeld.Euro(500m), Medefinancieringsvorm.Geld, false))
        .Meldt(Geld.Fonds, new MedefinancieringWerdToegezegd(Geld.Fonds, Belofte, Voorbeeld.KboAalst, Voorbeeld.Euro(300m), Medefinancieringsvorm.Natura, true), "voorwaarde", Voorwaarde)
        .Meldt(Geld.Fonds, new MedefinancieringWerdBevestigd(Geld.Fonds, Mede, [new(Lijn, Voorbeeld.Euro(500m))], "Raadsbesluit 3"))
        .Gestort(200m);

    public static Logboek Gestort(this Logboek log, decimal bedrag) => log.Meldt(Geld.Fonds,
        new MedefinancieringWerdGestort(Geld.Fonds, Mede, Voorbeeld.Euro(bedrag), new(2026, 6, 1), [new(Lijn, Voorbeeld.Euro(bedrag))], 2026));

    /// <summary>Of 1000.00 that EFRO was asked 900.00 is granted and 600.00 came in; LIFE refused. The contract 'gereserveerd' leans on both.</summary>
    public static Logboek MetEuropa(this Logboek log)
    {
        foreach (var (id, programma) in new[] { (Efro, EuProgramma.Efro), (Life, EuProgramma.Life) })
        {
            log.Meldt(Geld.Fonds, new EuAanvraagWerdVoorbereid(Geld.Fonds, id, programma, "Oproep 3", Voorbeeld.Euro(1000m), 40.5m, "EU-12"))
                .Meldt(Geld.Fonds, new ContractWerdAanEuAanvraagGekoppeld(Geld.Fonds, id, Voorbeeld.Id("gereserveerd")))
                .Meldt(Geld.Fonds, new EuAanvraagWerdIngediend(Geld.Fonds, id, new(2026, 5, 1)));
        }

        return log
            .Meldt(Geld.Fonds, new EuAanvraagWerdGoedgekeurd(Geld.Fonds, Efro, [new(Lijn, Voorbeeld.Euro(600m)), new(Lijn with { Jaar = 2027 }, Voorbeeld.Euro(300m))], "Besluit 7", [Voorbeeld.Id("gereserveerd")]))
            .Meldt(Geld.Fonds, new EuMiddelenWerdenOntvangen(Geld.Fonds, Efro, new(2026, 6, 2), [new(Lijn, Voorbeeld.Euro(600m))], 2026))
            .Meldt(Geld.Fonds, new EuAanvraagWerdGeweigerd(Geld.Fonds, Life, "Besluit 8", [Voorbeeld.Id("gereserveerd")]));
    }

    /// <summary>0.10 over Aalst and Gent, and a correction of -0.01.</summary>
    public static Logboek Verdeeld(this Logboek log) => log
        .Meldt(Geld.Fonds, new VerdeelsleutelWerdVastgesteld(Geld.Fonds, Verdeling, "Onderhoud", Voorbeeld.Euro(0.10m), Verdeelsleutelsoort.EigenTabel, new(2026, 1, 1),
            [new(Voorbeeld.Aalst, 1m, Voorbeeld.Euro(0.03m)), new(Voorbeeld.Gent, 2m, Voorbeeld.Euro(0.07m))]))
        .Meldt(Geld.Fonds, new VerdeelsleutelWerdVastgesteld(Geld.Fonds, new(Voorbeeld.Id("correctie")), "Minder", Voorbeeld.Euro(-0.01m), Verdeelsleutelsoort.EigenTabel, new(2026, 1, 1),
            [new(Voorbeeld.Aalst, 1m, Voorbeeld.Euro(0m)), new(Voorbeeld.Gent, 2m, Voorbeeld.Euro(-0.01m))], Verdeling));
}
