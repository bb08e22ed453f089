using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Turns what was filled in into a meeting of a platform, or says in one go per field what is wrong with it.</summary>
public static class Overlegcontrole
{
    private const int HoogstensAanwezigen = 500;
    private const int HoogstensTeken = 10_000;

    /// <summary>Checks everything and makes the event.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="platform">The platform that met.</param>
    /// <param name="vandaag">Today.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static OverlegmomentWerdGehouden Maak(OverlegmomentId id, Overlegvoorstel voorstel, Onderhandelingsplatform platform, DateOnly vandaag)
    {
        var invoer = new Invoer();
        var (van, tot) = (platform.Gegevens.Van, platform.Gegevens.Tot is { } t && t < vandaag ? t : vandaag);
        _ = invoer.Dag(voorstel.Datum, "datum")
            && invoer.Eis(voorstel.Datum >= van && voorstel.Datum <= tot, "datum", $"Vul een dag in vanaf {van:yyyy-MM-dd}, waarop het platform begon, tot en met {tot:yyyy-MM-dd}.");
        invoer.Tekst(voorstel.Conclusie, "conclusie", HoogstensTeken);
        var aanwezig = new List<Aanwezige>();
        if (invoer.Aantal(voorstel.Aanwezig, 1, HoogstensAanwezigen, "aanwezig"))
        {
            foreach (var (rij, i) in voorstel.Aanwezig!.Select((r, i) => (r, i)))
            {
                if (invoer.Eis(rij is not null, $"aanwezig[{i}]", "Vul deze aanwezige in."))
                {
                    invoer.Regel(rij!.Functie, $"aanwezig[{i}].functie", 200);
                    aanwezig.Add(new Aanwezige(rij.Functie ?? "", Namens(invoer, rij.Namens, platform.Deelnemers, $"aanwezig[{i}].namens")));
                }
            }
        }

        invoer.Besluit();
        return new OverlegmomentWerdGehouden(platform.Id, id, voorstel.Datum!.Value, aanwezig);
    }

    private static List<KboNummer> Namens(Invoer invoer, IReadOnlyList<string?>? rijen, IReadOnlyList<Platformdeelnemer> deelnemers, string veld)
    {
        var namens = new List<KboNummer>();
        if (!invoer.Aantal(rijen, 1, Onderhandelingsplatform.HoogstensDeelnemers, veld))
        {
            return namens;
        }

        foreach (var (verwijzing, i) in rijen!.Select((v, i) => (v, i)))
        {
            var isKbo = KboNummer.Probeer(verwijzing, out var kbo);
            var deelnemer = deelnemers.FirstOrDefault(d => isKbo ? d.Kbo == kbo : d.Nis is not null && d.Nis == verwijzing);
            if (invoer.Eis(deelnemer is not null, $"{veld}[{i}]", "Dit is geen deelnemer van dit platform. Nodig hem eerst uit, of kijk het KBO-nummer of de NIS-code na.")
                && invoer.Eis(!namens.Contains(deelnemer!.Kbo), $"{veld}[{i}]", "Deze deelnemer staat er al. Haal hem een keer weg."))
            {
                namens.Add(deelnemer.Kbo);
            }
        }

        return namens;
    }
}
