using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Programmas.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>What one more instance of the service has on the same database, with a clock of its own.</summary>
internal sealed class Exemplaar
{
    public Exemplaar(Proefdatabase database, DateTimeOffset nu)
    {
        var (dialect, context) = Opslagkeuze.Kies("programmas", database.Provider, typeof(ProgrammasDb), typeof(ProgrammasSqlServerDb));
        Klok = new StilleKlok(nu);
        var diensten = new ServiceCollection();
        diensten.AddScoped(_ => new Opslagdiensten(new Dienstnaam("programmas"), dialect, Klok, new Gebeurtenistypes(), new Wekker(), new Opdracht()));
        diensten.AddScoped(typeof(ProgrammasDb), context);
        diensten.AddDbContext<ProgrammasDb>(opties => dialect.Gebruik(opties, database.Verbinding));
        Diensten = diensten.BuildServiceProvider().GetRequiredService<IServiceScopeFactory>();
    }

    public IServiceScopeFactory Diensten { get; }

    public TimeProvider Klok { get; }

    /// <summary>Asks something of a context of its own.</summary>
    public async Task<T> Vraag<T>(Func<ProgrammasDb, Task<T>> vraag)
    {
        await using var scope = Diensten.CreateAsyncScope();
        return await vraag(scope.ServiceProvider.GetRequiredService<ProgrammasDb>());
    }

    private sealed class StilleKlok(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }
}
