using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// Money for a change of a contract in force. What it asks more is set apart before anybody signs, under every limit of a contract; what
/// it asks less stays committed until it is adopted. At most one avenant per contract stands. Source: domein.md, "Avenant".
/// </summary>
public sealed partial class Gebiedsfonds
{
    /// <summary>Answers a request for an avenant. An attempt is answered once; a later one takes the place of what was set apart.</summary>
    /// <param name="aanvraag">The request.</param>
    /// <param name="grond">What its mandatering allows.</param>
    /// <param name="vandaag">The day.</param>
    public void ReserveerAvenant(Avenantaanvraag aanvraag, Mandaatgrond grond, DateOnly vandaag)
    {
        var middelen = Middelen(aanvraag.Contract);
        if (middelen?.Avenant is { } eerder && eerder.Avenant == aanvraag.Avenant && (aanvraag.Poging <= eerder.Poging || eerder.Fase is Avenantfase.Gesloten))
        {
            return; // answered before
        }

        if (middelen is not null && Opgehouden(aanvraag.Contract) is not null)
        {
            Gebeurt(new AvenantmiddelenWerdenGeweigerd(Id, aanvraag.Contract, aanvraag.Avenant, aanvraag.Poging, Weigeringsreden.MiddelenOntoereikend));
            return; // what binds already waits for money
        }

        if (middelen is not { Status: Middelenstatus.Vastgelegd } || middelen.Mandatering != aanvraag.Mandatering)
        {
            throw new InvalidOperationException($"contract {aanvraag.Contract} has no committed money under mandatering {aanvraag.Mandatering}");
        }

        var komtVrij = Bedrag.Som(middelen.Avenant?.Delen.Select(d => d.Bedrag) ?? []).Euro;
        GeefAvenantVrij(aanvraag.Contract);
        var erbij = aanvraag.Mijlpalen.Sum(m => m.Bedrag.Euro) - middelen.Totaal.Euro;
        IReadOnlyList<Jaardeel> gevraagd = erbij > 0 ? [new Jaardeel(aanvraag.Jaar, Bedrag.Van(erbij))] : [];
        var delen = Verdeel(gevraagd, vandaag);
        if (Weigering(aanvraag, gevraagd, grond, komtVrij, vandaag, delen is not null) is { } reden)
        {
            var tekort = Tekort(reden, gevraagd, vandaag);
            Gebeurt(new AvenantmiddelenWerdenGeweigerd(Id, aanvraag.Contract, aanvraag.Avenant, aanvraag.Poging, reden, tekort?.Bedrag, tekort?.Jaar));
            return;
        }

        Gebeurt(new AvenantmiddelenWerdenGereserveerd(Id, aanvraag.Contract, aanvraag.Avenant, aanvraag.Poging, aanvraag.Hash, aanvraag.Mandatering,
            delen!, aanvraag.Mijlpalen, aanvraag.Referentieregios, middelen.Voorbeeld, delen!.Count > 0 ? GeldigTot(delen) : null));
        NoteerGebruik(middelen.Mandatering, delen!, bij: true);
    }

    /// <summary>The avenant was adopted: what was set apart is committed or held up, and what the new text needs no more becomes free.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="avenant">The avenant.</param>
    /// <param name="datum">Day of adoption: its year decides what is over.</param>
    /// <param name="vandaag">The day, whose year has room; as <paramref name="datum"/> when absent.</param>
    /// <param name="toets">Advice and agreement that go with the mandatering.</param>
    public void LegAvenantVast(Guid contract, AvenantId avenant, DateOnly datum, DateOnly? vandaag = null, Begrotingstoets? toets = null)
    {
        if (Middelen(contract) is { Avenant: { Fase: Avenantfase.Gereserveerd } stand } && stand.Avenant == avenant && Opgehouden(contract) is null)
        {
            Probeer(new(contract, avenant, default, datum, toets), datum, vandaag ?? datum);
        }
    }

