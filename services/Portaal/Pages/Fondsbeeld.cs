using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>A fund as the read model shows it to this person.</summary>
public sealed record Fondsbeeld(
    Guid Id, string Titel, string Decreetsbasis, DateOnly Van, DateOnly Tot, DateOnly Afsluitdatum, bool Voorbeeld, Fondsbeeld.Programmarij? Programma,
    Lijst<Fondsbeeld.Fondsregio> Fondsregios, Lijst<Fondsbeeld.Inbreng> Fondsinbrengen, Lijst<Fondsbeeld.Reservering> Reserveringen,
    Lijst<Fondsbeeld.Betaling> Betalingen, Lijst<Fondsbeeld.Alarm> Fondsalarmen,
    Lijst<Fondsbeeld.Lijnkrediet> Fondslijnen, Lijst<Fondsbeeld.Verplaatsing> Kredietverplaatsingen, Lijst<FondskredietModel.Ophouding> Ophoudingen)
{
    /// <summary>Its programme.</summary>
    public sealed record Programmarij(string Titel, Mandaat? Mandatering);

    /// <summary>The credit of a budget line: what was confirmed, what came from other lines, what lapsed.</summary>
    public sealed record Lijnkrediet(string Entiteit, string Begrotingsartikel, int Jaar, decimal BevestigdeVak, decimal BevestigdeVek, decimal VerplaatsteVak, decimal VerplaatsteVek,
        decimal VervallenVak);

    /// <summary>Credit that moved from a line to another.</summary>
    public sealed record Verplaatsing(string Soort, string VanEntiteit, string VanBegrotingsartikel, int VanJaar, string NaarEntiteit, string NaarBegrotingsartikel, int NaarJaar, decimal Vak,
        decimal Vek, decimal UitVervallen, string Referentie, DateOnly VerplaatstOp);

    /// <summary>A budget line with its forecast, and its credit; null when it has none of its own.</summary>
    public sealed record Lijnstand(Lijn Lijn, Lijnkrediet? Krediet);

    /// <summary>A referentieregio of its programme.</summary>
    public sealed record Fondsregio(Regio? Referentieregio);

    /// <summary>The name of a referentieregio.</summary>
    public sealed record Regio(string Naam);

    /// <summary>What an entiteit puts in.</summary>
    public sealed record Inbreng(
        string Entiteit, string Begrotingsartikel, int Jaar, decimal Vak, decimal Vek, DateTimeOffset? BevestigdOp, string? Referentie, DateTimeOffset? GecorrigeerdOp,
        DateTimeOffset? IngetrokkenOp);

    /// <summary>What stands for a contract.</summary>
    public sealed record Reservering(string Status, decimal Bedrag, decimal Vastgelegd, decimal Vereffend, decimal Vrijgevallen, bool ToetsOntbreekt, Contract? Gebiedscontract);

    /// <summary>A contract.</summary>
    public sealed record Contract(Guid Id, string Titel);

    /// <summary>A payment order.</summary>
    public sealed record Betaling(string Status, decimal Bedrag, DateTimeOffset AangemaaktOp, DateOnly? BetaaldOp, Partij? Begunstigde, Contract? Gebiedscontract);

    /// <summary>Who is paid.</summary>
    public sealed record Partij(string Naam);

    /// <summary>A warning that stands.</summary>
    public sealed record Alarm(int Jaar, string Krediet, int Drempel, int Percentage, decimal Bedrag, decimal Bevestigd);

    /// <summary>A budget line with its forecast.</summary>
    public sealed record Lijn(
        string Entiteit, string Begrotingsartikel, int Jaar, decimal Vak, decimal Gereserveerd, decimal Vastgelegd, decimal Vek, decimal Goedgekeurd, decimal Betaald, decimal Verwacht);

    /// <summary>Everything of a budget year.</summary>
    /// <param name="Nummer">The year.</param>
    /// <param name="Lijnen">Its budget lines.</param>
    /// <param name="Alarmen">The highest warning per credit, when this person may see these.</param>
    public sealed record Jaar(int Nummer, IReadOnlyList<Lijnstand> Lijnen, IReadOnlyList<Alarm> Alarmen)
    {
        /// <summary>The lines together.</summary>
        public Lijn Samen { get; } = new("", "", Nummer, Lijnen.Sum(l => l.Lijn.Vak), Lijnen.Sum(l => l.Lijn.Gereserveerd), Lijnen.Sum(l => l.Lijn.Vastgelegd),
            Lijnen.Sum(l => l.Lijn.Vek), Lijnen.Sum(l => l.Lijn.Goedgekeurd), Lijnen.Sum(l => l.Lijn.Betaald), Lijnen.Sum(l => l.Lijn.Verwacht));
    }
}
