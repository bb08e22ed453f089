using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json;
using Gebiedswerking.Proefbank;

namespace Gebiedswerking.Lokaal.Tests.Als_een_installatie_verloren_gaat;

/// <summary>A backup while people work; then everything is gone, and the backup is put back.</summary>
public sealed class Terugzetten
{
    [Fact]
    public async Task Ontbreekt_niets_dat_voor_de_kopie_bevestigd_was_en_gaat_alles_gewoon_verder()
    {
        var (map, poort) = (await Startproef.NieuweMap(), Poorten.Vrij());
        var kopie = map + "-kopie";
        var ervoor = new List<Guid>();
        await using (var platform = Startproef.Start(map, poort, "--leeg"))
        {
            await platform.TotKlaar();
            using var werkt = new CancellationTokenSource();
            var bevestigd = new ConcurrentQueue<Guid>();
            var mensen = Werk(poort, bevestigd, werkt.Token);
            await Wacht.TotDat(() => bevestigd.Count >= 20);
            ervoor.AddRange(bevestigd);

            var gemaakt = await Startproef.Voer(map, "reservekopie", kopie);

            gemaakt.Code.ShouldBe(0, gemaakt.Uitvoer);
            var tijdens = bevestigd.Count;
            tijdens.ShouldBeGreaterThan(ervoor.Count, "het werk ging door terwijl de kopie gemaakt werd");
            await Wacht.TotDat(() => bevestigd.Count > tijdens);
            (await Startproef.Voer(map, "reservekopie", kopie)).Uitvoer.ShouldContain("bestaat al");
            await werkt.CancelAsync();
            await mensen;
            (await platform.Stop()).ShouldBe(0);
        }

        Directory.Delete(Path.Combine(map, "postgres"), recursive: true);
        (await Startproef.Voer(map, "terugzetten", Beschadigd(kopie))).Uitvoer.ShouldContain("Er is niets teruggezet");

        var teruggezet = await Startproef.Voer(map, "terugzetten", kopie);

        teruggezet.Code.ShouldBe(0, teruggezet.Uitvoer);
        teruggezet.Uitvoer.Split("alles klopt").Length.ShouldBe(5, "programmas, taakstellingen, fondsen en contracten gingen hun logboek na");
        (await Startproef.Voer(map, "terugzetten", kopie)).Uitvoer.ShouldContain("Er staan al databanken");
        await using var opnieuw = Startproef.Start(map, poort, "--leeg");
        await opnieuw.TotKlaar();
        using var regering = await Als("demo-regering", poort);
        foreach (var dossier in ervoor)
        {
            await Wacht.Op(() => Titel(regering, dossier), titel => titel is not null);
        }

        var nieuw = await Stel(regering);
        await Wacht.Op(() => Titel(regering, nieuw), titel => titel is not null);

        var herbouwd = await Startproef.Voer(map, "herbouw");

        herbouwd.Code.ShouldBe(0, herbouwd.Uitvoer);
        (await Titel(regering, nieuw)).ShouldNotBeNull();
        (await opnieuw.Stop()).ShouldBe(0);
        (await Startproef.Voer(map, "herbouw")).Uitvoer.ShouldContain("draait geen platform");
    }

    /// <summary>A copy of the backup in which one byte is different.</summary>
    private static string Beschadigd(string kopie)
    {
        var ander = Directory.CreateDirectory(kopie + "-beschadigd").FullName;
        foreach (var bestand in Directory.EnumerateFiles(kopie))
        {
            File.Copy(bestand, Path.Combine(ander, Path.GetFileName(bestand)));
        }

        var inhoud = File.ReadAllBytes(Path.Combine(ander, "taakstellingen.dump"));
        inhoud[inhoud.Length / 2] ^= 1;
        File.WriteAllBytes(Path.Combine(ander, "taakstellingen.dump"), inhoud);
        return ander;
    }

    private static async Task Werk(int poort, ConcurrentQueue<Guid> bevestigd, CancellationToken stop)
    {
        using var regering = await Als("demo-regering", poort);
        while (!stop.IsCancellationRequested)
        {
            bevestigd.Enqueue(await Stel(regering));
        }
    }

    private static Task<HttpClient> Als(string client, int poort) =>
        new Demotokens(new Uri($"http://localhost:{poort}/identiteit")).Client(client, new Uri($"http://localhost:{poort}"));

    private static async Task<Guid> Stel(HttpClient regering)
    {
        var gebied = new { soort = "referentieregio", code = "REFREG03" };
        using var antwoord = await regering.PostAsJsonAsync("/api/taakstellingen", new
        {
            titel = "Ruimte voor water", opgaven = new[] { "integraalWaterbeheer" }, gebieden = new[] { gebied }, doelstelling = "Meer ruimte voor water.",
            van = Kalender.Vandaag(), tot = Kalender.Vandaag().AddYears(5), voorbeeld = true,
            indicatoren = new[]
            {
                new { code = "OVER", naam = "Ruimte", eenheid = "ha", richting = "stijgend", bron = "Verzonnen", doelen = new[] { new { gebied, nulmeting = 10.0, streefwaarde = 20.0 } } },
            },
        });
        return (await antwoord.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dossier").GetGuid();
    }

    private static async Task<string?> Titel(HttpClient wie, Guid dossier)
    {
        var data = await wie.Gegevens("query($id: UUID!) { taakstelling(id: $id) { titel } }", new { id = dossier });
        return data.GetProperty("taakstelling") is { ValueKind: JsonValueKind.Object } doel ? doel.GetProperty("titel").GetString() : null;
    }
}
