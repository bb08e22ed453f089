namespace Gebiedswerking.Fondsen.Rekeningen;

/// <summary>The addresses about accounts of banks.</summary>
public static class Rekeningadressen
{
    /// <summary>Maps all of them.</summary>
    public static void MapRekeningen(this RouteGroupBuilder fondsen)
    {
        RegistreerBankrekening.Map(fondsen);
        BevestigBankrekening.Map(fondsen);
        LeesBankrekening.Map(fondsen);
    }
}
