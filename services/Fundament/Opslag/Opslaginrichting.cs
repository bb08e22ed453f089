using System.Reflection;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gebiedswerking.Fundament.Opslag;

/// <summary>Registers storage: the context, the relay, and the reactions.</summary>
internal static class Opslaginrichting
{
    public static void Registreer<TDb>(IServiceCollection diensten, string naam, string verbinding) where TDb : OntvangstDb
    {
        var samenstel = typeof(TDb).Assembly;
        var dialect = new PostgresDialect();
        var typen = new Gebeurtenistypes(samenstel);
        diensten.AddSingleton<IDialect>(dialect).AddSingleton(typen).AddSingleton(new Dienstnaam(naam));
        diensten.AddSingleton<Wekker>().AddScoped<Opdracht>().AddScoped<Opslagdiensten>();
        diensten.TryAddSingleton(TimeProvider.System);
        diensten.AddDbContext<TDb>(opties => dialect.Gebruik(opties, verbinding));
        RegistreerOntvangst<TDb>(diensten, samenstel, typen);
    }

    public static void RegistreerLogboek<TDb>(IServiceCollection diensten) where TDb : DossierDb
    {
        diensten.AddHostedService<Uitgifte<TDb>>();
        diensten.AddHostedService<Opruimer<TDb>>();
    }

    private static void RegistreerOntvangst<TDb>(IServiceCollection diensten, Assembly samenstel, Gebeurtenistypes typen) where TDb : OntvangstDb
    {
        foreach (var (reactie, _) in Reactieregister.Klassen(samenstel))
        {
            diensten.TryAddScoped(reactie);
        }

        diensten.AddSingleton(new Reactieregister(samenstel, typen));
        diensten.AddScoped<Regelverwerker>();
        diensten.AddSingleton<Ontvanger<TDb>>().AddSingleton<Bronlezer>().AddSingleton<Bronnen>();
        diensten.AddHostedService<Bijhouder<TDb>>();
    }
}
