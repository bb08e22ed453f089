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

        var nodig = Bedrag.Som(middelen.Mijlpalen.Where(m => doorlopend.Contains(m.Mijlpaal)).Select(NogTeBetalen));
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

    /// <summary>What a milestone still takes beyond what was approved for payment.</summary>
    private Bedrag NogTeBetalen(Fondsmijlpaal mijlpaal) => _opdrachten.GetValueOrDefault(new BetaalopdrachtId(mijlpaal.Mijlpaal.Waarde)) switch
    {
        null => mijlpaal.Bedrag,
        { Status: Betaalstatus.Aangemaakt or Betaalstatus.Mislukt } opdracht => opdracht.Rest(),
        _ => Bedrag.Nul,
    };
}
