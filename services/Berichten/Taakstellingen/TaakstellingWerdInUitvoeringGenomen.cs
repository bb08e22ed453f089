namespace Gebiedswerking.Berichten.Taakstellingen;

/// <summary>A programme that works out the taakstelling was adopted: it is being carried out from now on.</summary>
/// <param name="Taakstelling">The taakstelling.</param>
/// <param name="Programma">The first programme that works it out.</param>
public sealed record TaakstellingWerdInUitvoeringGenomen(Guid Taakstelling, Guid Programma) : IGebeurtenis;
