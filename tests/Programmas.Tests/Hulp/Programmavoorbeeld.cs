using System.Globalization;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Programmas.Domein;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>A platform and a programme that are in order, in every state, for tests without I/O. Mol and Geel lie in the Kempen, Aartselaar does not.</summary>
internal static class Programmavoorbeeld
{
    public static readonly Guid ProgrammaId = new("01900000-0000-7000-8000-0000000000b1");
    public static readonly Guid PlatformId = new("01900000-0000-7000-8000-0000000000b2");
    public static readonly Guid TaakId = new("01900000-0000-7000-8000-0000000000b3");
    public static readonly IndicatorId Over = new(new Guid("01900000-0000-7000-8000-0000000000b4"));
    public static readonly ActieId ActieNummer = new(new Guid("01900000-0000-7000-8000-0000000000b5"));
    public static readonly OverlegmomentId OverlegNummer = new(new Guid("01900000-0000-7000-8000-0000000000b6"));
    public static readonly DateOnly Dag = new(2026, 11, 2);
    public static readonly Gebied Kempen = Mandaten.Kempen;
    public static readonly Gebied Geel = Mandaten.Geel;
    public static readonly Gebied Mol = new(Gebiedsoort.Gemeente, "13025");
    public static readonly Gebied Antwerpen = new(Gebiedsoort.Referentieregio, "REFREG01");
    public static readonly Gebied Aartselaar = new(Gebiedsoort.Gemeente, "11001");
    public static readonly Bedrag Grens = Bedrag.Van(200_000_000m);

    public static readonly Betrokkene Team = new("team", "gebiedsteam", ["REFREG03"]);
    public static readonly Betrokkene AnderTeam = new("ander", "gebiedsteam", ["REFREG01"]);
    public static readonly Betrokkene Lid = new($"{Mandaten.Leider}", "gemandateerde", []);

    public static Kaart Vlaanderen { get; } = new(
    [
        new("11001", "Aartselaar", KboNummer.Van("0207508932"), "REFREG01"), new("13008", "Geel", Kbo(20_753_309), "REFREG03"),
        new("13025", "Mol", Kbo(20_750_455), "REFREG03"), new("99001", "Nieuwstad", Kbo(20_000_001), null),
    ]);

    public static KboNummer Bedrijf { get; } = Kbo(40_301_926);

    public static Platformvoorstel Tafel { get; } = new("Tafel van de Kempen", [Rij(Kempen)], new(2026, 1, 15), null, true);

    public static Programmavoorstel Voorstel { get; } = new(
        "Water in de Kempen", Programmasoort.Generiek, [Rij(Kempen)], [TaakId], PlatformId, "Ruimte voor water.", new(2026, 10, 1), null, "2026-2031",
        [new("minister van Omgeving", "Beleidsnota Omgeving 2024-2029, nr. 12")]);

    public static Actievoorstel Oevers { get; } = new(
        "Oevers verbreden", "Over twaalf kilometer.", Bestuursniveau.Bovenlokaal, "13008", null, Bedrag.Van(1_500_000m), [Over.Waarde]);

    public static Streefwaardevoorstel Doel { get; } = new(TaakId, Over.Waarde, Rij(Kempen), 420m, 400m, 440.5m);

    /// <summary>Open for the Kempen and for Aartselaar, fixed for Geel.</summary>
    public static Taakstellinginhoud Taakinhoud { get; } = new(
        "Ruimte voor water", [Opgave.IntegraalWaterbeheer], [Kempen, Geel, Aartselaar], "Meer ruimte.", null, new(2026, 1, 1), new(2031, 12, 31),
        [
            new(Over, "OVER", "Overstromingsruimte", "ha", Richting.Stijgend, "VMM",
                [Open(Kempen), new(Geel, null, 12m, null, null, null), Open(Aartselaar)]),
        ], true);

    public static IReadOnlyList<BekendeTaakstelling> Taken { get; } = [Taak()];

    public static Programmanaslag Naslag { get; } = new(Vlaanderen, new HashSet<Guid> { TaakId }, true, true);

    public static Gebiedsvoorstel Rij(Gebied gebied) => new(gebied.Soort, gebied.Code);

