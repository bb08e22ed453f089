using System.Reflection;
using System.Runtime.CompilerServices;
using Gebiedswerking.Berichten;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Programmas.Opslag;
using Gebiedswerking.SqlServer.Tests.Hulp;
using Gebiedswerking.Taakstellingen.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Gebiedswerking.SqlServer.Tests.Als_de_opslag_spreekt;

/// <summary>What services ask of their helper tables: each question is translated and parsed.</summary>
public sealed class Een_vraag
{
    private static readonly DateOnly Dag = new(2026, 3, 1);
    private static readonly Guid Id = new("11111111-2222-7333-8444-555555555555");

    public static TheoryData<Type> Dagwerkers =>
    [
        .. new[] { typeof(ContractenDb), typeof(FondsenDb), typeof(ProgrammasDb), typeof(TaakstellingenDb) }.SelectMany(t => t.Assembly.GetTypes())
            .Where(t => !t.IsAbstract && t.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(Dagwerker<>)),
    ];

    [Theory]
    [MemberData(nameof(Dagwerkers))]
    public async Task Van_wie_elke_dag_iets_doet(Type werker)
    {
        await using var db = Van(werker.BaseType!.GetGenericArguments()[0], new Bandopname());
        var vraag = (IQueryable<Guid>)werker.GetMethod("Wachtend", BindingFlags.Instance | BindingFlags.NonPublic)!
            .Invoke(RuntimeHelpers.GetUninitializedObject(werker), [db, Dag])!;

        Ontleding.Van(vraag.ToQueryString());
    }

    [Fact]
    public async Task Van_Contracten()
    {
        await using var band = new Bandopname();
        await using var db = (ContractenDb)Van(typeof(ContractenDb), band);

        await db.Naslag(default);
        await db.Programma(Id, default);
        await db.Mandatering(Id, default);
        await db.Acties.AsNoTracking().Where(a => a.Programma == Id).OrderBy(a => a.Volgnummer).ToListAsync();
        await db.Opvolgers(new Contracten.Domein.Gebiedscontract(), Dag, default);
        await db.Bestanden(Id, ["ab", "cd"], default);
        await db.Bestandsnaam(Id, "ab", default);
        await db.Delegaties.AsNoTracking().Where(d => d.Persoon == "p" && d.Gemeente == "g" && d.Tot >= Dag).OrderBy(d => d.Id).ToListAsync();
        await db.Zegelsleutels.OrderByDescending(z => z.Nummer).FirstOrDefaultAsync();
        await db.Termijnen.Where(t => t.Contract == Id).ToListAsync();
        await db.Partijen.Where(p => p.Kbo == "0123456789").ToListAsync();
        await db.TeRaadplegen.FindAsync(Id, Id);
        using var leeg = new MemoryStream();
        await db.KopieerBestand(Id, "ab", leeg, default);
        EisAlles(db, band);
    }

    [Fact]
    public async Task Van_Contracten_om_een_bestand_te_bewaren()
    {
        await using var band = new Bandopname();
        await using var db = (ContractenDb)Van(typeof(ContractenDb), band);
        using var inhoud = new MemoryStream([1, 2, 3]);

        (await db.BewaarBestand(Id, new Berichten.Contracten.Bewijsstuk("ab", "application/pdf", 3), inhoud, "p", DateTimeOffset.UnixEpoch, default)).ShouldBeTrue();

        var boom = band.Gezegd.Select(Ontleding.Van).ToList();
        Ontleding.Aanroep(band.Gezegd[0], "sp_getapplock")["@LockOwner"].ShouldBe("'Transaction'");
        boom.SelectMany(Ontleding.Zoek<InsertSpecification>).Single().InsertSource.ShouldBeOfType<ValuesInsertSource>();
    }

