using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Tests.Als_velen_tegelijk_vragen;

/// <summary>200 requests at once, each in a transaction of its own, for room for 50: exactly 50 get it, 150 hear why not.</summary>
[Trait("Duur", "rondes")]
public sealed class Ruimte_voor_vijftig
{
    private const int Vragers = 200;
    private const int Ruimte = 50;
    private static readonly int Ronden = Rondes.Aantal(kort: 2, lang: 20);

    [Fact]
    public async Task Krijgen_precies_vijftig_contracten_geld_van_de_begrotingslijn() => await Speel("500.00", "99999.00", nameof(Weigeringsreden.MiddelenOntoereikend));

    [Fact]
    public async Task Krijgen_precies_vijftig_contracten_geld_onder_het_plafond() => await Speel("99999.00", "500.00", nameof(Weigeringsreden.MandateringOntoereikend));

    [Fact]
    public async Task Krijgen_ook_over_twee_fondsen_samen_precies_vijftig_contracten_geld_onder_een_plafond()
    {
        await using var exemplaar = await Exemplaar.Maak();
        for (var ronde = 0; ronde < Rondes.Aantal(kort: 1, lang: 5); ronde++)
        {
            var (een, mandatering) = await exemplaar.MetFonds("99999.00", "500.00");
            var programma = Guid.CreateVersion7();
            await exemplaar.Hoort(Voorbeeld.ProgrammaVastgesteld(programma, mandatering));
            var twee = await exemplaar.NieuwFonds(programma, "99999.00");

            await Task.WhenAll(Enumerable.Range(1, Vragers).Select(i => Task.Run(() => exemplaar.Hoort(Vraag(i % 2 == 0 ? een : twee, mandatering)))));

            (await Tel(exemplaar, een, twee)).ShouldBe((Ruimte, Vragers - Ruimte));
            (await exemplaar.In(db => db.Mandaatruimten.SingleAsync(m => m.Mandatering == mandatering))).Gebruikt.ShouldBe(500m);
        }
    }

    private static async Task Speel(string vak, string plafond, string reden)
    {
        await using var exemplaar = await Exemplaar.Maak();
        for (var ronde = 0; ronde < Ronden; ronde++)
        {
            var (fonds, mandatering) = await exemplaar.MetFonds(vak, plafond);

            await Task.WhenAll(Enumerable.Range(1, Vragers).Select(_ => Task.Run(() => exemplaar.Hoort(Vraag(fonds, mandatering)))));

            (await Tel(exemplaar, fonds)).ShouldBe((Ruimte, Vragers - Ruimte));
            var redenen = await exemplaar.In(db => db.Dossierlog.Where(l => l.Dossier == fonds && l.Type == nameof(ReserveringWerdGeweigerd)).Select(l => l.Gebeurtenis).ToListAsync());
            redenen.ShouldAllBe(g => g.Contains(reden, StringComparison.OrdinalIgnoreCase));
            (await exemplaar.In(db => db.Mandaatruimten.SingleAsync(m => m.Mandatering == mandatering))).Gebruikt.ShouldBe(500m);
        }
    }

    private static Berichten.Contracten.ReserveringWerdGevraagd Vraag(Guid fonds, Guid mandatering) =>
        Voorbeeld.Vraag(1, "10.00") with { Contract = Guid.CreateVersion7(), Fonds = fonds, Mandatering = mandatering };

    private static async Task<(int Gelukt, int Geweigerd)> Tel(Exemplaar exemplaar, params Guid[] fondsen)
    {
        var gebeurd = new List<string>();
        foreach (var fonds in fondsen)
        {
            gebeurd.AddRange(await exemplaar.Gebeurd(fonds));
        }

        return (gebeurd.Count(g => g == nameof(MiddelenWerdenGereserveerd)), gebeurd.Count(g => g == nameof(ReserveringWerdGeweigerd)));
    }
}
