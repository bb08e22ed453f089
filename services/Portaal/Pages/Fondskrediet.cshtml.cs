using Gebiedswerking.Fundament;
using Gebiedswerking.Portaal.Verkeer;
using Microsoft.AspNetCore.Mvc;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>
/// The credit of a fund for who may change it: what entiteiten put in, credit that moves, and commitments after the term.
/// The commands are in Kredietopdrachten.cs; what is there is on the page of the fund, for everybody.
/// </summary>
public sealed partial class FondskredietModel(Leesmodel leesmodel, Opdrachten opdrachten, TimeProvider klok) : Formulierblad(leesmodel, opdrachten)
{
    private const string Vraag = """
        query($id: UUID!) {
          gebiedsfonds(id: $id) {
            id titel van tot afsluitdatum voorbeeld vastleggenTot beslissingNaTermijn
            programma { mandatering { magVerschuiven mandaatplafond { plafond } } }
            fondsinbrengen(first: 300, orderBy: [JAAR_ASC, ENTITEIT_ASC]) {
              pageInfo { hasNextPage } nodes { id entiteit begrotingsartikel jaar vak vek aangekondigdOp bevestigdOp referentie gecorrigeerdOp ingetrokkenOp } }
            fondslijnen(first: 300, orderBy: [JAAR_ASC, ENTITEIT_ASC, BEGROTINGSARTIKEL_ASC]) {
              pageInfo { hasNextPage } nodes { entiteit begrotingsartikel jaar vrijeVak vrijeVek vervallenVak } }
            ophoudingen(first: 50, orderBy: [SINDS_ASC]) { pageInfo { hasNextPage } nodes { reden sinds gebiedscontract { id titel } } }
          }
        }
        """;

    /// <summary>The fund.</summary>
    public Fonds Inhoud { get; private set; } = null!;

    /// <summary>The address.</summary>
    [BindProperty(SupportsGet = true, Name = "fonds")]
    public Guid Id { get; set; }

    /// <summary>The contribution that a form is about.</summary>
    [BindProperty]
    public Guid Nummer { get; set; }

    /// <summary>Whether this person decides for the Vlaamse Regering: confirms, corrects, and moves credit between years.</summary>
    public bool IsRegering => Wie.Rol == "regering";

    /// <summary>Whether this person can shift credit between lines of a year; the service for funds has the last word.</summary>
    public bool MagVerschuiven => Wie.IsGemandateerde && Inhoud.Programma?.Mandatering is { MagVerschuiven: true, Mandaatplafond: not null };

    /// <summary>Whether the term of the fund is over, so that it commits nothing without a decision.</summary>
    public bool IsNaTermijn => Brussel.Vandaag(klok) > Inhoud.Tot;

    /// <summary>The lines from which credit can go.</summary>
    public IReadOnlyList<(string Code, string Naam)> Lijnen => [.. Inhoud.Fondslijnen.Nodes.Select(l => (l.Code,
        $"{l.Jaar}, {l.Entiteit}, {l.Begrotingsartikel}: {Taal.Euro(l.VrijeVak)} en {Taal.Euro(l.VrijeVek)} vrij{(l.VervallenVak > 0 ? $", {Taal.Euro(l.VervallenVak)} vervallen" : "")}"))];

    /// <summary>Shows the page.</summary>
    public Task<IActionResult> OnGet(string? gedaan, int? versie, CancellationToken stop) =>
        Wie.IsAangemeld ? Toon(gedaan, versie, stop) : Task.FromResult<IActionResult>(Challenge());

    /// <inheritdoc />
    protected override async Task<bool> Lees(CancellationToken stop)
    {
        Stand = await Leesmodel.Versie(Id, stop) ?? 0;
        if ((await Leesmodel.Vraag<Antwoord>(Vraag, new { id = Id }, stop)).Gebiedsfonds is not { } gevonden
            || !(IsRegering || (Wie.IsGemandateerde && gevonden.Programma?.Mandatering?.Mandaatplafond is not null)))
        {
            return false;
        }

        (Inhoud, Titel) = (gevonden, $"Krediet: {gevonden.Titel}");
        return true;
    }

    /// <summary>A fund as the read model shows it.</summary>
    public sealed record Fonds(Guid Id, string Titel, DateOnly Van, DateOnly Tot, DateOnly Afsluitdatum, bool Voorbeeld, DateOnly? VastleggenTot, string? BeslissingNaTermijn,
        Programmarij? Programma, Lijst<Inbreng> Fondsinbrengen, Lijst<Lijn> Fondslijnen, Lijst<Ophouding> Ophoudingen);

    /// <summary>Its programme.</summary>
    public sealed record Programmarij(Mandaat? Mandatering);

    /// <summary>What an entiteit puts in.</summary>
    public sealed record Inbreng(Guid Id, string Entiteit, string Begrotingsartikel, int Jaar, decimal Vak, decimal Vek, DateTimeOffset AangekondigdOp, DateTimeOffset? BevestigdOp,
        string? Referentie, DateTimeOffset? GecorrigeerdOp, DateTimeOffset? IngetrokkenOp);

    /// <summary>A budget line with what is free on it.</summary>
    public sealed record Lijn(string Entiteit, string Begrotingsartikel, int Jaar, decimal VrijeVak, decimal VrijeVek, decimal VervallenVak)
    {
        /// <summary>The line in one word, as a form sends it.</summary>
        public string Code => $"{Entiteit}|{Begrotingsartikel}|{Jaar}";
    }

    /// <summary>A contract of which the money is held up.</summary>
    public sealed record Ophouding(string Reden, DateOnly Sinds, Fondsbeeld.Contract? Gebiedscontract);

    private sealed record Antwoord(Fonds? Gebiedsfonds);
}
