using Gebiedswerking.Lokaal.Gereedmaken;
using Gebiedswerking.Lokaal.Processen;
using Gebiedswerking.Lokaal.Servers;
using Gebiedswerking.Lokaal.Voorbeeld;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Lokaal.Opdrachten;

/// <summary>./deploy/start: from nothing to a platform that people can open, and back to nothing at Ctrl-C.</summary>
internal sealed class Start(Opties opties, Stappen stappen)
{
    private Serverpaar? _servers;
    private Platform? _platform;

    public async Task<int> Voer(CancellationToken stop)
    {
        var map = new Werkmap(opties.Map);
        await using var slot = map.Vergrendel();
        try
        {
            await Begin(map, stop);
            await stappen.Zeg(Welkom());
            return await LoopTotStop(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await stappen.Zeg("\nOnderbroken tijdens het starten.");
            return 130;
        }
        finally
        {
            await Einde();
        }
    }

    private async Task Begin(Werkmap map, CancellationToken stop)
    {
        await stappen.Zeg($"Gebiedswerking start in {map.Pad}");
        await RuimResten(map);
        map.WisselLogboeken();
        if (!Poorten.IsVrij(opties.Poort))
        {
            throw new Startfout($"Poort {opties.Poort} is al in gebruik; kies een andere met --poort N.");
        }

        await stappen.Doe("Gereedschap", () => Gereedschap.Zorg(Gereedschap.Nodig(), stop));
        await stappen.Doe("Pakketten van de Node-diensten", () => Nodepakketten.Installeer(Diensten.Alle, stop));
        await stappen.Doe("Bouwen", () => Bouw.Zorg(stop));

        var instellingen = new Instellingen(map);
        var gebruikers = Busgebruiker.Alle(Diensten.Alle, "", instellingen);
        _servers = new Serverpaar(map, instellingen, gebruikers);
        await stappen.Doe("PostgreSQL", () => _servers.Begin(duurzaam: true, metBeheer: false, stop));
        _platform = new Platform(new Opstelling
        {
            Map = map,
            Instellingen = instellingen,
            Adressen = _servers.Adressen,
            Poort = opties.Poort,
            Gegevens = opties.Gegevens,
            Exemplaren = _ => opties.Exemplaren,
            EigenBusgebruikers = Adressen.BestaandeRabbitMq() is null || Adressen.MaaktBusgebruikers,
        });
        await stappen.Doe("Databanken", () => _platform.RichtDatabankenIn(stop));
        await stappen.Doe("Gemeenten en referentieregio's", () => _platform.LaadGebieden(stop));
        await stappen.Doe("RabbitMQ", () => ZorgVoorBus(gebruikers, stop));
        await stappen.Doe("Diensten", () => _platform.Start(stop));
        if (!opties.Leeg)
        {
            using var taakstellingen = new Taakstellingenloop(_platform.Adres, Kalender.Vandaag());
            await stappen.Doe("Voorbeeldtaakstellingen", () => taakstellingen.Zorg(stop));
            using var programmas = new Programmaloop(_platform.Adres, Kalender.Vandaag());
            await stappen.Doe("Voorbeeldprogramma's", () => programmas.Zorg(stop));
            using var contracten = new Contractenloop(_platform.Adres, Kalender.Vandaag());
            await stappen.Doe("Voorbeeldcontracten", () => contracten.Zorg(stop));
        }
    }

    /// <summary>Our own server knows its users from its start; on another one we make them when we may.</summary>
    private async Task<string> ZorgVoorBus(IReadOnlyList<Busgebruiker> gebruikers, CancellationToken stop)
    {
        await _servers!.WachtOpRabbitMq();
        if (Adressen.BestaandeRabbitMq() is not { } bus)
        {
            return $"{gebruikers.Count} diensten met eigen rechten";
        }

        if (!Adressen.MaaktBusgebruikers)
        {
            return $"alle diensten gebruiken dezelfde rechten; zet {Adressen.BeheerVariabele} om elke dienst eigen rechten te geven";
        }

        await new Busbeheer(Adressen.BestaandBeheer()!, bus).Richt(gebruikers, stop);
        return $"{gebruikers.Count} diensten met eigen rechten";
    }

    private async Task RuimResten(Werkmap map)
    {
        var resten = await Resten.Ruim(map);
        if (resten.Count > 0)
        {
            await stappen.Zeg($"  Achtergebleven van een vorige keer en nu gestopt: {string.Join(", ", resten)}");
        }
    }

    /// <summary>Waits until somebody asks to stop, or until something has ended that nothing else does the work of.</summary>
    private async Task<int> LoopTotStop(CancellationToken stop)
    {
        var processen = _platform!.Lopend.Select(lopend => lopend.Proces).Concat(_servers!.Processen).ToList();
        var gevraagd = Task.Delay(Timeout.Infinite, stop);
        while (await Task.WhenAny(processen.Select(proces => (Task)proces.Einde).Append(gevraagd)) is var eerste && eerste != gevraagd)
        {
            var gestorven = processen.First(proces => proces.Einde == eerste);
            var logboek = $"het logboek staat in {Path.Combine(opties.Map, "logboek", gestorven.Naam + ".log")}.";
            if (_platform.Lopend.FirstOrDefault(lopend => lopend.Proces == gestorven)?.Dienst is not { } dienst || !_platform.Van(dienst).Any(ander => ander.Proces.Leeft))
            {
                throw new Startfout($"{gestorven.Naam} stopte onverwacht (code {await gestorven.Einde}); alles is gestopt, {logboek}");
            }

            await stappen.Zeg($"{gestorven.Naam} stopte onverwacht (code {await gestorven.Einde}); een ander exemplaar gaat verder, {logboek}");
            processen.Remove(gestorven);
        }

        return 0;
    }

    private async Task Einde()
    {
        if (_platform is { Lopend.Count: > 0 })
        {
            await stappen.Doe("Diensten stoppen", _platform.Stop);
        }

        if (_servers is not null)
        {
            await stappen.Doe("RabbitMQ en PostgreSQL stoppen", _servers.Stop);
        }
    }

    private string Welkom() =>
        $"""

         Klaar na {stappen.Verstreken}: {_platform!.Adres.GetLeftPart(UriPartial.Authority)}

         Aanmelden (naam = wachtwoord; voor machines is het geheim 'demo', token op /identiteit/token):
           demo-regering, demo-gebiedsteam, demo-gouverneur, demo-gemandateerde, demo-parlement, demo-rekenhof
           per gemeente, bijvoorbeeld Antwerpen (NIS 11002): demo-burgemeester-11002, demo-algemeen-directeur-11002,
           demo-voorzitter-gemeenteraad-11002, demo-financieel-directeur-11002, demo-gemeentemedewerker-11002, demo-raadslid-11002

         Stoppen: Ctrl-C. Logboeken: {Path.Combine(opties.Map, "logboek")}

         """;
}
