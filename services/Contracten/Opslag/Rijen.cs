namespace Gebiedswerking.Contracten.Opslag;

/// <summary>A gemeente as Programmas made it known.</summary>
public sealed class Gemeenterij
{
    /// <summary>NIS code.</summary>
    public required string Nis { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; set; }

    /// <summary>KBO number.</summary>
    public required string Kbo { get; set; }
}

/// <summary>A referentieregio as Programmas made it known.</summary>
public sealed class Referentieregiorij
{
    /// <summary>Code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Naam { get; set; }
}

/// <summary>An adopted programme as Programmas made it known.</summary>
public sealed class Programmarij
{
    /// <summary>The programme.</summary>
    public required Guid Id { get; init; }

    /// <summary>Title; null when it was adopted before this was kept.</summary>
    public string? Titel { get; init; }

    /// <summary>Codes of its referentieregios, with commas between; null as for the title.</summary>
    public string? Regios { get; init; }

    /// <summary>First day of the term (Europe/Brussels); null as for the title.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Last day of the term; null as for the title.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>True for invented example data.</summary>
    public bool Voorbeeld { get; init; }
}

/// <summary>A fund as Fondsen made it known.</summary>
public sealed class Fondsrij
{
    /// <summary>The fund.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its programme.</summary>
    public required Guid Programma { get; init; }
}

/// <summary>A mandatering as Programmas made it known; its ceiling stays there.</summary>
public sealed class Mandateringrij
{
    /// <summary>The mandatering.</summary>
    public required Guid Id { get; init; }

    /// <summary>First day (Europe/Brussels).</summary>
    public required DateOnly GeldigVan { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly GeldigTot { get; init; }

    /// <summary>Its members.</summary>
    public List<Mandaatlidrij> Leden { get; init; } = [];
}

/// <summary>A member of a mandated collective; one person can be it more than once, at other times.</summary>
public sealed class Mandaatlidrij
{
    /// <summary>The mandatering.</summary>
    public required Guid Mandatering { get; init; }

    /// <summary>Place in the collective, from 1.</summary>
    public required int Nummer { get; init; }

    /// <summary>Pseudonym of the person.</summary>
    public required string Persoon { get; init; }

    /// <summary>First day of membership (Europe/Brussels).</summary>
    public required DateOnly Van { get; init; }

    /// <summary>Last day of membership; null: as long as the mandatering.</summary>
    public required DateOnly? Tot { get; init; }
}

/// <summary>An open deadline of a contract.</summary>
public sealed class Termijnrij
{
    /// <summary>The contract.</summary>
    public required Guid Contract { get; init; }

    /// <summary>What happens.</summary>
    public required Domein.Termijnsoort Soort { get; init; }

    /// <summary>To which part of the contract.</summary>
    public required Guid Sleutel { get; init; }

    /// <summary>First day on which it happens (Europe/Brussels).</summary>
    public required DateOnly Dag { get; set; }
}

/// <summary>A partij of a contract.</summary>
public sealed class Contractpartijrij
{
    /// <summary>The contract.</summary>
    public required Guid Contract { get; init; }

    /// <summary>KBO number.</summary>
    public required string Kbo { get; init; }
}

/// <summary>A gemeente that goes on in another, as Programmas made it known.</summary>
public sealed class Opvolgingrij
{
    /// <summary>KBO number of the gemeente that merged.</summary>
    public required string Oud { get; init; }

    /// <summary>KBO number of the gemeente that takes its place.</summary>
    public required string Nieuw { get; init; }

    /// <summary>Its name.</summary>
    public required string Naam { get; init; }

    /// <summary>Its NIS code.</summary>
    public required string Nis { get; init; }

    /// <summary>First day (Europe/Brussels).</summary>
    public required DateOnly Ingangsdatum { get; init; }

    /// <summary>The fusie.</summary>
    public required Guid Fusie { get; init; }
}
