using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Programmas.Domein;

namespace Gebiedswerking.Programmas.Tests.Hulp;

/// <summary>A gemeente and a referentieregio that exist, for tests without I/O.</summary>
internal static class Voorbeeld
{
    public static readonly DateOnly GeldigVan = new(2019, 1, 1);
    public static readonly DateOnly Regiodecreet = new(2023, 2, 3);
    public static readonly DateOnly Later = new(2027, 1, 1);

    public static readonly GemeenteWerdGeregistreerd Aartselaar = new(
        "11001", "Aartselaar", "aartselaar", KboNummer.Van("0207508932"), "OVO001995", GeldigVan, 11.01m, 4.38554m, 51.13386m,
        "http://data.lblod.info/id/bestuurseenheden/38dc63f5");

    public static readonly ReferentieregioWerdGeregistreerd Kempen = new(
        "REFREG03", "Kempen", "kempen", "http://data.lblod.info/id/werkingsgebieden/6d0914f5");

    public static Gemeente NieuweGemeente()
    {
        var gemeente = new Gemeente();
        gemeente.Begin(Gemeente.IdVan(Aartselaar.Nis));
        return gemeente;
    }

    /// <summary>Registered, and what came before is stored: <c>Nieuw</c> is empty.</summary>
    public static Gemeente Geregistreerd(Action<Gemeente>? verder = null)
    {
        var gemeente = NieuweGemeente();
        gemeente.Registreer(Aartselaar);
        verder?.Invoke(gemeente);
        gemeente.Opgeslagen();
        return gemeente;
    }

    public static object[] Gebeurd(this Fundament.Dossierlog.Dossier dossier) => [.. dossier.Nieuw.Select(n => n.Gebeurtenis)];

    public static Domeinfout Geweigerd(this Fundament.Dossierlog.Dossier dossier, Action poging)
    {
        var fout = Should.Throw<Domeinfout>(poging);
        dossier.Nieuw.ShouldBeEmpty();
        return fout;
    }
}
