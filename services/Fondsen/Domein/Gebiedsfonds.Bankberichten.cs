using System.Globalization;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// What the bank says of payments. A message is taken whole or not at all, and once. An order is paid when all its parts are; when nothing of it
/// is under way any more and a part was refused, it has failed, and only what was not paid is paid again after it is taken up.
/// </summary>
public sealed partial class Gebiedsfonds
{
    private const int HoogstensFouten = 50;
    private readonly OrderedDictionary<(Bankberichtsoort, string), BankberichtWerdVerwerkt> _berichten = [];

    /// <summary>The orders of which a message speaks; of a reference that is not known here nothing.</summary>
    public IReadOnlyList<BetaalopdrachtId> Betreft(Bankbericht bericht) =>
        [.. bericht.Uitkomsten.SelectMany(Delen).Select(d => _endToEnd[d.EndToEndId]).Distinct()];

    /// <summary>Was exactly this message read before? Another one with its reference is refused.</summary>
    public bool IsVerwerkt(Bankbericht bericht)
    {
        var eerder = _berichten.GetValueOrDefault((bericht.Soort, bericht.Kenmerk));
        Eis(eerder is null || eerder.Hash == bericht.Hash, Fout.BankberichtAnders());
        return eerder is not null;
    }

    /// <summary>Does what a message says.</summary>
    /// <param name="bericht">The message.</param>
    /// <param name="vandaag">The day.</param>
    public void Verwerk(Bankbericht bericht, DateOnly vandaag)
    {
        if (IsVerwerkt(bericht))
        {
            return;
        }

        var stappen = Nagekeken(bericht, vandaag);
        Gebeurt(new BankberichtWerdVerwerkt(Id, bericht.Soort, bericht.Kenmerk, bericht.Hash,
            stappen.Count(s => s.Uitkomst.Stand is Bankdeelstand.Betaald), stappen.Count(s => s.Uitkomst.Stand is Bankdeelstand.Mislukt)));
        foreach (var (deel, uitkomst) in stappen)
        {
            var opdracht = _endToEnd[deel.EndToEndId];
            if (uitkomst.Stand is Bankdeelstand.Betaald)
            {
                BetaalDeel(opdracht, deel, uitkomst.Datum!.Value);
            }
            else
            {
                WeigerDeel(opdracht, deel, uitkomst.Reden);
            }

            Sluit(opdracht, uitkomst.Datum, uitkomst.Reden);
        }
    }

    /// <summary>Every line is checked before anything happens; what changes nothing is left out.</summary>
    private List<(Bankdeel Deel, Bankuitkomst Uitkomst)> Nagekeken(Bankbericht bericht, DateOnly vandaag)
    {
        var (stappen, fouten) = (new Dictionary<string, (Bankdeel, Bankuitkomst)>(), new Regelfouten(HoogstensFouten));
        Meld(1, bericht.Uitkomsten.Count == 0 ? "Dit bericht noemt geen enkele betaling." : null);
        foreach (var uitkomst in bericht.Uitkomsten)
        {
            var delen = Delen(uitkomst);
            Meld(uitkomst.Regel, delen.Count == 0 ? $"Verwijzing {Kort(uitkomst.Verwijzing)} staat in geen betaalbestand van dit fonds." : null);
            foreach (var deel in delen)
            {
                Meld(uitkomst.Regel, Bezwaar(deel, uitkomst, vandaag));
                if (uitkomst.Stand is not Bankdeelstand.Onderweg && uitkomst.Stand != deel.Stand && !stappen.TryAdd(deel.EndToEndId, (deel, uitkomst)))
                {
                    Meld(uitkomst.Regel, $"Verwijzing {Kort(deel.EndToEndId)} staat meer dan een keer in dit bericht.");
                }
            }
        }

        fouten.Besluit();
        return [.. stappen.Values];

        void Meld(int regel, string? zin)
        {
            if (zin is not null)
            {
                fouten.Meld(regel, zin);
            }
        }
    }

