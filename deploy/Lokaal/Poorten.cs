using System.Net;
using System.Net.Sockets;

namespace Gebiedswerking.Lokaal;

/// <summary>Free ports on loopback, taken below the range from which the kernel picks ports for outgoing connections.</summary>
internal static class Poorten
{
    private static readonly HashSet<int> Uitgegeven = [];

    public static int Vrij()
    {
        lock (Uitgegeven)
        {
            while (true)
            {
                var poort = Random.Shared.Next(15_000, 32_000);
                if (!Uitgegeven.Contains(poort) && IsVrij(poort))
                {
                    Uitgegeven.Add(poort);
                    return poort;
                }
            }
        }
    }

    public static bool IsVrij(int poort) => KanBinden(IPAddress.Loopback, poort) && KanBinden(IPAddress.IPv6Loopback, poort);

    private static bool KanBinden(IPAddress adres, int poort)
    {
        try
        {
            using var luisteraar = new TcpListener(adres, poort);
            luisteraar.Start();
            return true;
        }
        catch (SocketException fout)
        {
            // A machine without IPv6 cannot have its IPv6 port taken.
            return fout.SocketErrorCode is SocketError.AddressFamilyNotSupported or SocketError.AddressNotAvailable;
        }
    }
}
