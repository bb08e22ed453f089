using System.Security.Cryptography;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Contracten.Bewijs;

/// <summary>Somebody uploads a file for a contract: evidence for a report, or the scan of a signature on paper.</summary>
public static class LaadBewijsstukOp
{
    // The file, and the lines that a form puts around it.
    private const long Grens = Bestandsgrenzen.Hoogstens + 64 * 1024;

    /// <summary>Maps <c>POST /{contract}/bewijsstukken</c>, the only address that takes more than the service takes elsewhere.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/bewijsstukken", Handle)
        .RequireAuthorization(Recht.BewijsOpladen)
        .WithMetadata(new RequestSizeLimitAttribute(Grens))
        .Accepts<Formulier>("multipart/form-data")
        .Produces<Bewijsstuk>()
        .Produces<Bewijsstuk>(201)
        .MetWeigeringen(400, 403, 404, 409, 413, 415)
        .WithSummary("Laad een bestand op bij een contract, tot 25 MB")
        .WithDescription("Een formulier met een bestand. Het antwoord noemt de SHA-256: daarmee verwijst u er in een verslag naar. Hetzelfde bestand nog eens opladen geeft hetzelfde antwoord.");

    /// <summary>The form.</summary>
    /// <param name="Bestand">The file.</param>
    public sealed record Formulier(IFormFile Bestand);

    private static async Task<IResult> Handle(Guid contract, HttpRequest aanvraag, Aanvrager wie, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        // Nothing is read of what a stranger sends.
        (await db.Lees<Gebiedscontract>(contract, stop)).EisMagOpladen(wie.AlsBetrokkene());
        var bestand = await LeesFormulier(aanvraag, stop);
        if (bestand.Length > Bestandsgrenzen.Hoogstens)
        {
            throw Bestandsfout.TeGroot();
        }

        await using var inhoud = bestand.OpenReadStream();
        var soort = Bestandstype.Herken(inhoud);
        inhoud.Position = 0;
        var stuk = new Bewijsstuk(Convert.ToHexStringLower(await SHA256.HashDataAsync(inhoud, stop)), soort.Naam, bestand.Length);
        inhoud.Position = 0;
        var nieuw = await db.BewaarBestand(contract, stuk, inhoud, wie.Persoon, klok.GetUtcNow(), stop);
        return nieuw ? Results.Created($"{aanvraag.Path}/{stuk.Hash}", stuk) : Results.Ok(stuk);
    }

    /// <summary>The only file of the form; what is large waits on disk, not in memory.</summary>
    private static async Task<IFormFile> LeesFormulier(HttpRequest aanvraag, CancellationToken stop)
    {
        try
        {
            var formulier = await aanvraag.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = Grens, ValueCountLimit = 8 }, stop);
            return formulier.Files is [var bestand] ? bestand : throw Bestandsfout.GeenBestand();
        }
        catch (BadHttpRequestException fout) when (fout.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw Bestandsfout.TeGroot();
        }
        catch (Exception fout) when (fout is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw Bestandsfout.GeenBestand();
        }
    }
}
