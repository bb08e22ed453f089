using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Contracten.Opslag;

/// <summary>The earlier texts of a contract: they are in the dossierlog and nowhere else.</summary>
public partial class ContractenDb
{
    /// <summary>Every text that a contract ever had and that this person could have read while it was the last; oldest first.</summary>
    internal async Task<List<Tekstversie>> Tekstversies(Guid contract, Betrokkene lezer, CancellationToken stop)
    {
        var dossier = new Gebiedscontract();
        dossier.Begin(contract);
        var teksten = new List<Tekstversie>();
        Tekstversie? laatste = null;
        var rijen = Dossierlog.AsNoTracking().Where(l => l.Dossier == contract).OrderBy(l => l.Versie)
            .Select(l => new { l.Type, l.Vorm, l.Gebeurtenis, l.Tijdstip }).AsAsyncEnumerable();
        await foreach (var rij in rijen.WithCancellation(stop))
        {
            dossier.Herleef(Diensten.Typen.Lees(rij.Type, rij.Vorm, rij.Gebeurtenis));
            if (!ReferenceEquals(laatste?.Inhoud, dossier.Inhoud))
            {
                laatste = new Tekstversie(dossier.Versie, rij.Tijdstip, dossier.Inhoud);
            }

            if (teksten.LastOrDefault() != laatste && dossier.IsZichtbaarVoor(lezer))
            {
                teksten.Add(laatste!);
            }
        }

        return teksten;
    }
}

/// <summary>A text that a contract had.</summary>
/// <param name="Versie">Version of the contract from which on it had this text.</param>
/// <param name="Tijdstip">When, UTC.</param>
/// <param name="Inhoud">The text.</param>
internal sealed record Tekstversie(int Versie, DateTimeOffset Tijdstip, Contractinhoud Inhoud);
