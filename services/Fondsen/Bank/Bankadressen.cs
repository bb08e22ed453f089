using Gebiedswerking.Fondsen.Rekeningen;

namespace Gebiedswerking.Fondsen.Bank;

/// <summary>The addresses about the bank: accounts, files to it, messages from it.</summary>
public static class Bankadressen
{
    /// <summary>Maps all of them.</summary>
    public static void MapBank(this RouteGroupBuilder fondsen)
    {
        fondsen.MapRekeningen();
        MaakBetaalbestand.Map(fondsen);
        HaalBetaalbestand.Map(fondsen);
        VerwerkBankbericht.Map(fondsen);
    }
}
