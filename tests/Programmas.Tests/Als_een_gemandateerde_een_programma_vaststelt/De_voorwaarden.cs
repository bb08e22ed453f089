using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Tests.Hulp;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_gemandateerde_een_programma_vaststelt;

public class De_voorwaarden
{
    [Fact]
    public void Zijn_vervuld_en_het_gaat_meteen_van_start()
    {
        var programma = In(Programmastatus.Onderhandeling);

        StelVast(programma);

        programma.Gebeurd().ShouldBe(
        [
            new GebiedsprogrammaWerdVastgesteld(ProgrammaId, Mandaten.Id, programma.Inhoud, [Opgave.IntegraalWaterbeheer], Bedrag.Van(1_500_000m), false),
            new GebiedsprogrammaGingVanStart(ProgrammaId, Dag),
        ], new Als_json());
        programma.Waarschuwingen.ShouldBeEmpty();
    }

    [Fact]
    public void Wacht_het_op_zijn_eerste_dag_als_die_nog_komt()
    {
        var programma = In(Programmastatus.Onderhandeling, Voorstel with { Van = Dag.AddDays(1) });

        StelVast(programma);

        programma.Status.ShouldBe(Programmastatus.Vastgesteld);
        programma.Opgeslagen();
        programma.Geweigerd(() => programma.GaVanStart(Dag)).Code.ShouldBe("programma-nog-niet-begonnen");
        programma.GaVanStart(Dag.AddDays(3));
        programma.Gebeurd().ShouldBe([new GebiedsprogrammaGingVanStart(ProgrammaId, Dag.AddDays(1))], "het liep vanaf zijn eerste dag, ook als wij later keken");
    }

    [Fact]
    public void Gaat_het_op_zijn_eerste_dag_zelf_meteen_van_start()
    {
        var programma = In(Programmastatus.Onderhandeling, Voorstel with { Van = Dag });

        StelVast(programma);

        programma.Status.ShouldBe(Programmastatus.Lopend);
    }

    [Fact]
    public void Vragen_een_beleidsnota() =>
        Weigering(In(Programmastatus.Onderhandeling, Voorstel with { Beleidsnotas = null })).ShouldBe("beleidsnota-ontbreekt");

    [Fact]
    public void Vragen_een_taakstelling() =>
        Weigering(In(Programmastatus.Onderhandeling, Voorstel with { Taakstellingen = [] }, false, false)).ShouldBe("taakstelling-ontbreekt");

    [Theory]
    [InlineData(Taakstellingstand.Openbaar, "taakstelling-niet-vastgesteld")]
    [InlineData(Taakstellingstand.Ingetrokken, "taakstelling-ingetrokken")]
    public void Vragen_dat_elke_taakstelling_vaststaat(Taakstellingstand stand, string code) =>
        Weigering(In(Programmastatus.Onderhandeling), taken: [Taak(stand)]).ShouldBe(code);

    [Fact]
    public void Vragen_dat_elke_taakstelling_gekend_is() => Weigering(In(Programmastatus.Onderhandeling), taken: []).ShouldBe("nog-niet-bekend");

    [Fact]
    public void Vragen_de_streefwaarde_die_open_bleef()
    {
        var programma = In(Programmastatus.Onderhandeling, metStreefwaarde: false);

        Weigering(programma).ShouldBe("streefwaarde-ontbreekt");
        Weigering(programma, taken: [Taak(doelen: [Open(Mol)])]).ShouldBe("streefwaarde-ontbreekt", "Mol ligt in de Kempen");
        StelVast(programma, taken: [Taak(doelen: [Open(Aartselaar)])]);
    }

    [Fact]
    public void Vragen_ook_de_streefwaarde_van_de_regio_voor_een_deel_ervan()
    {
        var deel = Voorstel with { Soort = Programmasoort.Specifiek, Gebieden = [Rij(Geel)] };

        Weigering(In(Programmastatus.Onderhandeling, deel, metStreefwaarde: false), platform: Platform(null, "13008")).ShouldBe("streefwaarde-ontbreekt");
        StelVast(In(Programmastatus.Onderhandeling, deel), platform: Platform(null, "13008"));
    }

    [Fact]
    public void Vragen_een_actie() => Weigering(In(Programmastatus.Onderhandeling, metActie: false)).ShouldBe("actie-ontbreekt");

    [Fact]
    public void Vragen_dat_elke_gemeente_uitgenodigd_is()
    {
        var programma = In(Programmastatus.Onderhandeling);

        var fout = programma.Geweigerd(() => StelVast(programma, platform: Platform(null, "13008")));

        fout.Code.ShouldBe("gemeente-niet-uitgenodigd");
        fout.Zin.ShouldContain("Mol");
        fout.Zin.ShouldNotContain("Geel");
    }

    [Fact]
    public void Vragen_alleen_de_gemeenten_van_een_specifiek_gebied() => StelVast(
        In(Programmastatus.Onderhandeling, Voorstel with { Soort = Programmasoort.Specifiek, Gebieden = [Rij(Mol)] }), platform: Platform(null, "13025"));

    [Fact]
    public void Kijken_naar_de_regio_zoals_ze_vandaag_is()
    {
        var programma = In(Programmastatus.Onderhandeling);
        var kaart = new Kaart([.. Vlaanderen.Gemeenten.Select(g => g.Naam == "Aartselaar" ? g with { Regio = "REFREG03" } : g)]);

        programma.Geweigerd(() => programma.StelVast(Mandaat(), Lid, [Taak(doelen: [Open(Kempen)])], VolPlatform(), kaart, Dag, Grens))
            .Zin.ShouldContain("Aartselaar");
    }

    [Fact]
    public void Vragen_een_termijn_die_nog_niet_voorbij_is() => Weigering(
        In(Programmastatus.Onderhandeling, Voorstel with { Van = new(2025, 1, 1), Tot = Dag.AddDays(-1) })).ShouldBe("termijn-voorbij");

    [Theory]
    [InlineData("198499999.99", false)]
    [InlineData("198500000.00", true)]
    public void Merken_een_groot_project_op(string raming, bool groot)
    {
        Bedrag.Probeer(raming, out var bedrag).ShouldBeTrue();
        var programma = In(Programmastatus.Onderhandeling);
        programma.VoegActieToe(Actie(programma, Oevers with { Raming = bedrag }, new(Guid.CreateVersion7())), Team);

        StelVast(programma);

        programma.Gebeurd().OfType<GebiedsprogrammaWerdVastgesteld>().Single().GrootProject.ShouldBe(groot);
        programma.Waarschuwingen.Count.ShouldBe(groot ? 1 : 0);
    }

    private static string Weigering(Gebiedsprogramma programma, IReadOnlyList<BekendeTaakstelling>? taken = null, Onderhandelingsplatform? platform = null) =>
        programma.Geweigerd(() => StelVast(programma, taken, platform)).Code;

    private static void StelVast(Gebiedsprogramma programma, IReadOnlyList<BekendeTaakstelling>? taken = null, Onderhandelingsplatform? platform = null) =>
        programma.StelVast(Mandaat(), Lid, taken ?? Taken, platform ?? VolPlatform(), Vlaanderen, Dag, Grens);

    /// <summary>Records with lists in them are equal when their JSON is.</summary>
    private sealed class Als_json : IEqualityComparer<object>
    {
        public new bool Equals(object? x, object? y) => Tekst(x) == Tekst(y);

        public int GetHashCode(object obj) => 0;

        private static string Tekst(object? x) => Fundament.Dossierlog.Gebeurtenistypes.Schrijf((IGebeurtenis)x!);
    }
}
