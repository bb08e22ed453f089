using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Partijen hold each other to what they promised. Source: domein.md, "Non-compliance".</summary>
public sealed partial class Gebiedscontract
{
    private const int HoogstensJarenHerstel = 5;

    private Nalevingstaat Naleving => _staat.Naleving ?? Nalevingstaat.Leeg;

    /// <summary>Holds the responsible partij to a promise and gives it time to repair.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="verbintenis">The promise that was not kept.</param>
    /// <param name="artikel">Place in the contract on which it rests.</param>
    /// <param name="reden">Why.</param>
    /// <param name="hersteltermijn">Last day to repair, from tomorrow on (Europe/Brussels).</param>
    /// <param name="wie">Somebody who signs for another partij, or the gebiedsteam for the Vlaamse overheid.</param>
    /// <param name="moment">Now.</param>
    /// <param name="partij">The partij that sends it, when it could be more than one.</param>
    public void StelInGebreke(IngebrekestellingId id, VerbintenisId verbintenis, string artikel, string reden, DateOnly hersteltermijn,
        Betrokkene wie, Moment moment, KboNummer? partij = null)
    {
        EisZichtbaar(wie);
        var verantwoordelijke = Verbintenis(verbintenis).Verantwoordelijke;
        Eis(!Optredend(wie, ookTeam: true).Any() || Optredend(wie, ookTeam: true).Any(p => p.Kbo != verantwoordelijke), Fout.EigenVerbintenis());
        var afzender = Namens(wie, partij, Optredend(wie, ookTeam: true).Where(p => p.Kbo != verantwoordelijke), Fout.GeenPartij()).Kbo;
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        Eis(!IsBevroren(verbintenis), Fout.VerbintenisBevroren());
        Eis(!Naleving.Ingebrekestellingen.Any(i => i.Verbintenis == verbintenis && i.Afzender == afzender && i.Status is Ingebrekestellingstatus.Open),
            Fout.IngebrekestellingLooptAl());
        var invoer = new Invoer();
        invoer.Eis(hersteltermijn > moment.Vandaag && hersteltermijn <= moment.Vandaag.AddYears(HoogstensJarenHerstel), "hersteltermijn",
            $"Vul een dag in vanaf morgen, en ten hoogste {HoogstensJarenHerstel} jaar na vandaag.");
        invoer.Besluit();
        Gebeurt(new IngebrekestellingWerdGestuurd(Id, id, verbintenis, afzender, artikel, hersteltermijn, wie.Persoon), Bijlage.Met("reden", reden));
    }

    /// <summary>The responsible partij says that it is repaired.</summary>
    public void MeldHerstel(IngebrekestellingId id, string tekst, Betrokkene wie)
    {
        EisZichtbaar(wie);
        var ingebrekestelling = Ingebrekestelling(id);
        Eis(wie.TreedtOpVoor(Verantwoordelijke(ingebrekestelling)) && Verslaggevers.Contains(wie.Rol), Fout.NietVerantwoordelijk());
        EisStatus(ingebrekestelling, Ingebrekestellingopdracht.HerstelMelden);
        Eis(!ingebrekestelling.HerstelGemeld, Fout.HerstelAlGemeld());
        Gebeurt(new HerstelWerdGemeld(Id, id, wie.Persoon), Bijlage.Met("tekst", tekst));
    }

    /// <summary>The sender accepts the repair.</summary>
    public void AanvaardHerstel(IngebrekestellingId id, Betrokkene wie)
    {
        EisZichtbaar(wie);
        var ingebrekestelling = Ingebrekestelling(id);
        Eis(Optredend(wie, ookTeam: true).Any(p => p.Kbo == ingebrekestelling.Afzender), Fout.NietAfzender(Partij(ingebrekestelling.Afzender).Naam));
        EisStatus(ingebrekestelling, Ingebrekestellingopdracht.HerstelAanvaarden);
        Eis(ingebrekestelling.HerstelGemeld, Fout.HerstelNietGemeld());
        Gebeurt(new IngebrekestellingWerdHersteld(Id, id, wie.Persoon));
    }

    /// <summary>The times to repair that run: what a dispute holds up does not run out meanwhile.</summary>
    private IEnumerable<Termijn> Hersteltermijnen() => Status is not Contractstatus.InWerking ? []
        : Naleving.Ingebrekestellingen.Where(i => i.Status is Ingebrekestellingstatus.Open && !IsBevroren(i.Verbintenis))
            .Select(i => new Termijn(Termijnsoort.Herstel, i.Id.Waarde, i.Hersteltermijn.AddDays(1)));

