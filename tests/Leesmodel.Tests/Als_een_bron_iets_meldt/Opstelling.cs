using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Opstelling
{
    private static readonly Guid A = Voorbeeld.Id("a");
    private static readonly Guid Opmerking = Voorbeeld.Id("a/o1");

    private static Contractinhoud Vol
    {
        get
        {
            var inhoud = Voorbeeld.Inhoud("a");
            return inhoud with
            {
                Partijen = [.. inhoud.Partijen, new(Voorbeeld.Kbo(3_161_380), "Vlaams Gewest", Partijsoort.VlaamseOverheid, null, BeslissendOrgaan.Minister, "OVO000098"),
                    new(Voorbeeld.Kbo(2_120_001), "OCMW", Partijsoort.Ocmw, null, BeslissendOrgaan.RaadMaatschappelijkWelzijn)],
                Verbintenissen = [inhoud.Verbintenissen[0] with
                {
                    Financieringswijze = new(Financieringssoort.VoorschotEnSaldo, 30), Indicator = new("FIETS-KM", Voorbeeld.Id("taak")),
                    Staatssteun = new(Staatssteungrond.DeMinimis, "Verklaring 12"), Overheidsopdracht = new(Opdrachtsoort.Uitzondering, "art. 30"), Btw = Btw.NietInbegrepen,
                }],
                Voorwaarden = [new(Voorbeeld.Id("a/w1"), "Vergunning", "Beslissing")], Ondertekentermijn = new(2026, 12, 31),
                Datadeelafspraken = [new(Voorbeeld.Id("a/d1"), Voorbeeld.KboGent, "Tellingen", Leveringsfrequentie.Maandelijks, new(2026, 6, 1))],
                Gevolgen = [new(Voorbeeld.Id("a/g1"), "Tien procent minder", Gevolgsoort.TrancheInhouden)],
                Opzegging = new("Met een brief", 180), Bekendmaking = "Op de website", Toetreding = "Met instemming", Uittreding = "Na drie jaar",
            };
        }
    }

    [Fact]
    public async Task Staat_alles_wat_afgesproken_is_er()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a", Vol));

        (await tafel.Rij("ondertekentermijn, bekendmaking, opzegging, opzegtermijn, toetreding, uittreding from lees.gebiedscontract"))
            .ShouldBe("2026-12-31 | Op de website | Met een brief | 180 | Met instemming | Na drie jaar");
        (await tafel.Rij("financieringswijze, voorschot, indicator_code, indicator_taakstelling, staatssteun, staatssteun_referentie, overheidsopdracht, opdracht_referentie, btw from lees.verbintenis"))
            .ShouldBe($"VoorschotEnSaldo | 30 | FIETS-KM | {Voorbeeld.Id("taak")} | DeMinimis | Verklaring 12 | Uitzondering | art. 30 | NietInbegrepen");
        (await tafel.Rij("volgorde, id, omschrijving, bewijs from lees.voorwaarde")).ShouldBe($"1 | {Voorbeeld.Id("a/w1")} | Vergunning | Beslissing");
        (await tafel.Rij("volgorde, leverancier_kbo, gegevens, frequentie, eerst from lees.datadeelafspraak")).ShouldBe("1 | 0207451227 | Tellingen | Maandelijks | 2026-06-01");
        (await tafel.Rij("volgorde, omschrijving, soort from lees.gevolg")).ShouldBe("1 | Tien procent minder | TrancheInhouden");
        (await tafel.Rijen("soort, beslissend_orgaan, entiteit from lees.partij where volgorde > 2 order by volgorde"))
            .ShouldBe(["VlaamseOverheid | Minister | OVO000098", "Ocmw | RaadMaatschappelijkWelzijn"]);
    }

    [Fact]
    public async Task Vervangt_een_gewijzigd_ontwerp_ook_de_clausules()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a", Vol).Meldt(A, new OntwerpWerdGewijzigd(A, Voorbeeld.Inhoud("a"))));

        foreach (var tabel in (string[])["voorwaarde", "datadeelafspraak", "gevolg"])
        {
            (await tafel.Rij($"count(*) from lees.{tabel}")).ShouldBe("0", tabel);
        }

        (await tafel.Rij("ondertekentermijn is null and opzegging is null and opzegtermijn is null and uittreding is null from lees.gebiedscontract")).ShouldBe("t");
        (await tafel.Rij("financieringswijze is null and staatssteun is null and btw is null from lees.verbintenis")).ShouldBe("t");
    }

    [Fact]
    public async Task Zijn_de_clausules_openbaar_zodra_de_laatste_ondertekent()
    {
        await using var tafel = await Leestafel.Dek(new Logboek("contracten").Opgesteld("a", Vol).Voorgelegd("a").Ondertekend("a"));

        foreach (var tabel in (string[])["voorwaarde", "datadeelafspraak", "gevolg"])
        {
            (await tafel.Rij($"bool_and(openbaar), count(*) from lees.{tabel}")).ShouldBe("t | 1", tabel);
        }
    }

    [Fact]
    public async Task Staat_een_opmerking_er_met_haar_antwoord()
    {
        await using var tafel = await Leestafel.Dek(Besproken());

        (await tafel.Rij("id, versie, plaats, partij_kbo, tekst, antwoord, antwoord_versie, afgehandeld_op is not null from lees.opmerking where antwoord_op is null"))
            .ShouldBe($"{Opmerking} | 2 | titel | 0207451227 | Te lang. | Ingekort. | 4 | t");
        (await tafel.Rij($"partij_kbo is null, tekst, afgehandeld_op is null from lees.opmerking where antwoord_op = '{Opmerking}'")).ShouldBe("t | Wat stelt u voor? | t");
    }

    [Fact]
    public async Task Verdwijnt_een_gewiste_opmerking_en_een_gewist_antwoord()
    {
        var log = Besproken();
        log.Wist(A, 2);
        log.Wist(A, 4);
        await using var tafel = await Leestafel.Dek(log);

        (await tafel.Rij($"tekst is null, antwoord is null, plaats from lees.opmerking where id = '{Opmerking}'")).ShouldBe("t | t | titel");
    }

    internal static Logboek Besproken() => new Logboek("contracten").Opgesteld("a", Vol)
        .Meldt(A, new OpmerkingWerdGeplaatst(A, Opmerking, "titel", Voorbeeld.KboGent, "pseudoniem", null), "tekst", "Te lang.")
        .Meldt(A, new OpmerkingWerdGeplaatst(A, Voorbeeld.Id("a/o2"), "titel", null, "pseudoniem", Opmerking), "tekst", "Wat stelt u voor?")
        .Meldt(A, new OpmerkingWerdAfgehandeld(A, Opmerking, "pseudoniem"), "antwoord", "Ingekort.");
}
