using System.Runtime.InteropServices;

namespace Gebiedswerking.Lokaal;

/// <summary>Turns Ctrl-C, SIGTERM and a closed terminal into one request to stop; what follows is our own order.</summary>
internal sealed class Afsluiting : IDisposable
{
    private readonly CancellationTokenSource _bron = new();
    private readonly PosixSignalRegistration[] _signalen;

    public Afsluiting() => _signalen =
    [
        .. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signaal => PosixSignalRegistration.Create(signaal, Vraag)),
    ];

    public CancellationToken Gevraagd => _bron.Token;

    public void Dispose()
    {
        foreach (var signaal in _signalen)
        {
            signaal.Dispose();
        }

        _bron.Dispose();
    }

    private void Vraag(PosixSignalContext context)
    {
        context.Cancel = true;
        _bron.Cancel();
    }
}