    /// <summary>
    /// The time to repair is over. On each consequence that the contract names a person decides: the gemandateerde, or else the sender. When it
    /// names none, that person decides what follows.
    /// </summary>
    private void OverschrijdHersteltermijn(IngebrekestellingId id)
    {
        var ingebrekestelling = Ingebrekestelling(id);
        Gebeurt(new HersteltermijnWerdOverschreden(Id, id, ingebrekestelling.Hersteltermijn));
        var vlaams = Inhoud.Partijen.Any(p => p.Soort is Partijsoort.VlaamseOverheid);
        foreach (var gevolg in (Inhoud.Gevolgen ?? []).Select(g => (Guid?)g.Id).DefaultIfEmpty())
        {
            ZetTaak(Taaksoort.GevolgBeslissen, vlaams ? Taakhouder.Gemandateerde : Taakhouder.Partij, id.Waarde, vlaams ? null : ingebrekestelling.Afzender,
                verbintenis: ingebrekestelling.Verbintenis, gevolg: gevolg);
        }
    }

    /// <summary>
    /// The partijen for which this person can bind; the gebiedsteam of the region stands in for the Vlaamse overheid where nothing is committed.
    /// </summary>
    private IEnumerable<Contractpartij> Optredend(Betrokkene wie, bool ookTeam) => Inhoud.Partijen.Where(p =>
        (wie.Hoedanigheid is not null && wie.TreedtOpVoor(p))
        || (ookTeam && p.Soort is Partijsoort.VlaamseOverheid && wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(Inhoud.Referentieregios)));

    private static Contractpartij Namens(Betrokkene wie, KboNummer? gekozen, IEnumerable<Contractpartij> mogelijk, Domeinfout geen)
    {
        var over = mogelijk.Where(p => gekozen is null || p.Kbo == gekozen).ToList();
        Eis(over.Count > 0, geen);
        var invoer = new Invoer();
        invoer.Eis(over.Count == 1, "partij", "Vul het KBO-nummer in van de partij waarvoor u dit doet: u kunt voor meer dan een partij optreden.");
        invoer.Besluit();
        return over[0];
    }

    private Verbintenis Verbintenis(VerbintenisId id) => Inhoud.Verbintenissen.FirstOrDefault(v => v.Id == id) ?? throw Fout.VerbintenisNietGevonden(id);

    private Ingebrekestelling Ingebrekestelling(IngebrekestellingId id) =>
        Naleving.Ingebrekestellingen.FirstOrDefault(i => i.Id == id) ?? throw Fout.IngebrekestellingNietGevonden(id);

    private Contractpartij Verantwoordelijke(Ingebrekestelling ingebrekestelling) => Partij(Verbintenis(ingebrekestelling.Verbintenis).Verantwoordelijke);

    private static void EisStatus(Ingebrekestelling ingebrekestelling, Ingebrekestellingopdracht opdracht)
    {
        if (Ingebrekestellingverloop.Weigering(ingebrekestelling.Status, opdracht) is { } code)
        {
            throw Fout.NalevingStatus(code);
        }
    }

    private void Pas(IngebrekestellingWerdGestuurd g) => PasNaleving(n => n with
    {
        Ingebrekestellingen =
            [.. n.Ingebrekestellingen, new(g.Ingebrekestelling, g.Verbintenis, g.Afzender, g.Hersteltermijn, Ingebrekestellingstatus.Open, false)],
    });

    private void Pas(HerstelWerdGemeld g) => PasIngebrekestelling(g.Ingebrekestelling, i => i with { HerstelGemeld = true });

    private void Pas(IngebrekestellingWerdHersteld g) =>
        PasIngebrekestelling(g.Ingebrekestelling, i => i with { Status = Ingebrekestellingstatus.Hersteld });

    private void Pas(HersteltermijnWerdOverschreden g) =>
        PasIngebrekestelling(g.Ingebrekestelling, i => i with { Status = Ingebrekestellingstatus.Verstreken });

    private void PasIngebrekestelling(IngebrekestellingId? id, Func<Ingebrekestelling, Ingebrekestelling> wijziging) => PasNaleving(n => n with
    {
        Ingebrekestellingen = [.. n.Ingebrekestellingen.Select(i => i.Id == id ? wijziging(i) : i)],
    });

    private void PasNaleving(Func<Nalevingstaat, Nalevingstaat> wijziging) => _staat = _staat with { Naleving = wijziging(Naleving) };
}
