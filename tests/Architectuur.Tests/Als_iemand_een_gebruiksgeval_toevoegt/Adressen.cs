using System.Reflection;
using Gebiedswerking.Architectuur.Tests.Hulp;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_gebruiksgeval_toevoegt;

public class Adressen
{
    /// <summary>What everybody may ask without a token. A new one is a decision: it belongs in this list.</summary>
    private static readonly string[] Openbaar =
    [
        "/health/live",
        "/health/ready",
        "/api/programmas/openapi.json",
        "/api/taakstellingen/openapi.json",
        "/api/fondsen/openapi.json",
        "/api/contracten/openapi.json",
        "/api/leesmodel/openapi.json",
        "/api/programmas/kaart/gebieden.topojson",
        "/api/contracten/{contract:guid}/tekst", // a signed contract is public; the use case itself hides the others
        "/api/contracten/{contract:guid}/avenanten/{avenant:guid}/tekst", "/api/contracten/{contract:guid}/avenanten/{avenant:guid}/verschil", // likewise once adopted
        "/api/contracten/{contract:guid}/bewijs", // the same
        "/api/contracten/zegelsleutels", "/api/contracten/controleer.mjs", // what anybody needs to check a proof
        "", "Index", "contracten/{contract:guid}", "contracten/{contract:guid}/tekst", "contracten/{contract:guid}/mijlpalen/{mijlpaal:guid}", "betalingen", "rekening", "/betalingen/{fonds:guid}/bestanden/{bestand:guid}", "fout/{code:int}", // pages: the read model decides what a reader sees, the services who may give a command
        "contracten/{contract:guid}/avenanten/{avenant:guid}", "/contracten/{contract:guid}/avenanten/{avenant:guid}/tekst", // likewise
        "ankers", "/openbaar/ankers", "/contracten/{contract:guid}/bewijs", // what the read model shows to everybody, and what Contracten gives to this reader
        "contracten/{contract:guid}/verschil", "contracten/{contract:guid}/opmerkingen",
        "fondsen", "fondsen/{fonds:guid}", // totals are public; the read model holds back the rest
        "fondsen/{fonds:guid}/ander-geld", "contracten/{contract:guid}/trekkingen", // likewise: what is certain and what can be drawn
        "fondsen/{fonds:guid}/krediet", "fondsen/{fonds:guid}/begrotingstoets/{contract:guid}", "terugvorderingen", "terugvorderingen/{terugvordering:guid}", "/fondsen/{fonds:guid}/grootboek.csv", // these ask to sign in first
        "contracten/{contract:guid}/naleving", "taken", "delegaties", "mijlpalen/ondertekenen", "/contracten/{contract:guid}/bewijsstukken/{hash:regex(^[0-9a-f]{{64}}$)}",
        "opstellen", "opstellen/{klad:guid}", "opstellen/{klad:guid}/{onderdeel}/{rij:int?}", "contracten/{contract:guid}/papier", // these ask to sign in, and show only what is one's own
        "/stijl.css", "/aanmelden", "/afmelden",
        "{*path:nonfile}", // the answer for an address that does not exist
    ];

    public static TheoryData<string> Diensten { get; } = new(Huis.Diensten.Select(d => d.Naam));

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task Zijn_er_voor_elk_gebruiksgeval(string naam)
    {
        var dienst = Huis.Diensten.Single(d => d.Naam == naam);
        var bediend = (await Gastheer.Adressen(dienst)).Select(a => a.Metadata.GetMetadata<MethodInfo>()?.DeclaringType).OfType<Type>().Select(Huis.Buitenste).ToHashSet();

        Gebruiksgevallen.MetAdres(dienst).Where(g => !bediend.Contains(g)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task Hebben_elk_een_toegangsregel(string naam) => (await Gastheer.Adressen(Huis.Diensten.Single(d => d.Naam == naam)))
        .Where(a => a.Metadata.GetMetadata<AuthorizationPolicy>() is null || a.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        .Select(Tekst).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task Zijn_alleen_openbaar_als_dat_zo_besloten_is(string naam) => (await Gastheer.Adressen(Huis.Diensten.Single(d => d.Naam == naam)))
        .Where(a => a.Metadata.GetOrderedMetadata<AuthorizationPolicy>().All(p => p == Toegangsregel.Openbaar))
        .Select(Tekst).Where(a => !Openbaar.Contains(a)).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task Zeggen_elk_waarvoor_ze_dienen(string naam) => (await Gastheer.Adressen(Huis.Diensten.Single(d => d.Naam == naam)))
        .Where(a => Tekst(a).StartsWith("/api/", StringComparison.Ordinal) && !Tekst(a).EndsWith("/openapi.json", StringComparison.Ordinal))
        .Where(a => a.Metadata.GetMetadata<Microsoft.AspNetCore.Http.Metadata.IEndpointSummaryMetadata>() is null)
        .Select(Tekst).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Diensten))]
    public async Task Worden_echt_gevonden(string naam) =>
        (await Gastheer.Adressen(Huis.Diensten.Single(d => d.Naam == naam))).Select(Tekst).ShouldContain("/health/live");

    private static string Tekst(RouteEndpoint adres) => adres.RoutePattern.RawText ?? "";
}
