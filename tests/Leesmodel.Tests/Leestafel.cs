using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Lokaal.Werking;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Projectie.Kern;
using Gebiedswerking.Projectie.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>A migrated read model of its own, and the real receiver that fills it.</summary>
public sealed class Leestafel : IAsyncDisposable
{
    private readonly ServiceProvider _diensten;

    static Leestafel()
    {
        // a service asks for its connection while it is put together; each table gives its own afterwards
        Environment.SetEnvironmentVariable("ConnectionStrings__Opslag", "Host=127.0.0.1;Database=nergens");
    }

    private Leestafel(Proefdatabase database)
    {
        Database = database;
        var leesmodel = Projectie.Leesmodel.Stel([]);
        leesmodel.Services.AddDbContext<LeesmodelDb>(o => o.UseNpgsql(database.Verbinding), optionsLifetime: ServiceLifetime.Singleton);
        _diensten = leesmodel.Services.BuildServiceProvider();
    }

    public Proefdatabase Database { get; }

    public static async Task<Leestafel> Dek(params IEnumerable<Logboek> logboeken)
    {
        var tafel = new Leestafel(await (await Infrastructuur.Haal()).NieuweDatabase(Diensten.Projectie));
        foreach (var log in logboeken)
        {
            await tafel.Ontvang(log);
        }

        return tafel;
    }

    public async Task Ontvang(Logboek log)
    {
        foreach (var blok in log.Blokken())
        {
            await Ontvang(log.Bron, blok);
        }
    }

    public Task Ontvang(string bron, IBlok blok) =>
        _diensten.GetRequiredService<Ontvanger<LeesmodelDb>>().Ontvang(bron, blok, CancellationToken.None);

    /// <inheritdoc cref="Rijlezer.Rij"/>
    public Task<string> Rij(string vraag) => Database.Rij(vraag);

    public Task<List<string>> Rijen(string vraag) => Database.Rijen(vraag);

    public async Task<string> Inhoud()
    {
        await using var verbinding = await Database.Open();
        return string.Join('\n', await Inhoudshash.Van(verbinding, CancellationToken.None));
    }

    public async ValueTask DisposeAsync()
    {
        await _diensten.DisposeAsync();
        await Database.DisposeAsync();
    }
}