    private void LegAvenantVast(Guid contract, DateOnly datum, Begrotingstoets? toets)
    {
        var (middelen, stand) = (_middelen[contract], _middelen[contract].Avenant!);
        var teVeel = middelen.Totaal + Bedrag.Som(stand.Delen.Select(d => d.Bedrag)) - Bedrag.Som(stand.Mijlpalen.Select(m => m.Bedrag));
        var over = middelen.Delen.Min(middelen.Vereffend);
        var eraf = Verdeling.Neem(teVeel, over.Select(d => d.Lijn).OrderByDescending(l => l.Jaar), l => over.Single(d => d.Lijn == l).Bedrag, (_, _) => { })
            ?? throw new InvalidOperationException($"avenant {stand.Avenant.Waarde} takes away what was approved for payment of contract {contract}");
        if (Bedrag.Som(over.Select(d => d.Bedrag)) + Bedrag.Som(stand.Delen.Select(d => d.Bedrag)) - teVeel < Toegezegd(contract))
        {
            throw new InvalidOperationException($"avenant {stand.Avenant.Waarde} takes away what is ordered or can be drawn of contract {contract}");
        }

        Gebeurt(new AvenantmiddelenWerdenVastgelegd(Id, contract, stand.Avenant, stand.Delen, eraf, stand.Mijlpalen, stand.Referentieregios, datum, middelen.Voorbeeld,
            ToetsVan(contract, toets)));
        NoteerGebruik(middelen.Mandatering, eraf, bij: false);
    }

    /// <summary>The avenant came to nothing: what was set apart for it becomes free. Nothing happens when nothing is, or for another avenant.</summary>
    public void GeefAvenantVrij(Guid contract, AvenantId? avenant = null)
    {
        if (Middelen(contract) is { Avenant: { Fase: Avenantfase.Gereserveerd } stand } middelen && (avenant is null || stand.Avenant == avenant))
        {
            Gebeurt(new AvenantmiddelenWerdenVrijgegeven(Id, contract, stand.Avenant, stand.Delen, stand.Referentieregios, middelen.Voorbeeld));
            NoteerGebruik(middelen.Mandatering, stand.Delen, bij: false);
        }
    }

    /// <summary>Asking no more needs no money, no ceiling and no term: only the area must be that of the fund.</summary>
    private Weigeringsreden? Weigering(Avenantaanvraag aanvraag, IReadOnlyList<Jaardeel> gevraagd, Mandaatgrond grond, decimal komtVrij, DateOnly vandaag, bool genoeg) =>
        gevraagd.Count > 0 ? Weigering(aanvraag.AlsReservering(gevraagd), grond, komtVrij, vandaag, genoeg)
        : aanvraag.Referentieregios.All(Oprichting.Referentieregios.Contains) ? null : Weigeringsreden.BuitenGebied;

    private void NoteerGebruik(Guid mandatering, IReadOnlyList<Middelendeel> delen, bool bij)
    {
        if (Bedrag.Som(delen.Select(d => d.Bedrag)) is var som && som > Bedrag.Nul)
        {
            _mandaatgebruik.Add(new Mandaatgebruik(mandatering, bij ? som : Bedrag.Nul - som));
        }
    }

    private void Pas(AvenantmiddelenWerdenGereserveerd g)
    {
        PasAvenant(g.Contract, new Avenantreservering(g.Avenant, g.Poging, Avenantfase.Gereserveerd, g.Delen, g.Mijlpalen, g.Referentieregios));
        Tel(_gebruikt, g.Delen, bij: true);
    }

    private void Pas(AvenantmiddelenWerdenGeweigerd g)
    {
        if (_opgehouden.GetValueOrDefault(g.Contract)?.Avenant is null) // else another avenant binds, and what is set apart for it stays
        {
            PasAvenant(g.Contract, new Avenantreservering(g.Avenant, g.Poging, Avenantfase.Geweigerd, [], [], []));
        }
    }

    private void Pas(AvenantmiddelenWerdenVastgelegd g)
    {
        Sluit(g.Contract);
        var middelen = _middelen[g.Contract];
        _middelen[g.Contract] = middelen with
        {
            Delen = middelen.Delen.Plus(g.Erbij).Min(g.Eraf), Mijlpalen = g.Mijlpalen, Referentieregios = g.Referentieregios,
        };
        Tel(_gebruikt, g.Eraf, bij: false);
    }

    private void Pas(AvenantmiddelenWerdenVrijgegeven g)
    {
        Sluit(g.Contract);
        Tel(_gebruikt, g.Delen, bij: false);
    }

    private void Sluit(Guid contract)
    {
        PasAvenant(contract, _middelen[contract].Avenant! with { Fase = Avenantfase.Gesloten, Delen = [], Mijlpalen = [], Referentieregios = [] });
        _opgehouden.Remove(contract);
    }

    private void PasAvenant(Guid contract, Avenantreservering avenant) => _middelen[contract] = _middelen[contract] with { Avenant = avenant };
}
