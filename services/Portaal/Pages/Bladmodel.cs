using Gebiedswerking.Portaal.Toegang;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>What every page knows: its title, and who looks.</summary>
public abstract class Bladmodel : PageModel
{
    /// <summary>Who looks.</summary>
    public Bezoeker Wie => Bezoeker.Van(User);

    /// <summary>Title of the page.</summary>
    public string Titel
    {
        get => (string)ViewData["Titel"]!;
        protected set => ViewData["Titel"] = value;
    }

    /// <inheritdoc />
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        ViewData["Pad"] = $"{Request.Path}";
}
