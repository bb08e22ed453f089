using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Gebiedswerking.Gateway;

/// <summary>How many requests one client, and one address, may make.</summary>
internal static class Snelheid
{
    public static IServiceCollection AddSnelheidsgrens(this IServiceCollection services, Grenzen grenzen) => services.AddRateLimiter(opties =>
    {
        opties.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Begrens(Adres, grenzen.PerAdres),
            Begrens(Client, grenzen.PerClient));
        opties.OnRejected = (geweigerd, _) => new ValueTask(
            (Probleem.TeVeel with { OpnieuwNa = Wacht(geweigerd.Lease) }).Schrijf(geweigerd.HttpContext));
    });

    private static PartitionedRateLimiter<HttpContext> Begrens(Func<HttpContext, string> wie, Emmer emmer) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(wie(context), _ => new()
        {
            TokenLimit = emmer.Piek,
            TokensPerPeriod = emmer.PerSeconde,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        }));

    // A hash: the limiter keeps its keys in memory for a while, and a token is not its business.
    private static string Client(HttpContext context) => context.Request.Headers.Authorization.ToString() is { Length: > 0 } bewijs
        ? Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(bewijs)))
        : Adres(context);

    // An IPv6 subscriber owns a whole /64: that is one client, not 2^64 of them.
    private static string Adres(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "onbekend",
        { IsIPv4MappedToIPv6: true } v4 => v4.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } v6 => new IPAddress([.. v6.GetAddressBytes().AsSpan(0, 8), .. new byte[8]]).ToString(),
        var v4 => v4.ToString(),
    };

    private static int Wacht(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wacht) ? Math.Max(1, (int)Math.Ceiling(wacht.TotalSeconds)) : 1;
}
