using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Tests.Hulp;
using static Gebiedswerking.Fondsen.Tests.Hulp.Kredietvoorbeeld;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_entiteit_inbrengt;

public sealed class Intrekken
{
    [Fact]
    public void Kan_zolang_de_inbreng_niet_bevestigd_is()
    {
        var fonds = Leeg();
        var id = fonds.Kondig(Omgeving, "10.00", "10.00");

        fonds.TrekInbrengIn(id);

        Code(() => fonds.BevestigInbreng(id, "Begroting", Vandaag)).ShouldBe("inbreng-ingetrokken");
        Code(() => fonds.TrekInbrengIn(id)).ShouldBe("inbreng-ingetrokken");
        Code(() => fonds.TrekInbrengIn(new(Nummer(99)))).ShouldBe("niet-gevonden");
        fonds.Vak(Omgeving).ShouldBe(Bedrag.Nul);
    }

    [Fact]
    public void Kan_niet_als_ze_bevestigd_is()
    {
        var fonds = Leeg();
        var id = fonds.Kondig(Omgeving, "10.00", "10.00");
        fonds.BevestigInbreng(id, "Begroting", Vandaag);

        Code(() => fonds.TrekInbrengIn(id)).ShouldBe("inbreng-al-bevestigd");
        fonds.Vak(Omgeving).ShouldBe(Eur("10.00"));
    }

    [Fact]
    public void Maakt_geen_plaats_voor_meer_inbrengen_dan_een_fonds_kan_volgen()
    {
        var fonds = Leeg();
        for (var keer = 0; keer < 900; keer++)
        {
            fonds.TrekInbrengIn(fonds.Kondig(Omgeving, "10.00", "10.00"));
        }

        Code(() => fonds.Kondig(Omgeving, "10.00", "10.00")).ShouldBe("te-veel-inbrengen");
    }

    [Fact]
    public void Waarschuwt_als_daardoor_een_entiteit_alleen_staat()
    {
        var fonds = Leeg();
        fonds.Kondig(Omgeving, "10.00", "10.00");
        var ander = fonds.Kondig(Mobiliteit, "10.00", "10.00");
        var voor = fonds.Waarschuwingen.Count;

        fonds.TrekInbrengIn(ander);

        fonds.Waarschuwingen.Count.ShouldBe(voor + 1);
    }
}
