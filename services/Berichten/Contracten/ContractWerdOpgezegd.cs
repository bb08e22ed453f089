namespace Gebiedswerking.Berichten.Contracten;

/// <summary>A partij terminated the contract as its text allows; until its last day it binds. The reason is in the bijlage.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Partij">KBO number of the partij that terminates.</param>
/// <param name="Hoedanigheid">Function of who did so.</param>
/// <param name="Persoon">Pseudonym of who did so.</param>
/// <param name="Op">Last day on which the contract binds (Europe/Brussels).</param>
public sealed record ContractWerdOpgezegd(Guid Contract, KboNummer Partij, Hoedanigheid Hoedanigheid, string Persoon, DateOnly Op) : IGebeurtenis;
