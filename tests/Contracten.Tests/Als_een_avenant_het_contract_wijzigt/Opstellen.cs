using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;

namespace Gebiedswerking.Contracten.Tests.Als_een_avenant_het_contract_wijzigt;

public sealed class Opstellen
{
    [Fact]
    public void Noteert_de_hele_tekst_met_haar_basis_en_laat_het_contract_zoals_het_is()
    {
        var contract = Hulp.Contracten.InWerking();
        var (inhoud, hash) = (contract.Inhoud, contract.Hash);

        var gebeurd = contract.Na(c => c.Stel(Avenantsoort.Termijn, inhoud.MetLangereTermijn()));

        gebeurd.ShouldBe([new AvenantWerdOpgesteld(contract.Id, Avenantvoorbeeld.Id, 1, Avenantsoort.Termijn, hash!, contract.OpenAvenant!.Inhoud)]);
        (contract.Inhoud, contract.Hash).ShouldBe((inhoud, hash));
    }

    [Fact]
    public void Kan_alleen_bij_een_contract_in_werking()
    {
        foreach (var (status, code) in new[]
        {
            (Contractstatus.Ontwerp, "contract-niet-in-werking"), (Contractstatus.TerOndertekening, "contract-niet-in-werking"),
            (Contractstatus.Ondertekend, "contract-niet-in-werking"), (Contractstatus.Afgerond, "contract-afgerond"), (Contractstatus.Ingetrokken, "contract-ingetrokken"),
        })
        {
            var contract = Hulp.Contracten.In(status);
            contract.Weigert(code, c => c.Stel(Avenantsoort.Termijn, c.Inhoud.MetLangereTermijn()));
        }
    }

    [Fact]
    public void Doet_alleen_het_gebiedsteam_van_de_regio()
    {
        foreach (var wie in new[] { Wie.AnderTeam, Wie.Partner, Wie.Gemandateerde, Wie.Voorzitter(Voorbeeld.Antwerpen) })
        {
            Hulp.Contracten.InWerking().Weigert("buiten-uw-regio",
                c => c.StelAvenantOp(Avenantvoorbeeld.Id, Avenantsoort.Termijn, c.Inhoud.MetLangereTermijn(), "Langer.", wie, Voorbeeld.Nu));
        }
    }

    [Fact]
    public void Kan_er_maar_een_tegelijk()
    {
        var contract = Avenantvoorbeeld.In(Avenantstatus.Ontwerp);
        contract.Weigert("avenant-al-open", c => c.Stel(Avenantsoort.Termijn, c.Inhoud.MetLangereTermijn()));

        contract.TrekAvenantIn(Avenantvoorbeeld.Id, "Toch niet.", Wie.Team, Voorbeeld.Nu);
        contract.StelAvenantOp(new(Voorbeeld.Nummer(77)), Avenantsoort.Termijn, contract.Inhoud.MetLangereTermijn(), "Langer.", Wie.Team, Voorbeeld.Nu);

        contract.OpenAvenant!.Nummer.ShouldBe(2);
    }

    [Fact]
    public void Zonder_iets_te_veranderen_kan_niet() =>
        Hulp.Contracten.InWerking().Weigert("avenant-zonder-wijziging", c => c.Stel(Avenantsoort.Materieel, c.Inhoud));

    [Fact]
    public void Verandert_nooit_de_ingangsdatum_of_het_voorbeeld()
    {
        Hulp.Contracten.InWerking().Weigert("avenant-buiten-soort", c => c.Stel(Avenantsoort.Materieel, c.Inhoud with { Ingangsdatum = new(2026, 2, 1) }))
            .Velden.Keys.ShouldBe(["inhoud.ingangsdatum"]);
        Hulp.Contracten.InWerking().Weigert("avenant-buiten-soort", c => c.Stel(Avenantsoort.Materieel, c.Inhoud with { Voorbeeld = !c.Inhoud.Voorbeeld }));
    }

