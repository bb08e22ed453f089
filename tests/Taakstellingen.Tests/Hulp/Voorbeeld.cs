using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Taakstellingen.Domein;

namespace Gebiedswerking.Taakstellingen.Tests.Hulp;

/// <summary>A taakstelling that is in order, in every state, for tests without I/O.</summary>
internal static class Voorbeeld
{
    public static readonly Guid Id = new("01900000-0000-7000-8000-0000000000bb");
    public static readonly Gebied Kempen = new(Gebiedsoort.Referentieregio, "REFREG03");
    public static readonly Gebied Geel = new(Gebiedsoort.Gemeente, "13008");
    public static readonly IndicatorId IndicatorNummer = new(new Guid("01900000-0000-7000-8000-0000000000c1"));
    public static readonly InbrengId InbrengNummer = new(new Guid("01900000-0000-7000-8000-0000000000d1"));
    public static readonly ParlementairMomentId Moment = new(new Guid("01900000-0000-7000-8000-0000000000e1"));
    public static readonly MetingId Meting = new(new Guid("01900000-0000-7000-8000-0000000000f1"));
    public static readonly Guid Programma = new("01900000-0000-7000-8000-0000000000a1");
    public static readonly DateOnly Dag = new(2026, 3, 2);
    public static readonly VrBeslissing Beslissing = new(new DateOnly(2026, 10, 9), "VR 2026 0910 DOC.1096/2");

    public static Taakstellingvoorstel Voorstel { get; } = new(
        "Ruimte voor water", [Opgave.IntegraalWaterbeheer], [Kempen, Geel], "Meer ruimte voor water.", null, new(2026, 1, 1), new(2030, 12, 31),
        [
            new("OVER", "Overstromingsruimte", "ha", Richting.Stijgend, "Vlaamse Milieumaatschappij",
                [new(Kempen, 310m, 420m, 400m, 440m), new(Geel, null, null, null, null, new(2027, 6, 30))]),
        ]);

    public static Taakstellinginhoud Inhoud { get; } = Maak(Voorstel);

    public static MetingWerdToegevoegd Cijfer { get; } = new(
        Id, Meting, IndicatorNummer, Kempen, 315.5m, new(2025, 1, 1), new(2025, 12, 31), new(2026, 2, 1), "Vlaamse Milieumaatschappij", Meetkwaliteit.Voorlopig, null);

    public static Taakstellinginhoud Maak(Taakstellingvoorstel voorstel) =>
        Taakstellingcontrole.Maak(voorstel, new HashSet<Gebied> { Kempen, Geel }, null, () => IndicatorNummer.Waarde);

    /// <summary>The fields that are refused.</summary>
    public static IReadOnlyDictionary<string, string[]> Bezwaren(Taakstellingvoorstel voorstel) => Should.Throw<Domeinfout>(() => Maak(voorstel)).Velden;

    public static Taakstelling Ontwerp()
    {
        var taakstelling = new Taakstelling();
        taakstelling.Begin(Id);
        taakstelling.StelOp(Inhoud);
        return taakstelling;
    }

    /// <summary>In this state, everything stored; input of 30 days, one answered input and one planned moment where the state allows it.</summary>
    public static Taakstelling In(Taakstellingstatus status)
    {
        var taakstelling = Ontwerp();
        if (status is not Taakstellingstatus.Ontwerp)
        {
            taakstelling.OpenInbreng(Dag.AddDays(30), Dag);
            taakstelling.GeefInbreng(InbrengNummer, "0207533094", "Reken het kanaal mee.", [], Dag);
        }

        if (status is Taakstellingstatus.InbrengGesloten or Taakstellingstatus.Vastgesteld or Taakstellingstatus.InUitvoering)
        {
            taakstelling.BeantwoordInbreng(InbrengNummer, Inbrenggevolg.Overgenomen, "Terecht.");
            taakstelling.SluitInbreng(Dag.AddDays(30));
            taakstelling.PlanMoment(Moment, Dag.AddDays(60), ParlementairMomentsoort.Toelichting, ["Leefmilieu"]);
        }

        if (status is Taakstellingstatus.Vastgesteld or Taakstellingstatus.InUitvoering)
        {
            taakstelling.StelVast(Beslissing, 30);
        }

        if (status is Taakstellingstatus.InUitvoering)
        {
            taakstelling.GaInUitvoering(Programma).ShouldBeTrue();
        }

        if (status is Taakstellingstatus.Ingetrokken)
        {
            taakstelling.TrekIn("Niet meer nodig.");
        }

        taakstelling.Opgeslagen();
        taakstelling.Status.ShouldBe(status);
        return taakstelling;
    }

    public static IReadOnlyList<IGebeurtenis> Gebeurd(this Dossier dossier) => [.. dossier.Nieuw.Select(n => n.Gebeurtenis)];

    public static string Geweigerd(this Dossier dossier, Action poging)
    {
        var fout = Should.Throw<Domeinfout>(poging);
        fout.Zin.ShouldNotBeNullOrWhiteSpace();
        dossier.Nieuw.ShouldBeEmpty();
        return fout.Code;
    }
}
