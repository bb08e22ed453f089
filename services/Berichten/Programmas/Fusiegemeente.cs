namespace Gebiedswerking.Berichten.Programmas;

/// <summary>A gemeente in a fusie.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Naam">Name.</param>
/// <param name="Kbo">KBO number of the legal person.</param>
public sealed record Fusiegemeente(string Nis, string Naam, KboNummer Kbo);
