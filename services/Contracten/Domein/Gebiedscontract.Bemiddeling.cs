using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>External experts whom all partijen to a dispute accepted mediate in it. Source: domein.md, "Non-compliance".</summary>
public sealed partial class Gebiedscontract
{
    private const int HoogstensBemiddelaars = 20;

    /// <summary>Proposes a bemiddelaar, who has nothing to do with any partij of the contract.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="bemiddelaar">Identity.</param>
    /// <param name="kandidaat">Pseudonym of the expert.</param>
    /// <param name="organisatie">KBO number of the organisation of the expert; null: on the own account.</param>
    /// <param name="namen">Name and declaration: free text.</param>
    /// <param name="wie">The gebiedsteam, the regering, or somebody who signs for a partij to the dispute.</param>
    /// <param name="mandatering">The mandatering of the contract, when it has one: its members are no outsiders.</param>
    public void StelBemiddelaarVoor(GeschilId id, BemiddelaarId bemiddelaar, string kandidaat, KboNummer? organisatie, Bijlage namen,
        Betrokkene wie, BekendeMandatering? mandatering)
    {
        EisZichtbaar(wie);
        var geschil = Geschil(id);
        var mag = wie.Rol == Rollen.Regering || (wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(Inhoud.Referentieregios))
            || Optredend(wie, ookTeam: false).Any(p => geschil.Partijen.Contains(p.Kbo));
        Eis(mag, Fout.GeenPartijBijGeschil());
        geschil.EisStatus(Geschilopdracht.BemiddelaarVoorstellen);
        Eis(!IsBetrokken(kandidaat, organisatie?.Cijfers ?? "", mandatering) && kandidaat != wie.Persoon, Fout.BemiddelaarBetrokken());
        Eis(geschil.Kandidaten.All(k => k.Persoon != kandidaat), Fout.BemiddelaarAlVoorgesteld());
        Eis(geschil.Kandidaten.Count < HoogstensBemiddelaars, Fout.TeVeelBemiddelaars(HoogstensBemiddelaars));
        Gebeurt(new BemiddelaarWerdVoorgesteld(Id, id, bemiddelaar, kandidaat, organisatie, wie.Persoon), namen);
    }

    /// <summary>Accepts a proposed bemiddelaar for a partij to the dispute; once all accepted all, the mediation starts.</summary>
    public void AanvaardBemiddelaar(GeschilId id, BemiddelaarId bemiddelaar, Betrokkene wie, KboNummer? partij = null)
    {
        var namens = TeBeoordelen(id, bemiddelaar, wie, partij);
        Gebeurt(new BemiddelaarWerdAanvaard(Id, id, bemiddelaar, namens, wie.Persoon));
        BeginBemiddeling(id);
    }

    /// <summary>Refuses a proposed bemiddelaar for a partij to the dispute; the mediation starts when all others were accepted by all.</summary>
    public void WeigerBemiddelaar(GeschilId id, BemiddelaarId bemiddelaar, string? reden, Betrokkene wie, KboNummer? partij = null)
    {
        var namens = TeBeoordelen(id, bemiddelaar, wie, partij);
        Gebeurt(new BemiddelaarWerdGeweigerd(Id, id, bemiddelaar, namens, wie.Persoon), Bijlage.MetMisschien("reden", reden));
        BeginBemiddeling(id);
    }

    /// <summary>A bemiddelaar puts a confidential proposal before the partijen to the dispute.</summary>
    public void DoeBemiddelingsvoorstel(GeschilId id, string tekst, Betrokkene wie)
    {
        EisZichtbaar(wie);
        GeschilVanBemiddelaar(id, wie).EisStatus(Geschilopdracht.VoorstelDoen);
        Gebeurt(new BemiddelingsvoorstelWerdGedaan(Id, id, wie.Persoon), Bijlage.Met("tekst", tekst));
    }

    /// <summary>A bemiddelaar ends the mediation without a settlement; what stood still does so until a settlement or a ruling.</summary>
    public void ZetBemiddelingStop(GeschilId id, string reden, Betrokkene wie)
    {
        EisZichtbaar(wie);
        GeschilVanBemiddelaar(id, wie).EisStatus(Geschilopdracht.Stopzetten);
        Gebeurt(new BemiddelingWerdStopgezet(Id, id, wie.Persoon), Bijlage.Met("reden", reden));
    }

