using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>An adopted programme, from the events of Programmas.</summary>
public sealed class Programmarij
{
    /// <summary>The programme.</summary>
    public required Guid Programma { get; init; }

    /// <summary>What is kept of it, as JSON.</summary>
    public required string Inhoud { get; set; }
}

/// <summary>Which fund a programme has: at most one.</summary>
public sealed class Programmafonds
{
    /// <summary>The programme.</summary>
    public required Guid Programma { get; init; }

    /// <summary>Its fund.</summary>
    public required Guid Fonds { get; init; }
}

/// <summary>From a day on a gemeente belongs to a referentieregio, from the events of Programmas.</summary>
public sealed class Gemeenteindeling
{
    /// <summary>NIS code.</summary>
    public required string Nis { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Vanaf { get; init; }

    /// <summary>Code of the referentieregio.</summary>
    public required string Referentieregio { get; set; }
}

/// <summary>
/// A mandatering: what it covers, its ceiling, and how much of that is used over all funds. Both facts come from sources of their own,
/// in any order. Locked for every change of what is used, after the fund.
/// </summary>
public sealed class Mandaatruimte
{
    /// <summary>The mandatering.</summary>
    public required Guid Mandatering { get; init; }

    /// <summary>Scope, term and members as JSON; null while not known.</summary>
    public string? Verlening { get; set; }

    /// <summary>Ceiling in euro, confidential; null while not known.</summary>
    public decimal? Plafond { get; set; }

    /// <summary>Reserved and committed under it, less what became free.</summary>
    public decimal Gebruikt { get; set; }
}

/// <summary>A request whose mandatering or ceiling has not arrived; it is answered when that does.</summary>
public sealed class WachtendeAanvraag
{
    /// <summary>The contract.</summary>
    public required Guid Contract { get; init; }

    /// <summary>The fund.</summary>
    public required Guid Fonds { get; set; }

    /// <summary>The mandatering for which it waits.</summary>
    public required Guid Mandatering { get; set; }

    /// <summary>Number within the source: the first who asked is answered first.</summary>
    public required long Volgnummer { get; set; }

    /// <summary>The request as JSON.</summary>
    public required string Aanvraag { get; set; }
}

/// <summary>Which fund answered a contract last.</summary>
public sealed class Contractfonds
{
    /// <summary>The contract.</summary>
    public required Guid Contract { get; init; }

    /// <summary>The fund.</summary>
    public required Guid Fonds { get; set; }
}

/// <summary>A booking in the ledger: the row of the dossierlog that moved the money. Its day is the day of that row. Never changed.</summary>
public sealed class Boeking
{
    /// <summary>The fund.</summary>
    public required Guid Fonds { get; init; }

    /// <summary>Version of the fund.</summary>
    public required int Versie { get; init; }

    /// <summary>Name of the event.</summary>
    public required string Gebeurtenis { get; init; }
}

/// <summary>A line of a booking. Never changed; the database refuses a booking whose lines do not balance.</summary>
public sealed class Grootboekregel
{
    /// <summary>The fund.</summary>
    public required Guid Fonds { get; init; }

    /// <summary>Version of the fund.</summary>
    public required int Versie { get; init; }

    /// <summary>Number within the booking, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>The account.</summary>
    public required Rekening Rekening { get; init; }

    /// <summary>OVO code of the entiteit.</summary>
    public required string Entiteit { get; init; }

    /// <summary>Budget article.</summary>
    public required string Begrotingsartikel { get; init; }

    /// <summary>Budget year.</summary>
    public required int Jaar { get; init; }

    /// <summary>The contract; null for a contribution.</summary>
    public required Guid? Contract { get; init; }

    /// <summary>Debit in euro.</summary>
    public required decimal Debet { get; init; }

    /// <summary>Credit in euro.</summary>
    public required decimal Credit { get; init; }
}
