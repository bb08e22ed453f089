using System.Text.Json;

namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>
/// Brings the example to where it must be, through the public API and by the people who must do each step. Reads first
/// what is there, so that a second start adds only what is missing.
/// </summary>
internal sealed class Voorbeeldloop(Uri gateway, DateOnly vandaag) : IDisposable
{
    private const string Team = $"demo-gebiedsteam-{Voorbeeldcontract.Regio}";
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly Poort _poort = new(gateway);
    private Stand? _laatste;

    public async Task<string> Zorg(CancellationToken stop)
    {
        var beeld = await Lees(stop);
        if (beeld?.Mijlpaal(Voorbeeldcontract.Mijlpalen[^1]).Status == "Aanvaard")
        {
            return "staat er al";
        }

        if (beeld is null)
        {
            _laatste = await _poort.Doe(Team, "/api/contracten", Voorbeeldcontract.Inhoud(vandaag), $"voorbeeld-{vandaag:yyyy-MM-dd}", stop);
            beeld = await Herlees(stop);
        }

        if (beeld.Status == "Ontwerp")
        {
            await Doe(beeld, Team, "voorlegging", new { }, stop);
            beeld = await Herlees(stop);
        }

        if (beeld.Status == "TerOndertekening")
        {
            await TekenContract(beeld, stop);
            beeld = await Herlees(stop);
        }

        foreach (var mijlpaal in Voorbeeldcontract.Mijlpalen)
        {
            await Breng(beeld, mijlpaal, stop);
        }

        await Herlees(stop);
        return Voorbeeldcontract.Titel;
    }

    public void Dispose() => _poort.Dispose();

    private async Task TekenContract(Contractbeeld beeld, CancellationToken stop)
    {
        var hash = await _poort.Hash(Team, beeld.Id, stop);
        foreach (var partij in beeld.Partijen.Nodes)
        {
            if (partij.Visum is null)
            {
                await Doe(beeld, $"demo-financieel-directeur-{partij.Nis}", "visum",
                    new { uitkomst = "verleend", meerjarenplan = "MJP2026-2031, actie AC000123 (voorbeeld)" }, stop);
            }

            foreach (var (client, hoedanigheid) in new[] { ("voorzitter-gemeenteraad", "VoorzitterGemeenteraad"), ("algemeen-directeur", "AlgemeenDirecteur") })
            {
                if (!beeld.IsGetekend(partij.Kbo, hoedanigheid, null))
                {
                    await Doe(beeld, $"demo-{client}-{partij.Nis}", "ondertekening",
                        new { hash, grond = Voorbeeldcontract.Raadsbesluit(partij.Nis, vandaag) }, stop);
                }
            }
        }
    }

    /// <summary>Takes a milestone the steps that it still misses; never a step back, whatever people did with it since.</summary>
    private async Task Breng(Contractbeeld beeld, Voorbeeldmijlpaal voorbeeld, CancellationToken stop)
    {
        var mijlpaal = beeld.Mijlpaal(voorbeeld);
        if (voorbeeld.Doel is Doel.Gepland || mijlpaal.Status is not ("Gepland" or "Gerapporteerd" or "Ondertekend"))
        {
            return;
        }

        var plaats = $"mijlpalen/{mijlpaal.Id}";
        if (mijlpaal.Status == "Gepland")
        {
            await Doe(beeld, $"demo-gemeentemedewerker-{voorbeeld.Nis}", $"{plaats}/verslag",
                new { tekst = $"Verslag (voorbeeld): {voorbeeld.Omschrijving}.", bedrag = Voorbeeldcontract.Euro(voorbeeld.Bedrag) }, stop);
        }

        if (voorbeeld.Doel is Doel.Teruggestuurd)
        {
            await Doe(beeld, Team, $"{plaats}/terugsturing",
                new { reden = "Voorbeeld: de lijst noemt de oppervlakten niet. Vul ze aan en rapporteer opnieuw." }, stop);
            return;
        }

        if (mijlpaal.Status is "Gepland" or "Gerapporteerd")
        {
            await TekenMijlpaal(beeld, voorbeeld, mijlpaal, stop);
        }

        if (voorbeeld.Doel is Doel.Aanvaard)
        {
            await Doe(beeld, Team, $"{plaats}/aanvaarding", new { }, stop);
        }
    }

    private async Task TekenMijlpaal(Contractbeeld beeld, Voorbeeldmijlpaal voorbeeld, Mijlpaalbeeld mijlpaal, CancellationToken stop)
    {
        var kbo = beeld.Partijen.Nodes.Single(partij => partij.Nis == voorbeeld.Nis).Kbo;
        (string Client, string Hoedanigheid)[] wie = [("burgemeester", "Burgemeester"), ("algemeen-directeur", "AlgemeenDirecteur")];
        foreach (var (client, hoedanigheid) in voorbeeld.Doel is Doel.HalfGetekend ? wie[..1] : wie)
        {
            if (!beeld.IsGetekend(kbo, hoedanigheid, mijlpaal.Id))
            {
                await Doe(beeld, $"demo-{client}-{voorbeeld.Nis}", $"mijlpalen/{mijlpaal.Id}/ondertekening",
                    new { grond = Voorbeeldcontract.Collegebesluit(vandaag) }, stop);
            }
        }
    }

    private async Task Doe(Contractbeeld beeld, string client, string stap, object inhoud, CancellationToken stop) =>
        _laatste = await _poort.Doe(client, $"/api/contracten/{beeld.Id}/{stap}", inhoud, $"voorbeeld-{vandaag:yyyy-MM-dd}", stop);

    private async Task<Contractbeeld> Herlees(CancellationToken stop)
    {
        if (_laatste is not null)
        {
            await _poort.WachtOpLeesmodel(Team, _laatste, stop);
        }

        return await Lees(stop) ?? throw new Startfout("Het voorbeeldcontract is opgesteld, maar het leesmodel toont het niet.");
    }

    private async Task<Contractbeeld?> Lees(CancellationToken stop)
    {
        var data = await _poort.Vraag(Team, Contractbeeld.Vraag, new { titel = Voorbeeldcontract.Titel }, stop);
        return data.GetProperty("gebiedscontracten").Deserialize<Lijst<Contractbeeld>>(Json)!.Nodes.FirstOrDefault();
    }
}
