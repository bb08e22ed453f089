using System.Text.Json;
using System.Text.Json.Nodes;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Programmas.Domein;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>A mandatering that is in order, to break.</summary>
internal static class Mandaten
{
    public static readonly Guid Id = new("01900000-0000-7000-8000-0000000000aa");
    public static readonly Guid Leider = new("11111111-1111-4111-8111-111111111111");
    public static readonly Guid Lid = new("22222222-2222-4222-8222-222222222222");
    public static readonly Gebied Kempen = new(Gebiedsoort.Referentieregio, "REFREG03");
    public static readonly DateOnly Van = new(2026, 1, 1);
    public static readonly DateOnly Tot = new(2030, 12, 31);

    public static Mandaatvoorstel Voorstel { get; } = new(
        "Water in de Kempen", new Beslissingsvoorstel(new DateOnly(2026, 10, 9), "VR 2026 0910 DOC.1097/1"),
        [new(Leider, "OVO000050", "Projectleider", true), new(Lid, "OVO000097", "Beleidsmedewerker")],
        [Opgave.IntegraalWaterbeheer], [new(Gebiedsoort.Referentieregio, "REFREG03")], Bedrag.Van(7_500_000.00m), false,
        new Begrotingstoetsvoorstel(false, "IF 2026/12", "BA 2026/7"), Van, Tot, "Ten hoogste de helft in het eerste jaar.", true);

    public static Berichten.Programmas.MandateringWerdVerleend Maak(Mandaatvoorstel voorstel) => Mandaatcontrole.Maak(Id, voorstel, new HashSet<Gebied> { Kempen });

    /// <summary>The fields that are refused, with the first sentence of each.</summary>
    public static Dictionary<string, string> Bezwaren(Mandaatvoorstel voorstel)
    {
        var fout = Should.Throw<Domeinfout>(() => Maak(voorstel));
        (fout.Code, fout.Status).ShouldBe(("ongeldige-invoer", 400));
        return fout.Velden.ToDictionary(v => v.Key, v => v.Value[0]);
    }

    /// <summary>The body of the request.</summary>
    public static JsonObject Verzoek() => JsonSerializer.SerializeToNode(new
    {
        titel = "Water in de Kempen",
        beslissing = new { datum = "2026-10-09", nummer = "VR 2026 0910 DOC.1097/1" },
        collectief = new[]
        {
            new { persoon = Leider, entiteit = "OVO000050", functie = "Projectleider", leider = true },
            new { persoon = Lid, entiteit = "OVO000097", functie = "Beleidsmedewerker", leider = false },
        },
        opgaven = new[] { "integraalWaterbeheer" },
        gebieden = new[] { new { soort = "referentieregio", code = "REFREG03" }, new { soort = "gemeente", code = "13008" } },
        plafond = "7654321.99",
        begrotingstoets = new { vrijgesteld = true },
        geldigVan = "2026-01-01",
        geldigTot = "2030-12-31",
        onderhandelingsruimte = "Ruimte-die-niemand-mag-zien",
    })!.AsObject();
}
