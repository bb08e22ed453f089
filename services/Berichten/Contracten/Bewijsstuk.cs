namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A file that goes with a report as evidence. Its name is in the bijlage (field <c>naam.</c> and the hash); its content stays in Contracten.</summary>
/// <param name="Hash">SHA-256 of the content, hex, lower case.</param>
/// <param name="Type">Media type, as recognised from the content.</param>
/// <param name="Grootte">Size in bytes.</param>
public sealed record Bewijsstuk(string Hash, string Type, long Grootte);
