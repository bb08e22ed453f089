using System.Globalization;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What is wrong with a message of the bank, per line. A message can be one long line, so it is the sentences that are counted.</summary>
/// <param name="hoogstens">So many sentences at the most.</param>
internal sealed class Regelfouten(int hoogstens)
{
    private readonly Dictionary<string, List<string>> _regels = [];
    private int _aantal;

    /// <summary>Notes a sentence about a line; when there are as many as anybody reads, refuses at once.</summary>
    public void Meld(int regel, string zin)
    {
        var sleutel = $"regel {regel.ToString(CultureInfo.InvariantCulture)}";
        (_regels.TryGetValue(sleutel, out var zinnen) ? zinnen : _regels[sleutel] = []).Add(zin);
        if (++_aantal >= hoogstens)
        {
            Besluit();
        }
    }

    /// <summary>Refuses when anything was noted.</summary>
    public void Besluit()
    {
        if (_aantal > 0)
        {
            throw Fout.BankberichtGeweigerd(_regels.ToDictionary(r => r.Key, r => r.Value.ToArray()));
        }
    }
}
