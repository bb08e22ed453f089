using Gebiedswerking.Proefbank;
using Gebiedswerking.Programmas.Tests.Hulp;

namespace Gebiedswerking.Programmas.Tests.Als_de_gebieden_geladen_worden;

public class Een_eerste_keer(Een_eerste_keer.Situatie situatie) : IClassFixture<Een_eerste_keer.Situatie>
{
    public sealed class Situatie : IAsyncLifetime
    {
        public Programmasproces Proces { get; } = new();

        public (int Code, string Uitvoer) Uitkomst { get; private set; }

        public async Task InitializeAsync()
        {
            await Proces.InitializeAsync();
            Uitkomst = await Proces.Laad();
        }

        public Task DisposeAsync() => Proces.DisposeAsync();
    }

    [Fact]
    public void Slaagt_met_een_regel_samenvatting()
    {
        situatie.Uitkomst.Code.ShouldBe(0, situatie.Uitkomst.Uitvoer);
        situatie.Uitkomst.Uitvoer.Trim().ShouldMatch(@"^285 gemeenten en 15 referentieregio's nagekeken, 1155 nieuwe gebeurtenissen bewaard \(\d+\.\d s\)\.$");
    }

    [Fact]
    public async Task Bewaart_elk_feit_als_gebeurtenis() => (await situatie.Proces.Gebeurtenissen()).ShouldBe([
        "GemeenteWerdBijProvincieIngedeeld 285",
        "GemeenteWerdBijReferentieregioIngedeeld 285",
        "GemeenteWerdGeregistreerd 285",
        "InwonertalWerdVastgesteld 285",
        "ReferentieregioWerdGeregistreerd 15",
    ]);

    [FeitOpPostgres]
    public async Task Noteert_de_dienst_zelf_als_wie_het_deed() =>
        (await situatie.Proces.Vraag("SELECT DISTINCT actor || '/' || rol || '/' || organisatie FROM dossierlog")).ShouldBe(["dienst-programmas/dienst/programmas"]);

    [FeitOpPostgres]
    public async Task Laat_een_gefuseerde_gemeente_beginnen_bij_de_fusie() => (await situatie.Proces.Vraag(
            "SELECT gebeurtenis::jsonb->>'geldigVan' || ' ' || count(*) FROM dossierlog WHERE type = 'GemeenteWerdGeregistreerd' GROUP BY gebeurtenis::jsonb->>'geldigVan' ORDER BY 1"))
        .ShouldBe(["2019-01-01 272", "2025-01-01 13"]);

    [FeitOpPostgres]
    public async Task Laat_de_indeling_beginnen_bij_het_regiodecreet_of_de_fusie() => (await situatie.Proces.Vraag(
            "SELECT gebeurtenis::jsonb->>'vanaf' || ' ' || count(*) FROM dossierlog WHERE type = 'GemeenteWerdBijReferentieregioIngedeeld' GROUP BY gebeurtenis::jsonb->>'vanaf' ORDER BY 1"))
        .ShouldBe(["2023-02-03 272", "2025-01-01 13"]);

    [Fact]
    public async Task Deelt_elke_gemeente_bij_precies_een_referentieregio_in() => (await situatie.Proces.Vraag(
            "SELECT dossier FROM dossierlog WHERE type = 'GemeenteWerdBijReferentieregioIngedeeld' GROUP BY dossier HAVING count(*) <> 1")).ShouldBeEmpty();

    [Fact]
    public async Task Zet_alles_klaar_om_te_nummeren() => (await situatie.Proces.Vraag("SELECT count(*) FROM ongenummerd")).ShouldBe(["1155"]);
}
