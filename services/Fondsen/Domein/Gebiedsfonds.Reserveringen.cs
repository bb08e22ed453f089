using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// Money for contracts: set apart, committed, given back. Only what Contracten says ends a reservation; the fund never does so on
/// its own. Source: domein.md, "Fondsen".
/// </summary>
public sealed partial class Gebiedsfonds
{
    private readonly OrderedDictionary<Guid, Contractmiddelen> _middelen = [];
    private readonly Dictionary<Begrotingslijn, Bedrag> _gebruikt = [];
    private readonly List<Mandaatgebruik> _mandaatgebruik = [];

    /// <summary>What is reserved and committed on a line, less what became free.</summary>
    public Bedrag Gebruikt(Begrotingslijn lijn) => _gebruikt.GetValueOrDefault(lijn);

    /// <summary>What stands for a contract; null when it never asked.</summary>
    public Contractmiddelen? Middelen(Guid contract) => _middelen.GetValueOrDefault(contract);

    /// <summary>How the commands on this dossier changed the use of ceilings, in order; who takes it stores it.</summary>
    public IReadOnlyList<Mandaatgebruik> NeemMandaatgebruik()
    {
        Mandaatgebruik[] genomen = [.. _mandaatgebruik];
        _mandaatgebruik.Clear();
        return genomen;
    }

    /// <summary>
    /// Answers a request of a contract: reserved, refused, or confirmed again. An attempt is answered once, and the same text is never
    /// booked twice. Another text takes the place of the one that was reserved.
    /// </summary>
    /// <param name="aanvraag">The request.</param>
    /// <param name="grond">What its mandatering allows.</param>
    /// <param name="vandaag">The day.</param>
    public void Reserveer(Reserveringsaanvraag aanvraag, Mandaatgrond grond, DateOnly vandaag)
    {
        if (aanvraag.Delen.Count == 0 || aanvraag.Delen.Any(d => d.Bedrag <= Bedrag.Nul))
        {
            throw new InvalidOperationException($"request {aanvraag.Poging} of contract {aanvraag.Contract} asks nothing or less");
        }

        var eerder = Middelen(aanvraag.Contract);
        if (eerder is not null && (aanvraag.Poging <= eerder.Poging || eerder.Status is Middelenstatus.Vastgelegd or Middelenstatus.Afgerond || Opgehouden(aanvraag.Contract) is not null))
        {
            return; // answered before, or the contract is in force and its text can no longer change
        }

        // The same text in another budget year is another request: what was reserved for a past year has lapsed.
        if (eerder is { Status: Middelenstatus.Gereserveerd } && eerder.Hash == aanvraag.Hash && eerder.Delen.Select(d => d.Lijn.Jaar).ToHashSet().SetEquals(aanvraag.Delen.Select(d => d.Jaar)))
        {
            Gebeurt(new ReserveringWerdHerbevestigd(Id, aanvraag.Contract, aanvraag.Poging, GeldigTot(eerder.Delen)));
            return;
        }

        var komtVrij = eerder is { Status: Middelenstatus.Gereserveerd } && eerder.Mandatering == aanvraag.Mandatering ? eerder.Totaal.Euro : 0m;
        GeefReserveringVrij(aanvraag.Contract);
        var delen = Verdeel(aanvraag.Delen, vandaag);
        if (Weigering(aanvraag, grond, komtVrij, vandaag, delen is not null) is { } reden)
        {
            var tekort = Tekort(reden, aanvraag.Delen, vandaag);
            Gebeurt(new ReserveringWerdGeweigerd(Id, aanvraag.Contract, aanvraag.Poging, reden, tekort?.Bedrag, tekort?.Jaar));
        }
        else
        {
            Gebeurt(new MiddelenWerdenGereserveerd(Id, aanvraag.Contract, aanvraag.Poging, aanvraag.Hash, aanvraag.Mandatering, delen!,
                aanvraag.Mijlpalen, aanvraag.Referentieregios, aanvraag.Voorbeeld, GeldigTot(delen!)));
            _mandaatgebruik.Add(new Mandaatgebruik(aanvraag.Mandatering, Bedrag.Som(delen!.Select(d => d.Bedrag))));
        }
    }

    /// <summary>The contract was withdrawn, or asks for another text: what was reserved becomes free. Nothing happens when nothing is.</summary>
    public void GeefReserveringVrij(Guid contract)
    {
        if (Middelen(contract) is { Status: Middelenstatus.Gereserveerd } middelen)
        {
            GeefVrij(middelen, Middelenfase.Gereserveerd, middelen.Delen);
        }
    }

