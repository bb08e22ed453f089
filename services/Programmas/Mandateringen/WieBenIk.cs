using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Programmas.Mandateringen;

/// <summary>Tells somebody who signed in under which number the platform knows him, so that a collective can name him.</summary>
public static class WieBenIk
{
    /// <summary>Maps <c>GET /ik</c>.</summary>
    public static void Map(RouteGroupBuilder programmas) => programmas
        .MapGet("/ik", Handle)
        .RequireAuthorization(Toegangsregel.Iedereen)
        .WithSummary("Onder welk nummer en in welke rol het platform u kent");

    /// <summary>Who asks.</summary>
    /// <param name="Persoon">Pseudonym of the person.</param>
    /// <param name="Rol">Role.</param>
    /// <param name="Organisatie">OVO code or KBO number.</param>
    /// <param name="Nis">NIS code for municipal roles.</param>
    /// <param name="Regios">Referentieregios of a gebiedsteam or gouverneur.</param>
    public sealed record Ik(string Persoon, string Rol, string Organisatie, string? Nis, IReadOnlyList<string> Regios);

    private static Ik Handle(Aanvrager wie, HttpResponse antwoord)
    {
        antwoord.Headers.CacheControl = "private, no-store";
        return new Ik(wie.Persoon, wie.Rol, wie.Organisatie, wie.Nis, wie.Regios);
    }
}
