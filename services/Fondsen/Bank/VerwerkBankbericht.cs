using Gebiedswerking.Fondsen.Betalingen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fondsen.Opslag;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Toegang;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Fondsen.Bank;

/// <summary>Somebody brings a message of the bank: what was paid, and what was refused. It is taken whole or not at all.</summary>
public static class VerwerkBankbericht
{
    private const int Megabyte = 5;
    private const int Hoogstens = Megabyte * 1024 * 1024;

    // The message, and the lines that a form puts around it.
    private const long Grens = Hoogstens + 64 * 1024;

    /// <summary>Maps <c>POST /{fonds}/bankberichten</c>.</summary>
    public static void Map(RouteGroupBuilder fondsen) => fondsen
        .MapPost("/{fonds:guid}/bankberichten", Handle)
        .RequireAuthorization(Recht.UitkomstMelden)
        .WithMetadata(new RequestSizeLimitAttribute(Grens))
        .Accepts<Formulier>("multipart/form-data", "application/xml", "text/xml")
        .MetWeigeringen(400, 403, 404, 409, 413, 415)
        .WithSummary("Verwerk een bericht van de bank: camt.054.001.08 of pain.002.001.10, tot 5 MB")
        .WithDescription("Het bericht zelf, of een formulier met een bestand. Wat niet klopt, wordt in zijn geheel geweigerd, met het nummer van de regel. Hetzelfde bericht nog eens wijzigt niets.");

    /// <summary>The form.</summary>
    /// <param name="Bestand">The message.</param>
    public sealed record Formulier(IFormFile Bestand);

    private static async Task<Aanvaard> Handle(Guid fonds, HttpRequest aanvraag, Aanvrager wie, FondsenDb db, TimeProvider klok, CancellationToken stop)
    {
        await db.Lees<Gebiedsfonds>(fonds, stop); // nothing is read for a fund that is not there
        var bericht = Bankberichtlezer.Lees(await LeesInhoud(aanvraag, stop));
        var (dossier, vandaag) = (await db.Laad<Gebiedsfonds>(fonds, stop), Brussel.Vandaag(klok));
        if (wie.Rol == Rollen.Gemandateerde)
        {
            foreach (var opdracht in dossier.Betreft(bericht).DistinctBy(dossier.MandateringVan))
            {
                (await Collectief.Van(db, dossier, opdracht, stop)).EisLid(wie.Persoon, vandaag);
            }
        }

        dossier.Verwerk(bericht, vandaag);
        return await db.Bewaar(dossier, wie, stop);
    }

    private static async Task<byte[]> LeesInhoud(HttpRequest aanvraag, CancellationToken stop)
    {
        try
        {
            if (!aanvraag.HasFormContentType)
            {
                return await LeesStroom(aanvraag.Body, stop);
            }

            var formulier = await aanvraag.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = Grens, ValueCountLimit = 8 }, stop);
            await using var bestand = (formulier.Files is [var enige] ? enige : throw Fout.GeenBankbericht()).OpenReadStream();
            return await LeesStroom(bestand, stop);
        }
        catch (BadHttpRequestException fout) when (fout.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw Fout.BankberichtTeGroot(Megabyte);
        }
        catch (Exception fout) when (fout is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            throw Fout.GeenBankbericht();
        }
    }

    private static async Task<byte[]> LeesStroom(Stream stroom, CancellationToken stop)
    {
        using var inhoud = new MemoryStream();
        await stroom.CopyToAsync(inhoud, stop);
        return inhoud.Length switch
        {
            0 => throw Fout.GeenBankbericht(),
            > Hoogstens => throw Fout.BankberichtTeGroot(Megabyte),
            _ => inhoud.ToArray(),
        };
    }
}
