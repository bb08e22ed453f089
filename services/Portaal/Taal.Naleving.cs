namespace Gebiedswerking.Portaal;

/// <summary>Dutch words about promises that were not kept.</summary>
public static partial class Taal
{
    /// <summary>The state of an ingebrekestelling.</summary>
    public static string Ingebrekestellingstatus(string status) => status switch
    {
        "Open" => "Wacht op herstel",
        "Hersteld" => "Hersteld",
        "Betwist" => "Betwist: het geschil beslist",
        _ => "Hersteltermijn voorbij",
    };

    /// <summary>The state of a dispute.</summary>
    public static string Geschilstatus(string status) => status switch
    {
        "Gemeld" => "Gemeld, wacht op bemiddelaars",
        "Bemiddeling" => "In bemiddeling",
        "Vergelijk" => "Geschikt met een vergelijk",
        "Mislukt" => "Bemiddeling stopgezet, alles staat nog stil",
        _ => "Beslecht door een uitspraak",
    };

    /// <summary>Where a case is.</summary>
    public static string Rechtsinstantie(string instantie) => instantie switch
    {
        "RaadVanState" => "Raad van State",
        "BurgerlijkeRechtbank" => "Burgerlijke rechtbank",
        _ => "Andere instantie",
    };
}
