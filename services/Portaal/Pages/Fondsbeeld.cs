using Gebiedswerking.Portaal.Verkeer;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>A fund as the read model shows it to this person.</summary>
public sealed record Fondsbeeld(
    Guid Id, string Titel, string Decreetsbasis, DateOnly Van, DateOnly Tot, DateOnly Afsluitdatum, bool Voorbeeld, Fondsbeeld.Titels? Programma,
    Lijst<Fondsbeeld.Fondsregio> Fondsregios, Lijst<Fondsbeeld.Inbreng> Fondsinbrengen, Lijst<Fondsbeeld.Reservering> Reserveringen,
    Lijst<Fondsbeeld.Betaling> Betalingen, Lijst<Fondsbeeld.Alarm> Fondsalarmen)
{
    /// <summary>Something with a title.</summary>
    public sealed record Titels(string Titel);

    /// <summary>A referentieregio of its programme.</summary>
    public sealed record Fondsregio(Regio? Referentieregio);

    /// <summary>The name of a referentieregio.</summary>
    public sealed record Regio(string Naam);

    /// <summary>What an entiteit puts in.</summary>
    public sealed record Inbreng(
        string Entiteit, string Begrotingsartikel, int Jaar, decimal Vak, decimal Vek, DateTimeOffset? BevestigdOp, string? Referentie, DateTimeOffset? GecorrigeerdOp);

    /// <summary>What stands for a contract.</summary>
    public sealed record Reservering(string Status, decimal Bedrag, decimal Vastgelegd, decimal Vereffend, decimal Vrijgevallen, Contract? Gebiedscontract);

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
    public sealed record Jaar(int Nummer, IReadOnlyList<Lijn> Lijnen, IReadOnlyList<Alarm> Alarmen)
    {
        /// <summary>The lines together.</summary>
        public Lijn Samen { get; } = new("", "", Nummer, Lijnen.Sum(l => l.Vak), Lijnen.Sum(l => l.Gereserveerd), Lijnen.Sum(l => l.Vastgelegd), Lijnen.Sum(l => l.Vek),
            Lijnen.Sum(l => l.Goedgekeurd), Lijnen.Sum(l => l.Betaald), Lijnen.Sum(l => l.Verwacht));
    }
}
