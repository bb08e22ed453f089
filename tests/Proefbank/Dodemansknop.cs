using System.Diagnostics;

namespace Gebiedswerking.Proefbank;

/// <summary>
/// Ends everything that this test process started as soon as the test process is gone, also when it was killed: a small
/// shell in a session of its own waits until the pipe to us closes, ends what the pid files in our folder name (when pid
/// and start time still belong together) and removes the folder.
/// </summary>
internal sealed class Dodemansknop
{
    private const string Script =
        """
        cat >/dev/null
        for bestand in $(find "$1" -path '*/processen/*' -type f); do
          pid=$(head -1 "$bestand" | cut -d' ' -f1)
          toen=$(head -1 "$bestand" | sed 's/.*) //' | cut -d' ' -f20)
          nu=$(sed 's/.*) //' "/proc/$pid/stat" 2>/dev/null | cut -d' ' -f20)
          [ -n "$nu" ] && [ "$toen" = "$nu" ] || continue
          # PostgreSQL leaves shared memory behind when it is killed; SIGQUIT stops it at once and clean.
          if [ "${bestand##*/}" = postgres ]; then kill -QUIT "$pid"; else kill -KILL -"$pid"; fi
          while kill -0 "$pid" 2>/dev/null && [ "$(sed 's/.*) //' /proc/$pid/stat 2>/dev/null | cut -c1)" != Z ]; do sleep 0.05; done
        done 2>/dev/null
        rm -rf "$1"
        """;

    private readonly Process _wachter;

    public Dodemansknop(string map)
    {
        var info = new ProcessStartInfo("/usr/bin/setsid", ["/bin/sh", "-c", Script, "sh", map])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        _wachter = Process.Start(info) ?? throw new InvalidOperationException("setsid start niet");
    }

    /// <summary>Does it now, and waits until it is done.</summary>
    public async Task Laat()
    {
        _wachter.StandardInput.Close();
        await _wachter.WaitForExitAsync();
    }
}
