namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>
/// Brings the example contracts to where they must be, through the public API and by the people who must do each step. Reads
/// first what is there, so that a second start adds only what is missing, and never takes a step back.
/// </summary>
internal sealed partial class Contractenloop(Uri gateway, DateOnly vandaag) : IDisposable
{
    private readonly Poort _poort = new(gateway);
    private int _stappen;

    public async Task<string> Zorg(CancellationToken stop)
    {
        foreach (var voorbeeld in Voorbeeldcontracten.Alle)
        {
            await Breng(voorbeeld, stop);
        }

        return _stappen == 0 ? "staan er al" : $"{Voorbeeldcontracten.Alle.Count} contracten, {_stappen} stappen";
    }

    public void Dispose() => _poort.Dispose();

    private async Task Breng(Voorbeeldcontract voorbeeld, CancellationToken stop)
    {
        var beeld = await Contractbeeld.Lees(_poort, voorbeeld, stop);
        if (beeld is null)
        {
            var programma = Voorbeeldprogramma.Alle.FirstOrDefault(p => p.Titel == voorbeeld.Programma);
            var inhoud = voorbeeld.Inhoud(vandaag, programma is null ? null : await Programmabeeld.Lees(_poort, programma, stop));
            beeld = await Doe(voorbeeld, voorbeeld.Team, "/api/contracten", inhoud, stop);
        }

        if (beeld is { Status: "Ontwerp", Weigeringsreden: null } && voorbeeld.Doel is not Contractdoel.Ontwerp)
        {
            beeld = await Doe(voorbeeld, voorbeeld.Team, $"/api/contracten/{beeld.Id}/voorlegging", new { }, stop);
        }

        if (beeld.Status == "WachtOpMiddelen")
        {
            beeld = await Tot(voorbeeld, contract => contract.Status != "WachtOpMiddelen" && (contract.Status != "Ontwerp" || contract.Weigeringsreden is not null), "het antwoord van het fonds", stop);
        }

        if (beeld.Status == "TerOndertekening")
        {
            await TekenContract(voorbeeld, beeld, stop);
            beeld = await Lees(voorbeeld, stop);
        }

        if (beeld.Status == "InWerking")
        {
            await BrengMijlpalen(voorbeeld, beeld, stop);
        }
    }

    private async Task TekenContract(Voorbeeldcontract voorbeeld, Contractbeeld beeld, CancellationToken stop)
    {
        var hash = await _poort.Hash(voorbeeld.Team, beeld.Id, stop);
        var tekenaars = voorbeeld.Partijen.Take(voorbeeld.Doel is Contractdoel.HalfGetekend ? voorbeeld.Partijen.Count / 2 : voorbeeld.Partijen.Count);
        foreach (var partij in tekenaars)
        {
            var kbo = beeld.Kbo(partij);
            if (beeld.Partijen.Nodes.Single(p => p.Kbo == kbo) is { Nis: not null, Visum: null, Financiering: not "0.00" })
            {
                await Stap($"demo-financieel-directeur-{partij.Nis}", $"/api/contracten/{beeld.Id}/visum",
                    new { uitkomst = "verleend", meerjarenplan = "MJP2026-2031, actie AC000123 (voorbeeld)" }, stop);
            }

            foreach (var (client, hoedanigheid, grond) in Tekenaars(partij))
            {
                if (!beeld.IsGetekend(kbo, hoedanigheid, null))
                {
                    await Stap(client, $"/api/contracten/{beeld.Id}/ondertekening", new { hash, grond, partij = kbo }, stop);
                }
            }
        }

        await Rust(voorbeeld, stop);
    }

    private (string Client, string Hoedanigheid, object Grond)[] Tekenaars(Voorbeeldpartij partij) => partij.Soort switch
    {
        "vlaamseOverheid" => [(Programmaloop.Leider, "Gemandateerde", Voorbeeldcontract.VrBeslissing(vandaag))],
        "gemeente" =>
        [
            ($"demo-voorzitter-gemeenteraad-{partij.Nis}", "VoorzitterGemeenteraad", Voorbeeldcontract.Raadsbesluit(partij.Nis!, vandaag)),
            ($"demo-algemeen-directeur-{partij.Nis}", "AlgemeenDirecteur", Voorbeeldcontract.Raadsbesluit(partij.Nis!, vandaag)),
        ],
        _ => [($"demo-partner-{partij.Kbo}", "GemachtigdePersoon", Voorbeeldcontract.Volmacht(vandaag))],
    };

    private async Task<Contractbeeld> Doe(Voorbeeldcontract voorbeeld, string client, string pad, object inhoud, CancellationToken stop)
    {
        await Stap(client, pad, inhoud, stop, $"{Voorbeeldcontracten.Alle.IndexOf(voorbeeld)}");
        return await Lees(voorbeeld, stop);
    }

    /// <summary>A step; the read model may still have to follow.</summary>
    private async Task Stap(string client, string pad, object inhoud, CancellationToken stop, string onderscheid = "")
    {
        _laatste = await _poort.Doe(client, pad, inhoud, $"voorbeeld-{vandaag:yyyy-MM-dd}-{onderscheid}", stop);
        _stappen++;
    }
}
