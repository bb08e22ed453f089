using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Tests.Hulp;

namespace Gebiedswerking.Fondsen.Tests.Als_een_ander_ons_leest;

public partial class De_gebeurtenissen
{
    private static readonly string EndToEndId = new('A', 32);

    private static IGebeurtenis[] Bank =>
    [
        new BankrekeningWerdGeregistreerd("0207500123", 1, Bankproef.Iban, "Stad Antwerpen", null, "persoon"),
        new BankrekeningWerdBevestigd("0207500123", 1, "ander"),
        new BetaalgoedkeuringWerdIngetrokken(Voorbeeld.FondsId, Opdracht, "persoon"),
        new BetaalbestandWerdGemaakt(Voorbeeld.FondsId, new(Voorbeeld.Nummer(8)), Voorbeeld.Vandaag, new(2026, 11, 25, 9, 30, 0, TimeSpan.Zero),
            [new(Opdracht, 1, EndToEndId, "OVO000001", Voorbeeld.Antwerpen, Voorbeeld.Eur("1234.50"), Delen, 2, 1)], "persoon"),
        new BetaaldeelWerdUitgevoerd(Voorbeeld.FondsId, Opdracht, EndToEndId, "OVO000001", Delen, 2026, Voorbeeld.Vandaag),
        new BetaaldeelWerdNietUitgevoerd(Voorbeeld.FondsId, Opdracht, EndToEndId, "OVO000001"),
        new BankberichtWerdVerwerkt(Voorbeeld.FondsId, Bankberichtsoort.Camt054, new('a', 64), new('b', 64), 1, 0),
    ];
}
