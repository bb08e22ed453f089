using System.Text.RegularExpressions;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>A fusie as it was filled in; anything can be missing.</summary>
/// <param name="Ingangsdatum">First day of the new gemeente.</param>
/// <param name="Gemeenten">NIS codes of the gemeenten that merge.</param>
/// <param name="Nieuwe">The gemeente that takes their place.</param>
/// <param name="Grond">The decree that decided it.</param>
public sealed record Fusievoorstel(
    DateOnly? Ingangsdatum = null, IReadOnlyList<string?>? Gemeenten = null, NieuweGemeente? Nieuwe = null, string? Grond = null);

/// <summary>The gemeente that takes the place of others. When it is one of these, its NIS code is enough.</summary>
/// <param name="Nis">NIS code.</param>
/// <param name="Naam">Name.</param>
/// <param name="Kbo">KBO number.</param>
/// <param name="Ovo">OVO code.</param>
/// <param name="AbbUri">URI of the bestuurseenheid at ABB.</param>
/// <param name="Referentieregio">Code of the referentieregio in which it lies; left out when the old ones lie in one.</param>
public sealed record NieuweGemeente(
    string? Nis = null, string? Naam = null, string? Kbo = null, string? Ovo = null, string? AbbUri = null, string? Referentieregio = null);

/// <summary>Checks a fusie, and says in one go per field what is wrong with it.</summary>
public static partial class Fusiecontrole
{
    private const int HoogstensGemeenten = 20;

    /// <summary>Checks everything and makes the event, with the code of the region in which the new gemeente lies.</summary>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="daags">Which gemeente lies where on the eve of the fusie.</param>
    /// <param name="bestaat">Whether a gemeente with this NIS code was ever registered.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static (GemeentenWerdenGefuseerd Fusie, string Referentieregio) Maak(Fusievoorstel voorstel, Kaart daags, Func<string, bool> bestaat)
    {
        var invoer = new Invoer();
        invoer.Dag(voorstel.Ingangsdatum, "ingangsdatum");
        invoer.Regel(voorstel.Grond, "grond", 300);
        var oude = LeesOude(voorstel, daags, invoer);
        var nieuwe = LeesNieuwe(voorstel.Nieuwe, oude, bestaat, daags, invoer);
        var regio = LeesRegio(voorstel.Nieuwe, oude, daags, invoer);
        invoer.Besluit();
        var ingang = voorstel.Ingangsdatum!.Value;
        return (new GemeentenWerdenGefuseerd(Fusie.IdVan(nieuwe!.Nis, ingang), ingang, [.. oude.Select(g => new Fusiegemeente(g.Nis, g.Naam, g.Kbo))], nieuwe, voorstel.Grond!), regio!);
    }

    private static List<Kaartgemeente> LeesOude(Fusievoorstel voorstel, Kaart daags, Invoer invoer)
    {
        var gelezen = new List<Kaartgemeente>();
        if (!invoer.Aantal(voorstel.Gemeenten, 2, HoogstensGemeenten, "gemeenten"))
        {
            return gelezen;
        }

        foreach (var (nis, i) in voorstel.Gemeenten!.Select((n, i) => (n, i)))
        {
            var gemeente = daags.Gemeenten.FirstOrDefault(g => g.Nis == nis);
            if (invoer.Eis(gemeente is not null, $"gemeenten[{i}]", "Deze gemeente bestaat niet de dag voor de fusie. Kijk de NIS-code en de datum na.")
                && invoer.Eis(!gelezen.Contains(gemeente!), $"gemeenten[{i}]", "Deze gemeente staat er al. Haal ze een keer weg."))
            {
                gelezen.Add(gemeente!);
            }
        }

        return gelezen;
    }

    private static Fusiegemeente? LeesNieuwe(NieuweGemeente? nieuwe, List<Kaartgemeente> oude, Func<string, bool> bestaat, Kaart daags, Invoer invoer)
    {
        if (!invoer.Eis(nieuwe?.Nis is not null && Nisvorm().IsMatch(nieuwe.Nis), "nieuwe.nis", "Vul de NIS-code van de nieuwe gemeente in: vijf cijfers."))
        {
            return null;
        }

        if (oude.FirstOrDefault(g => g.Nis == nieuwe!.Nis) is { } blijft)
        {
            return new Fusiegemeente(blijft.Nis, blijft.Naam, blijft.Kbo);
        }

        var goed = invoer.Eis(!bestaat(nieuwe!.Nis!), "nieuwe.nis", "Er is al een gemeente met deze NIS-code. Kijk de code na.");
        goed &= invoer.Regel(nieuwe.Naam, "nieuwe.naam", 200);
        goed &= invoer.Eis(KboNummer.Probeer(nieuwe.Kbo, out var kbo), "nieuwe.kbo", "Vul een KBO-nummer in van tien cijfers; de laatste twee zijn controlecijfers.")
            && invoer.Eis(daags.Gemeenten.All(g => g.Kbo != kbo), "nieuwe.kbo", "Een andere gemeente heeft dit KBO-nummer al. Kijk het nummer na.");
        goed &= invoer.Eis(nieuwe.Ovo is not null && Ovovorm().IsMatch(nieuwe.Ovo), "nieuwe.ovo", "Vul de OVO-code in: OVO en zes cijfers.");
        goed &= invoer.Adres(nieuwe.AbbUri, "nieuwe.abbUri");
        return goed ? new Fusiegemeente(nieuwe.Nis!, nieuwe.Naam!, kbo) : null;
    }

    private static string? LeesRegio(NieuweGemeente? nieuwe, List<Kaartgemeente> oude, Kaart daags, Invoer invoer)
    {
        var regios = oude.Select(g => g.Regio).OfType<string>().Distinct().ToList();
        var regio = nieuwe?.Referentieregio ?? (regios.Count == 1 ? regios[0] : null);
        return invoer.Eis(regio is not null, "nieuwe.referentieregio", "De gemeenten liggen in meer dan een referentieregio. Kies die van de nieuwe gemeente.")
            && invoer.Eis(daags.Kent(new Gebied(Gebiedsoort.Referentieregio, regio!)), "nieuwe.referentieregio", "Deze referentieregio bestaat niet. Kijk de code na.")
                ? regio : null;
    }

    [GeneratedRegex(@"^[0-9]{5}\z")]
    private static partial Regex Nisvorm();

    [GeneratedRegex(@"^OVO[0-9]{6}\z")]
    private static partial Regex Ovovorm();
}
