namespace Gebiedswerking.Berichten.Contracten;

/// <summary>For what a written delegation of the signature holds.</summary>
public enum Delegatiebereik
{
    /// <summary>Every contract of the gemeente.</summary>
    Contracten,

    /// <summary>Every milestone of the gemeente.</summary>
    Mijlpalen,

    /// <summary>One named contract, with its milestones.</summary>
    EenContract,
}
