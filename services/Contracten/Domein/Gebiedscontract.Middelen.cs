using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// A contract on fund money waits for the fund before anybody signs. The fund answers a numbered request; an answer to an
/// older one, a second answer and an answer after withdrawal change nothing. Source: domein.md, "Contracten" and "Fondsen".
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Which request to the fund was the last; 0 when it was never asked.</summary>
    public int Poging => _staat.Aanvraag?.Poging ?? 0;

    private bool VraagtFonds => Inhoud.Verbintenissen.Any(v => v.Middelen is Middelenbron.Fonds);

    /// <summary>Asks the fund again: its answer did not come.</summary>
    public void VraagMiddelenOpnieuw(Betrokkene wie, Moment moment)
    {
        EisTeam(wie);
        EisStatus(Contractopdracht.MiddelenVragen);
        EisNietVerlopen(moment);
        VraagMiddelen(moment);
    }

    /// <summary>The fund reserved what was asked: the text is offered to all partijen for signature.</summary>
    /// <param name="poging">The request that is answered.</param>
    /// <param name="hash">Hash of the text for which was reserved; null when the fund confirms again what it said before.</param>
    /// <param name="moment">Now; null: no more than the text itself says about until when can be signed.</param>
    /// <param name="termijn">In how many days must be signed, when the text does not say.</param>
    /// <param name="geldigTot">Last day on which the fund can commit what it reserved; null when it does not say.</param>
    public void MiddelenGereserveerd(int poging, string? hash, Moment? moment = null, int termijn = Standaardtermijn, DateOnly? geldigTot = null)
    {
        if (WachtOp(poging) && (hash is null || hash == _staat.Aanvraag!.Hash))
        {
            Gebeurt(new ContractWerdTerOndertekeningVoorgelegd(Id, _staat.Aanvraag!.Hash, Vroegste(TeTekenenTot(moment, termijn), geldigTot)));
        }
    }

    /// <summary>The fund cannot give it: the contract is a draft again.</summary>
    public void MiddelenGeweigerd(int poging, Weigeringsreden reden)
    {
        if (WachtOp(poging))
        {
            Gebeurt(new ContractWerdTeruggezetNaarOntwerp(Id, poging, reden));
        }
    }

    /// <summary>The fund paid an accepted milestone. The same payment a second time changes nothing.</summary>
    public void BetalingUitgevoerd(MijlpaalId id, Bedrag bedrag, DateOnly datum, Moment moment)
    {
        var mijlpaal = Mijlpaal(id);
        if (mijlpaal.Stand.Status is Mijlpaalstatus.Betaald)
        {
            return;
        }

        EisWerkbaar(mijlpaal);
        mijlpaal.EisStatus(Mijlpaalopdracht.Betalen);
        Eis(mijlpaal.WordtBetaald, Fout.NietUitFonds());
        Gebeurt(new MijlpaalWerdBetaald(Id, id, bedrag, datum));
        RondAf(moment);
    }

    /// <summary>The fund has nothing more to pay for an accepted milestone: it was paid in advance, or the rest was renounced.</summary>
    public void BetalingVoltooid(MijlpaalId id, Bedrag betaald, DateOnly datum, Moment moment)
    {
        if (!Mijlpaal(id).IsAf)
        {
            BetalingUitgevoerd(id, betaald, datum, moment);
        }
    }

    private bool WachtOp(int poging) => Status is Contractstatus.WachtOpMiddelen && poging == Poging;

    private void VraagMiddelen(Moment moment)
    {
        var verbintenissen = Inhoud.Verbintenissen.Where(v => v.Middelen is Middelenbron.Fonds).ToList();
        var eersteDag = moment.Vandaag > Inhoud.Ingangsdatum ? moment.Vandaag : Inhoud.Ingangsdatum;
        Gebeurt(new ReserveringWerdGevraagd(
            Id, Inhoud.Fonds!.Value, Inhoud.Mandatering!.Value, Poging + 1, Contracttekst.Van(Id, Tekstinhoud).Hash,
            [.. Delen(verbintenissen, eersteDag.Year)],
            [.. Fondsmijlpalen(Inhoud)],
            Inhoud.Referentieregios, Inhoud.Einddatum, Inhoud.Voorbeeld));
    }

    /// <summary>What is asked per budget year. VAK of a past year is gone: what the text places there is asked in the first year in which it can bind.</summary>
    private IEnumerable<Jaardeel> Delen(IEnumerable<Verbintenis> verbintenissen, int eersteJaar) =>
        (Inhoud.Tranches ?? [new Jaardeel(eersteJaar, Bedrag.Som(verbintenissen.Select(v => v.Bedrag)))])
            .GroupBy(t => Math.Max(t.Jaar, eersteJaar)).Select(j => new Jaardeel(j.Key, Bedrag.Som(j.Select(t => t.Bedrag))));

    private void Pas(ReserveringWerdGevraagd g) =>
        _staat = _staat with { Status = Contractstatus.WachtOpMiddelen, Aanvraag = new Middelenaanvraag(g.Poging, g.Hash) };

    private void Pas(ContractWerdTeruggezetNaarOntwerp g) => _staat = _staat with { Status = Contractstatus.Ontwerp, Tekst = null };

    private void Pas(MijlpaalWerdBetaald g) => PasMijlpaal(g.Mijlpaal, m => m with { Status = Mijlpaalstatus.Betaald });
}
