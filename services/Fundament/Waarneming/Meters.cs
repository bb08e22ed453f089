using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Gebiedswerking.Fundament.Waarneming;

/// <summary>Our own spans and measures; everything is named <c>Gebiedswerking</c>.</summary>
public static class Meters
{
    /// <summary>Name of the source of spans and of the meter.</summary>
    public const string Naam = "Gebiedswerking";

    /// <summary>Spans.</summary>
    public static readonly ActivitySource Spoor = new(Naam);

    private static readonly Meter Meter = new(Naam);

    /// <summary>Commands committed.</summary>
    public static readonly Counter<long> Vastgelegd = Meter.CreateCounter<long>("dossierlog.vastgelegd", "opdrachten", "Commands committed to the dossierlog");

    /// <summary>Rows numbered by the relay.</summary>
    public static readonly Counter<long> Genummerd = Meter.CreateCounter<long>("dossierlog.genummerd", "rijen", "Rows numbered by the relay");

    /// <summary>Rows published.</summary>
    public static readonly Counter<long> Gepubliceerd = Meter.CreateCounter<long>("dossierlog.gepubliceerd", "rijen", "Rows confirmed by the broker");

    /// <summary>Events consumed.</summary>
    public static readonly Counter<long> Verwerkt = Meter.CreateCounter<long>("ontvangst.verwerkt", "gebeurtenissen", "Events consumed");

    /// <summary>Events parked.</summary>
    public static readonly Counter<long> Geparkeerd = Meter.CreateCounter<long>("ontvangst.geparkeerd", "gebeurtenissen", "Events parked");

    /// <summary>Time from record to consumption, seconds.</summary>
    public static readonly Histogram<double> Vertraging = Meter.CreateHistogram<double>("ontvangst.vertraging", "s", "From commit to consumed");
}
