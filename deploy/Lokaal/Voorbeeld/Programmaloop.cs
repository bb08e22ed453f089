using System.Text.Json;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>
/// Brings the example programmes, with their mandatering, platform and fund, to where they must be, through the public API and by the
/// people who must do each step. Reads first what is there, so that a second start adds only what is missing.
/// </summary>
internal sealed class Programmaloop(Uri gateway, DateOnly vandaag) : IDisposable
{
    /// <summary>The leader of every example collective, and the second person.</summary>
    public const string Leider = "demo-gemandateerde";

    /// <summary>The second member of every example collective.</summary>
    public const string Tweede = "demo-gemandateerde-2";

    private const string Regering = "demo-regering";
    private readonly Poort _poort = new(gateway);
    private int _stappen;

    public async Task<string> Zorg(CancellationToken stop)
    {
        foreach (var voorbeeld in Voorbeeldprogramma.Alle)
        {
            await Breng(voorbeeld, stop);
        }

        return _stappen == 0 ? "staan er al" : $"{Voorbeeldprogramma.Alle.Count} programma's met hun fonds, {_stappen} stappen";
    }

    public void Dispose() => _poort.Dispose();

    private async Task Breng(Voorbeeldprogramma voorbeeld, CancellationToken stop)
    {
        var beeld = await Programmabeeld.Lees(_poort, voorbeeld, stop);
        if (beeld.Mandatering is null)
        {
            beeld = await Doe(voorbeeld, Regering, "/api/programmas/mandateringen", voorbeeld.Mandaat(vandaag, [await Nummer(Leider, stop), await Nummer(Tweede, stop)]), stop);
        }

        if (beeld.Platform is null)
        {
            beeld = await Doe(voorbeeld, voorbeeld.Team, "/api/programmas/platformen", voorbeeld.Platform(vandaag), stop);
        }

        var ontbreekt = (await Gemeenten(voorbeeld, stop)).Where(nis => !beeld.Uitgenodigd.Contains(nis)).ToList();
        if (ontbreekt.Count > 0)
        {
            beeld = await Doe(voorbeeld, voorbeeld.Team, $"/api/programmas/platformen/{beeld.Platform}/deelnemers",
                new { deelnemers = ontbreekt.Select(nis => new { soort = "gemeente", nis }) }, stop);
        }

        if (beeld.Id is null)
        {
            beeld = await Doe(voorbeeld, voorbeeld.Team, "/api/programmas", voorbeeld.Inhoud(vandaag, await Taakstelling(voorbeeld, stop), beeld.Platform!.Value), stop);
        }

        if (beeld.Status == "Voorbereiding")
        {
            beeld = await Doe(voorbeeld, voorbeeld.Team, $"/api/programmas/{beeld.Id}/onderhandeling", new { }, stop);
        }

        while (beeld is { Status: "Onderhandeling" } && beeld.Acties < voorbeeld.Acties.Count)
        {
            beeld = await Doe(voorbeeld, voorbeeld.Team, $"/api/programmas/{beeld.Id}/acties", Voorbeeldprogramma.Actie(voorbeeld.Acties[beeld.Acties]), stop, $"{beeld.Acties}");
        }

        if (beeld.Status == "Onderhandeling")
        {
            beeld = await Doe(voorbeeld, Leider, $"/api/programmas/{beeld.Id}/vaststelling", new { mandatering = beeld.Mandatering }, stop);
        }

        await BrengFonds(voorbeeld, beeld, stop);
    }

    private async Task BrengFonds(Voorbeeldprogramma voorbeeld, Programmabeeld beeld, CancellationToken stop)
    {
        if (beeld.Fonds is null)
        {
            beeld = await Doe(voorbeeld, Regering, "/api/fondsen", voorbeeld.Fonds(beeld.Id!.Value), stop);
        }

        foreach (var (inbreng, jaar) in voorbeeld.Inbrengen.SelectMany(inbreng => Voorbeeldprogramma.Jaren(vandaag).Select(jaar => (inbreng, jaar))))
        {
            if (beeld.Inbrengen.FirstOrDefault(i => IsZelfde(i, inbreng, jaar)) is null)
            {
                beeld = await Doe(voorbeeld, Regering, $"/api/fondsen/{beeld.Fonds}/inbrengen", Voorbeeldprogramma.Inbreng(inbreng, jaar), stop, $"{inbreng.Begrotingsartikel}-{jaar}");
            }

            if (inbreng.Bevestigd && beeld.Inbrengen.First(i => IsZelfde(i, inbreng, jaar)) is { BevestigdOp: null } open)
            {
                beeld = await Doe(voorbeeld, Regering, $"/api/fondsen/{beeld.Fonds}/inbrengen/{open.Id}/bevestiging", new { referentie = $"Begroting {jaar}, {inbreng.Begrotingsartikel} (voorbeeld)" }, stop);
            }
        }
    }

    private static bool IsZelfde(Inbrengbeeld beeld, Voorbeeldinbreng inbreng, int jaar) =>
        beeld.Entiteit == inbreng.Entiteit && beeld.Begrotingsartikel == inbreng.Begrotingsartikel && beeld.Jaar == jaar;

    /// <summary>A step, and what the read model shows after it.</summary>
    private async Task<Programmabeeld> Doe(Voorbeeldprogramma voorbeeld, string client, string pad, object inhoud, CancellationToken stop, string onderscheid = "")
    {
        // The first region tells apart what goes to one address for several programmes; the title does not fit in a header.
        var sleutel = $"voorbeeld-{vandaag:yyyy-MM-dd}-{string.Join('-', voorbeeld.Regios)}-{voorbeeld.Soort}-{onderscheid}";
        var stand = await _poort.Doe(client, pad, inhoud, sleutel, stop);
        _stappen++;
        await _poort.WachtOpLeesmodel(client, stand, stop);
        return await Programmabeeld.Lees(_poort, voorbeeld, stop);
    }

    private async Task<Guid> Nummer(string client, CancellationToken stop) => (await _poort.Haal(client, "/api/programmas/ik", stop)).GetProperty("persoon").GetGuid();

    private async Task<Guid> Taakstelling(Voorbeeldprogramma voorbeeld, CancellationToken stop) =>
        (await _poort.Vraag(Regering, "query($titel: String!) { taakstellingen(first: 1, filter: { titel: { equalTo: $titel } }) { nodes { id } } }", new { titel = voorbeeld.Taakstelling }, stop))
        .GetProperty("taakstellingen").GetProperty("nodes")[0].GetProperty("id").GetGuid();

    /// <summary>NIS codes of the gemeenten of the area.</summary>
    private async Task<IReadOnlyList<string>> Gemeenten(Voorbeeldprogramma voorbeeld, CancellationToken stop)
    {
        if (voorbeeld.Soort == "specifiek")
        {
            return voorbeeld.Gebieden;
        }

        var data = await _poort.Vraag(Regering, "query($regio: String!) { gemeenten(first: 100, filter: { referentieregioCode: { equalTo: $regio } }) { nodes { nis } } }", new { regio = voorbeeld.Gebieden[0] }, stop);
        return [.. data.GetProperty("gemeenten").GetProperty("nodes").EnumerateArray().Select(gemeente => gemeente.GetProperty("nis").GetString()!)];
    }
}
