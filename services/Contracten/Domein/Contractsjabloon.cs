using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>An adopted programme as Programmas made it known.</summary>
/// <param name="Id">The programme.</param>
/// <param name="Titel">Title; null when not known.</param>
/// <param name="Referentieregios">Codes of its referentieregios.</param>
/// <param name="Van">First day of its term (Europe/Brussels); null when not known.</param>
/// <param name="Tot">Last day of its term; null when not known.</param>
/// <param name="Voorbeeld">True for invented example data.</param>
/// <param name="Acties">Its acties, in order.</param>
public sealed record BekendProgramma(
    Guid Id, string? Titel, IReadOnlyList<string> Referentieregios, DateOnly? Van, DateOnly? Tot, bool Voorbeeld, IReadOnlyList<BekendeActie> Acties);

/// <summary>An actie of a programme.</summary>
/// <param name="Titel">What.</param>
/// <param name="Omschrijving">How.</param>
/// <param name="Bestuursniveau">The level of government that is best placed.</param>
/// <param name="Verantwoordelijke">KBO number of the responsible partij.</param>
/// <param name="Naam">Name of that partij.</param>
/// <param name="Raming">Estimate in euro.</param>
/// <param name="Indicator">The first indicator that it serves; null when none.</param>
public sealed record BekendeActie(
    string Titel, string Omschrijving, Bestuursniveau Bestuursniveau, KboNummer Verantwoordelijke, string Naam, Bedrag Raming, Guid? Indicator);

/// <summary>
/// What a contract can begin with: a verbintenis per actie of its programme. What only the negotiation can say is left open: the kind of a
/// partij that is no gemeente, what proves a milestone, who pays.
/// </summary>
public static class Contractsjabloon
{
    /// <summary>The first proposal for a contract of a programme.</summary>
    public static Contractvoorstel Van(BekendProgramma programma, IReadOnlyCollection<BekendeGemeente> gemeenten) => new(
        programma.Titel, programma.Referentieregios, programma.Van, programma.Tot,
        [.. programma.Acties.DistinctBy(a => a.Verantwoordelijke).Select(a => Partij(a, gemeenten.FirstOrDefault(g => g.Kbo == a.Verantwoordelijke)))],
        [.. programma.Acties.Select(a => Verbintenis(a, programma.Tot))], Voorbeeld: programma.Voorbeeld, Programma: programma.Id);

    private static Partijvoorstel Partij(BekendeActie actie, BekendeGemeente? gemeente) => gemeente is not null
        ? new Partijvoorstel(Partijsoort.Gemeente, gemeente.Kbo.Cijfers, gemeente.Nis, gemeente.Naam)
        : new Partijvoorstel(actie.Bestuursniveau switch
        {
            Bestuursniveau.Vlaams => Partijsoort.VlaamseOverheid,
            Bestuursniveau.Provinciaal => Partijsoort.Provincie,
            _ => null,
        }, actie.Verantwoordelijke.Cijfers, Naam: actie.Naam);

    private static Verbintenisvoorstel Verbintenis(BekendeActie actie, DateOnly? tot) => new(
        actie.Verantwoordelijke.Cijfers, Omschrijving: Kort($"{actie.Titel}\n\n{actie.Omschrijving}"), Bedrag: actie.Raming,
        Mijlpalen: [new Mijlpaalvoorstel(actie.Titel, tot, Bedrag: actie.Raming)],
        Indicator: actie.Indicator is { } indicator ? new Indicatorvoorstel(indicator.ToString()) : null);

    private static string Kort(string tekst) => tekst.Length <= 4000 ? tekst : tekst[..4000];
}
