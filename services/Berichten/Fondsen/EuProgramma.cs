namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>A programme of the European Union. Source: domein.md, "EU-aanvraag".</summary>
public enum EuProgramma
{
    /// <summary>Europees Fonds voor Regionale Ontwikkeling.</summary>
    Efro,

    /// <summary>Europees Sociaal Fonds Plus.</summary>
    EsfPlus,

    /// <summary>Interreg.</summary>
    Interreg,

    /// <summary>LIFE.</summary>
    Life,

    /// <summary>Another one.</summary>
    Ander,
}
