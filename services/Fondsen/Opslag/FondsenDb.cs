using System.Text.Json;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>
/// The database of Fondsen: the dossierlog, the ledger, what it keeps of programmes and mandateringen, and how much of each ceiling is
/// used. All of it is written in the transaction of the event from which it follows.
/// </summary>
public partial class FondsenDb(DbContextOptions<FondsenDb> opties, Opslagdiensten diensten, Alarmdrempels? drempels = null)
    : DossierDb(opties, diensten)
{
    private readonly Alarmdrempels _drempels = drempels ?? Alarmdrempels.Standaard;

    /// <summary>Mandateringen with their room.</summary>
    public DbSet<Mandaatruimte> Mandaatruimten => Set<Mandaatruimte>();

    /// <summary>Requests that wait for their mandatering.</summary>
    public DbSet<WachtendeAanvraag> WachtendeAanvragen => Set<WachtendeAanvraag>();

    /// <summary>Which fund answered a contract.</summary>
    public DbSet<Contractfonds> Contractfondsen => Set<Contractfonds>();

    /// <summary>Which fund a programme has.</summary>
    public DbSet<Programmafonds> Programmafondsen => Set<Programmafonds>();

    /// <summary>Membership of gemeenten.</summary>
    public DbSet<Gemeenteindeling> Gemeenteindelingen => Set<Gemeenteindeling>();

    /// <summary>Bookings.</summary>
    public DbSet<Boeking> Boekingen => Set<Boeking>();

    /// <summary>Lines of bookings.</summary>
    public DbSet<Grootboekregel> Grootboekregels => Set<Grootboekregel>();

    /// <summary>What is said in the words of the provider.</summary>
    private protected virtual IFondsentekst Tekst => Postgrestekst.Enige;

    /// <summary>As the one of every service, and weighs what the fund is heading for, books, keeps what is used of ceilings, and remembers which fund answered which contract.</summary>
    public async Task<Aanvaard> Bewaar(Gebiedsfonds fonds, Aanvrager wie, CancellationToken stop)
    {
        fonds.WeegAlarm(_drempels, Brussel.Vandaag(Diensten.Klok)); // here, because every command and every reaction comes by
        var versie = fonds.Versie - fonds.Nieuw.Count;
        foreach (var nieuw in fonds.Nieuw.Select(n => n.Gebeurtenis))
        {
            versie++;
            var regels = Boekhouding.Boek(nieuw, fonds);
            if (regels.Count > 0)
            {
                await Boek(new Boeking { Fonds = fonds.Id, Versie = versie, Gebeurtenis = nieuw.GetType().Name }, [.. regels.Select((r, i) => new Grootboekregel
                {
                    Fonds = fonds.Id, Versie = versie, Nummer = i + 1, Rekening = r.Rekening, Entiteit = r.Lijn.Entiteit,
                    Begrotingsartikel = r.Lijn.Begrotingsartikel, Jaar = r.Lijn.Jaar, Contract = r.Contract, Debet = r.Debet.Euro, Credit = r.Credit.Euro,
                })], stop);
            }

            if (nieuw is MiddelenWerdenGereserveerd or ReserveringWerdGeweigerd)
            {
                await Onthoud(nieuw is MiddelenWerdenGereserveerd g ? g.Contract : ((ReserveringWerdGeweigerd)nieuw).Contract, fonds.Id, stop);
            }
        }

        foreach (var gebruik in fonds.NeemMandaatgebruik())
        {
            (await VergrendelRuimte(gebruik.Mandatering, stop)).Gebruikt += gebruik.Verschil.Euro;
        }

        await NoteerVervaldag(fonds, stop);
        return await base.Bewaar(fonds, wie, stop);
    }

    /// <summary>Adds a booking with its lines to what this transaction writes.</summary>
    private protected virtual Task Boek(Boeking boeking, IReadOnlyList<Grootboekregel> regels, CancellationToken stop)
    {
        Add(boeking);
        AddRange(regels);
        return Task.CompletedTask;
    }

    /// <summary>Makes the room of a mandatering when absent, and locks it until the transaction ends.</summary>
    internal async Task<Mandaatruimte> VergrendelRuimte(Guid mandatering, CancellationToken stop)
    {
        if (Mandaatruimten.Local.FindEntry(mandatering) is { } gevonden)
        {
            return gevonden.Entity; // locked before in this transaction, perhaps with changes that are not saved yet
        }

        await Database.ExecuteSqlAsync(Tekst.MaakRuimte(mandatering), stop);
        return (await Mandaatruimten.FromSql(Tekst.VergrendelRuimte(mandatering)).ToListAsync(stop)).Single();
    }

    /// <summary>Scope, term and members of a mandatering, without lock; null while not known here.</summary>
    internal async Task<Mandaat?> Mandaat(Guid mandatering, CancellationToken stop) =>
        Lees<Mandaat>(await Mandaatruimten.AsNoTracking().Where(m => m.Mandatering == mandatering).Select(m => m.Verlening).SingleOrDefaultAsync(stop));

    /// <summary>An adopted programme; null while not known here.</summary>
    internal async Task<Programma?> Programma(Guid programma, CancellationToken stop) =>
        Lees<Programma>(await Set<Programmarij>().AsNoTracking().Where(p => p.Programma == programma).Select(p => p.Inhoud).SingleOrDefaultAsync(stop));

    /// <summary>Reads a copy; null when there is none.</summary>
    internal static T? Lees<T>(string? json) where T : class => json is null ? null : JsonSerializer.Deserialize<T>(json, Gebeurtenistypes.Json);

    /// <summary>Writes a copy.</summary>
    internal static string Schrijf<T>(T kopie) where T : class => JsonSerializer.Serialize(kopie, Gebeurtenistypes.Json);

    private async Task Onthoud(Guid contract, Guid fonds, CancellationToken stop)
    {
        if (await Contractfondsen.FindAsync([contract], stop) is { } rij)
        {
            rij.Fonds = fonds;
        }
        else
        {
            Add(new Contractfonds { Contract = contract, Fonds = fonds });
        }
    }
}
