using System.Text.Json;

namespace Gebiedswerking.Leesmodel.Tests.Als_iemand_leest;

[Collection(Leeszaalkring.Naam)]
public sealed class De_stand(Leeszaal zaal)
{
    [Fact]
    public async Task Is_bijgewerkt_tot_waar_de_traagste_bron_gekomen_is()
    {
        var data = await zaal.Vraag("{ bijgewerktTot bronstanden { nodes { bron volgnummer bijgewerktTot } } }");

        data.GetProperty("bijgewerktTot").GetDateTimeOffset().ShouldBe(Logboek.Tijd(Voorbeeld.Mandaten().Regels.Count));
        data.Veld("bronstanden", "volgnummer").ShouldBe([$"{Voorbeeld.Contracten().Regels.Count}", $"{Geld.Opgericht().Regels.Count}", $"{Voorbeeld.Gebieden().Regels.Count}", $"{Voorbeeld.Mandaten().Regels.Count}", $"{Doelen.Alle().Regels.Count}"]);
    }

    [Fact]
    public async Task Ontbreekt_zolang_een_bron_nog_nooit_gelezen_is()
    {
        await using var tafel = await Leestafel.Dek(Voorbeeld.Gebieden());

        (await tafel.Rij("lees.bijgewerkt_tot() is null from generate_series(1, 1)")).ShouldBe("t");
    }

    [Fact]
    public async Task Heeft_een_dossier_de_versie_en_de_hash_van_zijn_laatste_gebeurtenis()
    {
        var laatste = Voorbeeld.Contracten().Regels.Last(r => r.Dossier == Voorbeeld.Id("lopend"));
        var stand = (await zaal.Vraag($$"""{ dossierstand(dossier: "{{laatste.Dossier}}") { bron versie hash geparkeerd } }""")).GetProperty("dossierstand");

        stand.GetProperty("versie").GetInt32().ShouldBe(laatste.Versie);
        stand.GetProperty("hash").GetString()!.Length.ShouldBe(64);
        stand.GetProperty("geparkeerd").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Komt_een_bedrag_als_tekst_tot_op_de_cent()
    {
        var bedrag = (await zaal.Vraag($$"""{ mijlpaal(id: "{{Voorbeeld.Id("lopend/m1")}}") { bedrag } }""")).GetProperty("mijlpaal").GetProperty("bedrag");

        bedrag.ValueKind.ShouldBe(JsonValueKind.String);
        bedrag.GetString().ShouldBe("1000.25");
    }

    [Fact]
    public async Task Leidt_elke_verwijzing_waar_ze_naartoe_wijst()
    {
        var mijlpaal = (await zaal.Vraag($$"""
            { mijlpaal(id: "{{Voorbeeld.Id("lopend/m2")}}") {
                verantwoordelijke { naam gemeente { naam referentieregio { naam } provincie { naam } } }
                beoordelaar { naam teBeoordelenMijlpalen { totalCount } }
                verbintenis { omschrijving mijlpalen { totalCount } }
                gebiedscontract { titel partijen { totalCount } contractregios { nodes { referentieregio { naam } } } handtekeningen { totalCount } }
                teLaat } }
            """)).GetProperty("mijlpaal");

        mijlpaal.GetProperty("verantwoordelijke").GetProperty("gemeente").GetProperty("referentieregio").GetProperty("naam").GetString().ShouldBe("Gent");
        mijlpaal.GetProperty("verantwoordelijke").GetProperty("gemeente").GetProperty("provincie").GetProperty("naam").GetString().ShouldBe("Oost-Vlaanderen");
        mijlpaal.GetProperty("beoordelaar").GetProperty("naam").GetString().ShouldBe("Natuurvereniging");
        mijlpaal.GetProperty("verbintenis").GetProperty("mijlpalen").GetProperty("totalCount").GetInt32().ShouldBe(2);
        mijlpaal.GetProperty("gebiedscontract").GetProperty("partijen").GetProperty("totalCount").GetInt32().ShouldBe(2);
        mijlpaal.GetProperty("gebiedscontract").GetProperty("handtekeningen").GetProperty("totalCount").GetInt32().ShouldBe(6);
        mijlpaal.GetProperty("teLaat").GetBoolean().ShouldBeFalse();
    }
}
