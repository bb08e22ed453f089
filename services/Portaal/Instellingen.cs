namespace Gebiedswerking.Portaal;

/// <summary>Where everything is.</summary>
/// <param name="Adres">What people open: the address of the gateway.</param>
/// <param name="Identiteit">The OpenID provider as this process reaches it, ending in <c>/identiteit</c>.</param>
/// <param name="Geheim">Secret of the client <c>portaal</c>.</param>
/// <param name="GraphQL">Base address of the read model.</param>
/// <param name="Contracten">Base address of the service for contracts.</param>
/// <param name="Fondsen">Base address of the service for funds.</param>
/// <param name="Opslag">Connection string of the own database.</param>
public sealed record Instellingen(Uri Adres, Uri Identiteit, string Geheim, Uri GraphQL, Uri Contracten, Uri Fondsen, string Opslag)
{
    /// <summary>Reads the configuration; a setting that is missing stops the start.</summary>
    public static Instellingen Lees(IConfiguration configuratie)
    {
        return new(Adresvan("Portaal:Adres"), Adresvan("Identiteit:Adres"), Verplicht("Identiteit:Geheim"),
            Adresvan("Diensten:graphql"), Adresvan("Diensten:contracten"), Adresvan("Diensten:fondsen"),
            Verplicht("ConnectionStrings:Opslag"));

        string Verplicht(string naam) => configuratie[naam] is { Length: > 0 } waarde ? waarde
            : throw new InvalidOperationException($"portaal: de instelling {naam.Replace(":", "__", StringComparison.Ordinal)} ontbreekt");

        Uri Adresvan(string naam) => Uri.TryCreate(Verplicht(naam), UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https" ? adres
            : throw new InvalidOperationException($"portaal: de instelling {naam.Replace(":", "__", StringComparison.Ordinal)} moet een webadres zijn");
    }
}
