using Gebiedswerking.Lokaal;
using Gebiedswerking.Lokaal.Gereedmaken;
using Gebiedswerking.Lokaal.Werking;

namespace Gebiedswerking.Metingen;

/// <summary>The parts one after the other, each into its own place in README.md; a short run only prints.</summary>
internal sealed class Meting(Keuze keuze)
{
    private readonly Stappen _stappen = new(Console.Out);

    public async Task Voer(CancellationToken stop)
    {
        await _stappen.Doe("Gereedschap", () => Gereedschap.Zorg(Gereedschap.Nodig(), stop));
        await _stappen.Doe("Pakketten van de Node-diensten", () => Nodepakketten.Installeer([Diensten.Identiteit], stop));
        await Toon("machine", await Machine.Beschrijf(stop));
        foreach (var deel in keuze.Onderdelen)
        {
            var omstandigheden = Machine.Omstandigheden();
            var begin = TimeProvider.System.GetTimestamp();
            var tekst = deel switch
            {
                "toevoegen" => await new Toevoegen(keuze, _stappen).Meet(stop),
                "schaal" => await new Schaal.Schaal(_stappen).Meet(stop),
                "doorstroom" => await new Doorstroom(keuze, _stappen).Meet(stop),
                "groei" => await new Groei(keuze, _stappen).Meet(stop),
                "herbouw" => await new Herbouwtijd(keuze, _stappen).Meet(stop),
                "cijfers" => await new Cijfers(keuze, _stappen).Meet(stop),
                "graphql" => await new Graphqlblad(keuze, _stappen).Meet(stop),
                "gateway" => await new Poortmeting(keuze, _stappen).Meet(stop),
                "portaal" => await new Portaalbladen(keuze, _stappen).Meet(stop),
                _ => await new Starttijd(keuze, _stappen).Meet(stop),
            };
            var duur = TimeProvider.System.GetElapsedTime(begin);
            await Toon(deel, $"{omstandigheden}; took {duur.TotalSeconds:0} s.\n\n{tekst}");
        }

        if (!keuze.Kort)
        {
            await Kosten.Bewaar();
        }

        await _stappen.Zeg($"\nKlaar na {_stappen.Verstreken}");
    }

    private async Task Toon(string onderdeel, string tekst)
    {
        await _stappen.Zeg($"\n{onderdeel}\n\n{tekst}\n");
        if (!keuze.Kort)
        {
            await Verslag.Schrijf(onderdeel, tekst);
        }
    }
}
