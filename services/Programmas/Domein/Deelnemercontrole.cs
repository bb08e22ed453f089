using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Turns what was filled in into invitations, or says in one go per field what is wrong with them.</summary>
public sealed class Deelnemercontrole
{
    private const int HoogstensTegelijk = 300;
    private readonly Invoer _invoer = new();
    private readonly Kaart _kaart;
    private readonly HashSet<KboNummer> _gezien = [];
    private readonly HashSet<KboNummer> _uitgenodigd;

    private Deelnemercontrole(Kaart kaart, IEnumerable<Platformdeelnemer> uitgenodigd) =>
        (_kaart, _uitgenodigd) = (kaart, [.. uitgenodigd.Select(d => d.Kbo)]);

    /// <summary>Checks everything and makes the events.</summary>
    /// <param name="platform">The platform.</param>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="kaart">The gemeenten that exist.</param>
    /// <param name="uitgenodigd">Who was invited before.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static IReadOnlyList<DeelnemerWerdUitgenodigd> Maak(
        Guid platform, IReadOnlyList<Deelnemervoorstel?>? voorstel, Kaart kaart, IEnumerable<Platformdeelnemer> uitgenodigd)
    {
        var controle = new Deelnemercontrole(kaart, uitgenodigd);
        var gelezen = new List<DeelnemerWerdUitgenodigd?>();
        if (controle._invoer.Aantal(voorstel, 1, HoogstensTegelijk, "deelnemers"))
        {
            gelezen.AddRange(voorstel!.Select((rij, i) => controle.Lees(platform, rij, $"deelnemers[{i}]")));
        }

        controle._invoer.Besluit();
        return [.. gelezen.OfType<DeelnemerWerdUitgenodigd>()];
    }

    private DeelnemerWerdUitgenodigd? Lees(Guid platform, Deelnemervoorstel? rij, string veld)
    {
        if (!_invoer.Eis(rij is not null, veld, "Vul deze deelnemer in.")
            || !_invoer.Eis(rij!.Soort is { } s && Enum.IsDefined(s), $"{veld}.soort", "Kies de soort deelnemer."))
        {
            return null;
        }

        var deelnemer = rij.Soort is Deelnemersoort.Gemeente ? Gemeente(platform, rij, veld) : Andere(platform, rij, veld);
        return deelnemer is not null
            && _invoer.Eis(_gezien.Add(deelnemer.Deelnemer), veld, "Deze deelnemer staat er al. Haal hem een keer weg.")
            && _invoer.Eis(!_uitgenodigd.Contains(deelnemer.Deelnemer), veld, "Deze deelnemer is al uitgenodigd. Haal hem weg.")
                ? deelnemer
                : null;
    }

    private DeelnemerWerdUitgenodigd? Gemeente(Guid platform, Deelnemervoorstel rij, string veld)
    {
        var gemeente = _kaart.Gemeente(rij.Nis ?? rij.Kbo);
        if (!_invoer.Eis(gemeente is not null, $"{veld}.nis", "Deze gemeente bestaat niet. Kijk de NIS-code na."))
        {
            return null;
        }

        var goed = _invoer.Eis(rij.Nis is null || rij.Nis == gemeente!.Nis, $"{veld}.nis", "Vul een NIS-code in van vijf cijfers.");
        goed &= _invoer.Eis(rij.Kbo is null || (KboNummer.Probeer(rij.Kbo, out var kbo) && kbo == gemeente!.Kbo), $"{veld}.kbo",
            $"Dit is niet het KBO-nummer van {gemeente!.Naam}. Laat het leeg of verbeter het.");
        goed &= _invoer.Eis(rij.Naam is null || rij.Naam == gemeente.Naam, $"{veld}.naam", $"Deze gemeente heet {gemeente.Naam}. Laat de naam leeg of verbeter hem.");
        return goed ? new DeelnemerWerdUitgenodigd(platform, gemeente.Kbo, gemeente.Naam, Deelnemersoort.Gemeente, gemeente.Nis) : null;
    }

    private DeelnemerWerdUitgenodigd? Andere(Guid platform, Deelnemervoorstel rij, string veld)
    {
        var goed = _invoer.Eis(KboNummer.Probeer(rij.Kbo, out var kbo), $"{veld}.kbo", "Vul een KBO-nummer in van tien cijfers; de laatste twee zijn controlecijfers.")
            && _invoer.Eis(_kaart.Gemeenten.All(g => g.Kbo != kbo), $"{veld}.soort", "Dit is het KBO-nummer van een gemeente. Kies de soort gemeente.");
        goed &= _invoer.Eis(rij.Nis is null, $"{veld}.nis", "Alleen een gemeente heeft een NIS-code. Laat dit veld leeg.");
        goed &= _invoer.Regel(rij.Naam, $"{veld}.naam", 200);
        return goed ? new DeelnemerWerdUitgenodigd(platform, kbo, rij.Naam!, rij.Soort!.Value, null) : null;
    }
}
