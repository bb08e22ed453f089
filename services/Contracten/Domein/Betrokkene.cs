using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Somebody who does something with a contract, as far as the rules need to know.</summary>
/// <param name="Persoon">Pseudonym of the person; empty for an anonymous reader.</param>
/// <param name="Rol">Role.</param>
/// <param name="Organisatie">OVO code or KBO number for which this person acts.</param>
/// <param name="Regios">Referentieregios of a gebiedsteam or gouverneur.</param>
public sealed record Betrokkene(string Persoon, string Rol, string Organisatie, IReadOnlyList<string> Regios)
{
    /// <summary>The function in which this role signs; null when it never signs.</summary>
    public Hoedanigheid? Hoedanigheid => Rol switch
    {
        Rollen.VoorzitterGemeenteraad => Berichten.Contracten.Hoedanigheid.VoorzitterGemeenteraad,
        Rollen.Burgemeester => Berichten.Contracten.Hoedanigheid.Burgemeester,
        Rollen.AlgemeenDirecteur => Berichten.Contracten.Hoedanigheid.AlgemeenDirecteur,
        Rollen.Gemandateerde => Berichten.Contracten.Hoedanigheid.Gemandateerde,
        Rollen.Partner => Berichten.Contracten.Hoedanigheid.GemachtigdePersoon,
        _ => null,
    };

    /// <summary>
    /// Does this person act for that partij? Municipal people for their gemeente or OCMW, a partner for its own legal person,
    /// a gemandateerde and a minister for every legal person of the Vlaamse overheid.
    /// </summary>
    public bool TreedtOpVoor(Contractpartij partij) => partij.Soort switch
    {
        Partijsoort.VlaamseOverheid => Rol is Rollen.Gemandateerde or Rollen.Minister,
        Partijsoort.Gemeente or Partijsoort.Ocmw => IsGemeentelijk && IsVan(partij.Kbo),
        Partijsoort.Provincie => (Rol is Rollen.Partner or Rollen.VoorzitterProvincieraad or Rollen.Provinciegriffier) && IsVan(partij.Kbo),
        _ => Rol == Rollen.Partner && IsVan(partij.Kbo),
    };

    /// <summary>Is one of the referentieregios of this team in the list?</summary>
    public bool HeeftEenVan(IEnumerable<string> regios) => regios.Any(Regios.Contains);

    private bool IsGemeentelijk => Rol is Rollen.VoorzitterGemeenteraad or Rollen.Burgemeester or Rollen.AlgemeenDirecteur
        or Rollen.Gemeentemedewerker or Rollen.FinancieelDirecteur or Rollen.Raadslid;

    private bool IsVan(KboNummer kbo) => Organisatie == kbo.Cijfers;
}

/// <summary>Somebody who signs.</summary>
/// <param name="Wie">Who.</param>
/// <param name="Grond">Decision on which the signature rests.</param>
/// <param name="Niveau">Strength of the signature that was set.</param>
/// <param name="Partij">The partij for which is signed, when it could be more than one; null: the only one that fits.</param>
public sealed record Ondertekenaar(Betrokkene Wie, Besluit Grond, Handtekeningniveau Niveau, KboNummer? Partij = null);

/// <summary>The moment at which something is done.</summary>
/// <param name="Nu">Point in time, UTC.</param>
/// <param name="Vandaag">Calendar day in Europe/Brussels.</param>
public readonly record struct Moment(DateTimeOffset Nu, DateOnly Vandaag);
