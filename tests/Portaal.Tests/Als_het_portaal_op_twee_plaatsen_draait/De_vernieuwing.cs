using Gebiedswerking.Portaal.Opslag;
using Gebiedswerking.Proefbank;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace Gebiedswerking.Portaal.Tests.Als_het_portaal_op_twee_plaatsen_draait;

/// <summary>The row that keeps two instances from using one refresh token twice.</summary>
public sealed class De_vernieuwing : IAsyncLifetime
{
    private readonly EphemeralDataProtectionProvider _sleutels = new();
    private readonly List<NpgsqlDataSource> _bronnen = [];
    private Proefdatabase _database = null!;
    private int _gevraagd;

    public async Task InitializeAsync()
    {
        _database = await (await Infrastructuur.Haal()).NieuweDatabase();
        // As instances do that start at the same moment.
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Tabellen.Migreer(Bron("migreer"))));
    }

    public async Task DisposeAsync()
    {
        foreach (var bron in _bronnen)
        {
            await bron.DisposeAsync();
        }

        await _database.DisposeAsync();
    }

    [Fact]
    public async Task Vraagt_een_keer_en_geeft_allen_hetzelfde()
    {
        var (een, twee) = (Exemplaar(), Exemplaar());

        var antwoorden = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => (i % 2 == 0 ? een : twee).Eenmaal("token", Vraag)));

        antwoorden.ShouldAllBe(antwoord => antwoord == "antwoord 1");
        (await twee.Eenmaal("token", Vraag)).ShouldBe("antwoord 1", "later too");
        (await twee.Eenmaal("ander token", Vraag)).ShouldBe("antwoord 2");
    }

    [Fact]
    public async Task Onthoudt_geen_weigering_en_geen_fout()
    {
        var (een, twee) = (Exemplaar(), Exemplaar());
        (await een.Eenmaal("token", () => Task.FromResult<string?>(null))).ShouldBeNull();
        await Should.ThrowAsync<HttpRequestException>(() => een.Eenmaal("token", () => throw new HttpRequestException("de aanbieder is weg")));

        (await twee.Eenmaal("token", Vraag)).ShouldBe("antwoord 1");
    }

    [Fact]
    public async Task Laat_een_ander_vragen_als_het_eerste_sterft_voor_het_antwoord_er_is()
    {
        var bezig = new TaskCompletionSource();
        var eerste = Exemplaar("eerste").Eenmaal("token", async () =>
        {
            bezig.SetResult();
            await Task.Delay(Timeout.Infinite, CancellationToken.None);
            return null;
        });
        await bezig.Task;
        var tweede = Exemplaar().Eenmaal("token", Vraag);
        await Wacht.TotDat(async () => await Aantal("wait_event_type = 'Lock'") == 1);
        _gevraagd.ShouldBe(0, "the second waits for the first");

        // What the server sees of a process that is killed: its connection is gone.
        await Aantal("case when datname = current_database() and application_name = 'eerste' then pg_terminate_backend(pid) else false end");

        (await tweede).ShouldBe("antwoord 1");
        eerste.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task Bewaart_niets_leesbaars()
    {
        await Exemplaar().Eenmaal("token", Vraag);

        await using var verbinding = await _database.Open();
        await using var opdracht = new NpgsqlCommand("select encode(kenmerk, 'escape') || antwoord from vernieuwing", verbinding);
        ((string)(await opdracht.ExecuteScalarAsync())!).ShouldSatisfyAllConditions(rij => rij.ShouldNotContain("token"), rij => rij.ShouldNotContain("antwoord 1"));
    }

    private Vernieuwingen Exemplaar(string naam = "exemplaar") => new(Bron(naam), _sleutels);

    private NpgsqlDataSource Bron(string naam)
    {
        var bron = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_database.Verbinding) { ApplicationName = naam });
        _bronnen.Add(bron);
        return bron;
    }

    private Task<string?> Vraag() => Task.FromResult<string?>($"antwoord {Interlocked.Increment(ref _gevraagd)}");

    private async Task<long> Aantal(string voorwaarde)
    {
        await using var verbinding = await _database.Open();
        await using var opdracht = new NpgsqlCommand($"select count(*) from pg_stat_activity where datname = current_database() and {voorwaarde}", verbinding);
        return (long)(await opdracht.ExecuteScalarAsync())!;
    }
}
