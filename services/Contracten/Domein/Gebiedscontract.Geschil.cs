using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>A dispute about a promise: it and what depends on it stand still, and nothing else. Source: domein.md, "Non-compliance".</summary>
public sealed partial class Gebiedscontract
{
    private bool HeeftOpenGeschil => Naleving.Geschillen.Any(g => g.IsOpen);

    /// <summary>Reports a dispute.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="verbintenis">The disputed promise.</param>
    /// <param name="partijen">KBO numbers of the partijen to it, the responsible one among them.</param>
    /// <param name="omschrijving">What it is about.</param>
    /// <param name="ingebrekestelling">The ingebrekestelling that is disputed; null when there is none.</param>
    /// <param name="wie">Somebody who signs for a partij to it, or the gebiedsteam for the Vlaamse overheid.</param>
    /// <param name="partij">The partij that reports it, when it could be more than one.</param>
    public void MeldGeschil(GeschilId id, VerbintenisId verbintenis, IReadOnlyList<KboNummer> partijen, string omschrijving,
        IngebrekestellingId? ingebrekestelling, Betrokkene wie, KboNummer? partij = null)
    {
        EisZichtbaar(wie);
        var verantwoordelijke = Verbintenis(verbintenis).Verantwoordelijke;
        Eis(Optredend(wie, ookTeam: true).Any(), Fout.GeenPartij());
        ControleerPartijen(partijen, verantwoordelijke);
        var melder = Namens(wie, partij, Optredend(wie, ookTeam: true).Where(p => partijen.Contains(p.Kbo)), Fout.GeenPartijBijGeschil());
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        Eis(!Naleving.Geschillen.Any(g => g.IsOpen && g.Verbintenis == verbintenis), Fout.GeschilLooptAl());
        if (ingebrekestelling is { } genoemd)
        {
            var betwist = Ingebrekestelling(genoemd);
            var invoer = new Invoer();
            invoer.Eis(betwist.Verbintenis == verbintenis, "ingebrekestelling", "Deze ingebrekestelling gaat over een andere verbintenis. Kies de juiste of laat het leeg.");
            invoer.Besluit();
            EisStatus(betwist, Ingebrekestellingopdracht.Betwisten);
        }

        Gebeurt(new GeschilWerdGemeld(Id, id, verbintenis, ingebrekestelling, partijen, melder.Kbo, MetWatErvanAfhangt(verbintenis), wie.Persoon),
            Bijlage.Met("omschrijving", omschrijving));
    }

    /// <summary>Puts a settlement before the partijen; a new one takes the place of the one before.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="tekst">What it says.</param>
    /// <param name="wie">A bemiddelaar of it, or somebody who signs for a partij to it.</param>
    /// <param name="partij">The partij that puts it, when it could be more than one.</param>
    public void LegVergelijkVoor(GeschilId id, string tekst, Betrokkene wie, KboNummer? partij = null)
    {
        EisZichtbaar(wie);
        var geschil = wie.Rol == Rollen.Bemiddelaar ? GeschilVanBemiddelaar(id, wie) : Geschil(id);
        KboNummer? namens = wie.Rol == Rollen.Bemiddelaar ? null : PartijBij(geschil, wie, partij);
        geschil.EisStatus(Geschilopdracht.VergelijkVoorleggen);
        Gebeurt(new VergelijkWerdVoorgelegd(Id, id, namens, wie.Persoon), Bijlage.Met("tekst", tekst));
    }

