namespace Gebiedswerking.Berichten.Fondsen;

/// <summary>How a partij takes part in the cost.</summary>
public enum Medefinancieringsvorm
{
    /// <summary>With money: it becomes credit once it is confirmed.</summary>
    Geld,

    /// <summary>In kind, as ground or work: worth an amount, never credit.</summary>
    Natura,
}