    /// <summary>
    /// Is this person or organisation no outsider? Who leads the mandatering, a gouverneur also, is a member of it. Whoever acts for the Vlaamse
    /// overheid has an OVO code, and no KBO number of a partij.
    /// </summary>
    private bool IsBetrokken(string persoon, string organisatie, BekendeMandatering? mandatering) =>
        Inhoud.Partijen.Any(p => p.Kbo.Cijfers == organisatie)
        || (organisatie.StartsWith("OVO", StringComparison.Ordinal) && Inhoud.Partijen.Any(p => p.Soort is Partijsoort.VlaamseOverheid))
        || _staat.Handtekeningen.Concat(_staat.Mijlpalen.SelectMany(m => m.Handtekeningen)).Any(h => h.Persoon == persoon)
        || mandatering?.Leden.Any(l => l.Persoon == persoon) == true;

    /// <summary>The dispute as the bemiddelaar who is appointed in it knows it; for every other one it does not exist.</summary>
    private Geschil GeschilVanBemiddelaar(GeschilId id, Betrokkene wie)
    {
        var geschil = Naleving.Geschillen.FirstOrDefault(g => g.Id == id);
        Eis(wie.Rol == Rollen.Bemiddelaar && geschil?.Kandidaten.Any(k => k.Persoon == wie.Persoon && geschil.IsAangesteld(k)) == true,
            Fout.GeschilNietGevonden(id));
        Eis(!IsBetrokken(wie.Persoon, wie.Organisatie, mandatering: null), Fout.BemiddelaarBetrokken());
        return geschil!;
    }

    private KboNummer TeBeoordelen(GeschilId id, BemiddelaarId bemiddelaar, Betrokkene wie, KboNummer? partij)
    {
        EisZichtbaar(wie);
        var geschil = Geschil(id);
        var namens = PartijBij(geschil, wie, partij);
        var kandidaat = geschil.Kandidaten.FirstOrDefault(k => k.Id == bemiddelaar) ?? throw Fout.BemiddelaarNietGevonden(bemiddelaar);
        geschil.EisStatus(Geschilopdracht.BemiddelaarBeoordelen);
        Eis(!kandidaat.Geweigerd && !kandidaat.Aanvaard.Contains(namens), Fout.BemiddelaarAlBeoordeeld());
        return namens;
    }

    private void BeginBemiddeling(GeschilId id)
    {
        var geschil = Geschil(id);
        var over = geschil.Kandidaten.Where(k => !k.Geweigerd).ToList();
        if (over.Count > 0 && over.All(geschil.IsAangesteld))
        {
            Gebeurt(new BemiddelingWerdGestart(Id, id, [.. over.Select(k => k.Id)]));
        }
    }

    private void Pas(BemiddelaarWerdVoorgesteld g) =>
        PasGeschil(g.Geschil, x => x with { Kandidaten = [.. x.Kandidaten, new(g.Bemiddelaar, g.Kandidaat, [], false)] });

    private void Pas(BemiddelaarWerdAanvaard g) => PasKandidaat(g.Geschil, g.Bemiddelaar, k => k with { Aanvaard = [.. k.Aanvaard, g.Partij] });

    private void Pas(BemiddelaarWerdGeweigerd g) => PasKandidaat(g.Geschil, g.Bemiddelaar, k => k with { Geweigerd = true });

    private void Pas(BemiddelingWerdGestart g) => PasGeschil(g.Geschil, x => x with { Status = Geschilstatus.Bemiddeling });

    private void Pas(BemiddelingsvoorstelWerdGedaan g)
    {
        // kept in the log only: nothing depends on it
    }

    private void Pas(BemiddelingWerdStopgezet g) => PasGeschil(g.Geschil, x => x with { Status = Geschilstatus.Mislukt });

    private void PasKandidaat(GeschilId geschil, BemiddelaarId id, Func<Kandidaat, Kandidaat> wijziging) =>
        PasGeschil(geschil, x => x with { Kandidaten = [.. x.Kandidaten.Select(k => k.Id == id ? wijziging(k) : k)] });
}
