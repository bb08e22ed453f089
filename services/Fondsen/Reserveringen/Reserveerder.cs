using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Reserveringen;

/// <summary>
/// Answers requests of contracts, in the open transaction: locks the fund, then the room of the mandatering. A request whose mandatering
/// or ceiling has not arrived (they come from sources of their own, in any order) is neither refused nor parked: it waits in a table,
/// and the arrival of the missing fact answers it. Who hears the fact locks the same room, so that neither misses the other.
/// </summary>
public sealed partial class Reserveerder(FondsenDb db, TimeProvider klok, ILogger<Reserveerder> log)
{
    private static Aanvrager Wie => Aanvrager.Dienst("fondsen");

    /// <summary>Answers a request, or lets it wait.</summary>
    /// <param name="aanvraag">The request.</param>
    /// <param name="volgnummer">Its number within its source.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task Behandel(ReserveringWerdGevraagd aanvraag, long volgnummer, CancellationToken stop)
    {
        var vandaag = Brussel.Vandaag(klok);
        var fonds = await db.Zoek<Gebiedsfonds>(aanvraag.Fonds, stop);
        if (fonds is null)
        {
            LogZonderFonds(aanvraag.Contract, aanvraag.Fonds);
            return;
        }

        await VerlaatAnderFonds(aanvraag, stop);
        var wachtend = await db.WachtendeAanvragen.FindAsync([aanvraag.Contract], stop);
        if (await Grond(fonds, aanvraag.Mandatering, aanvraag.Referentieregios, vandaag, stop) is not { } grond)
        {
            await LaatWachten(wachtend, aanvraag, volgnummer, stop);
            return;
        }

        await WachtNietMeer(wachtend, stop);
        fonds.Reserveer(Reserveringsaanvraag.Van(aanvraag), grond, vandaag);
        await Bewaar(fonds, stop);
    }

    /// <summary>Notes a fact about a mandatering and answers what waited for it.</summary>
    /// <param name="mandatering">The mandatering.</param>
    /// <param name="noteer">Writes the fact.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task Noteer(Guid mandatering, Action<Mandaatruimte> noteer, CancellationToken stop)
    {
        // The funds before the room, as everybody does. A request that arrives in between is found below, under the lock of the room.
        var fondsen = await db.WachtendeAanvragen.AsNoTracking().Where(w => w.Mandatering == mandatering).Select(w => w.Fonds).Distinct().ToListAsync(stop);
        foreach (var fonds in fondsen.Order())
        {
            await db.Zoek<Gebiedsfonds>(fonds, stop);
        }

        var ruimte = await db.VergrendelRuimte(mandatering, stop);
        noteer(ruimte);
        await db.SaveChangesAsync(stop);
        if (ruimte.Verlening is null || ruimte.Plafond is null)
        {
            return;
        }

        foreach (var wachtend in await db.WachtendeAanvragen.AsNoTracking().Where(w => w.Mandatering == mandatering).OrderBy(w => w.Volgnummer).ToListAsync(stop))
        {
            // Under the lock of the fund it may have been withdrawn since the list was read.
            await db.Zoek<Gebiedsfonds>(wachtend.Fonds, stop);
            if (await db.WachtendeAanvragen.FindAsync([wachtend.Contract], stop) is { } nog)
            {
                await Behandel(FondsenDb.Lees<ReserveringWerdGevraagd>(nog.Aanvraag)!, nog.Volgnummer, stop);
            }
        }
    }

    /// <summary>The contract was withdrawn: it waits for nothing any more, and what was reserved becomes free.</summary>
    public async Task TrekIn(Guid contract, CancellationToken stop)
    {
        var gevraagd = await db.WachtendeAanvragen.AsNoTracking().Where(w => w.Contract == contract).Select(w => (Guid?)w.Fonds).SingleOrDefaultAsync(stop)
            ?? await FondsVan(contract, stop);
        if (gevraagd is null || await db.Zoek<Gebiedsfonds>(gevraagd.Value, stop) is null)
        {
            return;
        }

        // Read again under the lock of the fund: an answer may have been on its way.
        await WachtNietMeer(await db.WachtendeAanvragen.FindAsync([contract], stop), stop);
        await Bij(contract, fonds => fonds.GeefReserveringVrij(contract), stop);
    }

