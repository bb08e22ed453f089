namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The function in which somebody signs. Source: Decreet Lokaal Bestuur, art. 279; domein.md, "Ondertekening".</summary>
public enum Hoedanigheid
{
    /// <summary>Voorzitter van de gemeenteraad.</summary>
    VoorzitterGemeenteraad,

    /// <summary>Burgemeester.</summary>
    Burgemeester,

    /// <summary>Algemeen directeur.</summary>
    AlgemeenDirecteur,

    /// <summary>Mandated official of the Vlaamse overheid.</summary>
    Gemandateerde,

    /// <summary>Authorised person of a private partij.</summary>
    GemachtigdePersoon,

    /// <summary>Voorzitter van de raad voor maatschappelijk welzijn.</summary>
    VoorzitterRaadMaatschappelijkWelzijn,

    /// <summary>Voorzitter van het vast bureau.</summary>
    VoorzitterVastBureau,

    /// <summary>Voorzitter van de provincieraad.</summary>
    VoorzitterProvincieraad,

    /// <summary>Provinciegriffier.</summary>
    Provinciegriffier,

    /// <summary>Flemish minister.</summary>
    Minister,
}

/// <summary>How strong a signature is (eIDAS, and on paper).</summary>
public enum Handtekeningniveau
{
    /// <summary>Ordinary electronic signature.</summary>
    Gewoon,

    /// <summary>Advanced electronic signature.</summary>
    Geavanceerd,

    /// <summary>Qualified electronic signature.</summary>
    Gekwalificeerd,

    /// <summary>Handwritten.</summary>
    Handgeschreven,
}