    [Fact]
    public async Task Van_Fondsen()
    {
        await using var band = new Bandopname();
        await using var db = (FondsenDb)Van(typeof(FondsenDb), band);

        await db.Mandaat(Id, default);
        await db.Programma(Id, default);
        await db.Kaart(Dag, default);
        await Fondsen.Grootboek.LeesGrootboek.Regels(db, Id, Dag).ToListAsync();
        await db.Programmafondsen.AsNoTracking().SingleOrDefaultAsync(p => p.Programma == Id);
        await db.Contractfondsen.AsNoTracking().Where(c => c.Contract == Id).Select(c => (Guid?)c.Fonds).SingleOrDefaultAsync();
        await db.WachtendeAanvragen.AsNoTracking().Where(w => w.Mandatering == Id).OrderBy(w => w.Volgnummer).ToListAsync();
        await db.WachtendeAanvragen.AsNoTracking().Where(w => w.Mandatering == Id).Select(w => w.Fonds).Distinct().ToListAsync();
        await db.Inwonertallen.AsNoTracking().Where(i => i.Peildatum <= Dag).ToListAsync();
        await db.Gemeenteoppervlakten.AsNoTracking().ToListAsync();
        await db.Vervaldagen.FindAsync(Id);
        EisAlles(db, band);
    }

    [Fact]
    public async Task Van_Programmas()
    {
        await using var band = new Bandopname();
        await using var db = (ProgrammasDb)Van(typeof(ProgrammasDb), band);

        await db.Kaart(Dag, default);
        await db.AlleNis(default);
        await db.Bekend([new Gebied(Gebiedsoort.Gemeente, "11002"), new Gebied(Gebiedsoort.Referentieregio, "REFREG01")], default);
        await db.Bekend([Id, Guid.Empty], default);
        await db.WachtOpStart.FindAsync(Id);
        EisAlles(db, band);
    }

    [Fact]
    public async Task Van_Taakstellingen()
    {
        await using var band = new Bandopname();
        await using var db = (TaakstellingenDb)Van(typeof(TaakstellingenDb), band);

        await db.Bekend([new Gebied(Gebiedsoort.Gemeente, "11002")], default);
        await db.Ken(Gebiedsoort.Gemeente, "11002", default);
        EisAlles(db, band);
    }

    [Theory]
    [MemberData(nameof(Domeindienst.Namen), MemberType = typeof(Domeindienst))]
    public async Task Van_wie_luistert(string dienst)
    {
        await using var band = new Bandopname();
        await using var db = Domeindienst.Van(dienst).Op(band, new Opdracht());

        await db.Cursors.AsNoTracking().SingleOrDefaultAsync(c => c.Bron == "b");
        await db.Parkeerplaats.Where(g => g.Bron == "b").Select(g => g.Dossier).Distinct().ToListAsync();
        await db.Parkeerplaats.Where(g => g.Bron == "b" && g.Dossier == Id).OrderBy(g => g.Volgnummer).ToListAsync();
        await db.Parkeerplaats.AsNoTracking().OrderBy(g => g.Bron).ThenBy(g => g.Volgnummer).Take(500)
            .Select(g => new Parkeerplaats.Rij(g.Bron, g.Volgnummer, g.Dossier, g.Versie, g.Type, g.Reden, g.Tijdstip)).ToListAsync();
        var grens = DateTimeOffset.UnixEpoch;
        await db.Set<Sleutelrij>().Where(s => s.Tijdstip < grens).ExecuteDeleteAsync();
        await db.Set<Momentopname>().AsNoTracking().SingleOrDefaultAsync(m => m.Dossier == Id);
        db.Add(new Geparkeerd { Bron = "b", Volgnummer = 1, Dossier = Id, Versie = 1, Type = "t", Regel = "{}", Reden = "r", Tijdstip = grens });
        await db.SaveChangesAsync();

        band.Gezegd.ForEach(s => Ontleding.Van(s));
        band.Gezegd.Count.ShouldBe(7);
    }

    /// <summary>Every text is valid, and no helper table of this service was left out of the proof.</summary>
    private static void EisAlles(DossierDb db, Bandopname band)
    {
        var gemeen = typeof(DossierDb).Assembly;
        var gevraagd = band.Gezegd.SelectMany(s => Ontleding.Zoek<NamedTableReference>(Ontleding.Van(s))).Select(t => t.SchemaObject.BaseIdentifier.Value).ToHashSet();
        db.Model.GetEntityTypes().Where(t => t.ClrType.Assembly != gemeen).Select(t => t.GetTableName()!).Except(gevraagd).ShouldBeEmpty();
        // Two columns are compared in our own order; with what openjson gives they would not be.
        band.Gezegd.ShouldAllBe(s => !s.Contains("OPENJSON", StringComparison.OrdinalIgnoreCase));
    }

    private static DossierDb Van(Type db, Bandopname band) => Domeindienst.Van(db.Name[..^2].ToLowerInvariant()).Op(band, new Opdracht());
}
