using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>Accounts, read without lock: an approval and a file keep which registration they used.</summary>
public partial class FondsenDb
{
    /// <summary>The account of a holder; null when none was ever registered.</summary>
    internal async Task<Bankrekening?> Rekening(string houder, CancellationToken stop)
    {
        try
        {
            return await Lees<Bankrekening>(Bankrekening.IdVan(houder), stop);
        }
        catch (Fundament.Fouten.Domeinfout fout) when (fout.Status == 404)
        {
            return null;
        }
    }

    /// <summary>The accounts of these holders, of those that ever registered one.</summary>
    internal async Task<IReadOnlyDictionary<string, Bankrekening>> Rekeningen(IEnumerable<string> houders, CancellationToken stop)
    {
        var gevonden = new Dictionary<string, Bankrekening>();
        foreach (var houder in houders.Distinct())
        {
            if (await Rekening(houder, stop) is { } rekening)
            {
                gevonden[houder] = rekening;
            }
        }

        return gevonden;
    }
}
