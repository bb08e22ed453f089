using System.Globalization;
using System.Runtime.InteropServices;

namespace Gebiedswerking.Lokaal.Processen;

/// <summary>The few things that only the operating system can tell or do.</summary>
internal static partial class Systeem
{
    public const int SIGINT = 2;
    public const int SIGQUIT = 3;
    public const int SIGKILL = 9;
    public const int SIGTERM = 15;

    public static bool IsRoot { get; } = geteuid() == 0;

    /// <summary>Sends a signal; a negative pid means the whole process group. False when there is nobody left to receive it.</summary>
    public static bool Stuur(int pid, int signaal) => kill(pid, signaal) == 0;

    /// <summary>Start time of a process in clock ticks since boot: with the pid it names one process for ever (until reboot).</summary>
    public static long? Starttijd(int pid)
    {
        try
        {
            return Ontleed(File.ReadAllText($"/proc/{pid}/stat")).Starttijd;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>True for a process that has ended but was not yet collected by its parent.</summary>
    public static bool IsZombie(int pid)
    {
        try
        {
            var regel = File.ReadAllText($"/proc/{pid}/stat");
            return regel[regel.LastIndexOf(')') + 2] == 'Z';
        }
        catch (IOException)
        {
            return false;
        }
    }

    public static string Opstart { get; } = File.ReadAllText("/proc/sys/kernel/random/boot_id").Trim();

    /// <summary>Pid and start time out of a line of /proc/PID/stat; the name in brackets may itself hold blanks and brackets.</summary>
    public static (int Pid, long Starttijd) Ontleed(string stat)
    {
        var pid = int.Parse(stat.AsSpan(0, stat.IndexOf(' ', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
        var velden = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (pid, long.Parse(velden[19], CultureInfo.InvariantCulture));
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int pid, int signaal);

    [DllImport("libc")]
    private static extern uint geteuid();
}
