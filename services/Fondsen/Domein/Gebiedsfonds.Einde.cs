using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Money of a contract that ended before all was met. Source: domein.md, "Vrijval".</summary>
public sealed partial class Gebiedsfonds
{
    /// <summary>The contract ended: what is not needed for the milestones that are still to be judged or paid becomes free.</summary>
    public void Beeindig(Guid contract, IReadOnlyCollection<MijlpaalId> doorlopend)
    {
        if (Opgehouden(contract) is not null)
        {
            if (doorlopend.Count > 0)
            {
                return; // what goes on waits for its money; the rest becomes free when all of it is settled
            }

            GeefOpgehoudenVrij(contract);
        }

        if (Middelen(contract) is not { Status: Middelenstatus.Vastgelegd } middelen)
        {
            return;
        }

        VorderVoorschottenTerug(contract, doorlopend);
        var nodig = Nodig(middelen, doorlopend);
        var over = middelen.Delen.Min(middelen.Vereffend);
        var teVeel = Bedrag.Som(over.Select(d => d.Bedrag)) - nodig;
        var eraf = Verdeling.Neem(teVeel, over.Select(d => d.Lijn).OrderByDescending(l => l.Jaar), l => over.Single(d => d.Lijn == l).Bedrag, (_, _) => { })
            ?? throw new InvalidOperationException($"contract {contract} ended and needs more than was committed");
        if (eraf.Count > 0)
        {
            GeefVrij(middelen, Middelenfase.Vastgelegd, eraf, doorlopend.Count > 0 ? true : null);
        }
    }

    /// <summary>What is held up and not needed any more becomes free.</summary>
    private void GeefOpgehoudenVrij(Guid contract)
    {
        if (_opgehouden.GetValueOrDefault(contract) is { } opgehouden)
        {
            if (opgehouden.Avenant is null)
            {
                GeefReserveringVrij(contract);
            }
            else
            {
                GeefAvenantVrij(contract);
            }
        }
    }

    /// <summary>What the milestones that go on can still take, beyond what was approved for payment.</summary>
    private Bedrag Nodig(Contractmiddelen middelen, IReadOnlyCollection<MijlpaalId> doorlopend)
    {
        var nodig = Toegezegd(middelen.Contract);
        foreach (var mijlpalen in middelen.Mijlpalen.Where(m => doorlopend.Contains(m.Mijlpaal) && Aanvaard(m.Mijlpaal) is null).GroupBy(m => m.Verbintenis))
        {
            if (VoorschotVan(middelen, mijlpalen.Key) is { } rekening)
            {
                var nog = rekening.Met(mijlpalen.Select(m => m.Mijlpaal)).Recht - Besteld(middelen.Contract, rekening);
                nodig += nog > Bedrag.Nul ? nog : Bedrag.Nul;
            }
            else
            {
                nodig += Bedrag.Som(mijlpalen.Select(m => m.Bedrag));
            }
        }

        return nodig;
    }

    /// <summary>What was ordered and not approved, and what can still be drawn.</summary>
    private Bedrag Toegezegd(Guid contract) =>
        Bedrag.Som(_opdrachten.Values.Where(o => o.Contract == contract && o.Status is (Betaalstatus.Aangemaakt or Betaalstatus.Mislukt)).Select(o => o.Rest()))
        + Bedrag.Som(_ruimten.Values.Where(r => r.Contract == contract).Select(Vrij));

    /// <summary>What a milestone can still take beyond what was approved for payment.</summary>
    private Bedrag NogTeBetalen(Fondsmijlpaal mijlpaal) => Aanvaard(mijlpaal.Mijlpaal) is null
        ? mijlpaal.Bedrag
        : Bedrag.Som(_opdrachten.Values.Where(o => o.Mijlpaal == mijlpaal.Mijlpaal && o.Status is Betaalstatus.Aangemaakt or Betaalstatus.Mislukt).Select(o => o.Rest()))
            + (_ruimten.GetValueOrDefault(mijlpaal.Mijlpaal) is { } ruimte ? Vrij(ruimte) : Bedrag.Nul);
}
