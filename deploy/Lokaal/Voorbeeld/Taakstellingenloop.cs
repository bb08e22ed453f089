using System.Text.Json;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>
/// Brings the example goals to where they must be, through the public API and by the people who must do each step. Reads
/// first what is there, so that a second start adds only what is missing.
/// </summary>
internal sealed class Taakstellingenloop(Uri gateway, DateOnly vandaag) : IDisposable
{
    private const string Regering = "demo-regering";
    private const string Parlement = "demo-parlement";
    private const string Gever = "demo-burgemeester-13011";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly Poort _poort = new(gateway);
    private Stand? _laatste;

    public async Task<string> Zorg(CancellationToken stop)
    {
        var stappen = 0;
        foreach (var voorbeeld in Voorbeeldtaakstelling.Alle)
        {
            stappen += await Breng(voorbeeld, stop);
        }

        return stappen == 0 ? "staan er al" : $"{Voorbeeldtaakstelling.Alle.Count} taakstellingen, {stappen} stappen";
    }

    public void Dispose() => _poort.Dispose();

    private async Task<int> Breng(Voorbeeldtaakstelling voorbeeld, CancellationToken stop)
    {
        var gedaan = 0;
        var beeld = await Lees(voorbeeld, stop);
        if (beeld is null)
        {
            await Doe(Regering, "", voorbeeld.Inhoud(vandaag), voorbeeld.Indicatoren[0].Code, stop);
            (beeld, gedaan) = (await Herlees(voorbeeld, stop), gedaan + 1);
        }

        if (beeld.Status == "Ontwerp")
        {
            await Doe(Regering, $"{beeld.Id}/inbrengfase", new { tot = voorbeeld.Vastgesteld ? vandaag : vandaag.AddDays(45) }, "", stop);
            (beeld, gedaan) = (await Herlees(voorbeeld, stop), gedaan + 1);
        }

        if (!voorbeeld.Vastgesteld)
        {
            return gedaan;
        }

        while (beeld.Status is "InbrengOpen" or "InbrengGesloten")
        {
            await Verder(beeld, voorbeeld, stop);
            (beeld, gedaan) = (await Herlees(voorbeeld, stop), gedaan + 1);
        }

        return beeld.Status == "Vastgesteld" ? gedaan + await Meet(beeld, voorbeeld, stop) : gedaan;
    }

    /// <summary>The next step towards adoption.</summary>
    private Task Verder(Taakstellingbeeld beeld, Voorbeeldtaakstelling voorbeeld, CancellationToken stop)
    {
        var open = beeld.Inbrengen.Nodes.FirstOrDefault(inbreng => inbreng.Gevolg is null);
        return beeld switch
        {
            { Inbrengen.Nodes.Count: 0, Status: "InbrengOpen" } =>
                Doe(Gever, $"{beeld.Id}/inbreng", new { tekst = "Voorbeeld: geef ook de kleine kernen een plaats." }, "", stop),
            _ when open is not null =>
                Doe(Regering, $"{beeld.Id}/inbreng/{open.Id}/antwoord", new { gevolg = "deelsOvergenomen", motivering = "Voorbeeld: de kernen staan nu in de doelstelling." }, "", stop),
            { ParlementaireMomenten.Nodes.Count: 0 } => Doe(Parlement, $"{beeld.Id}/parlementaire-momenten",
                new { datum = vandaag.AddDays(60), soort = "toelichting", commissies = new[] { voorbeeld.Commissie } }, "", stop),
            { Status: "InbrengOpen" } => Doe(Regering, $"{beeld.Id}/inbrengfase/sluiting", new { }, "", stop),
            _ => Doe(Regering, $"{beeld.Id}/vaststelling", Voorbeeldtaakstelling.Beslissing(vandaag), "", stop),
        };
    }

    private async Task<int> Meet(Taakstellingbeeld beeld, Voorbeeldtaakstelling voorbeeld, CancellationToken stop)
    {
        var gedaan = 0;
        foreach (var indicator in voorbeeld.Indicatoren)
        {
            var gelezen = beeld.Indicatoren.Nodes.Single(i => i.Code == indicator.Code);
            foreach (var gebied in voorbeeld.Gebieden)
            {
                foreach (var periode in Voorbeeldtaakstelling.Perioden(vandaag)
                    .Where(periode => !gelezen.Metingen.Nodes.Any(m => m.ReferentieregioCode == gebied && m.PeriodeVan == periode)))
                {
                    await Doe(Regering, $"{beeld.Id}/metingen", Voorbeeldtaakstelling.Meting(gelezen.Id, indicator, gebied, vandaag, periode),
                        $"{gelezen.Id}-{gebied}-{periode:yyyy-MM-dd}", stop);
                    gedaan++;
                }
            }
        }

        if (gedaan > 0)
        {
            await _poort.WachtOpLeesmodel(Regering, _laatste!, stop);
        }

        return gedaan;
    }

    // The last part of the key tells apart what goes to one address several times.
    private async Task Doe(string client, string stap, object inhoud, string onderscheid, CancellationToken stop) =>
        _laatste = await _poort.Doe(client, $"/api/taakstellingen/{stap}".TrimEnd('/'), inhoud,
            $"voorbeeld-{vandaag:yyyy-MM-dd}-{onderscheid}", stop);

    private async Task<Taakstellingbeeld> Herlees(Voorbeeldtaakstelling voorbeeld, CancellationToken stop)
    {
        await _poort.WachtOpLeesmodel(Regering, _laatste!, stop);
        return await Lees(voorbeeld, stop) ?? throw new Startfout($"'{voorbeeld.Titel}' is opgesteld, maar het leesmodel toont ze niet.");
    }

    private async Task<Taakstellingbeeld?> Lees(Voorbeeldtaakstelling voorbeeld, CancellationToken stop)
    {
        var data = await _poort.Vraag(Regering, Taakstellingbeeld.Vraag, new { titel = voorbeeld.Titel }, stop);
        return data.GetProperty("taakstellingen").Deserialize<Lijst<Taakstellingbeeld>>(Json)!.Nodes.FirstOrDefault();
    }
}
