using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>The refusals of Programmas.</summary>
internal static partial class Fout
{
    private const string Onwijzigbaar = "Een geregistreerd gegeven kan nog niet gewijzigd worden: neem de oude waarde over.";

    public static Domeinfout GemeenteGewijzigd(string nis, string veld, object was, object wordt) => Domeinfout.Regel("gemeente-gewijzigd",
        $"Gemeente {nis} is al geregistreerd met {veld} '{was}'; '{wordt}' wijkt daarvan af. {Onwijzigbaar}");

    public static Domeinfout ReferentieregioGewijzigd(string code, string veld, object was, object wordt) => Domeinfout.Regel(
        "referentieregio-gewijzigd",
        $"Referentieregio {code} is al geregistreerd met {veld} '{was}'; '{wordt}' wijkt daarvan af. {Onwijzigbaar}");

    public static Domeinfout GemeenteNietGeregistreerd() => Domeinfout.Regel("gemeente-niet-geregistreerd",
        "Deze gemeente is nog niet geregistreerd. Registreer eerst de gemeente zelf.");

    public static Domeinfout IndelingVoorBestaan(string nis, DateOnly vanaf, DateOnly geldigVan) => Domeinfout.Regel("indeling-voor-bestaan",
        $"Gemeente {nis} bestaat vanaf {geldigVan:yyyy-MM-dd} en kan niet al op {vanaf:yyyy-MM-dd} ingedeeld worden. Kies een latere datum.");

    public static Domeinfout IndelingNietLater(string nis, Indeling laatste, string gebied, DateOnly vanaf) => Domeinfout.Regel("indeling-niet-later",
        $"Gemeente {nis} hoort sinds {laatste.Vanaf:yyyy-MM-dd} bij {laatste.Gebied} en kan niet vanaf {vanaf:yyyy-MM-dd} bij {gebied} horen. "
        + "Een nieuwe indeling begint op een latere datum dan de vorige.");

    public static Domeinfout ProvincieMetGat(string nis, DateOnly vanaf, DateOnly geldigVan) => Domeinfout.Regel("provincie-met-gat",
        $"Gemeente {nis} bestaat vanaf {geldigVan:yyyy-MM-dd}, maar zou pas vanaf {vanaf:yyyy-MM-dd} bij een provincie horen. "
        + $"Laat de eerste indeling op {geldigVan:yyyy-MM-dd} beginnen.");

    public static Domeinfout InwonertalOngeldig(string nis, int inwoners) => Domeinfout.Regel("inwonertal-ongeldig",
        $"Het inwonertal van gemeente {nis} is {inwoners}. Vul een getal groter dan 0 in.");

    public static Domeinfout FusieAlGeregistreerd() => Domeinfout.Regel("fusie-al-geregistreerd",
        "Deze fusie is al vastgelegd. U hoeft niets meer te doen.");
}
