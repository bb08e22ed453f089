using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Payment of accepted milestones: made, approved by a second person, sent, paid or failed. Source: domein.md, "Betaalopdracht".</summary>
public sealed partial class Gebiedsfonds
{
    private readonly OrderedDictionary<BetaalopdrachtId, Betaalopdracht> _opdrachten = [];
    private readonly Dictionary<Begrotingslijn, Bedrag> _vereffend = [];

    /// <summary>What approved orders take of the VEK of a line, from their approval on.</summary>
    public Bedrag Vereffend(Begrotingslijn lijn) => _vereffend.GetValueOrDefault(lijn);

    /// <summary>A payment order.</summary>
    public Betaalopdracht Opdracht(BetaalopdrachtId id) => _opdrachten.GetValueOrDefault(id) ?? throw Fout.OpdrachtNietGevonden(id);

    /// <summary>The mandatering under which the money of an order was committed.</summary>
    public Guid MandateringVan(BetaalopdrachtId id) => _middelen[Opdracht(id).Contract].Mandatering;

    /// <summary>A milestone on fund money was accepted: it becomes due as its promise says. Nothing happens for another milestone, or again.</summary>
    public void MaakBetaalopdracht(Guid contract, MijlpaalId mijlpaal, Bedrag bedrag, string maker, DateOnly? aanvaard = null)
    {
        if (bedrag < Bedrag.Nul || Aanvaard(mijlpaal) is not null || Middelen(contract) is not { } middelen
            || (middelen.Status is not Middelenstatus.Vastgelegd && Opgehouden(contract) is null)
            || BindendeMijlpalen(middelen).FirstOrDefault(m => m.Mijlpaal == mijlpaal) is not { } afspraak)
        {
            return;
        }

        if (bedrag > afspraak.Bedrag)
        {
            throw new InvalidOperationException($"milestone {mijlpaal.Waarde} was accepted for more than the contract agrees");
        }

        Verwerk(middelen, afspraak, bedrag, maker, aanvaard);
    }

    /// <summary>A second person of the collective approves; from now on the order counts.</summary>
    /// <param name="id">The order.</param>
    /// <param name="persoon">Who approves.</param>
    /// <param name="mandaat">The mandatering under which the money was committed.</param>
    /// <param name="vandaag">The day.</param>
    /// <param name="rekening">Number of the confirmed account of the beneficiary; null when there is none.</param>
    public void KeurGoed(BetaalopdrachtId id, string persoon, Mandaat mandaat, DateOnly vandaag, int? rekening)
    {
        var opdracht = Opdracht(id);
        mandaat.EisLid(persoon, vandaag);
        EisStap(opdracht, Betaalstap.Goedkeuren);
        Eis(persoon != opdracht.Maker, Fout.ZelfdePersoon());
        EisNietAfgesloten(vandaag);
        Eis(Opgehouden(opdracht.Contract) is null, Fout.VastleggingOpgehouden());
        Eis(rekening is not null, Fout.RekeningOntbreekt(opdracht.Begunstigde.Cijfers));
        var middelen = _middelen[opdracht.Contract];
        var over = middelen.Delen.Min(middelen.Vereffend);
        Eis(Bedrag.Som(over.Select(d => d.Bedrag)) >= opdracht.Rest(), Fout.VastleggingOntoereikend());
        var delen = VerdeelBetaling(opdracht.Rest(), over, vandaag.Year) ?? throw Fout.VekOntoereikend(vandaag.Year);
        Gebeurt(new BetaalopdrachtWerdGoedgekeurd(Id, id, delen, vandaag.Year, persoon, rekening));
    }

    /// <summary>It goes to the bank.</summary>
    public void Verzend(BetaalopdrachtId id, string persoon, Mandaat mandaat, DateOnly vandaag)
    {
        var opdracht = Opdracht(id);
        mandaat.EisLid(persoon, vandaag);
        EisStap(opdracht, Betaalstap.Verzenden);
        EisNietAfgesloten(vandaag);
        Eis(opdracht.Jaar == vandaag.Year, Fout.GoedkeuringVerlopen(opdracht.Jaar!.Value));
        Gebeurt(new BetaalopdrachtWerdVerzonden(Id, id, vandaag));
    }

    /// <summary>The bank paid all that was under way.</summary>
    public void MeldBetaling(BetaalopdrachtId id, DateOnly datum, DateOnly vandaag)
    {
        var opdracht = Opdracht(id);
        EisStap(opdracht, Betaalstap.UitkomstMelden);
        var vanaf = opdracht.VerzondenOp();
        Eis(datum >= vanaf && datum <= vandaag, Fout.DatumOnmogelijk(vanaf, vandaag));
        foreach (var deel in opdracht.Bank.Onderweg())
        {
            BetaalDeel(id, deel, datum);
        }

        Sluit(id, datum, null);
    }

