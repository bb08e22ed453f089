namespace Gebiedswerking.Berichten;

/// <summary>The eleven societal tasks. Source: domein.md, "Opgave".</summary>
public enum Opgave
{
    /// <summary>Veiligheidszorg.</summary>
    Veiligheidszorg,

    /// <summary>Mobiliteit.</summary>
    Mobiliteit,

    /// <summary>Omgevingszorg.</summary>
    Omgevingszorg,

    /// <summary>Integraal waterbeheer.</summary>
    IntegraalWaterbeheer,

    /// <summary>Economie en innovatie.</summary>
    EconomieEnInnovatie,

    /// <summary>Publieke infrastructuur.</summary>
    PubliekeInfrastructuur,

    /// <summary>Vrijetijdsmateries.</summary>
    Vrijetijdsmateries,

    /// <summary>Sociaal beleid.</summary>
    SociaalBeleid,

    /// <summary>Eerstelijnszorg.</summary>
    Eerstelijnszorg,

    /// <summary>Wonen.</summary>
    Wonen,

    /// <summary>Arbeidsmarkt.</summary>
    Arbeidsmarkt,
}
