namespace Gebiedswerking.Lokaal.Voorbeeld;

/// <summary>The milestones, and the payments that they release.</summary>
internal sealed partial class Contractenloop
{
    private readonly HashSet<string> _metRekening = [];
    private Stand? _laatste;

    private async Task BrengMijlpalen(Voorbeeldcontract voorbeeld, Contractbeeld beeld, CancellationToken stop)
    {
        foreach (var (partij, mijlpaal) in voorbeeld.Mijlpalen.Where(m => m.Mijlpaal.Doel is not Doel.Gepland))
        {
            await Breng(voorbeeld, beeld, partij, mijlpaal, stop);
        }

        await Rust(voorbeeld, stop);
        foreach (var (_, mijlpaal) in voorbeeld.Mijlpalen.Where(m => m.Mijlpaal.Doel is Doel.Betaald))
        {
            await Betaal(voorbeeld, beeld, beeld.Mijlpaal(mijlpaal).Id, stop);
        }

        if (voorbeeld.Doel is Contractdoel.Afgerond)
        {
            await Tot(voorbeeld, contract => contract.Status == "Afgerond", $"het einde van '{voorbeeld.Titel}'", stop);
        }
    }

    /// <summary>Takes a milestone the steps that it still misses.</summary>
    private async Task Breng(Voorbeeldcontract voorbeeld, Contractbeeld beeld, Voorbeeldpartij partij, Voorbeeldmijlpaal mijlpaal, CancellationToken stop)
    {
        var (id, _, status) = beeld.Mijlpaal(mijlpaal);
        if (status is not ("Gepland" or "Gerapporteerd" or "Ondertekend"))
        {
            return;
        }

        var pad = $"/api/contracten/{beeld.Id}/mijlpalen/{id}";
        if (status == "Gepland")
        {
            await Stap($"demo-gemeentemedewerker-{partij.Nis}", $"{pad}/verslag",
                new { tekst = $"Verslag (voorbeeld): {mijlpaal.Omschrijving}.", bedrag = Voorbeeldcontract.Euro(mijlpaal.Bedrag) }, stop);
        }

        if (mijlpaal.Doel is Doel.Teruggestuurd)
        {
            await Stap(voorbeeld.Team, $"{pad}/terugsturing",
                new { reden = "Voorbeeld: de lijst noemt de oppervlakten niet. Vul ze aan en rapporteer opnieuw." }, stop);
            return;
        }

        if (status is "Gepland" or "Gerapporteerd")
        {
            await TekenMijlpaal(beeld, partij, mijlpaal, id, pad, stop);
        }

        if (mijlpaal.Doel is Doel.Aanvaard or Doel.Betaald)
        {
            await Stap(voorbeeld.Team, $"{pad}/aanvaarding", new { }, stop);
        }
    }

    private async Task TekenMijlpaal(Contractbeeld beeld, Voorbeeldpartij partij, Voorbeeldmijlpaal mijlpaal, Guid id, string pad, CancellationToken stop)
    {
        (string Client, string Hoedanigheid)[] wie = [("burgemeester", "Burgemeester"), ("algemeen-directeur", "AlgemeenDirecteur")];
        foreach (var (client, hoedanigheid) in mijlpaal.Doel is Doel.HalfGetekend ? wie[..1] : wie)
        {
            if (!beeld.IsGetekend(beeld.Kbo(partij), hoedanigheid, id))
            {
                await Stap($"demo-{client}-{partij.Nis}", $"{pad}/ondertekening", new { grond = Voorbeeldcontract.Collegebesluit(vandaag) }, stop);
            }
        }
    }

    /// <summary>The second person approves, the order goes to the bank, the bank pays.</summary>
    private async Task Betaal(Voorbeeldcontract voorbeeld, Contractbeeld beeld, Guid mijlpaal, CancellationToken stop)
    {
        var gezien = await Tot(voorbeeld, contract => contract.Betalingen.Nodes.Any(b => b.Id == mijlpaal), "de betaalopdracht", stop);
        var pad = $"/api/fondsen/{beeld.GebiedsfondsId}/betaalopdrachten/{mijlpaal}";
        var status = gezien.Betalingen.Nodes.Single(b => b.Id == mijlpaal).Status;
        if (status == "Aangemaakt")
        {
            await GeefRekeningen(voorbeeld, stop);
            await Stap(Programmaloop.Tweede, $"{pad}/goedkeuring", new { }, stop);
        }

        if (status is "Aangemaakt" or "Goedgekeurd")
        {
            await Stap(Programmaloop.Tweede, $"{pad}/verzending", new { }, stop);
        }

        if (status is "Aangemaakt" or "Goedgekeurd" or "Verzonden")
        {
            await Stap(Programmaloop.Tweede, $"{pad}/betaling", new { datum = vandaag }, stop);
        }

        await Tot(voorbeeld, contract => contract.Mijlpalen.Nodes.Single(m => m.Id == mijlpaal).Status == "Betaald", "de betaling", stop);
    }

    /// <summary>Of each gemeente an account (invented; its number is the example of the banks), registered and confirmed by two people.</summary>
    private async Task GeefRekeningen(Voorbeeldcontract voorbeeld, CancellationToken stop)
    {
        const string Iban = "BE68539007547034";
        foreach (var (partij, _) in voorbeeld.Mijlpalen.DistinctBy(m => m.Partij.Nis))
        {
            var kbo = (await Lees(voorbeeld, stop)).Kbo(partij);
            if (!_metRekening.Add(kbo))
            {
                continue;
            }

            // Steps of another source than the read model follows: what comes next does not wait for them.
            await _poort.Doe($"demo-financieel-directeur-{partij.Nis}", $"/api/fondsen/rekeningen/{kbo}", new { iban = Iban, naam = $"Gemeente {partij.Nis} (voorbeeld)" },
                "voorbeeld-rekening", stop);
            await _poort.Doe($"demo-algemeen-directeur-{partij.Nis}", $"/api/fondsen/rekeningen/{kbo}/bevestiging", new { iban = Iban }, "voorbeeld-rekening", stop);
            _stappen += 2;
        }
    }

    /// <summary>Waits until the read model has seen the last own step.</summary>
    private async Task Rust(Voorbeeldcontract voorbeeld, CancellationToken stop)
    {
        if (_laatste is not null)
        {
            await _poort.WachtOpLeesmodel(voorbeeld.Team, _laatste, stop);
        }
    }

    private async Task<Contractbeeld> Lees(Voorbeeldcontract voorbeeld, CancellationToken stop)
    {
        await Rust(voorbeeld, stop);
        return await Contractbeeld.Lees(_poort, voorbeeld, stop) ?? throw new Startfout($"'{voorbeeld.Titel}' is opgesteld, maar het leesmodel toont het niet.");
    }

    private async Task<Contractbeeld> Tot(Voorbeeldcontract voorbeeld, Func<Contractbeeld, bool> klaar, string wat, CancellationToken stop)
    {
        Contractbeeld? beeld = null;
        await Poort.WachtTot(async () => klaar(beeld = await Lees(voorbeeld, stop)), wat, stop);
        return beeld!;
    }
}
