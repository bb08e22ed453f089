namespace Gebiedswerking.Berichten.Contracten;

/// <summary>On which ground an onderneming may get this money (Treaty on the Functioning of the EU, art. 107-108).</summary>
/// <param name="Grond">The ground.</param>
/// <param name="Referentie">Where it can be found; null only when it is no aid.</param>
public sealed record Staatssteun(Staatssteungrond Grond, string? Referentie = null);

/// <summary>Grounds for aid.</summary>
public enum Staatssteungrond
{
    /// <summary>It is no aid.</summary>
    GeenSteun,

    /// <summary>De-minimis aid, to be entered in the register (Regulation (EU) 2023/2831).</summary>
    DeMinimis,

    /// <summary>Exempt by category (Regulation (EU) 651/2014).</summary>
    Groepsvrijstelling,

    /// <summary>Notified to the European Commission.</summary>
    Aangemeld,

    /// <summary>Compensation for a service of general economic interest.</summary>
    Dienst,
}
