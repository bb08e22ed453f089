using System.Text.Json;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Taakstellingen.Tests.Hulp;
using Momentopname = Gebiedswerking.Proefbank.Momentopname;

namespace Gebiedswerking.Taakstellingen.Tests.Als_een_ander_ons_leest;

/// <summary>The JSON of an event is a contract with every row ever written: a change shows up here, and needs a new shape with an upcaster.</summary>
public class De_gebeurtenissen
{
    public static TheoryData<string> Namen { get; } = new(Voorbeelden.Keys);

    private static Dictionary<string, IGebeurtenis> Voorbeelden => new IGebeurtenis[]
    {
        new TaakstellingWerdOpgesteld(Voorbeeld.Id, Voorbeeld.Inhoud),
        new TaakstellingWerdGewijzigd(Voorbeeld.Id, Voorbeeld.Inhoud),
        new InbrengWerdOpengesteld(Voorbeeld.Id, Voorbeeld.Dag, Voorbeeld.Dag.AddDays(30)),
        new InbrengWerdGegeven(Voorbeeld.Id, Voorbeeld.InbrengNummer, "0207533094", [new(Voorbeeld.IndicatorNummer, Voorbeeld.Kempen, 400m)]),
        new InbrengWerdBeantwoord(Voorbeeld.Id, Voorbeeld.InbrengNummer, Inbrenggevolg.DeelsOvergenomen),
        new InbrengWerdGesloten(Voorbeeld.Id, Voorbeeld.Dag.AddDays(30)),
        new ParlementairMomentWerdGepland(Voorbeeld.Id, Voorbeeld.Moment, Voorbeeld.Dag, ParlementairMomentsoort.Toelichting, ["Leefmilieu"]),
        new ParlementairMomentWerdGehouden(Voorbeeld.Id, Voorbeeld.Moment, Voorbeeld.Dag),
        new TaakstellingWerdVastgesteld(Voorbeeld.Id, Voorbeeld.Beslissing),
        new TaakstellingGingInUitvoering(Voorbeeld.Id, Voorbeeld.Programma),
        new TaakstellingWerdIngetrokken(Voorbeeld.Id),
        Voorbeeld.Cijfer,
    }.ToDictionary(g => g.GetType().Name);

    [Theory]
    [MemberData(nameof(Namen))]
    public void Worden_geschreven_zoals_afgesproken_en_gelezen_zoals_geschreven(string naam)
    {
        var tekst = Gebeurtenistypes.Schrijf(Voorbeelden[naam]);
        using var document = JsonDocument.Parse(tekst);

        Momentopname.Controleer(JsonSerializer.Serialize(document, new JsonSerializerOptions { WriteIndented = true }), $"{naam}.json");
        Gebeurtenistypes.Schrijf(new Gebeurtenistypes().Lees(naam, 1, tekst)).ShouldBe(tekst);
    }

    [Fact]
    public void Staan_hier_allemaal() => Voorbeelden.Keys.Order().ShouldBe(
        typeof(TaakstellingenBlok).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(TaakstellingenBlok).Namespace && t.IsAssignableTo(typeof(IGebeurtenis))).Select(t => t.Name).Order());
}
