using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Programmas.Opslag;

/// <summary>
/// The database of Programmas: the dossierlog, which gemeente lies where since when, a copy of taakstellingen, and the programmes that wait
/// for their first day.
/// </summary>
public class ProgrammasDb(DbContextOptions<ProgrammasDb> opties, Opslagdiensten diensten) : DossierDb(opties, diensten)
{
    /// <summary>Registered gemeenten.</summary>
    public DbSet<Gemeenterij> Gemeenten => Set<Gemeenterij>();

    /// <summary>Their dated membership of referentieregios.</summary>
    public DbSet<Regioindelingrij> Regioindelingen => Set<Regioindelingrij>();

    /// <summary>Taakstellingen, from the events of Taakstellingen.</summary>
    public DbSet<Taakstellingrij> Taakstellingen => Set<Taakstellingrij>();

    /// <summary>Adopted programmes whose first day has not come.</summary>
    public DbSet<WachtendProgramma> WachtOpStart => Set<WachtendProgramma>();

    /// <summary>Locks a platform for a command of somebody who may know of it.</summary>
    public Task<Onderhandelingsplatform> LaadPlatform(Guid platform, Betrokkene wie, CancellationToken stop) =>
        Laad<Onderhandelingsplatform>(platform, p => p.EisZichtbaar(wie), stop);

    /// <summary>Locks a programme for a command of somebody who may know of it.</summary>
    public Task<Gebiedsprogramma> LaadProgramma(Guid programma, Betrokkene wie, CancellationToken stop) =>
        Laad<Gebiedsprogramma>(programma, p => p.EisZichtbaar(wie), stop);

    /// <summary>As the one of every service, and keeps the list of waiting programmes in the same transaction.</summary>
    public async Task<Aanvaard> Bewaar(Gebiedsprogramma programma, Aanvrager wie, CancellationToken stop)
    {
        if (programma.Nieuw.Any(n => n.Gebeurtenis is GebiedsprogrammaWerdVastgesteld or GebiedsprogrammaWerdGestart))
        {
            var rij = await WachtOpStart.FindAsync([programma.Id], stop);
            if (rij is not null)
            {
                Remove(rij);
            }
            else if (programma.Status is Programmastatus.Vastgesteld)
            {
                Add(new WachtendProgramma { Programma = programma.Id, Van = programma.Inhoud.Van });
            }
        }

        return await base.Bewaar(programma, wie, stop);
    }

    /// <summary>As the one of every service, and keeps the tables of gemeenten in the same transaction.</summary>
    internal async Task<Aanvaard> BewaarGebieden(IReadOnlyList<Dossier> dossiers, Aanvrager wie, CancellationToken stop)
    {
        var fusie = dossiers.SelectMany(d => d.Nieuw).Select(n => n.Gebeurtenis).OfType<GemeentenWerdenGefuseerd>().SingleOrDefault();
        foreach (var gebeurtenis in dossiers.SelectMany(d => d.Nieuw).Select(n => n.Gebeurtenis))
        {
            switch (gebeurtenis)
            {
                case GemeenteWerdGeregistreerd g:
                    Add(new Gemeenterij { Nis = g.Nis, Naam = g.Naam, Kbo = g.Kbo.Cijfers, Van = fusie?.Ingangsdatum });
                    break;
                case GemeentenWerdenGefuseerd g:
                    foreach (var oud in g.Oude.Where(o => o.Nis != g.Nieuwe.Nis))
                    {
                        var rij = (await Gemeenten.FindAsync([oud.Nis], stop))!;
                        (rij.Tot, rij.Opvolger) = (g.Ingangsdatum.AddDays(-1), g.Nieuwe.Nis);
                    }

                    break;
                case GemeenteWerdBijReferentieregioIngedeeld g:
                    Add(new Regioindelingrij { Nis = g.Nis, Vanaf = g.Vanaf, Referentieregio = g.Referentieregio });
                    break;
                default:
                    break;
            }
        }

        return await Bewaar(dossiers, wie, stop);
    }

    /// <summary>NIS codes of every gemeente that is or was.</summary>
    internal Task<List<string>> AlleNis(CancellationToken stop) => Gemeenten.AsNoTracking().Select(g => g.Nis).ToListAsync(stop);

    /// <summary>Which of these areas are registered here; one query.</summary>
    internal async Task<IReadOnlySet<Gebied>> Bekend(IReadOnlyList<Gebied> gebieden, CancellationToken stop)
    {
        var ids = gebieden.ToLookup(g => g.Soort is Gebiedsoort.Gemeente ? Gemeente.IdVan(g.Code) : Referentieregio.IdVan(g.Code));
        var gevraagd = ids.Select(g => g.Key).ToArray();
        var gevonden = await Set<Dossierkop>().AsNoTracking().Where(k => gevraagd.Contains(k.Dossier)).Select(k => k.Dossier).ToListAsync(stop);
        return gevonden.SelectMany(id => ids[id]).ToHashSet();
    }

