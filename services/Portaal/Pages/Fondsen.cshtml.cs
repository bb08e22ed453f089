using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The funds, with their term.</summary>
public sealed class FondsenModel(Leesmodel leesmodel) : Bladmodel
{
    private const string Fondsenvraag = """
        { gebiedsfondsen(first: 200, orderBy: [TITEL_ASC]) {
            pageInfo { hasNextPage } nodes { id titel van tot voorbeeld fondsregios(first: 20) { pageInfo { hasNextPage } nodes { referentieregio { naam } } } } } }
        """;

    /// <summary>The funds, by title.</summary>
    public Lijst<Fonds> Fondsen { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public async Task OnGet(CancellationToken stop)
    {
        Titel = "Fondsen";
        Fondsen = (await leesmodel.Vraag<Antwoord>(Fondsenvraag, new { }, stop)).Gebiedsfondsen;
    }

    /// <summary>A fund.</summary>
    public sealed record Fonds(Guid Id, string Titel, DateOnly Van, DateOnly Tot, bool Voorbeeld, Lijst<Fondsbeeld.Fondsregio> Fondsregios);

    private sealed record Antwoord(Lijst<Fonds> Gebiedsfondsen);
}
