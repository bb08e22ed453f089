using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Fouten;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Delegaties;

/// <summary>Finds under which delegation somebody signs, in the open transaction of the signature.</summary>
internal static class Vervangers
{
    /// <summary>
    /// The delegation under which this person may set one of these signatures; null when the own function is among them, or when there is
    /// none: then the dossier refuses. The delegation is locked until the signature is stored, so a withdrawal comes before or after it.
    /// </summary>
    /// <param name="db">The open transaction; the contract is locked already.</param>
    /// <param name="wie">Who wants to sign.</param>
    /// <param name="namens">The function that this person wants to replace; null: whichever fits.</param>
    /// <param name="nodig">The functions that sign.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="mijlpaal">True for a milestone of it.</param>
    /// <param name="dag">The day (Europe/Brussels).</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c> on <c>namens</c> when more than one function could be replaced.</exception>
    public static async Task<Vervanging?> Zoek(ContractenDb db, Betrokkene wie, Hoedanigheid? namens, IReadOnlyCollection<Hoedanigheid> nodig, Guid contract,
        bool mijlpaal, DateOnly dag, CancellationToken stop)
    {
        if (namens is null ? wie.Hoedanigheid is { } eigen && nodig.Contains(eigen) : namens == wie.Hoedanigheid)
        {
            return null;
        }

        var kandidaten = await db.Delegaties.AsNoTracking().Where(d => d.Persoon == wie.Persoon && d.Gemeente == wie.Organisatie && d.Tot >= dag)
            .OrderBy(d => d.Id).ToListAsync(stop);
        var geldig = new List<Vervanging>();
        foreach (var rij in kandidaten.Where(k => nodig.Contains(k.Functie) && (namens is null || k.Functie == namens)))
        {
            if (geldig.All(g => g.Functie != rij.Functie) && await db.Zoek<Delegatie>(rij.Id, stop) is { } delegatie && delegatie.Dekt(wie, contract, mijlpaal, dag))
            {
                geldig.Add(new Vervanging(rij.Id, rij.Functie));
            }
        }

        var invoer = new Invoer();
        invoer.Eis(geldig.Count < 2, "namens", "Kies namens wie u tekent: u hebt voor meer dan een functie een delegatie.");
        invoer.Besluit();
        return geldig.SingleOrDefault();
    }
}
