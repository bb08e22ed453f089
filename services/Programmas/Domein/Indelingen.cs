namespace Gebiedswerking.Programmas.Domein;

/// <summary>From this day on in this area, until a later one begins.</summary>
/// <param name="Gebied">Code of the area.</param>
/// <param name="Vanaf">First day.</param>
public readonly record struct Indeling(string Gebied, DateOnly Vanaf);

/// <summary>
/// Dated membership of one kind of area: at most one area on any date, because a later membership ends the earlier one
/// and none can be slid in between or before. Source: domein.md, "Gemeente".
/// </summary>
internal sealed class Indelingen
{
    private readonly List<Indeling> _opVolgorde = [];

    public Indeling? Laatste => _opVolgorde.Count == 0 ? null : _opVolgorde[^1];

    public string? Op(DateOnly dag) => _opVolgorde.LastOrDefault(i => i.Vanaf <= dag).Gebied;

    /// <summary>True when the area on that day, and ever since, is this one already.</summary>
    public bool Geldt(string gebied, DateOnly vanaf) => Laatste is { } laatste && laatste.Gebied == gebied && laatste.Vanaf <= vanaf;

    public void VoegToe(string gebied, DateOnly vanaf) => _opVolgorde.Add(new Indeling(gebied, vanaf));
}