    /// <summary>The contract is completed: what it does not need becomes free.</summary>
    public void RondAf(Guid contract)
    {
        if (Middelen(contract) is not { } middelen || (middelen.Status is not Middelenstatus.Vastgelegd && Opgehouden(contract) is null))
        {
            return;
        }

        if (_opdrachten.Values.Any(o => o.Contract == contract && o.Status is not Betaalstatus.Betaald))
        {
            throw new InvalidOperationException($"contract {contract} is completed, but not all its payment orders are paid");
        }

        if (_ruimten.Values.Any(r => r.Contract == contract && Vrij(r) > Bedrag.Nul))
        {
            throw new InvalidOperationException($"contract {contract} is completed, but something can still be drawn");
        }

        GeefOpgehoudenVrij(contract);
        VorderVoorschottenTerug(contract, []);

        if (middelen.Status is Middelenstatus.Vastgelegd && middelen.Delen.Min(middelen.Vereffend) is { Count: > 0 } over)
        {
            GeefVrij(middelen, Middelenfase.Vastgelegd, over);
        }
    }

    private void GeefVrij(Contractmiddelen middelen, Middelenfase uit, IReadOnlyList<Middelendeel> delen, bool? looptDoor = null)
    {
        Gebeurt(new MiddelenWerdenVrijgegeven(Id, middelen.Contract, uit, delen, middelen.Referentieregios, middelen.Voorbeeld, looptDoor));
        _mandaatgebruik.Add(new Mandaatgebruik(middelen.Mandatering, Bedrag.Nul - Bedrag.Som(delen.Select(d => d.Bedrag))));
    }

    // The money before the ceiling: else somebody who asks more than the fund has could feel for the ceiling without reserving a cent.
    private Weigeringsreden? Weigering(Reserveringsaanvraag aanvraag, Mandaatgrond grond, decimal komtVrij, DateOnly vandaag, bool genoeg) =>
        vandaag < Oprichting.Van || vandaag > Oprichting.Tot ? Weigeringsreden.FondsBuitenTermijn
        : aanvraag.Referentieregios.Count == 0 || !aanvraag.Referentieregios.All(Oprichting.Referentieregios.Contains) ? Weigeringsreden.BuitenGebied
        : !grond.Gedekt ? Weigeringsreden.MandateringOntoereikend
        : !genoeg ? Weigeringsreden.MiddelenOntoereikend
        : !grond.HeeftRuimteVoor(aanvraag.Delen.Sum(d => d.Bedrag.Euro), komtVrij) ? Weigeringsreden.MandateringOntoereikend
        : null;

    /// <summary>Per year over its confirmed lines, in the order of confirmation; null when there is not enough. VAK of a past year has lapsed.</summary>
    private List<Middelendeel>? Verdeel(IReadOnlyList<Jaardeel> gevraagd, DateOnly vandaag)
    {
        var delen = new List<Middelendeel>();
        var genomen = new Dictionary<Begrotingslijn, Bedrag>();
        foreach (var deel in gevraagd)
        {
            var lijnen = _lijnen.Where(l => l.Jaar == deel.Jaar && l.Jaar >= vandaag.Year);
            if (Verdeling.Neem(deel.Bedrag, lijnen, l => VrijeVak(l) - genomen.GetValueOrDefault(l),
                (l, bedrag) => genomen[l] = genomen.GetValueOrDefault(l) + bedrag) is not { } stuk)
            {
                return null;
            }

            delen.AddRange(stuk);
        }

        return [.. delen.ToList().Plus([])];
    }

    private void Pas(MiddelenWerdenGereserveerd g)
    {
        _middelen[g.Contract] = new Contractmiddelen(g.Contract, g.Poging, Middelenstatus.Gereserveerd, g.Mandatering, g.Hash, g.Delen, [],
            g.Mijlpalen, g.Referentieregios, g.Voorbeeld);
        Tel(_gebruikt, g.Delen, bij: true);
    }

    private void Pas(ReserveringWerdHerbevestigd g) => _middelen[g.Contract] = _middelen[g.Contract] with { Poging = g.Poging };

    private void Pas(ReserveringWerdGeweigerd g) => _middelen[g.Contract] =
        new Contractmiddelen(g.Contract, g.Poging, Middelenstatus.Geweigerd, Guid.Empty, "", [], [], [], [], false);

    private void Pas(MiddelenWerdenVastgelegd g)
    {
        _middelen[g.Contract] = _middelen[g.Contract] with { Status = Middelenstatus.Vastgelegd };
        _opgehouden.Remove(g.Contract);
    }

    private void Pas(MiddelenWerdenVrijgegeven g)
    {
        var middelen = _middelen[g.Contract];
        _middelen[g.Contract] = middelen with
        {
            Status = g.Uit is Middelenfase.Gereserveerd ? Middelenstatus.Vrijgegeven : g.LooptDoor is true ? Middelenstatus.Vastgelegd : Middelenstatus.Afgerond,
            Delen = middelen.Delen.Min(g.Delen),
        };
        Tel(_gebruikt, g.Delen, bij: false);
        _opgehouden.Remove(g.Contract);
    }
}
