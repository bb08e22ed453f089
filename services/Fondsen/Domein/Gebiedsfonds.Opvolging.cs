using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>A payee that goes on in another. Source: domein.md, "Fusie".</summary>
public sealed partial class Gebiedsfonds
{
    /// <summary>What is not paid yet is for the successor; nothing happens when the old one gets nothing any more.</summary>
    public void VolgBegunstigdeOp(Guid contract, KboNummer oud, KboNummer nieuw)
    {
        if (Middelen(contract) is not { } middelen)
        {
            return;
        }

        var opdrachten = _opdrachten.Values.Where(o => o.Contract == contract && o.Begunstigde == oud && o.Status is not Betaalstatus.Betaald).Select(o => o.Id).ToList();
        var mijlpalen = middelen.Mijlpalen.Concat(middelen.Avenant?.Mijlpalen ?? [])
            .Where(m => m.Begunstigde == oud && _opdrachten.GetValueOrDefault(new BetaalopdrachtId(m.Mijlpaal.Waarde)) is not { Status: Betaalstatus.Betaald })
            .Select(m => m.Mijlpaal).Distinct().ToList();
        if (opdrachten.Count + mijlpalen.Count > 0)
        {
            Gebeurt(new BegunstigdeWerdOpgevolgd(Id, contract, oud, nieuw, mijlpalen, opdrachten));
        }
    }

    private void Pas(BegunstigdeWerdOpgevolgd g)
    {
        foreach (var id in g.Betaalopdrachten)
        {
            _opdrachten[id] = _opdrachten[id] with { Begunstigde = g.Nieuw };
        }

        foreach (var ruimte in _ruimten.Values.Where(r => r.Contract == g.Contract && r.Begunstigde == g.Oud).ToList())
        {
            _ruimten[ruimte.Mijlpaal] = ruimte with { Begunstigde = g.Nieuw };
        }

        var middelen = _middelen[g.Contract];
        _middelen[g.Contract] = middelen with
        {
            Mijlpalen = NaOpvolging(middelen.Mijlpalen, g),
            Avenant = middelen.Avenant is { } avenant ? avenant with { Mijlpalen = NaOpvolging(avenant.Mijlpalen, g) } : null,
        };
    }

    private static IReadOnlyList<Fondsmijlpaal> NaOpvolging(IReadOnlyList<Fondsmijlpaal> mijlpalen, BegunstigdeWerdOpgevolgd g) =>
        [.. mijlpalen.Select(m => m.Begunstigde == g.Oud && g.Mijlpalen.Contains(m.Mijlpaal) ? m with { Begunstigde = g.Nieuw } : m)];
}
