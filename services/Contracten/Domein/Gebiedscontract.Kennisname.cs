using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>A gemeenteraad takes note of the state of a contract. Source: domein.md, "Kennisname".</summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Records that the gemeenteraad of a partij took note of the state of the contract.</summary>
    /// <param name="datum">Day of the session, not in the future (Europe/Brussels).</param>
    /// <param name="opmerkingen">What it remarked; null when nothing.</param>
    /// <param name="wie">The voorzitter of that gemeenteraad, or the algemeen directeur.</param>
    /// <param name="moment">Now.</param>
    public void NoteerKennisname(DateOnly datum, string? opmerkingen, Betrokkene wie, Moment moment)
    {
        EisZichtbaar(wie);
        var gemeente = Inhoud.Partijen.FirstOrDefault(p => p.Soort is Partijsoort.Gemeente && wie.TreedtOpVoor(p)
            && wie.Rol is Rollen.VoorzitterGemeenteraad or Rollen.AlgemeenDirecteur) ?? throw Fout.GeenPartij();
        Eis(Status is not Contractstatus.Ingetrokken, Fout.Status(Fout.Ingetrokken));
        Eis(OndertekendOp is not null, Fout.Status(Fout.NietOndertekend));
        EisNietInDeToekomst(datum, moment);
        Gebeurt(new KennisnameWerdGenoteerd(Id, gemeente.Kbo, datum, wie.Persoon), Bijlage.MetMisschien("opmerkingen", opmerkingen));
    }

    private void Pas(KennisnameWerdGenoteerd g)
    {
        // kept in the log only: nothing depends on it
    }
}
