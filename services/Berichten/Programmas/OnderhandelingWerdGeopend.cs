namespace Gebiedswerking.Berichten.Programmas;

/// <summary>The partners of the platform negotiate the programme from now on.</summary>
/// <param name="Programma">The programme.</param>
/// <param name="Platform">The platform.</param>
public sealed record OnderhandelingWerdGeopend(Guid Programma, Guid Platform) : IGebeurtenis;
