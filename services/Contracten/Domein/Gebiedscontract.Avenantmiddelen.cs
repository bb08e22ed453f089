using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// An avenant that changes fund money waits for the fund, as a contract does: the fund sets the difference apart before anybody signs.
/// An answer to an older request, and one for an avenant that ended, change nothing.
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Asks the fund again: its answer did not come.</summary>
    public void VraagAvenantmiddelenOpnieuw(AvenantId id, Betrokkene wie, Moment moment)
    {
        var avenant = AvenantVanTeam(id, wie, Avenantopdracht.MiddelenVragen);
        EisActueel(avenant, moment);
        VraagAvenantmiddelen(avenant, moment);
    }

    /// <summary>The fund has the difference: the avenant is offered for signature.</summary>
    public void AvenantmiddelenGereserveerd(AvenantId id, int poging, string hash)
    {
        if (WachtOp(id, poging) is { } avenant && hash == Avenanttekst.Van(Id, avenant).Hash)
        {
            LegVoor(avenant);
        }
    }

    /// <summary>The fund cannot give it: the avenant is a draft again.</summary>
    public void AvenantmiddelenGeweigerd(AvenantId id, int poging, Weigeringsreden reden)
    {
        if (WachtOp(id, poging) is not null)
        {
            Gebeurt(new AvenantWerdTeruggezetNaarOntwerp(Id, id, poging, reden));
        }
    }

    private Avenant? WachtOp(AvenantId id, int poging) =>
        OpenAvenant is { Status: Avenantstatus.WachtOpMiddelen } avenant && avenant.Id == id && avenant.Poging == poging ? avenant : null;

    /// <summary>The fund and the mandatering stay, and where the money counts; a contract may come to need neither.</summary>
    private bool HoudtFonds(Contractinhoud nieuw) =>
        (nieuw.Fonds is null || nieuw.Fonds == Inhoud.Fonds) && (nieuw.Mandatering is null || nieuw.Mandatering == Inhoud.Mandatering)
        && (Inhoud.Fonds is null || Inhoud.Referentieregios.ToHashSet().SetEquals(nieuw.Referentieregios));

    /// <summary>Does the fund have to know: who gets what for which milestone?</summary>
    private bool RaaktFonds(Avenant avenant) =>
        Inhoud.Fonds is not null && !Fondsmijlpalen(Inhoud).ToHashSet().SetEquals(Fondsmijlpalen(avenant.Inhoud));

    private void VraagAvenantmiddelen(Avenant avenant, Moment moment) => Gebeurt(new AvenantmiddelenWerdenGevraagd(
        Id, avenant.Id, Inhoud.Fonds!.Value, Inhoud.Mandatering!.Value, avenant.Poging + 1, Avenanttekst.Van(Id, avenant).Hash, moment.Vandaag.Year,
        [.. Fondsmijlpalen(avenant.Inhoud)], avenant.Inhoud.Referentieregios, Inhoud.Voorbeeld));

    private static IEnumerable<Fondsmijlpaal> Fondsmijlpalen(Contractinhoud inhoud) =>
        from v in inhoud.Verbintenissen
        where v.Middelen is Middelenbron.Fonds
        from m in v.Mijlpalen
        where m.Bedrag > Berichten.Bedrag.Nul
        select new Fondsmijlpaal(m.Id, v.Verantwoordelijke, m.Bedrag, v.Id, v.Financieringswijze, m.Vervaldatum);

    private void Pas(AvenantmiddelenWerdenGevraagd g) => PasAvenant(OpenAvenant! with { Status = Avenantstatus.WachtOpMiddelen, Poging = g.Poging });

    private void Pas(AvenantWerdTeruggezetNaarOntwerp g) => PasAvenant(OpenAvenant! with { Status = Avenantstatus.Ontwerp, Tekst = null });
}
