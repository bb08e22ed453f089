using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>What storage needs from outside, in one parameter.</summary>
/// <param name="Dienst">Name of the service; also of its public source.</param>
/// <param name="Dialect">The provider-specific statements.</param>
/// <param name="Klok">The clock.</param>
/// <param name="Typen">The events.</param>
/// <param name="Wekker">Wakes the relay after a commit.</param>
/// <param name="Opdracht">The command that is being handled, with its headers.</param>
public sealed record Opslagdiensten(
    Dienstnaam Dienst, IDialect Dialect, TimeProvider Klok, Gebeurtenistypes Typen, Wekker Wekker, Opdracht Opdracht);

/// <summary>Name of the running service, lower case.</summary>
/// <param name="Naam">Name.</param>
public sealed record Dienstnaam(string Naam);
