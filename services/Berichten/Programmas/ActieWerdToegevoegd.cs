namespace Gebiedswerking.Berichten.Programmas;

/// <summary>An actie was added to a programme.</summary>
/// <param name="Programma">The programme.</param>
/// <param name="Actie">The actie.</param>
public sealed record ActieWerdToegevoegd(Guid Programma, Actie Actie) : IGebeurtenis;