    /// <summary>The bank did not pay what was under way: that room is free again.</summary>
    public void MeldMislukking(BetaalopdrachtId id, string reden)
    {
        var opdracht = Opdracht(id);
        EisStap(opdracht, Betaalstap.UitkomstMelden);
        foreach (var deel in opdracht.Bank.Onderweg())
        {
            WeigerDeel(id, deel, null);
        }

        Sluit(id, null, reden);
    }

    /// <summary>A gebiedsteam of a region of the fund takes a failed order up again.</summary>
    public void Herneem(BetaalopdrachtId id, string maker, IReadOnlyList<string> regios)
    {
        Eis(Oprichting.Referentieregios.Any(regios.Contains), Fout.BuitenUwRegio());
        EisStap(Opdracht(id), Betaalstap.Hernemen);
        Gebeurt(new BetaalopdrachtWerdHernomen(Id, id, maker));
    }

    /// <summary>From the committed lines that are left, within the VEK of their article in the year of payment.</summary>
    private List<Middelendeel>? VerdeelBetaling(Bedrag bedrag, IReadOnlyList<Middelendeel> over, int jaar)
    {
        var genomen = new Dictionary<Begrotingslijn, Bedrag>();
        return Verdeling.Neem(bedrag, over.Select(d => d.Lijn).OrderBy(l => l.Jaar),
            lijn =>
            {
                var krediet = lijn with { Jaar = jaar };
                var vek = Vek(krediet) - Vereffend(krediet) - genomen.GetValueOrDefault(krediet);
                var vastgelegd = over.Single(d => d.Lijn == lijn).Bedrag;
                return vek < vastgelegd ? vek : vastgelegd;
            },
            (lijn, deel) => genomen[lijn with { Jaar = jaar }] = genomen.GetValueOrDefault(lijn with { Jaar = jaar }) + deel);
    }

    private static void EisStap(Betaalopdracht opdracht, Betaalstap stap)
    {
        if (Betaalverloop.Weigering(opdracht.Status, stap) is { } code)
        {
            throw Fout.Status(code);
        }
    }

    private static IEnumerable<Middelendeel> InJaar(IEnumerable<Middelendeel> delen, int jaar) => delen.Select(d => d with { Lijn = d.Lijn with { Jaar = jaar } });

    private void Pas(BetaalopdrachtWerdAangemaakt g) => _opdrachten[g.Betaalopdracht] =
        new Betaalopdracht(g.Betaalopdracht, g.Contract, g.Mijlpaal, g.Begunstigde, g.Bedrag, g.Maker, Betaalstatus.Aangemaakt, [], null)
        {
            Bank = Bankverkeer.Geen with { Aanvaard = g.Aanvaard },
            Soort = g.Soort, Verbintenis = g.Verbintenis, AanvaardVoor = g.AanvaardVoor,
        };

    private void Pas(BetaalopdrachtWerdGoedgekeurd g)
    {
        var opdracht = Wordt(g.Betaalopdracht, Betaalstatus.Goedgekeurd) with { Delen = g.Delen, Jaar = g.Jaar };
        _opdrachten[g.Betaalopdracht] = opdracht = opdracht with { Bank = opdracht.Bank with { Rekening = g.Rekening, Verzonden = null, Bestand = null } };
        var middelen = _middelen[opdracht.Contract];
        _middelen[opdracht.Contract] = middelen with { Vereffend = middelen.Vereffend.Plus(g.Delen) };
        Tel(_vereffend, InJaar(g.Delen, g.Jaar), bij: true);
    }

    private void Pas(BetaalopdrachtWerdVerzonden g)
    {
        var opdracht = Wordt(g.Betaalopdracht, Betaalstatus.Verzonden);
        _opdrachten[g.Betaalopdracht] = opdracht with { Bank = opdracht.Bank with { Verzonden = g.Datum } };
    }

    private void Pas(BetalingWerdUitgevoerd g) => _opdrachten[g.Betaalopdracht] = Wordt(g.Betaalopdracht, Betaalstatus.Betaald);

    private void Pas(BetalingWerdNietUitgevoerd g) => GeefBetaalruimteVrij(Wordt(g.Betaalopdracht, Betaalstatus.Mislukt));

    private void GeefBetaalruimteVrij(Betaalopdracht opdracht)
    {
        _opdrachten[opdracht.Id] = opdracht;
        var middelen = _middelen[opdracht.Contract];
        _middelen[opdracht.Contract] = middelen with { Vereffend = middelen.Vereffend.Min(opdracht.Delen) };
        Tel(_vereffend, InJaar(opdracht.Delen, opdracht.Jaar!.Value), bij: false);
    }

    private void Pas(BetaalopdrachtWerdHernomen g) =>
        _opdrachten[g.Betaalopdracht] = Wordt(g.Betaalopdracht, Betaalstatus.Aangemaakt) with { Maker = g.Maker };

    private Betaalopdracht Wordt(BetaalopdrachtId id, Betaalstatus status) => _opdrachten[id] with { Status = status };
}
