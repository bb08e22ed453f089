using Gebiedswerking.Portaal.Taken;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The tasks that were set for this person, each with the form to say that it is done.</summary>
public sealed class TakenModel(Leesmodel leesmodel, Opdrachten opdrachten) : Opdrachtblad(leesmodel, opdrachten)
{
    /// <summary>What is to be done, oldest first.</summary>
    public IReadOnlyList<Regel> Open { get; private set; } = [];

    /// <summary>Whether there are more than the page shows.</summary>
    public bool Meer { get; private set; }

    /// <summary>The task that a form was about.</summary>
    [BindProperty]
    public Guid Taak { get; set; }

    /// <summary>Its contract.</summary>
    [BindProperty]
    public Guid Contract { get; set; }

    /// <summary>What was done.</summary>
    [BindProperty]
    public string? Toelichting { get; set; }

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, Guid? contract, CancellationToken stop)
    {
        Contract = contract ?? default;
        return Wie.IsAangemeld ? Toon(gedaan, versie, stop) : Task.FromResult<IActionResult>(Challenge());
    }

    /// <summary>Says that a task is done.</summary>
    public Task<IActionResult> OnPost(CancellationToken stop) =>
        Geef($"contracten/{Contract}/taken/{Taak}/afhandeling", new { toelichting = Toelichting }, Contract, opVersie: false, $"afgehandeld&contract={Contract}", stop);

    /// <inheritdoc />
    public override string Anker(string veld) => $"{veld}-{Taak}";

    /// <summary>What a field of this task is refused for.</summary>
    public string? FoutVan(Regel taak, string veld) => taak.Id == Taak ? Fout(veld) : null;

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Titel = "Taken";
        Stand = Contract == default ? 0 : await Leesmodel.Versie(Contract, stop) ?? 0;
        var rijen = await Gezettetaken.Lees(Leesmodel, Wie, stop);
        (Open, Meer) = ([.. rijen.Nodes.Select(r => new Regel(r.Id, r.Gebiedscontract?.Id ?? default, r.Gebiedscontract?.Titel ?? "", r.Soort, r.Partij?.Naam, r.Bedrag, r.Dag,
            Afspraak(r.Verbintenis), r.Gevolg?.Omschrijving, r.Gevolg?.Soort))],
            rijen.PageInfo.HasNextPage);
        return true;
    }

    /// <inheritdoc />
    protected override string? Zin(string? gedaan) => gedaan == "afgehandeld" ? "De taak staat als gedaan." : null;

    private static string? Afspraak(Gezettetaken.Belofte? belofte) =>
        belofte is null ? null : $"{belofte.Omschrijving}{(belofte.Verantwoordelijke is { } wie ? $" ({wie.Naam})" : "")}";

    /// <summary>A task on the page.</summary>
    public sealed record Regel(Guid Id, Guid Contract, string Titel, string Soort, string? Partij, decimal? Bedrag, DateOnly Dag,
        string? Afspraak, string? Gevolg, string? Gevolgsoort);
}
