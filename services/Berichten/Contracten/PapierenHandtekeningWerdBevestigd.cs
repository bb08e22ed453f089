namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A second person confirmed a signature on paper; <see cref="HandtekeningWerdGezet"/> follows.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Registratie">The registration.</param>
/// <param name="Persoon">Pseudonym of who confirmed it, another than who registered it.</param>
public sealed record PapierenHandtekeningWerdBevestigd(Guid Contract, Guid Registratie, string Persoon) : IGebeurtenis;
