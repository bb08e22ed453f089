namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A partij to a dispute accepted the settlement that lies before it.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Geschil">The dispute.</param>
/// <param name="Vergelijk">The settlement: the version of the contract after it was put.</param>
/// <param name="Partij">KBO number of the partij.</param>
/// <param name="Persoon">Pseudonym of the person who accepted.</param>
public sealed record VergelijkWerdAanvaard(Guid Contract, GeschilId Geschil, int Vergelijk, KboNummer Partij, string Persoon) : IGebeurtenis;
