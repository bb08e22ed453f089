using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Who may know of a contract. A draft: its partijen, the team of the region, gemandateerde and regering; once offered
/// also the raadsleden of a gemeente that is partij; once signed everybody. Withdrawing changes nothing to that.
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>May this person know of this contract?</summary>
    public bool IsZichtbaarVoor(Betrokkene wie) => _staat.OndertekendOp is not null || IsVanBinnen(wie);

    /// <summary>Was this person there from the draft on? Then also for how it came about; a raadslid sees what is offered, not what came before.</summary>
    public bool KentHetVerloop(Betrokkene wie) => wie.Rol != Rollen.Raadslid && IsVanBinnen(wie);

    /// <summary>Does this person know of it without its being public? Then also of how it came about.</summary>
    private bool IsVanBinnen(Betrokkene wie) => wie.Rol switch
    {
        Rollen.Regering or Rollen.Gemandateerde or Rollen.Minister => true,
        Rollen.Gebiedsteam or Rollen.Gouverneur => wie.HeeftEenVan(Inhoud.Referentieregios),
        Rollen.Raadslid => Hash is not null && IsPartij(wie),
        _ => IsPartij(wie),
    };

    /// <summary>The text for somebody who may read it.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout">404 for everybody else.</exception>
    public Contracttekst TekstVoor(Betrokkene wie)
    {
        EisZichtbaar(wie);
        return Contracttekst.Van(Id, Tekstinhoud);
    }

    /// <summary>Refuses as if there were no such contract, unless this person may know of it.</summary>
    public void EisZichtbaar(Betrokkene wie) => Eis(IsZichtbaarVoor(wie), Fout.ContractNietGevonden(Id));

    /// <summary>Does this person act for one of the partijen?</summary>
    public bool IsPartij(Betrokkene wie) => Inhoud.Partijen.Any(wie.TreedtOpVoor);
}
