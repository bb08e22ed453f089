using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Changing a contract in force: drafted by the gebiedsteam, signed again, and until the last signature the old text binds and work on
/// its milestones goes on. Source: domein.md, "Avenant".
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>The avenant that is being drafted or signed; null when there is none.</summary>
    public Avenant? OpenAvenant => _staat.Avenanten.Open;

    /// <summary>Drafts a change of the text in force.</summary>
    /// <param name="id">Identity of the avenant.</param>
    /// <param name="soort">What it may change.</param>
    /// <param name="inhoud">The whole text as it would become.</param>
    /// <param name="reden">Why; free text.</param>
    /// <param name="wie">Who drafts.</param>
    /// <param name="moment">Now.</param>
    /// <param name="beeindigtOp">Last day on which the contract would bind; null: it goes on.</param>
    /// <param name="vergelijk">The dispute whose settlement it works out.</param>
    public void StelAvenantOp(AvenantId id, Avenantsoort soort, Contractinhoud inhoud, string reden, Betrokkene wie, Moment moment,
        DateOnly? beeindigtOp = null, Guid? vergelijk = null)
    {
        EisTeam(wie);
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        Eis(OpenAvenant is null, Fout.AvenantAlOpen(OpenAvenant?.Nummer ?? 0));
        ControleerAvenant(soort, inhoud, beeindigtOp, wie, moment);
        Gebeurt(new AvenantWerdOpgesteld(Id, id, _staat.Avenanten.VolgendNummer, soort, Hash!, inhoud, beeindigtOp, vergelijk), Bijlage.Met("reden", reden));
    }

    /// <summary>Replaces the text of a drafted avenant.</summary>
    public void WijzigAvenant(AvenantId id, Contractinhoud inhoud, string reden, Betrokkene wie, Moment moment, DateOnly? beeindigtOp = null)
    {
        var avenant = AvenantVanTeam(id, wie, Avenantopdracht.Wijzigen);
        ControleerAvenant(avenant.Soort, inhoud, beeindigtOp, wie, moment);
        Gebeurt(new AvenantWerdGewijzigd(Id, id, inhoud, beeindigtOp), Bijlage.Met("reden", reden));
    }

    /// <summary>Fixes the text and offers it to those who must sign; when fund money changes only after the answer of the fund.</summary>
    public void LegAvenantVoor(AvenantId id, Betrokkene wie, Moment moment)
    {
        var avenant = AvenantVanTeam(id, wie, Avenantopdracht.Voorleggen);
        EisActueel(avenant, moment);
        EisVoorTeLeggen(avenant.Inhoud, moment, avenant: true);
        if (RaaktFonds(avenant))
        {
            VraagAvenantmiddelen(avenant, moment);
        }
        else
        {
            LegVoor(avenant);
        }
    }

    /// <summary>Withdraws an avenant that not all have signed.</summary>
    public void TrekAvenantIn(AvenantId id, string reden, Betrokkene wie, Moment moment)
    {
        AvenantVanTeam(id, wie, Avenantopdracht.Intrekken);
        Gebeurt(new AvenantWerdIngetrokken(Id, id), Bijlage.Met("reden", reden));
        RondAf(moment);
    }

    /// <summary>The text of an avenant for somebody who may read it: an open one, or one that was adopted.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout">404 for everybody else; 409 when it came to nothing.</exception>
    public Avenanttekst AvenanttekstVoor(AvenantId id, Betrokkene wie) => Avenanttekst.Van(Id, LeesbaarAvenant(id, wie));

    /// <summary>What an avenant changes in the text in force; of one that was adopted nothing any more.</summary>
    public IReadOnlyList<Avenantwijziging> AvenantverschilVoor(AvenantId id, Betrokkene wie) => Avenantverschil.Tussen(Inhoud, LeesbaarAvenant(id, wie).Inhoud);

    private Avenant LeesbaarAvenant(AvenantId id, Betrokkene wie)
    {
        EisZichtbaar(wie);
        return _staat.Avenanten.Afgesloten.FirstOrDefault(a => a.Id == id)?.Aangenomen ?? Avenant(id, wie);
    }

    /// <summary>The open avenant with this identity, for somebody who may know of it.</summary>
    private Avenant Avenant(AvenantId id, Betrokkene wie)
    {
        EisZichtbaar(wie);
        Eis(ZietAvenanten(wie, OpenAvenant?.Id == id ? OpenAvenant : null), Fout.AvenantNietGevonden(id));
        if (_staat.Avenanten.Afgesloten.FirstOrDefault(a => a.Id == id) is { } afgesloten)
        {
            throw Fout.Avenantstatus(Avenantverloop.Weigering(afgesloten.Status, Avenantopdracht.Wijzigen)!);
        }

        return OpenAvenant?.Id == id ? OpenAvenant : throw Fout.AvenantNietGevonden(id);
    }

    private Avenant AvenantVanTeam(AvenantId id, Betrokkene wie, Avenantopdracht opdracht)
    {
        var avenant = Avenant(id, wie);
        EisTeam(wie);
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        avenant.EisStatus(opdracht);
        return avenant;
    }

    /// <summary>
    /// Who may know of an avenant that does not bind yet: the partijen of both texts, the team, gemandateerden and regering; raadsleden
    /// of a partij once it was offered.
    /// </summary>
    private bool ZietAvenanten(Betrokkene wie, Avenant? avenant) => wie.Rol switch
    {
        Rollen.Regering or Rollen.Gemandateerde or Rollen.Minister => true,
        Rollen.Gebiedsteam or Rollen.Gouverneur => wie.HeeftEenVan(Inhoud.Referentieregios.Concat(avenant?.Inhoud.Referentieregios ?? [])),
        Rollen.Raadslid when avenant?.Hash is null => false,
        _ => Inhoud.Partijen.Concat(avenant?.Inhoud.Partijen ?? []).Any(wie.TreedtOpVoor),
    };

    private void LegVoor(Avenant avenant) => Gebeurt(new AvenantWerdVoorgelegd(Id, avenant.Id, Avenanttekst.Van(Id, avenant).Hash,
        [.. Avenantregels.Tekenaars(avenant.Soort, Inhoud, avenant.Inhoud).Select(p => p.Kbo)], Avenantverschil.Tussen(Inhoud, avenant.Inhoud)));

    private void NeemAan(Avenant avenant, Moment moment)
    {
        var oud = Inhoud;
        Gebeurt(new AvenantWerdAangenomen(Id, avenant.Id, avenant.Nummer, avenant.Hash!, Contracttekst.Van(Id, avenant.Inhoud).Hash, avenant.Inhoud,
            moment.Vandaag, avenant.BeeindigtOp));
        ZetSteuntaken(oud, avenant.Id, moment.Vandaag);
        RondAf(moment);
    }

    private void Pas(AvenantWerdOpgesteld g) => PasAvenant(Domein.Avenant.Van(g));

    private void Pas(AvenantWerdGewijzigd g) => PasAvenant(OpenAvenant! with { Inhoud = g.Inhoud, BeeindigtOp = g.BeeindigtOp });

    private void Pas(AvenantWerdVoorgelegd g) =>
        PasAvenant(OpenAvenant! with { Status = Avenantstatus.TerOndertekening, Hash = g.Hash, Tekenaars = g.Tekenaars });

    private void Pas(AvenantWerdIngetrokken g) => _staat = _staat with { Avenanten = _staat.Avenanten.Sluit(Avenantstatus.Ingetrokken) };

    private void Pas(AvenantWerdAangenomen g) => _staat = _staat with
    {
        Inhoud = g.Inhoud,
        Tekst = null,
        Hash = g.Teksthash,
        Avenanten = _staat.Avenanten.Sluit(Avenantstatus.Aangenomen),
        Einde = g.BeeindigtOp is { } op && !(_staat.Einde?.Op < op) ? new Contracteinde(op, Beeindigingsgrond.Avenant) : _staat.Einde,
        Mijlpalen = [.. g.Inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen).Select(m =>
            _staat.Mijlpalen.FirstOrDefault(s => s.Id == m.Id) ?? new Mijlpaalstand(m.Id, Mijlpaalstatus.Gepland, Bedrag.Nul, [], null))],
    };

    private void PasAvenant(Avenant avenant) => _staat = _staat with { Avenanten = _staat.Avenanten with { Open = avenant } };
}
