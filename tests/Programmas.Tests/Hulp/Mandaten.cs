using System.Text.Json.Nodes;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Programmas.Domein;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>A mandatering that is in order, to break.</summary>
internal static class Mandaten
{
    public const string Adres = "/api/programmas/mandateringen";
    public const string Geheimbedrag = "7654321.98";
    public const string Geheimeruimte = "Ten hoogste de helft in het eerste jaar.";

    public static readonly Guid Id = new("01900000-0000-7000-8000-0000000000aa");
    public static readonly Guid Leider = new("11111111-1111-4111-8111-111111111111");
    public static readonly Guid Lid = new("22222222-2222-4222-8222-222222222222");
    public static readonly Guid Derde = new("33333333-3333-4333-8333-333333333333");
    public static readonly Gebied Kempen = new(Gebiedsoort.Referentieregio, "REFREG03");
    public static readonly Gebied Geel = new(Gebiedsoort.Gemeente, "13008");
    public static readonly DateOnly Van = new(2026, 1, 1);
    public static readonly DateOnly Tot = new(2030, 12, 31);

    public static Mandaatlidvoorstel Eerste { get; } = new(Leider, "OVO000050", "Projectleider", true);

    public static Mandaatlidvoorstel Tweede { get; } = new(Lid, "OVO000097", "Beleidsmedewerker");

    public static Mandaatvoorstel Voorstel { get; } = new(
        "Water in de Kempen", new(new DateOnly(2026, 10, 9), "VR 2026 0910 DOC.1097/1"), [Eerste, Tweede],
        [Opgave.IntegraalWaterbeheer, Opgave.Omgevingszorg], [new(Kempen.Soort, Kempen.Code), new(Geel.Soort, Geel.Code)], Bedrag.Van(7_654_321.98m), false,
        new(false, "IF 2026/12", "BA 2026/7"), Van, Tot, Geheimeruimte, true);

    public static Mandaatvoorstel Met(params Mandaatlidvoorstel?[] leden) => Voorstel with { Collectief = leden };

    public static MandateringWerdVerleend Besluit(Mandaatvoorstel voorstel) => Mandaatcontrole.Maak(Id, voorstel, new HashSet<Gebied> { Kempen, Geel });

    /// <summary>The fields that are refused, with their sentences.</summary>
    public static IReadOnlyDictionary<string, string[]> Bezwaren(Mandaatvoorstel voorstel)
    {
        var fout = Should.Throw<Domeinfout>(() => Besluit(voorstel));
        (fout.Code, fout.Status).ShouldBe(("ongeldige-invoer", 400));
        fout.Velden.Values.SelectMany(z => z).ShouldAllBe(z => z.EndsWith('.'));
        return fout.Velden;
    }

    /// <summary>A body as a client writes it.</summary>
    public static JsonObject Verzoek(Action<JsonObject>? anders = null)
    {
        var verzoek = JsonNode.Parse($$"""
            {
              "titel": "Water in de Kempen", "beslissing": { "datum": "2026-10-09", "nummer": "VR 2026 0910 DOC.1097/1" },
              "collectief": [
                { "persoon": "{{Leider}}", "entiteit": "OVO000050", "functie": "Projectleider", "leider": true },
                { "persoon": "{{Lid}}", "entiteit": "OVO000097", "functie": "Beleidsmedewerker", "van": "2026-01-01", "tot": "2030-12-31" }],
              "opgaven": ["integraalWaterbeheer"],
              "gebieden": [{ "soort": "referentieregio", "code": "REFREG03" }, { "soort": "gemeente", "code": "13008" }],
              "plafond": "{{Geheimbedrag}}", "magVerschuiven": true, "begrotingstoets": { "vrijgesteld": true },
              "geldigVan": "2026-01-01", "geldigTot": "2030-12-31", "onderhandelingsruimte": "{{Geheimeruimte}}", "voorbeeld": true
            }
            """)!.AsObject();
        anders?.Invoke(verzoek);
        return verzoek;
    }
}
