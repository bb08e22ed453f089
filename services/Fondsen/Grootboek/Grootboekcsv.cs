using System.Globalization;
using System.Text;
using System.Text.Json;
using Gebiedswerking.Fondsen.Domein;
using Microsoft.Net.Http.Headers;

namespace Gebiedswerking.Fondsen.Grootboek;

/// <summary>
/// The ledger as CSV (RFC 4180, UTF-8, decimals with a point), written while the lines are read. Each row is a <c>regel</c>; then per account a
/// <c>saldo</c>, and one <c>totaal</c>. The text in it comes from people: what a spreadsheet would take for a formula gets an apostrophe before it.
/// </summary>
internal sealed class Grootboekcsv(Guid fonds, DateOnly dag, IAsyncEnumerable<LeesGrootboek.Lijn> regels) : IResult
{
    public const string Soort = "text/csv";
    private static readonly string[] Kop = ["soort", "versie", "dag", "gebeurtenis", "rekening", "entiteit", "begrotingsartikel", "jaar", "contract", "debet", "credit", "saldo"];

    /// <summary>Does the reader want CSV: by <c>formaat</c>, or else by what it accepts?</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c> for another format.</exception>
    public static bool IsGevraagd(string? formaat, HttpRequest vraag)
    {
        var invoer = new Invoer();
        invoer.Eis(formaat is null or "csv" or "json", "formaat", "Kies csv of json.");
        invoer.Besluit();
        return formaat is "csv" || formaat is null && vraag.GetTypedHeaders().Accept is [var eerste, ..] && eerste.MediaType.Equals(Soort, StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc />
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var antwoord = httpContext.Response;
        antwoord.ContentType = $"{Soort}; charset=utf-8";
        antwoord.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"grootboek-{fonds}-{dag:yyyy-MM-dd}.csv" }.ToString();
        await using var uit = new StreamWriter(antwoord.Body, new UTF8Encoding(false)) { NewLine = "\r\n" };
        await uit.WriteLineAsync(string.Join(',', Kop));
        var balans = new Proefbalans();
        await foreach (var r in regels.WithCancellation(httpContext.RequestAborted))
        {
            balans.Tel(r);
            await Schrijf(uit, "regel", $"{r.Versie}", Dag(r.Dag), r.Gebeurtenis, Naam(r.Rekening), r.Entiteit, r.Begrotingsartikel, $"{r.Jaar}", $"{r.Contract}", $"{r.Debet}", $"{r.Credit}", $"{r.Debet - r.Credit}");
        }

        foreach (var s in balans.Saldi)
        {
            await Schrijf(uit, "saldo", "", Dag(dag), "", Naam(s.Rekening), "", "", "", "", $"{s.Debet}", $"{s.Credit}", $"{s.Bedrag}");
        }

        await Schrijf(uit, "totaal", "", Dag(dag), "", "", "", "", "", "", $"{balans.Debet}", $"{balans.Credit}", $"{balans.Debet - balans.Credit}");
    }

    /// <summary>A field as a spreadsheet may read it: an amount stays one, a text never becomes a formula.</summary>
    internal static string Veld(string tekst)
    {
        var veilig = tekst is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !decimal.TryParse(tekst, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? $"'{tekst}"
            : tekst;
        return veilig.AsSpan().IndexOfAny("\",\r\n") < 0 ? veilig : $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static Task Schrijf(StreamWriter uit, params string[] velden) => uit.WriteLineAsync(string.Join(',', velden.Select(Veld)));

    private static string Dag(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Naam(Rekening rekening) => JsonNamingPolicy.CamelCase.ConvertName(rekening.ToString());
}
