namespace Gebiedswerking.Fundament.Fouten;

/// <summary>
/// A refusal. Leaves the service as RFC 9457 problem+json with type <c>urn:gebiedswerking:fout:{code}</c>.
/// Nothing has been stored when it is thrown.
/// </summary>
/// <param name="code">Stable code, kebab-case.</param>
/// <param name="status">HTTP status.</param>
/// <param name="zin">Dutch sentence that tells the reader what to do.</param>
public sealed class Domeinfout(string code, int status, string zin) : Exception($"{code}: {zin}")
{
    /// <summary>Stable code, kebab-case.</summary>
    public string Code => code;

    /// <summary>HTTP status.</summary>
    public int Status => status;

    /// <summary>Dutch sentence that tells the reader what to do.</summary>
    public string Zin => zin;

    /// <summary>Per field (JSON path) the sentences about it; empty when the refusal is not about the form of the input.</summary>
    public IReadOnlyDictionary<string, string[]> Velden { get; init; } = new Dictionary<string, string[]>();

    /// <summary>When trying again makes sense: after how many seconds.</summary>
    public int? OpnieuwNa { get; init; }

    /// <summary>409: a domain rule forbids it in the present state.</summary>
    public static Domeinfout Regel(string code, string zin) => new(code, 409, zin);

    /// <summary>403: this person may not do this.</summary>
    public static Domeinfout NietBevoegd(string code, string zin) => new(code, 403, zin);

    /// <summary>404: there is no such thing, or this person may not know of it.</summary>
    public static Domeinfout NietGevonden(string wat) => new("niet-gevonden", 404, $"{wat} bestaat niet, of u mag dit niet zien. Kijk het adres na.");

    /// <summary>Code of <see cref="LatereUitgave"/>.</summary>
    public const string CodeLatereUitgave = "latere-uitgave";

    /// <summary>
    /// 503 with Retry-After: a later release wrote something that this one does not know. While a new version is rolled out another instance
    /// can answer; to go on without it would be to decide on half a state.
    /// </summary>
    public static Domeinfout LatereUitgave(string wat) => new(CodeLatereUitgave, 503,
        $"Een nieuwere versie van het platform heeft hier al iets gewijzigd ({wat}). Er is niets bewaard. Probeer het over enkele seconden opnieuw.") { OpnieuwNa = 5 };

    /// <summary>409 with Retry-After: it names something of another service that has not arrived here yet.</summary>
    public static Domeinfout NogNietBekend(string wat) =>
        new("nog-niet-bekend", 409, $"{wat} is hier nog niet bekend. Probeer het over enkele seconden opnieuw, of kijk na of de code juist is.") { OpnieuwNa = 2 };
}
