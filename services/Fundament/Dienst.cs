using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Opslag;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Fundament.Waarneming;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Gebiedswerking.Fundament;

/// <summary>Makes services of the platform.</summary>
public static class Dienst
{
    /// <summary>
    /// Begins a service: logs, telemetry, health, access, errors and storage. For a <see cref="DossierDb"/> also the
    /// relay, the feed, the check of dossiers and the answers to repeated commands.
    /// </summary>
    /// <param name="naam">Name, lower case; also of its public source and its addresses.</param>
    /// <param name="args">Command line: <c>migreer</c>, the name of another task, or nothing to serve.</param>
    public static Dienst<TDb> Maak<TDb>(string naam, string[] args) where TDb : OntvangstDb => new(naam, args);
}

/// <summary>A service that is being put together.</summary>
/// <typeparam name="TDb">Its database.</typeparam>
public sealed class Dienst<TDb> where TDb : OntvangstDb
{
    private readonly Dictionary<string, Func<IServiceProvider, string[], CancellationToken, Task<int>>> _taken = [];
    private readonly List<string> _beluisterd = [];
    private readonly WebApplicationBuilder _bouwer;
    private readonly Businrichting _bus;
    private readonly string _naam;
    private readonly string[] _args;

    internal Dienst(string naam, string[] args)
    {
        (_naam, _args, _bus) = (naam, args, new Businrichting(naam));
        _bouwer = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        if ((Breekpunt.IsGezet || Proefklok.IsGezet) && !_bouwer.Environment.IsDevelopment())
        {
            throw new InvalidOperationException($"{Breekpunt.Variabele} and {Proefklok.Variabele} are for tests in Development only");
        }

        _bouwer.VoegWaarnemingToe(naam);
        _bouwer.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = 1024 * 1024;
        });
        Opslaginrichting.Registreer<TDb>(Services, naam, Instelling("ConnectionStrings:Opslag"));
        Services.AddHealthChecks()
            .AddCheck<Gezondheid.Opslag<TDb>>("opslag");
        RegistreerWeb();
        _taken["migreer"] = async (diensten, _, stop) =>
        {
            await diensten.GetRequiredService<TDb>().Database.MigrateAsync(stop);
            return 0;
        };
        if (typeof(TDb).IsAssignableTo(typeof(DossierDb)))
        {
            _taken["controleer"] = (diensten, _, stop) => Logboekcontrole.Voer((DossierDb)(object)diensten.GetRequiredService<TDb>(), Console.Out, stop);
        }
        _taken[Schemawacht.Taak] = (diensten, _, stop) => Schemawacht.Wacht(
            diensten.GetRequiredService<TDb>(), diensten.GetRequiredService<IDialect>(), diensten.GetRequiredService<TimeProvider>(), stop);
    }

    /// <summary>Registrations of the service itself.</summary>
    public IServiceCollection Services => _bouwer.Services;

    /// <summary>Publishes a source of this service.</summary>
    public Dienst<TDb> Geeft<TBlok>() where TBlok : class, IBlok<TBlok>
    {
        _bus.Geeft<TBlok>();
        return this;
    }

    /// <summary>Consumes a source of another service, with the <see cref="IReactie{TGebeurtenis}"/> classes of this assembly.</summary>
    public Dienst<TDb> Luistert<TBlok>() where TBlok : class, IBlok<TBlok>
    {
        _bus.Luistert<TBlok, TDb>();
        _beluisterd.Add(TBlok.Bron);
        if (_beluisterd.Count == 1)
        {
            // At once and not when it serves: a task can consume too, such as the rebuild of a read model.
            Opslaginrichting.RegistreerOntvangst<TDb>(Services, _beluisterd);
        }

        return this;
    }

    /// <summary>Adds a task of the command line; it answers the exit code.</summary>
    public Dienst<TDb> Taak(string naam, Func<IServiceProvider, string[], CancellationToken, Task<int>> taak)
    {
        _taken[naam] = taak;
        return this;
    }

    /// <summary>Runs the task that the command line names, or serves until stopped; answers the exit code.</summary>
    /// <param name="adressen">Maps the use cases below <c>/api/{naam}</c>.</param>
    public async Task<int> Start(Action<RouteGroupBuilder>? adressen = null)
    {
        if (_args.Length > 0)
        {
            return await VoerTaakUit(_args[0], _args[1..]);
        }

        _bus.Registreer(Services, Instelling("Bus:Adres"));
        if (_beluisterd.Count > 0)
        {
            Services.AddHealthChecks().AddCheck<Gezondheid.Bronstand>("bronnen", HealthStatus.Degraded);
        }

        if (typeof(TDb).IsAssignableTo(typeof(DossierDb)))
        {
            typeof(Opslaginrichting).GetMethod(nameof(Opslaginrichting.RegistreerLogboek))!.MakeGenericMethod(typeof(TDb)).Invoke(null, [Services]);
        }

        await using var app = _bouwer.Build();
        app.GebruikCorrelatie().UseExceptionHandler(_ => { });
        app.UseStatusCodePages(c => Foutafhandeling.SchrijfStatus(c.HttpContext));
        app.UseRouting().Use(Foutafhandeling.ZonderAdres).UseAuthentication().UseAuthorization().UseMiddleware<Opdrachtlezer>();
        app.MapGezondheid();
        app.MapOpenApi($"/api/{_naam}/openapi.json").RequireAuthorization(Toegangsregel.Openbaar);
        var api = app.MapGroup($"/api/{_naam}").WithTags(_naam);
        if (_beluisterd.Count > 0)
        {
            Parkeerplaats.Map<TDb>(api);
        }

        if (typeof(TDb).IsAssignableTo(typeof(DossierDb)))
        {
            typeof(Logboekadressen).GetMethod(nameof(Logboekadressen.MapFeed))!.MakeGenericMethod(typeof(TDb)).Invoke(null, [app]);
            typeof(Logboekadressen).GetMethod(nameof(Logboekadressen.MapControle))!.MakeGenericMethod(typeof(TDb)).Invoke(null, [api]);
        }

        adressen?.Invoke(api);
        await app.RunAsync();
        return 0;
    }

    private async Task<int> VoerTaakUit(string naam, string[] args)
    {
        if (!_taken.TryGetValue(naam, out var taak))
        {
            await Console.Error.WriteLineAsync($"onbekende taak '{naam}'; kies uit: {string.Join(", ", _taken.Keys)}");
            return 2;
        }

        using var stop = new CancellationTokenSource();
        using var onderbroken = PosixSignalRegistration.Create(PosixSignal.SIGINT, Breek);
        using var beeindigd = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Breek);
        await using var diensten = Services.BuildServiceProvider();
        await using var scope = diensten.CreateAsyncScope();
        try
        {
            return await taak(scope.ServiceProvider, args, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync($"{_naam} {naam}: onderbroken; er is niets half bewaard");
            return 130;
        }
        catch (Exception fout) when (diensten.GetRequiredService<IDialect>().IsTijdelijk(fout))
        {
            await Console.Error.WriteLineAsync($"{_naam} {naam}: de databank is niet bereikbaar of brak af ({fout.GetBaseException().Message})");
            return 1;
        }

        void Breek(PosixSignalContext signaal)
        {
            signaal.Cancel = true;
            stop.Cancel();
        }
    }

    private void RegistreerWeb()
    {
        Services.Configure<Identiteitsopties>(_bouwer.Configuration.GetSection("Identiteit"));
        Services.AddHttpClient();
        Services.AddHttpClient(nameof(Introspectie), h => h.Timeout = TimeSpan.FromSeconds(5));
        Services.AddHttpClient(nameof(Bronlezer), h => h.Timeout = TimeSpan.FromSeconds(20));
        Services.AddMemoryCache(o => o.SizeLimit = 100_000);
        Services.AddSingleton<Diensttoken>();
        Services.AddAuthentication(Introspectie.Schema).AddScheme<AuthenticationSchemeOptions, Introspectie>(Introspectie.Schema, null);
        Services.AddAuthorizationBuilder().SetFallbackPolicy(Toegangsregel.Dicht).SetDefaultPolicy(Toegangsregel.Dicht);
        Services.AddExceptionHandler<Foutafhandeling>().AddProblemDetails();
        Services.VoegBeschrijvingToe(_naam);
        Services.ConfigureHttpJsonOptions(o =>
        {
            var json = o.SerializerOptions;
            json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
            json.RespectNullableAnnotations = true;
            json.RespectRequiredConstructorParameters = true;
            json.NumberHandling = JsonNumberHandling.Strict;
            json.AllowDuplicateProperties = false;
            json.MaxDepth = 16;
            json.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        });
    }

    private string Instelling(string naam) => _bouwer.Configuration[naam] is { Length: > 0 } waarde
        ? waarde
        : throw new InvalidOperationException($"{_naam}: de instelling {naam.Replace(":", "__", StringComparison.Ordinal)} ontbreekt");
}
