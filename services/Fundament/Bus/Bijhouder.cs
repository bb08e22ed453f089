using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Opslag;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Gebiedswerking.Fundament.Bus;

/// <summary>The sources that this service consumes, and the state of each for the health check.</summary>
public sealed class Bronnen(IReadOnlyList<string> namen)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string?> _storing = [];

    /// <summary>Names of the sources.</summary>
    public IReadOnlyList<string> Namen => namen;

    /// <summary>Sources that no longer agree with what was consumed from them.</summary>
    public IReadOnlyDictionary<string, string?> Storingen => _storing;

    internal void Meld(string bron, string? storing)
    {
        if (storing is null)
        {
            _storing.TryRemove(bron, out _);
        }
        else
        {
            _storing[bron] = storing;
        }
    }
}

/// <summary>
/// Compares the cursor with the head of the feed at start, on every reconnect of the bus, and every so often:
/// a lost last block has no successor that would reveal it.
/// </summary>
internal sealed partial class Bijhouder<TDb>(
    Ontvanger<TDb> ontvanger, Hervatter<TDb> hervatter, Bronnen bronnen, Bijhoudwekker wekker, IConfiguration instellingen, ILogger<Bijhouder<TDb>> log)
    : BackgroundService where TDb : OntvangstDb
{
    private readonly TimeSpan _periode = TimeSpan.FromSeconds(instellingen.GetValue("Bus:Vergelijkperiode", 30.0));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var allesGoed = true;
            foreach (var bron in bronnen.Namen)
            {
                allesGoed &= await Vergelijk(bron, stoppingToken);
            }

            try
            {
                await wekker.Wacht(allesGoed ? _periode : TimeSpan.FromSeconds(Math.Min(2, _periode.TotalSeconds)), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<bool> Vergelijk(string bron, CancellationToken stop)
    {
        try
        {
            await hervatter.Hervat(bron, stop);
            await ontvanger.HaalBij(bron, stop);
            bronnen.Meld(bron, null);
            return true;
        }
        catch (Getuigefout fout)
        {
            bronnen.Meld(bron, fout.Message);
            Afwijking(bron, fout);
            return true; // a person must look; hammering the source does not help
        }
        catch (HttpRequestException) when (!stop.IsCancellationRequested)
        {
            Onbereikbaar(bron); // the source or the provider is still starting, or away
            return false;
        }
        catch (Exception fout) when (!stop.IsCancellationRequested)
        {
            Mislukt(bron, fout);
            return false;
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            return true;
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Source {Bron} does not agree with what was consumed from it")]
    private partial void Afwijking(string bron, Exception fout);

    [LoggerMessage(Level = LogLevel.Information, Message = "The feed of {Bron} cannot be reached now; trying again")]
    private partial void Onbereikbaar(string bron);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Comparing with the feed of {Bron} failed; trying again")]
    private partial void Mislukt(string bron, Exception fout);
}

/// <summary>Woken when the bus has (re)connected.</summary>
internal sealed class Bijhoudwekker : IDisposable
{
    private readonly Wekker _wekker = new();

    public void Wek() => _wekker.Wek();

    public Task Wacht(TimeSpan hoogstens, CancellationToken stop) => _wekker.Wacht(hoogstens, stop);

    public void Dispose() => _wekker.Dispose();
}
