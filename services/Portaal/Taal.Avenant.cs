namespace Gebiedswerking.Portaal;

/// <summary>Words about changes of a contract.</summary>
public static partial class Taal
{
    /// <summary>What an avenant is called.</summary>
    public static string Avenantnaam(int nummer, string soort) => $"Avenant {nummer}: {Avenantsoort(soort)}";

    /// <summary>What it may change.</summary>
    public static string Avenantsoort(string soort) => soort switch
    {
        "Materieel" => "andere afspraken",
        "Financieel" => "andere bedragen",
        "Termijn" => "andere datums",
        _ => "rechtzetting van een schrijffout",
    };

    /// <summary>How far it is.</summary>
    public static string Avenantstatus(string status) => status switch
    {
        "Ontwerp" => "Ontwerp",
        "WachtOpMiddelen" => "Wacht op antwoord van het fonds",
        "TerOndertekening" => "Ligt ter ondertekening",
        "Aangenomen" => "Aangenomen: geldt nu",
        "Verworpen" => "Geweigerd door een partij",
        _ => "Ingetrokken",
    };

    /// <summary>What a fund did with the money for an avenant.</summary>
    public static string Avenantreservering(string status) => status switch
    {
        "Gereserveerd" => "Het fonds houdt dit vrij",
        "Vastgelegd" => "Het fonds legde dit vast",
        "Geweigerd" => "Het fonds weigerde",
        _ => "Niet nodig, terug naar het fonds",
    };
}
