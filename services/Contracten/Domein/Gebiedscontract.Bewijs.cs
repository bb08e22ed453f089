using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Who may upload a file for a contract, and who may see one. Files can hold personal data: that a contract is public does not make
/// its evidence so.
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Refuses whoever does not report for a partij here; while it is offered also scans of signatures on paper come from the gebiedsteam.</summary>
    public void EisMagOpladen(Betrokkene wie)
    {
        EisZichtbaar(wie);
        var verslag = Verslaggevers.Contains(wie.Rol) && IsPartij(wie);
        Eis(verslag || (wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(Inhoud.Referentieregios)), Bestandsfout.MagNietOpladen());
        if (Status is not Contractstatus.TerOndertekening)
        {
            EisStatus(Contractopdracht.AanMijlpaalWerken);
        }
    }

    /// <summary>
    /// Refuses whoever may know of the contract but not see its files: partijen (their councils too), the team and gouverneur of the region,
    /// gemandateerden and regering see them, the rekenhof where the Vlaamse overheid takes part, Audit Vlaanderen where a gemeente does.
    /// </summary>
    public void EisMagInzien(Betrokkene wie)
    {
        EisZichtbaar(wie);
        Eis(wie.Rol switch
        {
            Rollen.Regering or Rollen.Gemandateerde => true,
            Rollen.Gebiedsteam or Rollen.Gouverneur => wie.HeeftEenVan(Inhoud.Referentieregios),
            Rollen.Rekenhof => VraagtFonds || Inhoud.Partijen.Any(p => p.Soort is Partijsoort.VlaamseOverheid),
            Rollen.AuditVlaanderen => Inhoud.Partijen.Any(p => p.Soort is Partijsoort.Gemeente),
            _ => IsPartij(wie),
        }, Bestandsfout.GeenInzage());
    }

    private static Bijlage Verslagbijlage(string tekst, IReadOnlyList<IngediendBewijs>? bewijs) => Bewijscontrole.Bijlage(tekst, bewijs ?? []);
}
