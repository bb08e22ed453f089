using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Replaces a partij by its successor, in everything that a contract remembers. What was offered or signed keeps its text; what not all have
/// signed is asked of the successor.
/// </summary>
internal sealed class Partijwissel(PartijWerdOpgevolgd wissel)
{
    /// <summary>The state of a contract with the successor in the place of the old one.</summary>
    public Contractstaat In(Contractstaat staat)
    {
        var verantwoordelijk = staat.Inhoud.Verbintenissen.Where(v => v.Verantwoordelijke == wissel.Oud).SelectMany(v => v.Mijlpalen).Select(m => m.Id).ToHashSet();
        var getekend = staat.OndertekendOp is not null;
        return staat with
        {
            Tekst = staat.Status is Contractstatus.Ontwerp ? null : staat.Tekst ?? staat.Inhoud,
            Inhoud = In(staat.Inhoud),
            Handtekeningen = getekend ? staat.Handtekeningen : [.. staat.Handtekeningen.Where(h => h.Partij != wissel.Oud)],
            Visa = getekend ? staat.Visa : [.. staat.Visa.Where(v => v.Partij != wissel.Oud)],
            Papieren = [.. staat.Papieren.Where(p => p.Partij != wissel.Oud)],
            Mijlpalen = [.. staat.Mijlpalen.Select(m => m.Status is Mijlpaalstatus.Gerapporteerd && verantwoordelijk.Contains(m.Id) ? m with { Handtekeningen = [] } : m)],
            Taken = [.. staat.Taken.Select(t => t.Partij == wissel.Oud ? t with { Partij = wissel.Nieuw } : t)],
            Avenanten = staat.Avenanten with { Open = In(staat.Avenanten.Open) },
            Naleving = In(staat.Naleving),
        };
    }

    /// <summary>
    /// The content with the successor in the place of the old one. When both old gemeenten were party, one partij is left with the obligations
    /// of both; a milestone that the one owed and the other judged is then judged by the gebiedsteam, because nobody judges the own.
    /// </summary>
    public Contractinhoud In(Contractinhoud inhoud) => inhoud with
    {
        Partijen = [.. inhoud.Partijen.Select(p => p.Kbo == wissel.Oud ? p with { Kbo = wissel.Nieuw, Naam = wissel.Naam, Nis = wissel.Nis } : p).DistinctBy(p => p.Kbo)],
        Verbintenissen = [.. inhoud.Verbintenissen.Select(In)],
        Financiering = [.. inhoud.Financiering.GroupBy(f => In(f.Partij)).Select(f => new Financiering(f.Key, Bedrag.Som(f.Select(d => d.Bedrag))))],
        Datadeelafspraken = inhoud.Datadeelafspraken is { } afspraken ? [.. afspraken.Select(d => d with { Leverancier = In(d.Leverancier) })] : null,
    };

    private Verbintenis In(Verbintenis v)
    {
        var verantwoordelijke = In(v.Verantwoordelijke);
        return v with
        {
            Verantwoordelijke = verantwoordelijke,
            Mijlpalen = [.. v.Mijlpalen.Select(m => m.Beoordelaar is not { } kbo ? m : m with { Beoordelaar = In(kbo) == verantwoordelijke ? null : In(kbo) })],
        };
    }

    private Avenant? In(Avenant? avenant) => avenant is null ? null : avenant with
    {
        Tekst = avenant.Status is Avenantstatus.Ontwerp ? null : avenant.Tekst ?? avenant.Inhoud,
        Inhoud = In(avenant.Inhoud),
        Tekenaars = In(avenant.Tekenaars),
        Handtekeningen = [.. avenant.Handtekeningen.Where(h => h.Partij != wissel.Oud)],
        Visa = [.. avenant.Visa.Where(v => v.Partij != wissel.Oud)],
    };

    private Nalevingstaat? In(Nalevingstaat? staat) => staat is null ? null : staat with
    {
        Ingebrekestellingen = [.. staat.Ingebrekestellingen.Select(i => i with { Afzender = In(i.Afzender) })],
        Geschillen = [.. staat.Geschillen.Select(g => g with
        {
            Partijen = In(g.Partijen),
            Kandidaten = [.. g.Kandidaten.Select(k => k with { Aanvaard = In(k.Aanvaard) })],
            Vergelijk = g.Vergelijk is { } vergelijk ? vergelijk with { Aanvaard = In(vergelijk.Aanvaard) } : null,
        })],
    };

    private IReadOnlyList<KboNummer> In(IReadOnlyList<KboNummer> nummers) => [.. nummers.Select(In).Distinct()];

    private KboNummer In(KboNummer kbo) => kbo == wissel.Oud ? wissel.Nieuw : kbo;
}
