using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Proefbank;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>What one more instance of the service has on the same database, with a clock of its own; without a database when none is asked.</summary>
internal sealed class Exemplaar
{
    public Exemplaar(Proefdatabase? database, DateTimeOffset nu)
    {
        var (dialect, context) = Opslagkeuze.Kies("contracten", database?.Provider, typeof(ContractenDb), typeof(ContractenSqlServerDb));
        (Klok, Dialect) = (new StilleKlok(nu), dialect);
        var diensten = new ServiceCollection();
        diensten.AddScoped(_ => new Opslagdiensten(new Dienstnaam("contracten"), dialect, Klok, new Gebeurtenistypes(), new Wekker(), new Opdracht()));
        diensten.AddScoped(typeof(ContractenDb), context);
        diensten.AddDbContext<ContractenDb>(opties => dialect.Gebruik(opties, database!.Verbinding));
        Diensten = diensten.BuildServiceProvider().GetRequiredService<IServiceScopeFactory>();
    }

    public IServiceScopeFactory Diensten { get; }

    public TimeProvider Klok { get; }

    public IDialect Dialect { get; }

    private sealed class StilleKlok(DateTimeOffset nu) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => nu;
    }
}
