using System.Text.Json.Nodes;

namespace Gebiedswerking.Portaal.Opstellen;

/// <summary>What is typed in a field.</summary>
public enum Vaksoort
{
    /// <summary>One line.</summary>
    Regel,

    /// <summary>Several lines.</summary>
    Tekst,

    /// <summary>A calendar day.</summary>
    Dag,

    /// <summary>An amount in euro.</summary>
    Bedrag,

    /// <summary>A whole number.</summary>
    Getal,

    /// <summary>A KBO number, with or without points.</summary>
    Kbo,

    /// <summary>One out of a list.</summary>
    Keuze,

    /// <summary>Any number out of a list.</summary>
    Keuzes,
}

/// <summary>A field of a contract as it is written. Its name is its place in what the service for contracts is asked, so refusals find it by themselves.</summary>
/// <param name="Naam">Place within its row, or within the contract, e.g. <c>opzegging.termijn</c>.</param>
/// <param name="Label">What is asked.</param>
/// <param name="Soort">What is typed.</param>
public sealed record Vak(string Naam, string Label, Vaksoort Soort)
{
    /// <summary>A hint under the label.</summary>
    public string? Hulp { get; init; }

    /// <summary>Whether it may stay empty.</summary>
    public bool MagLeeg { get; init; }

    /// <summary>The list to choose from.</summary>
    public string? Lijst { get; init; }

    /// <summary>What an empty choice says.</summary>
    public string Leeg { get; init; } = "Kies";

    /// <summary>Whether it is asked for this row of this contract; always when absent.</summary>
    public Func<JsonObject, JsonObject, bool>? Als { get; init; }

    /// <summary>Whether it is asked: the contract, the row.</summary>
    public bool Geldt(JsonObject inhoud, JsonObject rij) => Als?.Invoke(inhoud, rij) != false;
}

/// <summary>A list of rows of the same fields.</summary>
/// <param name="Naam">Place, e.g. <c>voorwaarden</c>.</param>
/// <param name="Kop">Heading of the list.</param>
/// <param name="Een">Heading of one row.</param>
/// <param name="Vakken">The fields of a row.</param>
public sealed record Rijen(string Naam, string Kop, string Een, IReadOnlyList<Vak> Vakken)
{
    /// <summary>A hint under the heading.</summary>
    public string? Hulp { get; init; }

    /// <summary>Whether rows have a page of their own.</summary>
    public bool EigenBlad { get; init; }

    /// <summary>Lists within a row.</summary>
    public IReadOnlyList<Rijen> Binnen { get; init; } = [];

    /// <summary>Whether the list is asked; always when absent.</summary>
    public Func<JsonObject, bool>? Als { get; init; }
}

/// <summary>A part of a contract that is written on a page of its own.</summary>
/// <param name="Code">Its address.</param>
/// <param name="Titel">Its title.</param>
/// <param name="Uitleg">What belongs in it.</param>
/// <param name="Vakken">Its fields.</param>
/// <param name="Lijsten">Its lists.</param>
public sealed record Onderdeel(string Code, string Titel, string Uitleg, IReadOnlyList<Vak> Vakken, IReadOnlyList<Rijen> Lijsten)
{
    /// <summary>Whether a contract can do without it.</summary>
    public bool MagLeeg { get; init; }

    /// <summary>Whether that place is written here.</summary>
    public bool Heeft(string pad) => Lijsten.Any(l => l.Naam == Kladpad.Begin(pad)) || Vakken.Any(v => Kladpad.Begin(v.Naam) == Kladpad.Begin(pad));
}
