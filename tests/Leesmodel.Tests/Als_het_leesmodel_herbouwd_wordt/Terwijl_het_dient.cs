using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Leesmodel.Tests.Als_het_leesmodel_herbouwd_wordt;

/// <summary>Readers ask GraphQL all the time, the consumer follows its sources all the time, and meanwhile the read model is made again.</summary>
public sealed class Terwijl_het_dient : IAsyncLifetime
{
    private const string Openbaar = """
        { gebiedscontracten(first: 50, orderBy: [TITEL_ASC]) { totalCount nodes { titel status partijen(first: 9) { nodes { naam soort } } mijlpalen(first: 9) { nodes { status vervaldatum } } } }
          monitor(peildatum: "2026-11-24") { nodes { toegezegd aanvaard mijlpalen mijlpalenTeLaat vereffend betwist beoordelingenTeLaat voorbeeld herkomst(first: 5) { totalCount nodes { maat delta } } } } }
        """;

    private const string Vlaams = "{ gebiedscontracten(first: 50, orderBy: [TITEL_ASC]) { totalCount nodes { titel status toelichtingen(first: 9) { nodes { tekst } } } } }";

    private static readonly string[] Vorm =
    [
        "tablename, policyname, roles, cmd, qual from pg_policies where schemaname like 'lees%' order by 1",
        "n.nspname, c.relname, c.relkind, c.relpersistence, c.relrowsecurity, c.relacl, obj_description(c.oid) from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname like 'lees%' order by 1",
        "indexname, indexdef from pg_indexes where schemaname like 'lees%' or schemaname = 'public' order by 1",
        "p.oid::regprocedure, p.proacl, pg_get_functiondef(p.oid), obj_description(p.oid) from pg_proc p where p.pronamespace::regnamespace::text like 'lees%' order by 1",
        "a.attrelid::regclass, a.attname, col_description(a.attrelid, a.attnum), format_type(a.atttypid, a.atttypmod) from pg_attribute a join pg_class c on c.oid = a.attrelid "
            + "where c.relnamespace::regnamespace::text like 'lees%' and a.attnum > 0 and c.relkind in ('r', 'v', 'c') order by 1",
        "\"MigrationId\" from \"__EFMigrationsHistory\" order by 1",
        "nspname, nspacl, obj_description(oid) from pg_namespace where nspname !~ '^pg_' order by 1",
    ];

    private readonly Zaal _zaal = new();

    /// <summary>Programmes, contracts on the money of a fund and contracts without, and the logs behind them.</summary>
    private sealed class Zaal : Leeszaal
    {
        public Logboek[] Logboeken { get; } =
        [
            Voorbeeld.Gebieden().MetProgrammas(), Voorbeeld.Mandaten(Voorbeeld.Gemandateerde, "p2"), Doelen.Alle(), Geld.Contracten(Voorbeeld.Contracten()), Geld.Fondsen(),
        ];

        protected override Logboek[] Bronnen() => Logboeken;
    }

    public Task InitializeAsync() => _zaal.InitializeAsync();

    public Task DisposeAsync() => _zaal.DisposeAsync();

    [Fact]
    public async Task Merkt_geen_lezer_er_iets_van_en_blijft_alles_zoals_het_was()
    {
        await using var feed = await Feed.Open(_zaal.Logboeken);
        var (vorm, inhoud) = (await Bekijk(), await _zaal.Tafel.Inhoud());
        var (openbaar, vlaams) = ((await _zaal.Vraag(Openbaar)).ToString(), (await _zaal.Vraag(Vlaams, "demo-gemandateerde-2")).ToString());
        vlaams.ShouldContain(Voorbeeld.Verslagtekst);

        var herbouw = Herbouw(feed);
        var lezers = await Task.WhenAll(Lees(herbouw, Openbaar, null), Lees(herbouw, Openbaar, null), Lees(herbouw, Vlaams, "demo-gemandateerde-2"));

        (await herbouw).Code.ShouldBe(0, (await herbouw).Uitvoer);
        lezers.ShouldAllBe(l => l.Count > 5);
        lezers[0].Concat(lezers[1]).Distinct().ShouldBe([openbaar]);
        lezers[2].Distinct().ShouldBe([vlaams]);
        (await _zaal.Tafel.Inhoud()).ShouldBe(inhoud);
        (await Bekijk()).ShouldBe(vorm);
    }

    [Fact]
    public async Task Gaat_niets_verloren_van_wat_intussen_gebeurt()
    {
        await using var feed = await Feed.Open(_zaal.Logboeken);
        var log = _zaal.Logboeken.Single(l => l.Bron == "contracten");
        var instellingen = feed.Instellingen(_zaal.Tafel.Database.Verbinding);
        instellingen["Bus__Vergelijkperiode"] = "0.05";
        await using var projectie = await Proefdienst.Start(Diensten.Projectie, instellingen);

        var herbouw = Herbouw(feed);
        for (var i = 0; !herbouw.IsCompleted; i++)
        {
            log.Opgesteld($"intussen {i}");
            await Wacht.TotDat(async () => herbouw.IsCompleted || await Stand() == log.Regels.Count);
        }

        (await herbouw).Code.ShouldBe(0, (await herbouw).Uitvoer);
        log.Opgesteld("daarna");
        await Wacht.TotDat(async () => await Stand() == log.Regels.Count);
        await using var verwacht = await Leestafel.Dek(_zaal.Logboeken);
        (await _zaal.Tafel.Inhoud()).ShouldBe(await verwacht.Inhoud());
        (await _zaal.Tafel.Rij("count(*) from public.geparkeerd")).ShouldBe("0");
        (await projectie.Stop()).ShouldBeTrue();
    }

    private async Task<long> Stand() => long.Parse(await _zaal.Tafel.Rij("volgnummer from public.bron_cursor where bron = 'contracten'"), null);

    private Task<(int Code, string Uitvoer)> Herbouw(Feed feed) => Proefdienst.Voer(Diensten.Projectie, feed.Instellingen(_zaal.Tafel.Database.Verbinding), "herbouw");

    private async Task<List<string>> Lees(Task zolang, string vraag, string? wie)
    {
        List<string> antwoorden = [];
        while (!zolang.IsCompleted)
        {
            antwoorden.Add((await _zaal.Vraag(vraag, wie)).ToString());
        }

        antwoorden.Add((await _zaal.Vraag(vraag, wie)).ToString());
        return antwoorden;
    }

    /// <summary>Tables, rights, policies, functions and words, as far as they could differ.</summary>
    private async Task<string> Bekijk()
    {
        List<string> alles = [];
        foreach (var vraag in Vorm)
        {
            alles.AddRange((await _zaal.Tafel.Rijen(vraag)).Order(StringComparer.Ordinal));
        }

        return string.Join('\n', alles);
    }
}
