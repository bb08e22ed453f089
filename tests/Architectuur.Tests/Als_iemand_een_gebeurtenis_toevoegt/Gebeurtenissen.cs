using Gebiedswerking.Architectuur.Tests.Hulp;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Architectuur.Tests.Als_iemand_een_gebeurtenis_toevoegt;

public class Gebeurtenissen
{
    /// <summary>Events that the read model leaves alone on purpose, and why.</summary>
    private static readonly Dictionary<Type, string> Genegeerd = new()
    {
        [typeof(Gebiedswerking.Berichten.Fondsen.BankrekeningWerdGeregistreerd)] = "of a source that nobody hears: account numbers stay in Fondsen",
        [typeof(Gebiedswerking.Berichten.Fondsen.BankrekeningWerdBevestigd)] = "of a source that nobody hears: account numbers stay in Fondsen",
    };

    private static IEnumerable<Type> Dossiers => Huis.Samenstellen.SelectMany(s => s.GetTypes()).Where(t => t is { IsAbstract: false } && t.IsAssignableTo(typeof(Dossier)));

    private static Type[] Projecties => Huis.Diensten.Single(d => d.Naam == "Projectie").Samenstel.GetTypes();

    [Fact]
    public void Hebben_elk_een_projectie_of_een_reden_om_er_geen_te_hebben() => Huis.Gebeurtenissen
        .Where(g => !HeeftProjectie(g) && !Genegeerd.ContainsKey(g)).ShouldBeEmpty();

    [Fact]
    public void Staan_niet_als_genegeerd_genoteerd_zonder_reden_of_met_een_projectie() => Genegeerd
        .Where(g => g.Value.Length < 20 || HeeftProjectie(g.Key)).ShouldBeEmpty();

    [Fact]
    public void Hebben_elk_een_Pas_in_het_dossier_dat_ze_noemt() => Dossiers
        .SelectMany(d => InEenDossier(d).SelectMany(Verwijzingen.Van).Where(IsGebeurtenis).Except(Dossier.GebeurtenissenVan(d)).Select(g => $"{d} has no Pas({g.Name})"))
        .Distinct().ShouldBeEmpty();

    [Fact]
    public void Horen_elk_bij_precies_een_dossier() => Huis.Gebeurtenissen.Where(g => g != typeof(InhoudWerdGewist))
        .Select(g => (Gebeurtenis: g.Name, Dossiers: Dossiers.Count(d => Dossier.GebeurtenissenVan(d).Contains(g))))
        .Where(g => g.Dossiers != 1).ShouldBeEmpty();

    [Fact]
    public void Zijn_verzegelde_records_met_een_naam_in_de_verleden_tijd() => Huis.Gebeurtenissen
        .Where(g => !g.IsSealed || g.GetMethod("<Clone>$") is null || !System.Text.RegularExpressions.Regex.IsMatch(g.Name, "Werd|Werden|TradIn")).ShouldBeEmpty();

    [Fact]
    public void Hebben_een_vorm_met_een_upcaster_voor_elke_oudere() => Huis.Gebeurtenissen
        .SelectMany(g => Enumerable.Range(1, Gebeurtenistypes.VormVan(g) - 1).Select(vorm => (Type: g.Name, vorm)))
        .Where(v => !Huis.Samenstellen.SelectMany(s => s.GetTypes()).Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IUpcaster)))
            .Select(t => (IUpcaster)Activator.CreateInstance(t)!).Any(u => u.Type == v.Type && u.VanVorm == v.vorm))
        .ShouldBeEmpty();

    private static bool IsGebeurtenis(Type type) => type != typeof(InhoudWerdGewist) && !type.IsInterface && type.IsAssignableTo(typeof(IGebeurtenis));

    // The dossier itself with its closures, wherever they are nested.
    private static IEnumerable<Type> InEenDossier(Type dossier) => dossier.Assembly.GetTypes().Where(t => Huis.Buitenste(t) == dossier);

    // A witness sees every row, also one that no reaction gets because its dossier waits in the parking.
    private static bool HeeftProjectie(Type gebeurtenis) => Projecties.Any(p => p.Name == $"{gebeurtenis.Name}Projectie"
        && (p.IsAssignableTo(typeof(IReactie<>).MakeGenericType(gebeurtenis)) || (p.IsAssignableTo(typeof(IRijgetuige)) && Verwijzingen.Van(p).Contains(gebeurtenis))));
}
