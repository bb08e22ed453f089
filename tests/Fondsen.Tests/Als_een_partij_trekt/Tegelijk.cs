using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using static Gebiedswerking.Fondsen.Tests.Hulp.Belofte;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_partij_trekt;

/// <summary>200 draws at once on room for 50, on the real database: exactly 50 become an order.</summary>
public sealed class Tegelijk
{
    [Fact]
    public async Task Krijgen_precies_vijftig_trekkingen_een_opdracht()
    {
        await using var exemplaar = await Exemplaar.Maak();
        var (fonds, mandatering) = await exemplaar.MetFonds("1000.00", "1000.00");
        var contract = Guid.CreateVersion7();
        await exemplaar.Hoort(Belofte.Vraagt(1, Trekkingsrecht, "50.00", "950.00") with { Contract = contract, Fonds = fonds, Mandatering = mandatering });
        await exemplaar.Hoort(new ContractTradInWerking(contract, Vandaag));
        await exemplaar.Hoort(new MijlpaalWerdAanvaard(contract, Stap(1, 1), Eur("50.00"), null, Maker));

        var uitslagen = await Task.WhenAll(Enumerable.Range(1, 200).Select(_ => Task.Run(() => exemplaar.In(async db =>
        {
            var dossier = await db.Laad<Gebiedsfonds>(fonds, CancellationToken.None);
            try
            {
                dossier.Trek(contract, Verbintenis(1), Eur("1.00"), "Factuur", Directeur, Vandaag, () => new(Guid.CreateVersion7()));
            }
            catch (Domeinfout fout)
            {
                return fout.Code;
            }

            await db.Bewaar(dossier, Aanvrager.Dienst("proef"), CancellationToken.None);
            return "gemaakt";
        }))));

        uitslagen.CountBy(u => u).OrderBy(u => u.Key).ShouldBe([new("gemaakt", 50), new("trekkingsruimte-ontoereikend", 150)]);
        (await exemplaar.Gebeurd(fonds)).Count(g => g == nameof(BetaalopdrachtWerdAangemaakt)).ShouldBe(50);
    }
}
