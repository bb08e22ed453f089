namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Makes the first key when the service starts, and keeps a service without its secret from starting at all.</summary>
internal sealed partial class Zegelbegin(Zegelkast kast, ILogger<Zegelbegin> log) : BackgroundService
{
    private static readonly TimeSpan Rust = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                using var _ = await kast.Huidige(stoppingToken);
                return;
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                Mislukt(fout);
                await Task.Delay(Rust, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no key to seal with yet; trying again")]
    private partial void Mislukt(Exception fout);
}
