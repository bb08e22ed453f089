namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A gemeenteraad took note of the state of a contract. Its remarks, if any, are in the bijlage (field <c>opmerkingen</c>).</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Gemeente">KBO number of the gemeente.</param>
/// <param name="Datum">Day of the session (Europe/Brussels).</param>
/// <param name="Persoon">Pseudonym of the person who recorded it.</param>
public sealed record KennisnameWerdGenoteerd(Guid Contract, KboNummer Gemeente, DateOnly Datum, string Persoon) : IGebeurtenis;
