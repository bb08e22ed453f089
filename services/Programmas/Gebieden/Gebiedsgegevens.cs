namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>The reference data of a folder: read whole, and checked whole, before anything is done with it.</summary>
/// <param name="Gemeenten">The gemeenten.</param>
/// <param name="Regios">The referentieregio's.</param>
internal sealed record Gebiedsgegevens(IReadOnlyList<Gemeenterij> Gemeenten, IReadOnlyList<Regiorij> Regios)
{
    /// <summary>Reads a folder; null when anything is wrong, which is then in <paramref name="problemen"/>.</summary>
    public static Gebiedsgegevens? Lees(string map, Problemen problemen)
    {
        var gemeenten = Gemeentenbestand.Lees(map, problemen);
        var regios = Regiosbestand.Lees(map, problemen);
        var kaart = Kaartbestand.Lees(map, problemen);
        problemen.VolgendeRonde();
        if (gemeenten is not null && regios is not null)
        {
            var samenhang = new Samenhang(gemeenten, regios, problemen);
            samenhang.VergelijkLijsten();
            if (kaart is not null)
            {
                samenhang.VergelijkKaart(kaart);
            }
        }

        return problemen.Geen ? new Gebiedsgegevens(gemeenten!, regios!) : null;
    }

    /// <summary>The folder that is meant when none is named: the setting <c>Gegevens</c>, else the one beside the program.</summary>
    public static string Map(IConfiguration instellingen) =>
        instellingen["Gegevens"] is { Length: > 0 } map ? map : Path.Combine(AppContext.BaseDirectory, "Gegevens");
}
