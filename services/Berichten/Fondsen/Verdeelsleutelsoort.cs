namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>By what an amount is divided over gemeenten.</summary>
public enum Verdeelsleutelsoort
{
    /// <summary>Everybody the same.</summary>
    Gelijk,

    /// <summary>By inhabitants on a day.</summary>
    Inwoners,

    /// <summary>By area in square kilometre.</summary>
    Oppervlakte,

    /// <summary>By weights that were agreed.</summary>
    EigenTabel,
}