    /// <summary>Accepts the settlement for a partij; once all did, what stood still goes on.</summary>
    /// <param name="id">The dispute.</param>
    /// <param name="vergelijk">The settlement that was read: version of the contract after it was put.</param>
    /// <param name="wie">Somebody who signs for a partij to it.</param>
    /// <param name="partij">The partij, when it could be more than one.</param>
    public void AanvaardVergelijk(GeschilId id, int vergelijk, Betrokkene wie, KboNummer? partij = null)
    {
        EisZichtbaar(wie);
        var geschil = Geschil(id);
        var namens = PartijBij(geschil, wie, partij);
        geschil.EisStatus(Geschilopdracht.VergelijkAanvaarden);
        Eis(geschil.Vergelijk?.Versie == vergelijk, Fout.AnderVergelijk());
        Eis(!geschil.Vergelijk!.Aanvaard.Contains(namens), Fout.VergelijkAlAanvaard());
        Gebeurt(new VergelijkWerdAanvaard(Id, id, vergelijk, namens, wie.Persoon));
        if (geschil.Partijen.All(Geschil(id).Vergelijk!.Aanvaard.Contains))
        {
            Gebeurt(new VergelijkWerdBereikt(Id, id, vergelijk));
            ZetTaak(Taaksoort.VergelijkUitwerken, Taakhouder.Gebiedsteam, id.Waarde);
        }
    }

    private bool IsBevroren(VerbintenisId verbintenis) => Naleving.Geschillen.Any(g => g.IsOpen && g.Bevroren.Contains(verbintenis));

    /// <summary>The promise, and what cannot be kept without it, however far away.</summary>
    private List<VerbintenisId> MetWatErvanAfhangt(VerbintenisId verbintenis)
    {
        List<VerbintenisId> geraakt = [verbintenis];
        for (var i = 0; i < geraakt.Count; i++)
        {
            geraakt.AddRange(Inhoud.Verbintenissen.Where(v => v.HangtAfVan?.Contains(geraakt[i]) == true).Select(v => v.Id).Except(geraakt).ToList());
        }

        return geraakt;
    }

    private void ControleerPartijen(IReadOnlyList<KboNummer> partijen, KboNummer verantwoordelijke)
    {
        var invoer = new Invoer();
        _ = invoer.Eis(partijen.All(k => Inhoud.Partijen.Any(p => p.Kbo == k)), "partijen", "Noem alleen partijen van dit contract, met hun KBO-nummer.")
            && invoer.Eis(partijen.Distinct().Count() == partijen.Count, "partijen", "Noem elke partij een keer.")
            && invoer.Eis(partijen.Count >= 2, "partijen", "Noem minstens twee partijen bij het geschil.")
            && invoer.Eis(partijen.Contains(verantwoordelijke), "partijen",
                $"Neem {Partij(verantwoordelijke).Naam} op: die partij is verantwoordelijk voor de verbintenis.");
        invoer.Besluit();
    }

    private Geschil Geschil(GeschilId id) => Naleving.Geschillen.FirstOrDefault(g => g.Id == id) ?? throw Fout.GeschilNietGevonden(id);

    /// <summary>The partij to the dispute for which this person binds; the gebiedsteam never does.</summary>
    private KboNummer PartijBij(Geschil geschil, Betrokkene wie, KboNummer? gekozen) =>
        Namens(wie, gekozen, Optredend(wie, ookTeam: false).Where(p => geschil.Partijen.Contains(p.Kbo)), Fout.GeenPartijBijGeschil()).Kbo;

    private void Pas(GeschilWerdGemeld g)
    {
        PasNaleving(n => n with { Geschillen = [.. n.Geschillen, new(g.Geschil, g.Verbintenis, g.Partijen, g.Bevroren, Geschilstatus.Gemeld, [], null)] });
        PasIngebrekestelling(g.Ingebrekestelling, i => i with { Status = Ingebrekestellingstatus.Betwist });
    }

    private void Pas(VergelijkWerdVoorgelegd g)
    {
        var versie = Versie + 1; // the row of this event: it counts once it is folded
        PasGeschil(g.Geschil, x => x with { Vergelijk = new(versie, []) });
    }

    private void Pas(VergelijkWerdAanvaard g) =>
        PasGeschil(g.Geschil, x => x with { Vergelijk = x.Vergelijk! with { Aanvaard = [.. x.Vergelijk.Aanvaard, g.Partij] } });

    private void Pas(VergelijkWerdBereikt g) => PasGeschil(g.Geschil, x => x with { Status = Geschilstatus.Vergelijk });

    private void PasGeschil(GeschilId id, Func<Geschil, Geschil> wijziging) =>
        PasNaleving(n => n with { Geschillen = [.. n.Geschillen.Select(g => g.Id == id ? wijziging(g) : g)] });
}
