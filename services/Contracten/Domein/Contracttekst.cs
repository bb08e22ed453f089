using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// The exact text that is read, hashed and signed: canonical JSON of the contract id and its content. Its form is part
/// of the proof, so it depends on nothing but this file; absent values are left out, so that a field that is added
/// later does not change the hash of an older text.
/// </summary>
/// <param name="Json">Canonical JSON, UTF-8.</param>
/// <param name="Hash">SHA-256 over it, hex, lower case.</param>
public sealed record Contracttekst(ReadOnlyMemory<byte> Json, string Hash)
{
    internal static readonly JsonSerializerOptions Vorm = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The text of a contract.</summary>
    public static Contracttekst Van(Guid contract, Contractinhoud inhoud)
    {
        var json = CanoniekeJson.Van(JsonSerializer.SerializeToUtf8Bytes(new Contractdocument(contract, inhoud), Vorm));
        return new Contracttekst(json, Convert.ToHexStringLower(SHA256.HashData(json)));
    }
}

/// <summary>What the text of a contract says.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Inhoud">Its content.</param>
public sealed record Contractdocument(Guid Contract, Contractinhoud Inhoud);
