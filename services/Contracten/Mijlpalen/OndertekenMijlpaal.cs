using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Delegaties;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;
using Gebiedswerking.Contracten.Opslag;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;

namespace Gebiedswerking.Contracten.Mijlpalen;

/// <summary>Somebody signs a reported milestone for the responsible partij.</summary>
public static class OndertekenMijlpaal
{
    /// <summary>Maps <c>POST /{contract}/mijlpalen/{mijlpaal}/ondertekening</c>.</summary>
    public static void Map(RouteGroupBuilder contracten) => contracten
        .MapPost("/{contract:guid}/mijlpalen/{mijlpaal:guid}/ondertekening", Handle)
        .RequireAuthorization(Recht.MijlpaalOndertekenen)
        .MetWeigeringen(400, 403, 404, 409)
        .WithSummary("Onderteken een gerapporteerde mijlpaal namens uw partij");

    /// <summary>The signature.</summary>
    /// <param name="Grond">Decision on which it rests: collegebesluit, machtiging or dagelijks bestuur for a gemeente.</param>
    /// <param name="Verslag">The report that was read: the version of the contract after it. Another one lies there now: refused.</param>
    /// <param name="Namens">The function that this person replaces under a delegation, when it could be more than one.</param>
    public sealed record MijlpaalOndertekening(Grond? Grond = null, int? Verslag = null, Hoedanigheid? Namens = null);

    private static async Task<Aanvaard> Handle(Guid contract, Guid mijlpaal, MijlpaalOndertekening aanvraag, Aanvrager wie, Ondertekendienst dienst,
        Beoordelingstermijn termijn, ContractenDb db, TimeProvider klok, CancellationToken stop)
    {
        var dossier = await db.LaadVoorMijlpaal(contract, wie.AlsBetrokkene(), klok.Nu().Vandaag, stop);
        var moment = klok.Nu();
        var tekent = wie.AlsOndertekenaar(aanvraag.Grond, partij: null, dienst.Niveau, moment, new Invoer());
        var nodig = Ondertekenregels.VoorMijlpaal(dossier.Mijlpaal(new(mijlpaal)).Verantwoordelijke).Hoedanigheden;
        var vervangt = await Vervangers.Zoek(db, tekent.Wie, aanvraag.Namens, nodig, contract, mijlpaal: true, moment.Vandaag, stop);
        dossier.OndertekenMijlpaal(new(mijlpaal), tekent with { Vervangt = vervangt }, dienst.Minimum, moment, aanvraag.Verslag, termijn.Dagen);
        return await db.Bewaar(dossier, wie, stop);
    }
}
