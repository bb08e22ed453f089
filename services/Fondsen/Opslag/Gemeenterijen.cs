namespace Gebiedswerking.Fondsen.Opslag;

/// <summary>The area of a gemeente, from the events of Programmas.</summary>
public sealed class Gemeenteoppervlakte
{
    /// <summary>NIS code.</summary>
    public required string Nis { get; init; }

    /// <summary>First day on which the gemeente exists under this code.</summary>
    public required DateOnly Vanaf { get; set; }

    /// <summary>Square kilometre.</summary>
    public required decimal Km2 { get; set; }
}

/// <summary>The inhabitants of a gemeente on a day, from the events of Programmas.</summary>
public sealed class Inwonertal
{
    /// <summary>NIS code.</summary>
    public required string Nis { get; init; }

    /// <summary>The day to which the figure belongs.</summary>
    public required DateOnly Peildatum { get; init; }

    /// <summary>Inhabitants.</summary>
    public required int Inwoners { get; set; }
}

/// <summary>From a day on a gemeente went on in another, from the events of Programmas.</summary>
public sealed class Gemeenteopvolging
{
    /// <summary>NIS code of the gemeente that merged.</summary>
    public required string Oud { get; init; }

    /// <summary>NIS code of the gemeente that takes its place.</summary>
    public required string Nieuw { get; set; }

    /// <summary>First day of the new gemeente.</summary>
    public required DateOnly Vanaf { get; set; }
}