    /// <summary>Does something with the fund that answered a contract; nothing when none did.</summary>
    public async Task Bij(Guid contract, Action<Gebiedsfonds> doe, CancellationToken stop)
    {
        if (await FondsVan(contract, stop) is { } id && await db.Zoek<Gebiedsfonds>(id, stop) is { } fonds)
        {
            doe(fonds);
            await Bewaar(fonds, stop);
        }
    }

    /// <summary>The same, for what depends on the day.</summary>
    public Task Bij(Guid contract, Action<Gebiedsfonds, DateOnly> doe, CancellationToken stop) => Bij(contract, fonds => doe(fonds, Brussel.Vandaag(klok)), stop);

    /// <summary>Locks the room of a mandatering and says what it allows; null while not all of it is known.</summary>
    private async Task<Mandaatgrond?> Grond(Gebiedsfonds fonds, Guid mandatering, IReadOnlyList<string> referentieregios, DateOnly vandaag, CancellationToken stop)
    {
        var ruimte = await db.VergrendelRuimte(mandatering, stop);
        if (FondsenDb.Lees<Mandaat>(ruimte.Verlening) is not { } mandaat || ruimte.Plafond is not { } plafond)
        {
            return null;
        }

        var programma = await db.Programma(fonds.Programma, stop) ?? throw new InvalidOperationException($"programme {fonds.Programma} has a fund but is not known");
        return new Mandaatgrond(mandaat.Dekt(programma, referentieregios, await db.Kaart(vandaag, stop), vandaag), Bedrag.Van(plafond), Bedrag.Van(ruimte.Gebruikt));
    }

    private Task<Guid?> FondsVan(Guid contract, CancellationToken stop) =>
        db.Contractfondsen.AsNoTracking().Where(c => c.Contract == contract).Select(c => (Guid?)c.Fonds).SingleOrDefaultAsync(stop);

    /// <summary>A draft can name another fund after a refusal; what stood in the first one, if anything, becomes free.</summary>
    private async Task VerlaatAnderFonds(ReserveringWerdGevraagd aanvraag, CancellationToken stop)
    {
        if (await FondsVan(aanvraag.Contract, stop) is { } ander && ander != aanvraag.Fonds)
        {
            await Bij(aanvraag.Contract, fonds => fonds.GeefReserveringVrij(aanvraag.Contract), stop);
        }
    }

    private async Task LaatWachten(WachtendeAanvraag? wachtend, ReserveringWerdGevraagd aanvraag, long volgnummer, CancellationToken stop)
    {
        if (wachtend is null)
        {
            db.Add(wachtend = new WachtendeAanvraag { Contract = aanvraag.Contract, Fonds = default, Mandatering = default, Volgnummer = 0, Aanvraag = "" });
        }

        (wachtend.Fonds, wachtend.Mandatering, wachtend.Volgnummer, wachtend.Aanvraag) =
            (aanvraag.Fonds, aanvraag.Mandatering, volgnummer, FondsenDb.Schrijf(aanvraag));
        await db.SaveChangesAsync(stop);
        LogWacht(aanvraag.Contract, aanvraag.Mandatering);
    }

    private async Task WachtNietMeer(WachtendeAanvraag? wachtend, CancellationToken stop)
    {
        if (wachtend is not null)
        {
            db.Remove(wachtend);
            await db.SaveChangesAsync(stop); // what follows reads the table, also later in the same block
        }
    }

    private async Task Bewaar(Gebiedsfonds fonds, CancellationToken stop)
    {
        if (fonds.Nieuw.Count > 0)
        {
            fonds.HervatOpgehouden(Brussel.Vandaag(klok)); // what became free is room for what waits
            await db.Bewaar(fonds, Wie, stop);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Contract {Contract} asks money of fund {Fonds}, which does not exist; nobody can answer")]
    private partial void LogZonderFonds(Guid contract, Guid fonds);

    [LoggerMessage(Level = LogLevel.Information, Message = "The request of contract {Contract} waits until all of mandatering {Mandatering} is known")]
    private partial void LogWacht(Guid contract, Guid mandatering);
}
