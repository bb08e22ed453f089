using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_programma_een_opdracht_niet_toelaat;

/// <summary>The whole state machine, written out a second time: what is not "ja" is refused with this code and changes nothing.</summary>
public class Elke_combinatie
{
    private const string Tabel =
        """
                                Voorbereiding               Onderhandeling            Vastgesteld           Lopend                Afgesloten
        Uitwerken               ja                          ja                        programma-vastgesteld programma-vastgesteld programma-afgesloten
        OnderhandelingOpenen    ja                          onderhandeling-loopt      programma-vastgesteld programma-vastgesteld programma-afgesloten
        Vaststellen             onderhandeling-niet-geopend ja                        programma-vastgesteld programma-vastgesteld programma-afgesloten
        Starten                 programma-niet-vastgesteld  programma-niet-vastgesteld ja                   programma-loopt       programma-afgesloten
        Afsluiten               programma-niet-vastgesteld  programma-niet-vastgesteld programma-niet-gestart ja                  programma-afgesloten
        """;

    public static TheoryData<Programmaopdracht, Programmastatus, string> Combinaties()
    {
        var data = new TheoryData<Programmaopdracht, Programmastatus, string>();
        var regels = Tabel.Split('\n').Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var regel in regels.Skip(1))
        {
            for (var i = 1; i < regel.Length; i++)
            {
                data.Add(Enum.Parse<Programmaopdracht>(regel[0]), Enum.Parse<Programmastatus>(regels[0][i - 1]), regel[i]);
            }
        }

        return data;
    }

    [Fact]
    public void Staat_in_de_tabel() => Combinaties().Count.ShouldBe(Enum.GetValues<Programmaopdracht>().Length * Enum.GetValues<Programmastatus>().Length);

    [Theory]
    [MemberData(nameof(Combinaties))]
    public void Doet_wat_de_tabel_zegt(Programmaopdracht opdracht, Programmastatus status, string verwacht)
    {
        foreach (var doe in Opdrachten(opdracht))
        {
            var programma = In(status);
            if (verwacht == "ja")
            {
                doe(programma);
                programma.Gebeurd().ShouldNotBeEmpty();
            }
            else
            {
                var fout = programma.Geweigerd(() => doe(programma));
                (fout.Code, fout.Status).ShouldBe((verwacht, 409));
                fout.Zin.ShouldEndWith(".");
            }
        }
    }

    private static List<Action<Gebiedsprogramma>> Opdrachten(Programmaopdracht opdracht) => opdracht switch
    {
        Programmaopdracht.Uitwerken =>
        [
            p => p.Wijzig(Inhoud(), Team),
            p => p.VoegActieToe(Actie(p, null, new(Guid.CreateVersion7())), Team),
            p => p.KomStreefwaardeOvereen(Streefwaardecontrole.Maak(Doel, p, Taken, Vlaanderen).Streefwaarde, Team, Dag, Dag),
        ],
        Programmaopdracht.OnderhandelingOpenen => [p => p.OpenOnderhandeling(VolPlatform(), Team, Dag)],
        Programmaopdracht.Vaststellen => [p => p.StelVast(Mandaat(), Lid, Taken, VolPlatform(), Vlaanderen, Dag, Grens)],
        Programmaopdracht.Starten => [p => p.GaVanStart(p.Inhoud.Van)],
        Programmaopdracht.Afsluiten => [p => p.SluitAf("Klaar.", Team, p.Inhoud.Tot.AddDays(1))],
        _ => throw new ArgumentOutOfRangeException(nameof(opdracht)),
    };
}
