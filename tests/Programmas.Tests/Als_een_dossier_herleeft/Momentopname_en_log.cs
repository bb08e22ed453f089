using System.Text.Json;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Programmas.Domein;
using static Gebiedswerking.Programmas.Tests.Hulp.Programmavoorbeeld;

namespace Gebiedswerking.Programmas.Tests.Als_een_dossier_herleeft;

/// <summary>A restored snapshot is what the fold of the log gives, wherever the log is cut.</summary>
public sealed class Momentopname_en_log
{
    [Fact]
    public void Geven_hetzelfde_programma()
    {
        var programma = new Gebiedsprogramma();
        programma.Begin(ProgrammaId);
        programma.StelOp(Inhoud(), Team);
        programma.VoegActieToe(Actie(programma), Team);
        var (streefwaarde, tot) = Streefwaardecontrole.Maak(Doel, programma, Taken, Vlaanderen);
        programma.KomStreefwaardeOvereen(streefwaarde, Team, tot, Dag);
        programma.OpenOnderhandeling(VolPlatform(), Team, Dag);
        programma.Wijzig(Inhoud(Voorstel with { Titel = "Tweede lezing" }), Team);
        programma.KomStreefwaardeOvereen(streefwaarde, Team, tot, Dag);
        programma.StelVast(Mandaat(), Lid, Taken, VolPlatform(), Vlaanderen, Dag, Grens);
        programma.SluitAf("Klaar.", Team, programma.Inhoud.Tot.AddDays(1));

        Vergelijk<Gebiedsprogramma, Programmastaat>(programma);
    }

    [Fact]
    public void Geven_hetzelfde_platform()
    {
        var platform = new Onderhandelingsplatform();
        platform.Begin(PlatformId);
        platform.RichtOp(Platformcontrole.Maak(PlatformId, Tafel, Vlaanderen), Team);
        platform.NodigUit(Deelnemercontrole.Maak(PlatformId, [new(Berichten.Programmas.Deelnemersoort.Gemeente, "13008")], Vlaanderen, []), Dag);
        platform.LegOverlegmomentVast(Overlegcontrole.Maak(OverlegNummer, new(Dag, [new("Schepen", ["13008"])], "Akkoord."), platform, Dag), "Akkoord.");

        Vergelijk<Onderhandelingsplatform, Platformstaat>(platform);
    }

    private static void Vergelijk<T, TStaat>(T dossier) where T : Dossier, IMetMomentopname<TStaat>, new() where TStaat : class
    {
        var gebeurd = dossier.Nieuw.Select(n => n.Gebeurtenis).ToList();
        for (var knip = 1; knip <= gebeurd.Count; knip++)
        {
            var halfweg = new T();
            gebeurd.Take(knip).ToList().ForEach(halfweg.Herleef);
            var hersteld = new T { Staat = JsonSerializer.Deserialize<TStaat>(Json<TStaat>(halfweg), Gebeurtenistypes.Json)! };
            gebeurd.Skip(knip).ToList().ForEach(hersteld.Herleef);

            Json<TStaat>(hersteld).ShouldBe(Json<TStaat>(dossier));
        }
    }

    private static string Json<TStaat>(IMetMomentopname<TStaat> dossier) where TStaat : class => JsonSerializer.Serialize(dossier.Staat, Gebeurtenistypes.Json);
}
