using System.Diagnostics;
using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Waarneming;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>
/// Sees every row of every source, interesting or not, before its reactions: for a witness of hashes. It reads no event and
/// throws nothing: a row that is parked passes here too.
/// </summary>
public interface IRijgetuige
{
    /// <summary>Notes a row in the consumer's transaction.</summary>
    Task Zie(Regel regel, string bron, CancellationToken stop);
}

/// <summary>Handles rows in order inside an open transaction; parks what waits behind a parked event of the same dossier.</summary>
internal sealed class Regelverwerker(
    Reactieregister reacties, IEnumerable<IRijgetuige> getuigen, TimeProvider klok, IServiceProvider diensten)
{
    public async Task Verwerk(OntvangstDb db, string bron, IReadOnlyList<Regel> regels, Exception? mislukt, CancellationToken stop)
    {
        var wachtend = (await db.Parkeerplaats.Where(g => g.Bron == bron).Select(g => g.Dossier).Distinct().ToListAsync(stop)).ToHashSet();
        foreach (var regel in regels)
        {
            foreach (var getuige in getuigen)
            {
                await getuige.Zie(regel, bron, stop);
            }

            // An erasure never waits behind a parked event: it is obeyed at once, also by the parked copies.
            var wissing = regel.Type == nameof(InhoudWerdGewist);
            var later = reacties.IsLater(regel);
            if (!wissing && !later && !reacties.Kent(regel.Type))
            {
                continue;
            }

            if (mislukt is not null || (!wissing && (later || wachtend.Contains(regel.Dossier))))
            {
                Parkeer(db, bron, regel, Reden(later, mislukt));
                wachtend.Add(regel.Dossier);
                continue;
            }

            await Roep(db, bron, regel, stop);
        }
    }

    /// <summary>Calls the reactions of one row, as part of the trace of the request that caused it.</summary>
    public async Task Roep(OntvangstDb db, string bron, Regel regel, CancellationToken stop)
    {
        using var span = ActivityContext.TryParse(regel.Spoor, null, isRemote: true, out var ouder)
            ? Meters.Spoor.StartActivity($"verwerk {regel.Type}", ActivityKind.Consumer, ouder)
            : null;
        if (!Ketting.Klopt(regel))
        {
            throw new InvalidDataException($"row {regel.Volgnummer} of {bron} does not hash to what it says");
        }

        span?.SetTag("gebiedswerking.bron", bron).SetTag("gebiedswerking.volgnummer", regel.Volgnummer);
        if (regel.Type == nameof(InhoudWerdGewist))
        {
            await Wis(db, bron, regel, stop);
        }

        await reacties.Roepen(diensten, regel, bron, stop);
    }

    /// <summary>Skipped it would be lost for the version that knows it: that one goes on with it (<see cref="Hervatter{TDb}"/>).</summary>
    private static string Reden(bool later, Exception? mislukt) => mislukt switch
    {
        _ when later => Geparkeerd.WachtOpLatereUitgave,
        Domeinfout { Code: Domeinfout.CodeLatereUitgave } => Geparkeerd.WachtOpLatereUitgave,
        null => "wacht op een eerdere gebeurtenis van dit dossier",
        _ => $"{mislukt.GetType().Name}: {mislukt.Message}",
    };

    private void Parkeer(OntvangstDb db, string bron, Regel regel, string reden)
    {
        db.Add(new Geparkeerd
        {
            Bron = bron, Volgnummer = regel.Volgnummer, Dossier = regel.Dossier, Versie = regel.Versie, Type = regel.Type,
            Regel = JsonSerializer.Serialize(regel, Gebeurtenistypes.Json), Reden = reden, Tijdstip = Ketting.Microseconde(klok.GetUtcNow()),
        });
        Meters.Geparkeerd.Add(1);
    }

    /// <summary>A parked copy obeys an erasure too.</summary>
    private static async Task Wis(OntvangstDb db, string bron, Regel regel, CancellationToken stop)
    {
        var gewist = JsonSerializer.Deserialize<InhoudWerdGewist>(regel.Gebeurtenis, Gebeurtenistypes.Json)!;
        foreach (var kopie in await db.Parkeerplaats.Where(g => g.Bron == bron && g.Dossier == regel.Dossier && g.Versie == gewist.Versie).ToListAsync(stop))
        {
            kopie.Regel = JsonSerializer.Serialize(
                JsonSerializer.Deserialize<Regel>(kopie.Regel, Gebeurtenistypes.Json)! with { Bijlage = null }, Gebeurtenistypes.Json);
        }
    }
}
