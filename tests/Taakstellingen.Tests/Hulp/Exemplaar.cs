using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Proefbank;
using Gebiedswerking.Taakstellingen.Opslag;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Gebiedswerking.Taakstellingen.Tests.Hulp;

/// <summary>What one more instance of the service has on the same database.</summary>
internal static class Exemplaar
{
    public static IServiceScopeFactory Van(Proefdatabase database)
    {
        var (dialect, context) = Opslagkeuze.Kies("taakstellingen", database.Provider, typeof(TaakstellingenDb), typeof(TaakstellingenSqlServerDb));
        var diensten = new ServiceCollection();
        diensten.AddScoped(_ => new Opslagdiensten(new Dienstnaam("taakstellingen"), dialect, TimeProvider.System, new Gebeurtenistypes(), new Wekker(), new Opdracht()));
        diensten.AddScoped(typeof(TaakstellingenDb), context);
        diensten.AddDbContext<TaakstellingenDb>(opties => dialect.Gebruik(opties, database.Verbinding));
        return diensten.BuildServiceProvider().GetRequiredService<IServiceScopeFactory>();
    }
}
