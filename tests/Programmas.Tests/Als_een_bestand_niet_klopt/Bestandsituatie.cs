using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_een_bestand_niet_klopt;

/// <summary>Each test breaks its own copy of the real files.</summary>
public abstract class Bestandsituatie : IDisposable
{
    protected const string Gemeenten = "gemeenten.csv", Regios = "referentieregios.csv", Kaart = "gebieden.topojson";

    protected Gegevensmap Map { get; } = new();

    public void Dispose()
    {
        Map.Dispose();
        GC.SuppressFinalize(this);
    }
}
