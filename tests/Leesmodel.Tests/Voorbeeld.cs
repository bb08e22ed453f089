using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>Invented contracts between real gemeenten, in every state in which somebody may or may not see them.</summary>
public static class Voorbeeld
{
    public const string Gent = "44021";
    public const string Aalst = "41002";
    public const string RegioGent = "REFREG05";
    public const string RegioAalst = "REFREG07";
    public const string Verslagtekst = "De eerste oever is hersteld.";
    public const string Redentekst = "De foto's ontbreken.";
    public const string Motivering = "Past in het meerjarenplan.";
    public static readonly KboNummer KboGent = KboNummer.Van("0207451227");
    public static readonly KboNummer KboAalst = KboNummer.Van("0207437468");
    public static readonly KboNummer Vereniging = Kbo(4_000_001);
    public static readonly DateOnly Ingang = new(2026, 4, 1);
    public static readonly Besluit Raadsbesluit = new(Besluitsoort.Raadsbesluit, new(2026, 2, 23), "Raadsbesluit 2026/17", "https://www.gent.be/besluit/17", new(2026, 2, 27));
    public static readonly Besluit Collegebesluit = new(Besluitsoort.Collegebesluit, new(2026, 6, 8), "Collegebesluit 2026/402");

    public static KboNummer Kbo(int eerste8) => KboNummer.Van($"{eerste8:00000000}{97 - eerste8 % 97:00}");

