using Gebiedswerking.Portaal.Bewijzen;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>The published anchors, and what they are for.</summary>
public sealed class AnkersModel(Ankerlijst ankers) : Bladmodel
{
    /// <summary>The days, newest first.</summary>
    public Ankerdagen Ankers { get; private set; } = null!;

    /// <summary>Shows the page.</summary>
    public async Task OnGet(DateOnly? voor, CancellationToken stop)
    {
        Titel = "Ankers: zo ziet u dat er niets gewijzigd is";
        Ankers = await ankers.Lees(null, voor, stop);
    }
}
