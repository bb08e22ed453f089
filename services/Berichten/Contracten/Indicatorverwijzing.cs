namespace Gebiedswerking.Berichten.Contracten;

/// <summary>The indicator that a verbintenis serves.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Taakstelling">The taakstelling of which it is; null when not said.</param>
public sealed record Indicatorverwijzing(string Code, Guid? Taakstelling = null);