    /// <summary>A readable identity: the same name gives the same one.</summary>
    public static Guid Id(string naam) =>
        new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(naam)).AsSpan(0, 16), bigEndian: true);

    public static MijlpaalId Mijlpaal(string naam) => new(Id(naam));

    /// <summary>Two gemeenten in two regions.</summary>
    public static Logboek Gebieden()
    {
        var log = new Logboek(ProgrammasBlok.Bron);
        log.Meldt(Id(RegioGent), new ReferentieregioWerdGeregistreerd(RegioGent, "Gent", "gent", "http://data/gent"))
            .Meldt(Id(RegioAalst), new ReferentieregioWerdGeregistreerd(RegioAalst, "Denderland", "denderland", "http://data/denderland"));
        foreach (var (nis, naam, kbo, regio) in (ReadOnlySpan<(string, string, KboNummer, string)>)[(Gent, "Gent", KboGent, RegioGent), (Aalst, "Aalst", KboAalst, RegioAalst)])
        {
            log.Meldt(Id(nis), new GemeenteWerdGeregistreerd(nis, naam, naam.ToLowerInvariant(), kbo, $"OVO00{nis}", new(2019, 1, 1), 156.18m, 3.72377m, 51.05435m, $"http://data/{nis}"))
                .Meldt(Id(nis), new GemeenteWerdBijReferentieregioIngedeeld(nis, regio, new(2023, 3, 13)))
                .Meldt(Id(nis), new GemeenteWerdBijProvincieIngedeeld(nis, "40000", "Oost-Vlaanderen", new(1995, 1, 1)))
                .Meldt(Id(nis), new InwonertalWerdVastgesteld(nis, 272_657, new(2025, 1, 1), "Statbel"));
        }

        log.Meldt(Id("mandatering"), Mandatering(Gemandateerde, "p2"));
        return log;
    }

    /// <summary>Under which number Identiteit knows demo-gemandateerde-2.</summary>
    public const string Gemandateerde = "49637b4e-2f81-5515-9354-1f898f30119b";

    /// <summary>A mandatering in the region of Gent and in Aalst; <see cref="Mandaten"/> has its ceiling.</summary>
    public static MandateringWerdVerleend Mandatering(params IReadOnlyList<string> leden) => new(
        Id("mandatering"), "Water in de vallei", new VrBeslissing(new(2026, 10, 9), "VR 2026 0910 DOC.1097/1"),
        [.. leden.Select((lid, i) => new Mandaatlid(lid, $"OVO00005{i}", $"Functie {i}", i == 0, new(2026, 1, 1), i == 0 ? null : new DateOnly(2028, 12, 31)))],
        [Opgave.IntegraalWaterbeheer, Opgave.Omgevingszorg], [new(Gebiedsoort.Referentieregio, RegioGent), new(Gebiedsoort.Gemeente, Aalst)],
        true, new Begrotingstoets(false, "IF 2026/12", "BA 2026/7"), new(2026, 1, 1), new(2030, 12, 31), true);

    /// <summary>The confidential source: one ceiling, with the room in its bijlage.</summary>
    public static Logboek Mandaten(params IReadOnlyList<string> leden) => new Logboek(MandatenBlok.Bron)
        .Meldt(Id("plafond"), new MandaatplafondWerdVastgesteld(Id("mandatering"), Euro(7_500_000.00m), leden), "onderhandelingsruimte", "De helft in het eerste jaar.");

    /// <summary>A contract of Gent with an association, in the region of Gent; two milestones.</summary>
    public static Contractinhoud Inhoud(string naam, string regio = RegioGent, KboNummer? gemeente = null, string? nis = Gent) => new(
        naam, [regio], Ingang, new(2031, 12, 31),
        [
            new(gemeente ?? KboGent, "Stad " + naam, Partijsoort.Gemeente, nis, BeslissendOrgaan.Gemeenteraad),
            new(Vereniging, "Natuurvereniging", Partijsoort.Vereniging, null, BeslissendOrgaan.EigenBestuur),
        ],
        [
            new(new(Id(naam + "/v1")), gemeente ?? KboGent, Verbintenissoort.Resultaat, "Oevers herstellen", Euro(1500.50m),
            [
                new(Mijlpaal(naam + "/m1"), "Eerste oever", new(2026, 9, 30), "Foto's", Euro(1000.25m), null),
                new(Mijlpaal(naam + "/m2"), "Tweede oever", new(2999, 9, 30), "Foto's", Euro(500.25m), Vereniging),
            ]),
        ],
        [new(gemeente ?? KboGent, Euro(1500.50m))], Voorbeeld: true);

    public static Bedrag Euro(decimal euro) => Bedrag.Van(euro);

    public static Logboek Opgesteld(this Logboek log, string naam, Contractinhoud? inhoud = null) =>
        log.Meldt(Id(naam), new ContractWerdOpgesteld(Id(naam), inhoud ?? Inhoud(naam)));

    public static Logboek Voorgelegd(this Logboek log, string naam) =>
        log.Meldt(Id(naam), new ContractWerdTerOndertekeningVoorgelegd(Id(naam), "hash-" + naam));

    public static Logboek Ondertekend(this Logboek log, string naam)
    {
        foreach (var wie in (Hoedanigheid[])[Hoedanigheid.VoorzitterGemeenteraad, Hoedanigheid.AlgemeenDirecteur])
        {
            log.Meldt(Id(naam), new HandtekeningWerdGezet(Id(naam), KboGent, "hash-" + naam, wie, "pseudoniem-" + wie, Handtekeningniveau.Gewoon, Raadsbesluit, Logboek.Begin));
        }

        return log.Meldt(Id(naam), new ContractWerdOndertekend(Id(naam), "hash-" + naam, Logboek.Begin));
    }

    public static Logboek InWerking(this Logboek log, string naam) => log.Meldt(Id(naam), new ContractTradInWerking(Id(naam), Ingang));

    public static Logboek Gerapporteerd(this Logboek log, string naam, string mijlpaal = "/m1", string tekst = Verslagtekst, params IReadOnlyList<Bewijsstuk> bewijs) =>
        log.Meldt(Id(naam), new MijlpaalWerdGerapporteerd(Id(naam), Mijlpaal(naam + mijlpaal), Euro(900m), bewijs, "pseudoniem"), "tekst", tekst);

    public static Logboek Getekend(this Logboek log, string naam, Hoedanigheid wie, bool volledig) => log.Meldt(Id(naam), new MijlpaalWerdOndertekend(
        Id(naam), Mijlpaal(naam + "/m1"), wie, "pseudoniem-" + wie, Handtekeningniveau.Gewoon, Collegebesluit, volledig, Logboek.Begin.AddDays(99)));

    /// <summary>The algemeen directeur of Gent lets somebody sign this contract.</summary>
    public static Logboek Gedelegeerd(this Logboek log, string naam) => log.Meldt(Id("delegatie"), new DelegatieWerdVerleend(
        Id("delegatie"), KboGent, Hoedanigheid.AlgemeenDirecteur, "pseudoniem", "iemand", "gemeentemedewerker", new(2026, 3, 1), new(2026, 12, 31),
        Delegatiebereik.EenContract, Id(naam), new(new(2026, 2, 1), "Delegatiebesluit 3", "https://www.gent.be/delegatie/3")));

    /// <summary>Contracts in every state: ontwerp, voorgelegd, ondertekend, lopend (with a milestone sent back and one accepted), ingetrokken.</summary>
    public static Logboek Contracten()
    {
        var log = new Logboek(ContractenBlok.Bron);
        log.Opgesteld("ontwerp").Opgesteld("voorgelegd").Opgesteld("ondertekend").Opgesteld("lopend", Inhoud("lopend") with { Gevolgen = [new(Id("lopend/g1"), "De helft wordt ingehouden", Gevolgsoort.TrancheInhouden)] }).Opgesteld("ingetrokken")
            .Opgesteld("elders", Inhoud("elders", RegioAalst, KboAalst, Aalst))
            .Meldt(Id("ontwerp"), new OntwerpWerdGewijzigd(Id("ontwerp"), Inhoud("ontwerp") with { Titel = "ontwerp, tweede lezing" }));
        foreach (var naam in (string[])["voorgelegd", "ondertekend", "lopend", "ingetrokken"])
        {
            log.Voorgelegd(naam)
                .Meldt(Id(naam), new VisumWerdGegeven(Id(naam), KboGent, Visum.Voorwaardelijk, "MJP 2026-2031, AR 12", "pseudoniem"), "motivering", Motivering);
        }

        log.Meldt(Id("ingetrokken"), new ContractWerdIngetrokken(Id("ingetrokken")), "reden", "Geen middelen.");
        log.Ondertekend("ondertekend").Ondertekend("lopend").InWerking("lopend");
        return log
            .Gerapporteerd("lopend")
            .Getekend("lopend", Hoedanigheid.Burgemeester, volledig: false)
            .Getekend("lopend", Hoedanigheid.AlgemeenDirecteur, volledig: true)
            .Meldt(Id("lopend"), new MijlpaalWerdTeruggestuurd(Id("lopend"), Mijlpaal("lopend/m1"), null, "pseudoniem"), "reden", Redentekst)
            .Gerapporteerd("lopend", tekst: "Met foto's.", bewijs: new Bewijsstuk(new string('b', 64), "image/png", 12))
            .Getekend("lopend", Hoedanigheid.AlgemeenDirecteur, volledig: false)
            .Getekend("lopend", Hoedanigheid.Burgemeester, volledig: true)
            .Meldt(Id("lopend"), new MijlpaalWerdAanvaard(Id("lopend"), Mijlpaal("lopend/m1"), Euro(900m), null, "pseudoniem"))
            .Meldt(Id("lopend"), new TaakWerdGezet(Id("lopend"), Id("lopend/t1"), Taaksoort.DeMinimisInschrijven, Taakhouder.Gebiedsteam, Id("lopend/v1"), null, Euro(900m), null))
            .Meldt(Id("lopend"), new TaakWerdGezet(Id("lopend"), Id("lopend/t2"), Taaksoort.GevolgBeslissen, Taakhouder.Partij, Id("lopend"), KboGent, null, null,
                new(Id("lopend/v1")), Id("lopend/g1")))
            .Gedelegeerd("voorgelegd")
            .Meldt(Id("voorgelegd"), new VoorwaardeWerdVervuld(Id("voorgelegd"), Id("voorgelegd/w1"), new(2026, 3, 1), "pseudoniem"))
            .Meldt(Id("voorgelegd"), new ToezichtstandWerdGenoteerd(
                Id("voorgelegd"), KboGent, "Raadsbesluit 2026/17", Toezichtstand.Lopend, new(2026, 3, 9), "Brief 12", "pseudoniem"));
    }
}
