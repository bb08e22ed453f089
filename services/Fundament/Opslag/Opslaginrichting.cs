using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Ankers;
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
        var dialect = new PostgresDialect();
        diensten.AddSingleton<IDialect>(dialect).AddSingleton(new Gebeurtenistypes(typeof(TDb).Assembly)).AddSingleton(new Dienstnaam(naam));
        diensten.AddSingleton<Wekker>().AddScoped<Opdracht>().AddScoped<Opslagdiensten>();
        diensten.TryAddSingleton(Proefklok.VanDitProces());
        diensten.AddDbContext<TDb>(opties => dialect.Gebruik(opties, verbinding));
    }

    public static void RegistreerLogboek<TDb>(IServiceCollection diensten) where TDb : DossierDb
    {
        diensten.AddHostedService<Uitgifte<TDb>>();
        diensten.AddHostedService<Opruimer<TDb>>();
        diensten.AddHostedService<Ankerlegger<TDb>>();
    }

    public static void RegistreerOntvangst<TDb>(IServiceCollection diensten, IReadOnlyList<string> bronnen) where TDb : OntvangstDb
    {
        var samenstel = typeof(TDb).Assembly;
        foreach (var (reactie, _) in Reactieregister.Klassen(samenstel))
        {
            diensten.TryAddScoped(reactie);
        }

        diensten.AddSingleton(d => new Reactieregister(samenstel, d.GetRequiredService<Gebeurtenistypes>()));
        diensten.AddSingleton(new Bronnen(bronnen));
        diensten.AddScoped<Regelverwerker>().AddSingleton<Ontvanger<TDb>>().AddSingleton<Hervatter<TDb>>().AddSingleton<Bronlezer>();
        diensten.AddHostedService<Bijhouder<TDb>>();
    }
}
