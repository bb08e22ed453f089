using System.Diagnostics;
using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Gebiedswerking.Fundament.Toegang;

/// <summary>Who asks, as introspection of the token says. Bound to a handler parameter by itself.</summary>
/// <param name="Persoon">Pseudonym of the person.</param>
/// <param name="Rol">Role, as in domein.md.</param>
/// <param name="Organisatie">OVO code or KBO number for which this person acts.</param>
/// <param name="Nis">NIS code for municipal roles.</param>
/// <param name="Regios">Codes of the referentieregios of a gebiedsteam or gouverneur.</param>
/// <param name="Client">The OAuth client.</param>
/// <param name="Spoor">W3C traceparent of the request.</param>
public sealed record Aanvrager(
    string Persoon, string Rol, string Organisatie, string? Nis, IReadOnlyList<string> Regios, string Client, string? Spoor)
{
    /// <summary>Reads the claims of the request.</summary>
    public static ValueTask<Aanvrager?> BindAsync(HttpContext context, ParameterInfo parameter) => ValueTask.FromResult<Aanvrager?>(Van(context.User));

    /// <summary>
    /// Reads the claims of a principal. A token without the scope of the platform says nothing here, also where nobody
    /// needs to sign in: it was given for something else.
    /// </summary>
    public static Aanvrager Van(ClaimsPrincipal wie) => !wie.HasClaim("scope", Toegangsregel.Scope) ? new("", "", "", null, [], "", Activity.Current?.Id) : new(
        wie.FindFirstValue("sub") ?? "", wie.FindFirstValue("rol") ?? "", wie.FindFirstValue("organisatie") ?? "",
        wie.FindFirstValue("nis"), [.. wie.FindAll("regios").Select(c => c.Value)], wie.FindFirstValue("client_id") ?? "", Activity.Current?.Id);

    /// <summary>The service itself, for what happens by the clock and not by a person.</summary>
    public static Aanvrager Dienst(string naam) => new($"dienst-{naam}", "dienst", naam, null, [], $"dienst-{naam}", Activity.Current?.Id);
}