    public static BekendeTaakstelling Taak(Taakstellingstand stand = Taakstellingstand.Vastgesteld, params Indicatordoel[] doelen) => new(
        TaakId, doelen is [] ? Taakinhoud : Taakinhoud with { Indicatoren = [Taakinhoud.Indicatoren[0] with { Doelen = doelen }] }, stand);

    public static Indicatordoel Open(Gebied gebied) => new(gebied, null, null, null, null, new DateOnly(2027, 6, 30));

    public static Onderhandelingsplatform Platform(Platformvoorstel? voorstel = null, params string[] gemeenten)
    {
        var platform = new Onderhandelingsplatform();
        platform.Begin(PlatformId);
        platform.RichtOp(Platformcontrole.Maak(PlatformId, voorstel ?? Tafel, Vlaanderen), Team);
        if (gemeenten.Length > 0)
        {
            platform.NodigUit(Deelnemercontrole.Maak(PlatformId, [.. gemeenten.Select(nis => new Deelnemervoorstel(Deelnemersoort.Gemeente, nis))], Vlaanderen, []), Dag);
        }

        platform.Opgeslagen();
        return platform;
    }

    public static Onderhandelingsplatform VolPlatform() => Platform(null, "13008", "13025");

    public static Mandatering Mandaat(Mandaatvoorstel? voorstel = null)
    {
        var mandatering = new Mandatering();
        mandatering.Begin(Mandaten.Id);
        mandatering.Verleen(Mandaatcontrole.Maak(Mandaten.Id, voorstel ?? Mandaten.Voorstel, new HashSet<Gebied> { Kempen, Geel, Mol, Antwerpen }));
        mandatering.Opgeslagen();
        return mandatering;
    }

    public static Programmainhoud Inhoud(Programmavoorstel? voorstel = null) => Programmacontrole.Maak(voorstel ?? Voorstel, Naslag);

    public static Actie Actie(Gebiedsprogramma programma, Actievoorstel? voorstel = null, ActieId? id = null) =>
        Actiecontrole.Maak(id ?? ActieNummer, voorstel ?? Oevers, programma, Taken, Vlaanderen);

    /// <summary>In this state, everything stored: one actie, the open target agreed, every gemeente invited.</summary>
    public static Gebiedsprogramma In(Programmastatus status, Programmavoorstel? voorstel = null, bool metActie = true, bool metStreefwaarde = true)
    {
        var programma = new Gebiedsprogramma();
        programma.Begin(ProgrammaId);
        programma.StelOp(Inhoud(status is Programmastatus.Vastgesteld ? (voorstel ?? Voorstel) with { Van = new(2027, 1, 1) } : voorstel), Team);
        if (metActie)
        {
            programma.VoegActieToe(Actie(programma), Team);
        }

        if (metStreefwaarde)
        {
            var (streefwaarde, tot) = Streefwaardecontrole.Maak(Doel, programma, Taken, Vlaanderen);
            programma.KomStreefwaardeOvereen(streefwaarde, Team, tot, Dag);
        }

        if (status >= Programmastatus.Onderhandeling)
        {
            programma.OpenOnderhandeling(VolPlatform(), Team, Dag);
        }

        if (status >= Programmastatus.Vastgesteld)
        {
            programma.StelVast(Mandaat(), Lid, Taken, VolPlatform(), Vlaanderen, Dag, Grens);
        }

        if (status is Programmastatus.Afgesloten)
        {
            programma.SluitAf("Klaar.", Team, programma.Inhoud.Tot.AddDays(1));
        }

        programma.Opgeslagen();
        programma.Status.ShouldBe(status);
        return programma;
    }

    /// <summary>The fields that are refused; every sentence ends as a sentence.</summary>
    public static IReadOnlyDictionary<string, string[]> Bezwaren(Action poging)
    {
        var fout = Should.Throw<Domeinfout>(poging);
        (fout.Code, fout.Status).ShouldBe(("ongeldige-invoer", 400));
        fout.Velden.Values.SelectMany(z => z).ShouldAllBe(z => z.EndsWith('.'));
        return fout.Velden;
    }

    public static KboNummer Kbo(int basis) => KboNummer.Van(string.Create(CultureInfo.InvariantCulture, $"{basis:00000000}{97 - (basis % 97):00}"));
}