    private string? Bezwaar(Bankdeel deel, Bankuitkomst uitkomst, DateOnly vandaag)
    {
        var vanaf = _opdrachten[_endToEnd[deel.EndToEndId]].VerzondenOp();
        return uitkomst.Munt is not (null or "EUR") ? $"De munt is {Kort(uitkomst.Munt)}, maar we betalen in EUR."
            : uitkomst.Bedrag is { } bedrag && bedrag != deel.Bedrag.Euro ? $"Het bedrag is {bedrag.ToString(CultureInfo.InvariantCulture)}, maar verstuurd werd {deel.Bedrag}."
            : uitkomst.Stand is Bankdeelstand.Betaald && deel.Stand is Bankdeelstand.Mislukt ? "Deze betaling stond al als mislukt."
            : uitkomst.Stand is Bankdeelstand.Mislukt && deel.Stand is Bankdeelstand.Betaald ? "Deze betaling stond al als betaald."
            : uitkomst.Stand is Bankdeelstand.Betaald && deel.Stand is Bankdeelstand.Onderweg && (uitkomst.Datum < vanaf || uitkomst.Datum > vandaag)
                ? $"De boekdatum {uitkomst.Datum:yyyy-MM-dd} ligt niet tussen {vanaf:yyyy-MM-dd} en {vandaag:yyyy-MM-dd}."
            : null;
    }

    private List<Bankdeel> Delen(Bankuitkomst uitkomst) => uitkomst.Niveau switch
    {
        Bankniveau.Transactie => _endToEnd.TryGetValue(uitkomst.Verwijzing, out var opdracht)
            ? [_opdrachten[opdracht].Bank.Delen.Single(d => d.EndToEndId == uitkomst.Verwijzing)] : [],
        Bankniveau.Betaler => [.. _bestanden.Values.SelectMany(b => b.Betalers()).Where(p => p.Kenmerk == uitkomst.Verwijzing).SelectMany(p => p.Transacties).Select(Deel)],
        _ => [.. _bestanden.Values.Where(b => b.Kenmerk() == uitkomst.Verwijzing).SelectMany(b => b.Transacties).Select(Deel)],
    };

    private Bankdeel Deel(Betaaltransactie t) => _opdrachten[t.Betaalopdracht].Bank.Delen.Single(d => d.EndToEndId == t.EndToEndId);

    private void BetaalDeel(BetaalopdrachtId id, Bankdeel deel, DateOnly datum) =>
        Gebeurt(new BetaaldeelWerdUitgevoerd(Id, id, deel.EndToEndId, deel.Entiteit, deel.Delen, deel.Jaar, datum));

    private void WeigerDeel(BetaalopdrachtId id, Bankdeel deel, string? reden) =>
        Gebeurt(new BetaaldeelWerdNietUitgevoerd(Id, id, deel.EndToEndId, deel.Entiteit), Bijlage.MetMisschien("reden", reden));

    /// <summary>When nothing is under way any more: paid, or failed. Of an order that was sent by hand the report is the outcome.</summary>
    private void Sluit(BetaalopdrachtId id, DateOnly? datum, string? reden)
    {
        var opdracht = Opdracht(id);
        if (opdracht.Bank.Onderweg().Count > 0)
        {
            return;
        }

        if (opdracht.Bank.Bestand is null ? datum is null : opdracht.Rest() > Bedrag.Nul)
        {
            Gebeurt(new BetalingWerdNietUitgevoerd(Id, id), Bijlage.MetMisschien("reden", reden));
            return;
        }

        var middelen = _middelen[opdracht.Contract];
        var laatste = opdracht.Bank.Betaald().Select(d => d.Datum!.Value).Append(datum ?? DateOnly.MinValue).Max();
        Gebeurt(new BetalingWerdUitgevoerd(Id, id, opdracht.Contract, opdracht.Mijlpaal, opdracht.Bedrag, laatste, middelen.Referentieregios, middelen.Voorbeeld,
            DeelVan(opdracht)));
        VorderVoorschottenTerug(opdracht.Contract, null);
    }

    // What a bank writes is shown back in part only: it may be long, and it is hers.
    private static string Kort(string tekst) => tekst.Length > 35 ? tekst[..35] : tekst;

    private void Pas(BetaaldeelWerdUitgevoerd g)
    {
        var opdracht = _opdrachten[g.Betaalopdracht];
        _opdrachten[g.Betaalopdracht] = opdracht with
        {
            Delen = opdracht.Delen.Min(g.Delen), Bank = opdracht.Bank.Met(g.EndToEndId, d => d with { Stand = Bankdeelstand.Betaald, Datum = g.Datum }),
        };
    }

    private void Pas(BetaaldeelWerdNietUitgevoerd g)
    {
        var opdracht = _opdrachten[g.Betaalopdracht];
        _opdrachten[g.Betaalopdracht] = opdracht with { Bank = opdracht.Bank.Met(g.EndToEndId, d => d with { Stand = Bankdeelstand.Mislukt }) };
    }

    private void Pas(BankberichtWerdVerwerkt g) => _berichten[(g.Soort, g.Kenmerk)] = g;
}
