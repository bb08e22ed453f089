using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>What went wrong, in words, and what to do now.</summary>
[IgnoreAntiforgeryToken]
public sealed class FoutModel : Bladmodel
{
    /// <summary>What to do.</summary>
    public string Uitleg { get; private set; } = "";

    /// <summary>Number under which the request is found in the logs; null when nobody needs to look.</summary>
    public string? Nummer { get; private set; }

    /// <summary>Shows the page.</summary>
    public void OnGet(int code) => Toon(code);

    /// <summary>Shows the page after a form.</summary>
    public void OnPost(int code) => Toon(code);

    private void Toon(int code)
    {
        (Titel, Uitleg) = code switch
        {
            404 => ("Deze bladzijde is er niet", "Het adres klopt niet, of u mag dit niet zien. Kijk het adres na, of meld u aan."),
            400 => ("Dit formulier is verlopen", "Ga terug, herlaad de bladzijde en probeer het opnieuw."),
            _ => ("Er ging iets mis", "Dat ligt aan ons. Probeer het over enkele minuten opnieuw."),
        };
        Nummer = code >= 500 ? Activity.Current?.TraceId.ToString() : null;
        Response.StatusCode = code is >= 400 and < 600 ? code : 404;
    }
}