    /// <summary>Which gemeente lies where on a day: 285 small rows, one query.</summary>
    internal async Task<Kaart> Kaart(DateOnly dag, CancellationToken stop)
    {
        var rijen = await Gemeenten.AsNoTracking().Where(g => g.Van == null || g.Van <= dag).OrderBy(g => g.Nis).Select(g => new
        {
            g.Nis,
            g.Naam,
            g.Kbo,
            g.Tot,
            g.Opvolger,
            Regio = Regioindelingen.Where(i => i.Nis == g.Nis && i.Vanaf <= dag).OrderByDescending(i => i.Vanaf).Select(i => i.Referentieregio).FirstOrDefault(),
        }).ToListAsync(stop);
        var opvolger = rijen.Where(r => r.Tot < dag).ToDictionary(r => r.Nis, r => r.Opvolger!);
        return new Kaart([.. rijen.Where(r => !opvolger.ContainsKey(r.Nis)).Select(r => new Kaartgemeente(r.Nis, r.Naam, KboNummer.Van(r.Kbo), r.Regio)
        {
            Voorgangers = [.. opvolger.Keys.Where(oud => Uiteindelijk(oud) == r.Nis)],
        })]);

        string Uiteindelijk(string nis) => opvolger.TryGetValue(nis, out var volgende) ? Uiteindelijk(volgende) : nis;
    }

    /// <summary>What is known of these taakstellingen; a draft of the regering does not exist here.</summary>
    internal async Task<IReadOnlyList<BekendeTaakstelling>> Bekend(IReadOnlyList<Guid> taakstellingen, CancellationToken stop)
    {
        var rijen = await Taakstellingen.AsNoTracking().Where(t => taakstellingen.Contains(t.Id) && t.Stand != Taakstellingstand.Ontwerp).ToListAsync(stop);
        return [.. rijen.Select(t => new BekendeTaakstelling(t.Id, JsonSerializer.Deserialize<Taakstellinginhoud>(t.Inhoud, Gebeurtenistypes.Json)!, t.Stand))];
    }

    /// <summary>The copy of a taakstelling, to change; made when it is not there yet.</summary>
    internal async Task<Taakstellingrij> Kopie(Guid taakstelling, CancellationToken stop) =>
        await Taakstellingen.FindAsync([taakstelling], stop) ?? Add(new Taakstellingrij { Id = taakstelling, Inhoud = "", Stand = Taakstellingstand.Ontwerp }).Entity;

    /// <summary>The platform of a programme, for reading; null when it names none.</summary>
    internal async Task<Onderhandelingsplatform?> LeesPlatform(Gebiedsprogramma programma, CancellationToken stop) =>
        programma.Inhoud.Platform is { } id ? await Lees<Onderhandelingsplatform>(id, stop) : null;

    /// <summary>What is known of the things that a programme names.</summary>
    internal async Task<Programmanaslag> Naslag(Programmavoorstel voorstel, Betrokkene wie, DateOnly vandaag, CancellationToken stop)
    {
        var (platform, voorganger) = (voorstel.Platform, voorstel.Voorganger);
        var taakstellingen = await Bekend(voorstel.Taakstellingen ?? [], stop);
        return new Programmanaslag(
            await Kaart(vandaag, stop), taakstellingen.Select(t => t.Id).ToHashSet(),
            await Bestaat<Onderhandelingsplatform>(platform, stop) && (await Lees<Onderhandelingsplatform>(platform!.Value, stop)).IsZichtbaarVoor(wie),
            await Bestaat<Gebiedsprogramma>(voorganger, stop) && (await Lees<Gebiedsprogramma>(voorganger!.Value, stop)).IsZichtbaarVoor(wie));
    }

    /// <summary>A mandatering for reading; null when it does not exist.</summary>
    internal async Task<Mandatering?> ZoekMandatering(Guid? id, CancellationToken stop) =>
        await Bestaat<Mandatering>(id, stop) ? await Lees<Mandatering>(id!.Value, stop) : null;

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        Programmatabellen.Beschrijf(modelBuilder);
    }

    private Task<bool> Bestaat<T>(Guid? id, CancellationToken stop) =>
        Set<Dossierkop>().AsNoTracking().AnyAsync(k => k.Dossier == id && k.Soort == typeof(T).Name, stop);
}
