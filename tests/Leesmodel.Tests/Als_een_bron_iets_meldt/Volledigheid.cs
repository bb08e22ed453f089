using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Bus;
using Gebiedswerking.Projectie.Contracten;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Leesmodel.Tests.Als_een_bron_iets_meldt;

public sealed class Volledigheid
{
    [Fact]
    public void Heeft_elke_gebeurtenis_een_projectie_met_haar_naam()
    {
        var gebeurtenissen = typeof(IGebeurtenis).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IGebeurtenis)) && !NiemandHoort(t)).Select(t => t.Name + "Projectie");
        var projecties = typeof(LeesmodelDb).Assembly.GetTypes()
            .Where(t => t.GetInterfaces().Any(i => i == typeof(IRijgetuige) || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReactie<>))))
            .Select(t => t.Name);

        gebeurtenissen.Except(projecties).ShouldBeEmpty();
    }

    // Account numbers stay in Fondsen.
    private static bool NiemandHoort(Type gebeurtenis) => Fundament.Dossierlog.Gebeurtenistypes.BronVan(gebeurtenis, "") == Berichten.Fondsen.RekeningenBlok.Bron;

    [Fact]
    public async Task Kent_de_database_elke_waarde_van_elke_opsomming()
    {
        await using var tafel = await Leestafel.Dek();

        foreach (var soort in (Type[])
            [
                typeof(Opgave), typeof(Gebiedsoort),
                typeof(Partijsoort), typeof(BeslissendOrgaan), typeof(Visum), typeof(Verbintenissoort), typeof(Hoedanigheid), typeof(Handtekeningniveau), typeof(Besluitsoort), typeof(Toelichtingsoort), typeof(Toezichtstand), typeof(Delegatiebereik), typeof(Raadpleeguitkomst), typeof(Taaksoort), typeof(Taakhouder),
                typeof(Berichten.Programmas.Deelnemersoort), typeof(Berichten.Programmas.Programmasoort), typeof(Berichten.Programmas.Bestuursniveau), typeof(Middelenbron),
                typeof(Berichten.Fondsen.Weigeringsreden), typeof(Berichten.Fondsen.Verplaatsingsoort), typeof(Berichten.Fondsen.Ophoudreden), typeof(Berichten.Fondsen.Betaalsoort), typeof(Berichten.Fondsen.Terugvorderingsgrond), typeof(Berichten.Fondsen.Alarmkrediet), typeof(Berichten.Fondsen.Bankberichtsoort), typeof(Berichten.Fondsen.Medefinancieringsvorm), typeof(Berichten.Fondsen.EuProgramma), typeof(Berichten.Fondsen.Verdeelsleutelsoort), typeof(Avenantsoort), typeof(Avenantwijzigingsoort), typeof(Beeindigingsgrond),
                typeof(Financieringssoort), typeof(Staatssteungrond), typeof(Opdrachtsoort), typeof(Btw), typeof(Leveringsfrequentie), typeof(Gevolgsoort),
                typeof(Richting), typeof(Inbrenggevolg), typeof(ParlementairMomentsoort), typeof(Meetkwaliteit),
            ])
        {
            (await tafel.Rij("string_agg(e.enumlabel, ',' order by e.enumsortorder) "
                    + $"from pg_enum e join pg_type t on t.oid = e.enumtypid where t.typnamespace = 'lees'::regnamespace and replace(t.typname, '_', '') = '{soort.Name.ToLowerInvariant()}'"))
                .ShouldBe(string.Join(',', Enum.GetNames(soort)), soort.Name);
        }
    }
}
