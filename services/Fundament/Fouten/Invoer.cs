namespace Gebiedswerking.Fundament.Fouten;

/// <summary>Collects everything that is wrong with an input, so that the reader hears it in one go.</summary>
public sealed class Invoer
{
    // An answer stays small whatever was sent: the sender reads no hundred thousand sentences, and a lock may wait for the answer to leave.
    private const int HoogstensVelden = 100;
    private readonly Dictionary<string, List<string>> _velden = [];

    /// <summary>Notes a sentence about a field when <paramref name="inOrde"/> is false; answers <paramref name="inOrde"/>.</summary>
    /// <param name="inOrde">The condition.</param>
    /// <param name="veld">JSON path of the field, e.g. <c>partijen[0].kbo</c>.</param>
    /// <param name="zin">Dutch sentence that says what to fill in.</param>
    public bool Eis(bool inOrde, string veld, string zin)
    {
        if (!inOrde && (_velden.Count < HoogstensVelden || _velden.ContainsKey(veld)))
        {
            (_velden.TryGetValue(veld, out var zinnen) ? zinnen : _velden[veld] = []).Add(zin);
        }

        return inOrde;
    }

    /// <summary>Asks for a text of 1 to <paramref name="hoogstens"/> characters that are not all blank, without control characters.</summary>
    public bool Tekst(string? tekst, string veld, int hoogstens) =>
        Eis(!string.IsNullOrWhiteSpace(tekst), veld, "Vul dit veld in.")
        && Eis(tekst!.Length <= hoogstens, veld, $"Gebruik ten hoogste {hoogstens} tekens.")
        && Eis(!tekst.Any(t => char.IsControl(t) && t is not ('\n' or '\r' or '\t')), veld, "Verwijder de stuurtekens uit deze tekst.");

    /// <summary>Asks for one line of text: it ends up in titles and lists.</summary>
    public bool Regel(string? tekst, string veld, int hoogstens) =>
        Tekst(tekst, veld, hoogstens) && Eis(tekst!.AsSpan().IndexOfAny("\r\n\t") < 0, veld, "Schrijf deze tekst op een regel.");

    /// <summary>Asks for a http(s) address, as it is written: what <see cref="Uri"/> would repair or skip is refused.</summary>
    public bool Adres(string? uri, string veld) =>
        Eis(Uri.TryCreate(uri, UriKind.Absolute, out var adres) && adres.Scheme is "http" or "https" && uri!.Length <= 2000
            && !uri.Any(t => char.IsControl(t) || char.IsWhiteSpace(t)), veld, "Vul een volledig webadres in dat begint met http:// of https://.");

    /// <summary>Throws when anything was noted.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c> with the sentences per field.</exception>
    public void Besluit()
    {
        if (_velden.Count > 0)
        {
            throw new Domeinfout("ongeldige-invoer", 400, "Niet alle velden zijn juist ingevuld. Verbeter de velden die hieronder staan en verstuur opnieuw.")
            {
                Velden = _velden.ToDictionary(v => v.Key, v => v.Value.ToArray()),
            };
        }
    }
}
