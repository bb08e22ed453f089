using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_krediet_verplaatst_wordt;

public sealed class In_de_databank
{
    private const int Vragers = 200;
    private const int Ruimte = 50;

    [Fact]
    public async Task Gaat_met_tweehonderd_tegelijk_nooit_meer_van_een_lijn_dan_er_vrij_is()
    {
        await using var exemplaar = await Exemplaar.Maak();
        var (fonds, mandatering) = await exemplaar.MetFonds("500.00", "99999.00");

        var uitslagen = await Task.WhenAll(Enumerable.Range(0, Vragers).Select(i => Task.Run(() => i % 4 == 0
            ? Reserveer(exemplaar, fonds, mandatering) : Verplaats(exemplaar, fonds, i))));

        var gebeurd = await exemplaar.Gebeurd(fonds);
        (gebeurd.Count(g => g == nameof(KredietWerdVerplaatst)) + gebeurd.Count(g => g == nameof(MiddelenWerdenGereserveerd))).ShouldBe(Ruimte);
        uitslagen.Count(u => u == "vak-niet-vrij").ShouldBe(Vragers * 3 / 4 - gebeurd.Count(g => g == nameof(KredietWerdVerplaatst)));
        var gelezen = await exemplaar.In(db => db.Lees<Gebiedsfonds>(fonds, CancellationToken.None));
        gelezen.VrijeVak(Omgeving).ShouldBe(Berichten.Bedrag.Nul);
        Berichten.Bedrag.Som(Enumerable.Range(2026, 4).Select(jaar => gelezen.Vak(Omgeving with { Jaar = jaar }))).ShouldBe(Eur("500.00"));
        (await exemplaar.In(db => db.Grootboekregels.SumAsync(r => r.Debet - r.Credit))).ShouldBe(0m);
    }

    private static async Task<string?> Reserveer(Exemplaar exemplaar, Guid fonds, Guid mandatering)
    {
        await exemplaar.Hoort(Vraag(1, "10.00") with { Contract = Guid.CreateVersion7(), Fonds = fonds, Mandatering = mandatering });
        return null;
    }

    private static Task<string?> Verplaats(Exemplaar exemplaar, Guid fonds, int i) => exemplaar.In(async db =>
    {
        try
        {
            var dossier = await db.Laad<Gebiedsfonds>(fonds, CancellationToken.None);
            // To other years only, where no request here looks for money.
            dossier.Herprofileer(Kredietvoorbeeld.Verplaatsing(Omgeving, Omgeving with { Jaar = 2026 + i % 4 }, "10.00"), Vandaag);
            await db.Bewaar(dossier, Aanvrager.Dienst("proef"), CancellationToken.None);
            return null;
        }
        catch (Domeinfout fout)
        {
            return fout.Code;
        }
    });
}
