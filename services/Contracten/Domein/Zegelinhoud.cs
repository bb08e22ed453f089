using System.Text.Json;
using System.Text.Json.Serialization;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Seals what the platform saw happen, so that somebody who does not trust our database can check it.</summary>
public interface IZegelaar
{
    /// <summary>The seal over these bytes: a compact JWS (RFC 7515) that carries them.</summary>
    string Verzegel(ReadOnlyMemory<byte> inhoud);
}

/// <summary>
/// What the seal of a signature says. Its canonical JSON (RFC 8785) is what is sealed; absent values are left out. Its form is
/// part of the proof: an older seal must stay readable.
/// </summary>
/// <param name="Contract">The contract.</param>
/// <param name="Versie">Hash of the exact text that was signed.</param>
/// <param name="Partij">KBO number of the partij for which was signed.</param>
/// <param name="Hoedanigheid">Function of the signatory.</param>
/// <param name="Niveau">Strength of the signature.</param>
/// <param name="Besluit">Decision on which it rests.</param>
/// <param name="Tijdstip">When, UTC.</param>
/// <param name="Persoon">Pseudonym of the signatory.</param>
/// <param name="Delegatie">The delegation under which somebody else signed in that function; null: the holder signed.</param>
public sealed record Zegelinhoud(
    Guid Contract, string Versie, KboNummer Partij, Hoedanigheid Hoedanigheid, Handtekeningniveau Niveau, Besluit Besluit, DateTimeOffset Tijdstip, string Persoon,
    Guid? Delegatie = null)
{
    private static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The bytes that are sealed for a signature on an avenant: its version is the hash of that avenant.</summary>
    public static ReadOnlyMemory<byte> Van(AvenantWerdOndertekend g) => CanoniekeJson.Van(JsonSerializer.SerializeToUtf8Bytes(
        new Zegelinhoud(g.Contract, g.Hash, g.Partij, g.Hoedanigheid, g.Niveau, g.Grond, g.Tijdstip, g.Persoon, g.Delegatie), Vorm));

    /// <summary>The bytes that are sealed for a signature.</summary>
    public static ReadOnlyMemory<byte> Van(HandtekeningWerdGezet g) => CanoniekeJson.Van(JsonSerializer.SerializeToUtf8Bytes(
        new Zegelinhoud(g.Contract, g.Hash, g.Partij, g.Hoedanigheid, g.Niveau, g.Grond, g.Tijdstip, g.Persoon, g.Delegatie), Vorm));
}