    [Theory]
    [InlineData(Avenantsoort.Materieel, "tekst", "termijn", "geld", "partij", "verbintenis")]
    [InlineData(Avenantsoort.Financieel, "geld")]
    [InlineData(Avenantsoort.Termijn, "termijn")]
    [InlineData(Avenantsoort.Rechtzetting, "tekst")]
    public void Verandert_alleen_wat_zijn_soort_mag(Avenantsoort soort, params string[] mag)
    {
        var anders = new Dictionary<string, Func<Contractinhoud, Contractinhoud>>
        {
            ["tekst"] = i => i.MetAndereTekst(),
            ["termijn"] = i => i.MetLangereTermijn().MetMijlpaal(0, 1, m => m with { Vervaldatum = new(2028, 1, 1) }),
            ["geld"] = i => i.MetAndereFinanciering(),
            ["partij"] = i => i with { Partijen = [.. i.Partijen, new(Voorbeeld.Agentschap, "Agentschap", Partijsoort.Vereniging, null, BeslissendOrgaan.EigenBestuur)] },
            ["verbintenis"] = i => i.MetVerbintenisVan(Voorbeeld.Aartselaar),
        };
        foreach (var (wat, wijzig) in anders)
        {
            var contract = Hulp.Contracten.InWerking();
            if (mag.Contains(wat))
            {
                contract.Na(c => c.Stel(soort, wijzig(c.Inhoud))).ShouldHaveSingleItem();
            }
            else
            {
                contract.Weigert("avenant-buiten-soort", c => c.Stel(soort, wijzig(c.Inhoud))).Velden.Keys.ShouldAllBe(v => v.StartsWith("inhoud."));
            }
        }
    }

    [Theory]
    [InlineData(Mijlpaalstatus.Gerapporteerd)]
    [InlineData(Mijlpaalstatus.Ondertekend)]
    [InlineData(Mijlpaalstatus.Aanvaard)]
    public void Laat_een_mijlpaal_waaraan_gewerkt_is_zoals_hij_is(Mijlpaalstatus status)
    {
        Hulp.Contracten.MetMijlpaal(status).Weigert("avenant-raakt-mijlpaal",
            c => c.Stel(Avenantsoort.Termijn, c.Inhoud.MetMijlpaal(0, 0, m => m with { Vervaldatum = new(2028, 1, 1) })));
        Hulp.Contracten.MetMijlpaal(status).Weigert("avenant-raakt-mijlpaal",
            c => c.Stel(Avenantsoort.Materieel, c.Inhoud.MetMijlpaal(0, 0, m => m with { Omschrijving = "Iets anders" })));
        Hulp.Contracten.MetMijlpaal(status).Weigert("avenant-raakt-mijlpaal",
            c => c.Stel(Avenantsoort.Materieel, c.Inhoud.Met(0, v => v with { Mijlpalen = [v.Mijlpalen[1]] })));
    }

    [Theory]
    [InlineData(Mijlpaalstatus.Gepland)]
    [InlineData(Mijlpaalstatus.Teruggestuurd)]
    public void Mag_een_mijlpaal_die_nog_te_doen_is_veranderen(Mijlpaalstatus status) => Hulp.Contracten.MetMijlpaal(status)
        .Na(c => c.Stel(Avenantsoort.Termijn, c.Inhoud.MetMijlpaal(0, 0, m => m with { Vervaldatum = new(2028, 1, 1) }))).ShouldHaveSingleItem();

    [Fact]
    public void Mag_van_een_aanvaarde_mijlpaal_alleen_de_tekst_rechtzetten() => Hulp.Contracten.MetMijlpaal(Mijlpaalstatus.Aanvaard)
        .Na(c => c.Stel(Avenantsoort.Rechtzetting, c.Inhoud.MetMijlpaal(0, 0, m => m with { Omschrijving = "Plannen zijn goedgekeurd" }))).ShouldHaveSingleItem();

    [Fact]
    public void Wordt_als_ontwerp_vervangen()
    {
        var contract = Avenantvoorbeeld.In(Avenantstatus.Ontwerp);

        contract.Na(c => c.WijzigAvenant(Avenantvoorbeeld.Id, c.Inhoud.MetAndereTekst(), "Anders.", Wie.Team, Voorbeeld.Nu));

        contract.AvenantverschilVoor(Avenantvoorbeeld.Id, Wie.Team).Select(w => w.Plaats).ShouldBe([$"verbintenis:{contract.Inhoud.Verbintenissen[2].Id.Waarde}.omschrijving"]);
    }
}
