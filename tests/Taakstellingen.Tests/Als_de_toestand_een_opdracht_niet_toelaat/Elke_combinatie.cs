using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Taakstellingen.Domein;
using Gebiedswerking.Taakstellingen.Tests.Hulp;
using static Gebiedswerking.Taakstellingen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Taakstellingen.Tests.Als_de_toestand_een_opdracht_niet_toelaat;

/// <summary>The whole state machine, written out a second time: what is not "ja" is refused with this code and changes nothing.</summary>
public class Elke_combinatie
{
    private const string Tabel =
        """
                            Ontwerp                       InbrengOpen                   InbrengGesloten               Vastgesteld              InUitvoering               Ingetrokken
        Wijzigen            ja                            inbreng-loopt                 ja                            taakstelling-vastgesteld taakstelling-vastgesteld   taakstelling-ingetrokken
        InbrengOpenen       ja                            inbreng-loopt                 ja                            taakstelling-vastgesteld taakstelling-vastgesteld   taakstelling-ingetrokken
        InbrengGeven        inbreng-niet-open             ja                            inbreng-gesloten              taakstelling-vastgesteld taakstelling-vastgesteld   taakstelling-ingetrokken
        InbrengBeantwoorden inbreng-niet-open             ja                            inbreng-al-beantwoord         taakstelling-vastgesteld taakstelling-vastgesteld   taakstelling-ingetrokken
        InbrengSluiten      inbreng-niet-open             ja                            inbreng-gesloten              taakstelling-vastgesteld taakstelling-vastgesteld   taakstelling-ingetrokken
        MetHetParlement     ja                            ja                            ja                            ja                       ja                         taakstelling-ingetrokken
        Vaststellen         inbreng-niet-gehouden         inbreng-loopt                 ja                            taakstelling-vastgesteld taakstelling-vastgesteld   taakstelling-ingetrokken
        Intrekken           ja                            ja                            ja                            ja                       ja                         taakstelling-ingetrokken
        Meten               taakstelling-niet-vastgesteld taakstelling-niet-vastgesteld taakstelling-niet-vastgesteld ja                       ja                         taakstelling-ingetrokken
        Uitvoeren           taakstelling-niet-vastgesteld taakstelling-niet-vastgesteld taakstelling-niet-vastgesteld ja                       taakstelling-in-uitvoering taakstelling-ingetrokken
        """;

    public static TheoryData<Taakstellingopdracht, Taakstellingstatus, string> Combinaties()
    {
        var data = new TheoryData<Taakstellingopdracht, Taakstellingstatus, string>();
        var regels = Tabel.Split('\n').Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        foreach (var regel in regels.Skip(1))
        {
            for (var i = 1; i < regel.Length; i++)
            {
                data.Add(Enum.Parse<Taakstellingopdracht>(regel[0]), Enum.Parse<Taakstellingstatus>(regels[0][i - 1]), regel[i]);
            }
        }

        return data;
    }

    [Fact]
    public void Staat_in_de_tabel() => Combinaties().Count.ShouldBe(Enum.GetValues<Taakstellingopdracht>().Length * Enum.GetValues<Taakstellingstatus>().Length);

    [Theory]
    [MemberData(nameof(Combinaties))]
    public void Doet_wat_de_tabel_zegt(Taakstellingopdracht opdracht, Taakstellingstatus status, string verwacht)
    {
        var taakstelling = In(status);
        if (verwacht == "ja")
        {
            Doe(taakstelling, opdracht);
            taakstelling.Gebeurd().Count.ShouldBe(1);
        }
        else if (opdracht is Taakstellingopdracht.Uitvoeren)
        {
            Taakstellingverloop.Weigering(status, opdracht).ShouldBe(verwacht);
            taakstelling.GaInUitvoering(Programma).ShouldBeFalse("a decision that was taken elsewhere is not refused, it changes nothing");
            taakstelling.Gebeurd().ShouldBeEmpty();
        }
        else
        {
            taakstelling.Geweigerd(() => Doe(taakstelling, opdracht)).ShouldBe(verwacht);
        }
    }

    private static void Doe(Taakstelling t, Taakstellingopdracht opdracht)
    {
        switch (opdracht)
        {
            case Taakstellingopdracht.Wijzigen: t.Wijzig(Inhoud); break;
            case Taakstellingopdracht.InbrengOpenen: t.OpenInbreng(Dag.AddDays(90), Dag.AddDays(40)); break;
            case Taakstellingopdracht.InbrengGeven: t.GeefInbreng(new(Guid.CreateVersion7()), "0207533094", "Tekst", [], Dag); break;
            case Taakstellingopdracht.InbrengBeantwoorden: t.BeantwoordInbreng(InbrengNummer, Inbrenggevolg.NietOvergenomen, "Neen."); break;
            case Taakstellingopdracht.InbrengSluiten: t.SluitInbreng(Dag.AddDays(31)); break;
            case Taakstellingopdracht.MetHetParlement: t.PlanMoment(new(Guid.CreateVersion7()), Dag, ParlementairMomentsoort.Advies, ["Wonen"]); break;
            case Taakstellingopdracht.Vaststellen: t.StelVast(Beslissing, 30); break;
            case Taakstellingopdracht.Intrekken: t.TrekIn("Reden"); break;
            case Taakstellingopdracht.Meten: t.VoegMetingToe(Cijfer); break;
            case Taakstellingopdracht.Uitvoeren: t.GaInUitvoering(Programma); break;
            default: throw new ArgumentOutOfRangeException(nameof(opdracht));
        }
    }
}
