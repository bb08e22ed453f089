using System.Security.Cryptography;
using System.Text.Json;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// The exact avenant that is read, hashed and signed: canonical JSON of what it changes, on what basis, with its whole new text. Absent
/// values are left out, as in the text of a contract.
/// </summary>
/// <param name="Json">Canonical JSON, UTF-8.</param>
/// <param name="Hash">SHA-256 over it, hex, lower case.</param>
public sealed record Avenanttekst(ReadOnlyMemory<byte> Json, string Hash)
{
    /// <summary>The text of an avenant.</summary>
    public static Avenanttekst Van(Guid contract, Avenant avenant)
    {
        var document = new Avenantdocument(contract, avenant.Id, avenant.Nummer, avenant.Soort, avenant.Basis, avenant.Tekst ?? avenant.Inhoud, avenant.BeeindigtOp, avenant.Vergelijk);
        var json = CanoniekeJson.Van(JsonSerializer.SerializeToUtf8Bytes(document, Contracttekst.Vorm));
        return new Avenanttekst(json, Convert.ToHexStringLower(SHA256.HashData(json)));
    }
}

/// <summary>What the text of an avenant says.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Avenant">The avenant.</param>
/// <param name="Nummer">Its number within the contract.</param>
/// <param name="Soort">What it may change.</param>
/// <param name="Basis">Hash of the text in force that it changes.</param>
/// <param name="Inhoud">The whole text as it becomes.</param>
/// <param name="BeeindigtOp">Last day on which the contract binds; left out: the contract goes on.</param>
/// <param name="Vergelijk">The dispute whose settlement it works out; left out when there is none.</param>
public sealed record Avenantdocument(
    Guid Contract, AvenantId Avenant, int Nummer, Avenantsoort Soort, string Basis, Contractinhoud Inhoud, DateOnly? BeeindigtOp = null, Guid? Vergelijk = null);
