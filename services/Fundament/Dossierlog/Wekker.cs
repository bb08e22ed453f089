namespace Gebiedswerking.Fundament.Dossierlog;

/// <summary>In-process signal: something was committed, the relay need not wait for its poll. Signals do not pile up.</summary>
public sealed class Wekker : IDisposable
{
    private readonly SemaphoreSlim _signaal = new(0, 1);

    /// <summary>Wakes the waiter.</summary>
    public void Wek()
    {
        try
        {
            _signaal.Release();
        }
        catch (SemaphoreFullException)
        {
            // Already woken: one turn takes everything that was committed before it.
        }
    }

    /// <summary>Waits for a signal, or until the time has passed; answers whether there was a signal.</summary>
    public Task<bool> Wacht(TimeSpan hoogstens, CancellationToken stop) => _signaal.WaitAsync(hoogstens, stop);

    /// <inheritdoc />
    public void Dispose() => _signaal.Dispose();
}
