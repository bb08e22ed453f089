using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// Drawing: accepted milestones open room, the beneficiary draws on it when it has costs, the oldest first, and never more than there is.
/// Source: domein.md, "trekkingsrecht".
/// </summary>
public sealed partial class Gebiedsfonds
{
    private readonly OrderedDictionary<MijlpaalId, Trekkingsruimte> _ruimten = [];

    /// <summary>What can still be drawn on a promise, in euro.</summary>
    public Bedrag Trekkingsruimte(Guid contract, VerbintenisId verbintenis) => Bedrag.Som(Ruimten(contract, verbintenis).Select(Vrij));

    /// <summary>The beneficiary draws; per milestone on which it draws that is a payment order, which the collective approves.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="verbintenis">The promise.</param>
    /// <param name="bedrag">How much, positive.</param>
    /// <param name="referentie">Its costs; free text.</param>
    /// <param name="wie">Who draws.</param>
    /// <param name="vandaag">The day.</param>
    /// <param name="nieuw">Gives the identity of each order.</param>
    public void Trek(Guid contract, VerbintenisId verbintenis, Bedrag bedrag, string referentie, Trekker wie, DateOnly vandaag, Func<BetaalopdrachtId> nieuw)
    {
        EisBegunstigde(contract, verbintenis, wie);
        EisNietAfgesloten(vandaag);
        var ruimte = Trekkingsruimte(contract, verbintenis);
        Eis(bedrag > Bedrag.Nul && bedrag <= ruimte, Fout.RuimteOntoereikend(ruimte));
        foreach (var deel in Ruimten(contract, verbintenis).Where(r => Vrij(r) > Bedrag.Nul).ToList())
        {
            var stuk = Vrij(deel) < bedrag ? Vrij(deel) : bedrag;
            if (stuk > Bedrag.Nul)
            {
                Gebeurt(new BetaalopdrachtWerdAangemaakt(Id, nieuw(), contract, deel.Mijlpaal, deel.Begunstigde, stuk, wie.Persoon, vandaag, Betaalsoort.Trekking, verbintenis),
                    Bijlage.Met("referentie", referentie));
                bedrag -= stuk;
            }
        }
    }

    /// <summary>The beneficiary renounces what it did not draw; milestones that are accepted later open room again.</summary>
    public void SluitTrekkingAf(Guid contract, VerbintenisId verbintenis, Trekker wie, DateOnly vandaag)
    {
        EisBegunstigde(contract, verbintenis, wie);
        var over = Ruimten(contract, verbintenis).Where(r => Vrij(r) > Bedrag.Nul)
            .Select(r => new Trekkingsrest(r.Mijlpaal, Vrij(r), Trekkingen(r.Mijlpaal).All(IsBetaald) ? Bedrag.Som(Trekkingen(r.Mijlpaal).Select(o => o.Bedrag)) : null))
            .ToList();
        Eis(over.Count > 0, Fout.NietsAfTeStaan());
        Gebeurt(new TrekkingWerdAfgesloten(Id, contract, verbintenis, over, vandaag, wie.Persoon));
    }

    private void EisBegunstigde(Guid contract, VerbintenisId verbintenis, Trekker wie)
    {
        var begunstigde = Ruimten(contract, verbintenis).Select(r => (KboNummer?)r.Begunstigde).FirstOrDefault()
            ?? Middelen(contract)?.Mijlpalen.FirstOrDefault(m => m.Verbintenis == verbintenis && m.Wijze?.Soort is Financieringssoort.Trekkingsrecht)?.Begunstigde
            ?? throw Fout.TrekkingsrechtNietGevonden(verbintenis);
        Eis(Middelen(contract) is { Status: Middelenstatus.Vastgelegd or Middelenstatus.Afgerond } || Opgehouden(contract) is not null, Fout.TrekkingsrechtNietGevonden(verbintenis));
        Eis(begunstigde.Cijfers == wie.Organisatie, Fout.NietDeBegunstigde());
    }

    private IEnumerable<Trekkingsruimte> Ruimten(Guid contract, VerbintenisId verbintenis) =>
        _ruimten.Values.Where(r => r.Contract == contract && r.Verbintenis == verbintenis);

    private IEnumerable<Betaalopdracht> Trekkingen(MijlpaalId mijlpaal) => _opdrachten.Values.Where(o => o.Mijlpaal == mijlpaal && o.Soort is Betaalsoort.Trekking);

    private Bedrag Vrij(Trekkingsruimte ruimte) => ruimte.Geopend - ruimte.Afgestaan - Bedrag.Som(Trekkingen(ruimte.Mijlpaal).Select(o => o.Bedrag));

    private static bool IsBetaald(Betaalopdracht opdracht) => opdracht.Status is Betaalstatus.Betaald;

    /// <summary>How far a milestone is paid by the payment of this order; null when that is all of it.</summary>
    private Deelbetaling? DeelVan(Betaalopdracht opdracht)
    {
        if (opdracht.Soort is not Betaalsoort.Trekking)
        {
            return null;
        }

        var ander = Trekkingen(opdracht.Mijlpaal).Where(o => o.Id != opdracht.Id).ToList();
        var laatste = ander.All(IsBetaald) && Vrij(_ruimten[opdracht.Mijlpaal]) == Bedrag.Nul;
        return laatste && ander.Count == 0 ? null : new Deelbetaling(Bedrag.Som(ander.Where(IsBetaald).Select(o => o.Bedrag)) + opdracht.Bedrag, laatste);
    }

    private void Pas(TrekkingsruimteWerdGeopend g) => _ruimten[g.Mijlpaal] =
        new Trekkingsruimte(g.Contract, g.Verbintenis, g.Mijlpaal, g.Begunstigde, g.Bedrag, Bedrag.Nul);

    private void Pas(TrekkingWerdAfgesloten g)
    {
        foreach (var rest in g.Mijlpalen)
        {
            _ruimten[rest.Mijlpaal] = _ruimten[rest.Mijlpaal] with { Afgestaan = _ruimten[rest.Mijlpaal].Afgestaan + rest.Bedrag };
        }
    }
}

/// <summary>Who draws, for the partij that is paid.</summary>
/// <param name="Persoon">Pseudonym of the person.</param>
/// <param name="Organisatie">KBO number for which this person acts.</param>
public sealed record Trekker(string Persoon, string Organisatie);
