using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// How an accepted milestone becomes due: what it releases, as voorschot and saldo, or as room to draw.
/// Source: domein.md, "Financieringswijze".
/// </summary>
public sealed partial class Gebiedsfonds
{
    private readonly OrderedDictionary<MijlpaalId, Verrekening> _verrekend = [];

    private Wijzenstaat WijzenStaat => new([.. _verrekend.Values], [.. _ruimten.Values], [.. _terugvorderingen.Values], [.. _toetsen.Values]);

    private void HerstelWijzen(Wijzenstaat? staat)
    {
        foreach (var verrekend in staat?.Verrekend ?? [])
        {
            _verrekend[verrekend.Mijlpaal] = verrekend;
        }

        foreach (var ruimte in staat?.Ruimten ?? [])
        {
            _ruimten[ruimte.Mijlpaal] = ruimte;
        }

        foreach (var terugvordering in staat?.Terugvorderingen ?? [])
        {
            _terugvorderingen[terugvordering.Id] = terugvordering;
        }

        foreach (var toets in staat?.Toetsen ?? [])
        {
            _toetsen[toets.Contract] = toets;
        }
    }

    /// <summary>For how much a milestone was accepted; null when the fund did not hear that it was.</summary>
    private Bedrag? Aanvaard(MijlpaalId mijlpaal) =>
        _opdrachten.GetValueOrDefault(new(mijlpaal.Waarde)) is { } opdracht ? opdracht.AanvaardVoor ?? opdracht.Bedrag
        : _verrekend.GetValueOrDefault(mijlpaal)?.Aanvaard ?? _ruimten.GetValueOrDefault(mijlpaal)?.Geopend;

    private void Verwerk(Contractmiddelen middelen, Fondsmijlpaal mijlpaal, Bedrag aanvaard, string persoon, DateOnly? dag)
    {
        if (VoorschotVan(middelen, mijlpaal.Verbintenis) is { } rekening)
        {
            Verreken(middelen, mijlpaal, rekening, aanvaard, persoon, dag);
        }
        else if (aanvaard > Bedrag.Nul && mijlpaal is { Wijze.Soort: Financieringssoort.Trekkingsrecht, Verbintenis: { } verbintenis })
        {
            Gebeurt(new TrekkingsruimteWerdGeopend(Id, middelen.Contract, verbintenis, mijlpaal.Mijlpaal, mijlpaal.Begunstigde, aanvaard));
        }
        else if (aanvaard > Bedrag.Nul)
        {
            Gebeurt(new BetaalopdrachtWerdAangemaakt(Id, new(mijlpaal.Mijlpaal.Waarde), middelen.Contract, mijlpaal.Mijlpaal, mijlpaal.Begunstigde,
                aanvaard, persoon, dag, Betaalsoort.Mijlpaal, mijlpaal.Verbintenis));
        }
    }

    /// <summary>What is justified so far, less what was ordered, is due; when that is nothing no order is made.</summary>
    private void Verreken(Contractmiddelen middelen, Fondsmijlpaal mijlpaal, Voorschotrekening rekening, Bedrag aanvaard, string persoon, DateOnly? dag)
    {
        var nu = rekening with { Aanvaard = rekening.Aanvaard.Append(KeyValuePair.Create(mijlpaal.Mijlpaal, aanvaard)).ToDictionary() };
        var teBetalen = nu.Recht - Besteld(middelen.Contract, rekening);
        if (teBetalen > Bedrag.Nul)
        {
            Gebeurt(new BetaalopdrachtWerdAangemaakt(Id, new(mijlpaal.Mijlpaal.Waarde), middelen.Contract, mijlpaal.Mijlpaal, mijlpaal.Begunstigde, teBetalen,
                persoon, dag, mijlpaal == rekening.Voorschot ? Betaalsoort.Voorschot : Betaalsoort.Saldo, mijlpaal.Verbintenis, teBetalen == aanvaard ? null : aanvaard));
        }
        else
        {
            Gebeurt(new MijlpaalWerdVerrekend(Id, middelen.Contract, mijlpaal.Mijlpaal, mijlpaal.Verbintenis!.Value, aanvaard));
        }

        VorderVoorschottenTerug(middelen.Contract, null);
    }

    /// <summary>
    /// Proposes to claim back what voorschotten left unjustified, once per promise: when all its milestones were judged, or when the
    /// contract ended and none of them goes on. While an order is not paid it waits for that.
    /// </summary>
    /// <param name="contract">The contract.</param>
    /// <param name="doorlopend">What goes on of a contract that ended; null while it did not.</param>
    private void VorderVoorschottenTerug(Guid contract, IReadOnlyCollection<MijlpaalId>? doorlopend)
    {
        var middelen = _middelen[contract];
        foreach (var verbintenis in BindendeMijlpalen(middelen).Select(m => m.Verbintenis).OfType<VerbintenisId>().Distinct().ToList())
        {
            var id = new TerugvorderingId(verbintenis.Waarde);
            if (VoorschotVan(middelen, verbintenis) is not { } rekening || _terugvorderingen.ContainsKey(id))
            {
                continue;
            }

            var mijlpalen = Mijlpalen(rekening);
            var opdrachten = _opdrachten.Values.Where(o => o.Contract == contract && mijlpalen.Contains(o.Mijlpaal)).ToList();
            var gedaan = rekening.IsKlaar || (doorlopend is not null && !mijlpalen.Overlaps(doorlopend));
            var teVeel = Bedrag.Som(opdrachten.Select(o => o.Bedrag)) - rekening.Verantwoord;
            var hoogstens = Terugvorderbaar(contract, rekening.Voorschot.Begunstigde);
            if (gedaan && teVeel > Bedrag.Nul && hoogstens > Bedrag.Nul && opdrachten.All(o => o.Status is Betaalstatus.Betaald))
            {
                Gebeurt(new TerugvorderingWerdVoorgesteld(Id, id, contract, verbintenis, rekening.Voorschot.Begunstigde, teVeel < hoogstens ? teVeel : hoogstens,
                    rekening.IsKlaar ? Terugvorderingsgrond.VoorschotNietVerantwoord : Terugvorderingsgrond.ContractBeeindigd, null));
            }
        }
    }

    private Voorschotrekening? VoorschotVan(Contractmiddelen middelen, VerbintenisId? verbintenis) =>
        verbintenis is not null && BindendeMijlpalen(middelen).Where(m => m.Verbintenis == verbintenis).ToList() is var mijlpalen
        && mijlpalen is [{ Wijze.Soort: Financieringssoort.VoorschotEnSaldo }, ..]
            ? Voorschotrekening.Van(mijlpalen, Aanvaard)
            : null;

    private Bedrag Besteld(Guid contract, Voorschotrekening rekening)
    {
        var mijlpalen = Mijlpalen(rekening);
        return Bedrag.Som(_opdrachten.Values.Where(o => o.Contract == contract && mijlpalen.Contains(o.Mijlpaal)).Select(o => o.Bedrag));
    }

    private static HashSet<MijlpaalId> Mijlpalen(Voorschotrekening rekening) => [rekening.Voorschot.Mijlpaal, .. rekening.Saldi.Select(s => s.Mijlpaal)];

    private void Pas(MijlpaalWerdVerrekend g) => _verrekend[g.Mijlpaal] = new Verrekening(g.Mijlpaal, g.Aanvaard);
}
