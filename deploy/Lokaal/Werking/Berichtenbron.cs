namespace Gebiedswerking.Lokaal.Werking;

/// <summary>A source of events on the bus.</summary>
/// <param name="Naam">Name of the source; a confidential one is named <c>dienst-onderwerp</c>.</param>
/// <param name="Bericht">Name of its exchange: namespace and type of its blocks.</param>
public sealed record Berichtenbron(string Naam, string Bericht)
{
    /// <summary>The public source of Programmas.</summary>
    public static Berichtenbron Programmas { get; } = new("programmas", "Gebiedswerking.Berichten.Programmas:ProgrammasBlok");

    /// <summary>The public source of Taakstellingen.</summary>
    public static Berichtenbron Taakstellingen { get; } = new("taakstellingen", "Gebiedswerking.Berichten.Taakstellingen:TaakstellingenBlok");

    /// <summary>The public source of Contracten.</summary>
    public static Berichtenbron Contracten { get; } = new("contracten", "Gebiedswerking.Berichten.Contracten:ContractenBlok");

    /// <summary>The public source of Fondsen.</summary>
    public static Berichtenbron Fondsen { get; } = new("fondsen", "Gebiedswerking.Berichten.Fondsen:FondsenBlok");

    /// <summary>What only a mandated collective, the regering and the rekenhof may know.</summary>
    public static Berichtenbron Mandaten { get; } = new("programmas-mandaten", "Gebiedswerking.Berichten.Programmas:MandatenBlok");

    /// <summary>Account numbers: nobody hears it.</summary>
    public static Berichtenbron Rekeningen { get; } = new("fondsen-rekeningen", "Gebiedswerking.Berichten.Fondsen:RekeningenBlok");

    /// <summary>Whether only named services may bind it and fetch it.</summary>
    public bool IsVertrouwelijk => Naam.Contains('-', StringComparison.Ordinal);
}
