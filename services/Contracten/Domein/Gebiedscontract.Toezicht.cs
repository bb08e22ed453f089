using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Administrative supervision of the decisions on which gemeenten signed. An annulled decision never was: before the contract is in force, and
/// before an avenant is adopted, the signatures on it no longer count and are set anew on another decision; after that what was signed stays,
/// and somebody must see what follows. Source: Decreet Lokaal Bestuur, art. 326-341.
/// </summary>
public sealed partial class Gebiedscontract
{
    private static readonly string[] EigenToezicht = [Rollen.VoorzitterGemeenteraad, Rollen.Burgemeester, Rollen.AlgemeenDirecteur];

    /// <summary>Notes how far the supervision of a decision is.</summary>
    /// <param name="kbo">The gemeente that decided.</param>
    /// <param name="melding">What was told.</param>
    /// <param name="wie">Who notes it.</param>
    /// <param name="moment">Now.</param>
    /// <param name="termijn">In how many days must be signed anew.</param>
    public void NoteerToezicht(KboNummer kbo, Toezichtmelding melding, Betrokkene wie, Moment moment, int termijn = Standaardtermijn)
    {
        EisZichtbaar(wie);
        var partij = Inhoud.Partijen.FirstOrDefault(p => p.Kbo == kbo && p.Soort is Partijsoort.Gemeente) ?? throw Fout.BesluitOnbekend();
        Eis(wie.Rol == Rollen.Gouverneur ? wie.HeeftEenVan(Inhoud.Referentieregios) : EigenToezicht.Contains(wie.Rol) && wie.TreedtOpVoor(partij), Fout.GeenToezicht());
        Eis(Status is not (Contractstatus.Ontwerp or Contractstatus.WachtOpMiddelen), Fout.Status(Fout.NietVoorgelegd));
        Eis(Status is not Contractstatus.Ingetrokken, Fout.Status(Fout.Ingetrokken));
        Eis(Toezicht(kbo, melding.Besluit) is not Toezichtstand.Vernietigd, Fout.BesluitVernietigd());
        var steunen = HandtekeningenVan(partij).Concat(AangenomenAvenanten.SelectMany(a => a.HandtekeningenVan(kbo))).Any(h => Steunt(h, melding.Besluit));
        Eis(steunen || (OpenAvenant?.HandtekeningenVan(kbo) ?? []).Any(h => Steunt(h, melding.Besluit)), Fout.BesluitOnbekend());
        var opnieuw = Status is Contractstatus.Ondertekend && melding.Stand is Toezichtstand.Vernietigd;
        Gebeurt(new ToezichtstandWerdGenoteerd(Id, kbo, melding.Besluit, melding.Stand, melding.Datum, melding.Referentie, wie.Persoon,
            opnieuw ? OpnieuwTot(moment, termijn) : null));
        if (melding.Stand is Toezichtstand.Vernietigd && Status is not Contractstatus.TerOndertekening && steunen)
        {
            ZetTaak(Taaksoort.VernietigingOpvolgen, Taakhouder.Gebiedsteam, Id, kbo);
        }
    }

    private void EisGeldigBesluit(Contractpartij partij, Besluit grond) => Eis(
        new[] { grond.Uri, grond.Referentie }.All(b => b is null || Toezicht(partij.Kbo, b) is not (Toezichtstand.Vernietigd or Toezichtstand.Geschorst)),
        Fout.RechtsgrondVervallen());

    // The agreed last day has passed when all signed long ago; who must sign anew gets the ordinary time for it.
    private DateOnly OpnieuwTot(Moment moment, int termijn)
    {
        var dag = moment.Vandaag.AddDays(termijn);
        var uiterlijk = Uiterlijk > dag ? Uiterlijk.Value : dag;
        return uiterlijk < Inhoud.Einddatum ? uiterlijk : Inhoud.Einddatum;
    }

    private Toezichtstand? Toezicht(KboNummer partij, string besluit) =>
        _staat.Ondertekening?.Toezicht.FirstOrDefault(t => t.Partij == partij && t.Besluit == besluit)?.Stand;

    private static bool Steunt(GezetteHandtekening gezet, string besluit) =>
        gezet.Grond is { Soort: Besluitsoort.Raadsbesluit } grond && (grond.Uri == besluit || grond.Referentie == besluit);

    private void Pas(ToezichtstandWerdGenoteerd g)
    {
        var staat = _staat.Ondertekening ?? Ondertekenstaat.Leeg;
        staat = staat with
        {
            Uiterlijk = g.Uiterlijk ?? staat.Uiterlijk,
            Toezicht = [.. staat.Toezicht.Where(t => t.Partij != g.Partij || t.Besluit != g.Besluit), new(g.Partij, g.Besluit, g.Stand)],
        };
        var vervalt = g.Stand is Toezichtstand.Vernietigd && Status is Contractstatus.TerOndertekening or Contractstatus.Ondertekend;
        _staat = _staat with
        {
            Ondertekening = staat,
            Status = vervalt ? Contractstatus.TerOndertekening : _staat.Status,
            Handtekeningen = vervalt ? [.. _staat.Handtekeningen.Where(h => h.Partij != g.Partij || !Steunt(h, g.Besluit))] : _staat.Handtekeningen,
        };
        if (g.Stand is Toezichtstand.Vernietigd && OpenAvenant is { } avenant)
        {
            PasAvenant(avenant with { Handtekeningen = [.. avenant.Handtekeningen.Where(h => h.Partij != g.Partij || !Steunt(h, g.Besluit))] });
        }
    }
}

/// <summary>What is told about the supervision of a decision.</summary>
/// <param name="Besluit">The decision, by the web address or else the reference that the signatures name.</param>
/// <param name="Stand">How far it is.</param>
/// <param name="Datum">Day of that step (Europe/Brussels).</param>
/// <param name="Referentie">Document in which it stands; no names of persons.</param>
public sealed record Toezichtmelding(string Besluit, Toezichtstand Stand, DateOnly Datum, string Referentie);
