using System.Text.Json.Nodes;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>
/// A text that somebody is writing: of the person alone, kept by the Portaal between two visits, and as unfinished as it is. Only when it is
/// given to the service for contracts it becomes a draft that the partijen see.
/// </summary>
/// <param name="Id">Identity.</param>
/// <param name="Persoon">Whose it is.</param>
/// <param name="Versie">Goes up with every change, so that two windows do not overwrite each other unseen.</param>
/// <param name="Doel">What it will become.</param>
/// <param name="Inhoud">What was typed, in the shape in which the service for contracts is asked.</param>
/// <param name="Gewijzigd">When it was last changed.</param>
/// <param name="Af">Address of what it became; null while it is being written.</param>
public sealed record Klad(Guid Id, string Persoon, int Versie, Kladdoel Doel, JsonObject Inhoud, DateTimeOffset Gewijzigd, string? Af)
{
    /// <summary>What it is called.</summary>
    public string Naam => Kladpad.Tekst(Inhoud, "titel") is { Length: > 0 } titel ? Keuzelijsten.Kort(titel) : "Contract zonder titel";
}

/// <summary>What a text that is being written will become.</summary>
/// <param name="Contract">The contract that it changes; null: a new one.</param>
/// <param name="IsAvenant">Whether it is an avenant of that contract.</param>
/// <param name="Avenant">The avenant that it changes; null: a new one.</param>
/// <param name="Basis">Version of the dossier on which it builds.</param>
/// <param name="Hash">Hash of the text on which it builds.</param>
public sealed record Kladdoel(Guid? Contract = null, bool IsAvenant = false, Guid? Avenant = null, int? Basis = null, string? Hash = null);
