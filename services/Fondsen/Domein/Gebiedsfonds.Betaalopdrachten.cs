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
    public void MaakBetaalopdracht(Guid contract, MijlpaalId mijlpaal, Bedrag bedrag, string maker)
    {
        if (bedrag < Bedrag.Nul || Aanvaard(mijlpaal) is not null || Middelen(contract) is not { Status: Middelenstatus.Vastgelegd } middelen
            || middelen.Mijlpalen.FirstOrDefault(m => m.Mijlpaal == mijlpaal) is not { } afspraak)
        {
            return;
        }

        if (bedrag > afspraak.Bedrag)
        {
            throw new InvalidOperationException($"milestone {mijlpaal.Waarde} was accepted for more than the contract agrees");
        }

        Verwerk(middelen, afspraak, bedrag, maker);
    }

    /// <summary>A second person of the collective approves; from now on the order counts.</summary>
    public void KeurGoed(BetaalopdrachtId id, string persoon, Mandaat mandaat, DateOnly vandaag)
    {
        var opdracht = Opdracht(id);
        mandaat.EisLid(persoon, vandaag);
        EisStap(opdracht, Betaalstap.Goedkeuren);
        Eis(persoon != opdracht.Maker, Fout.ZelfdePersoon());
        EisNietAfgesloten(vandaag);
        var middelen = _middelen[opdracht.Contract];
        var over = middelen.Delen.Min(middelen.Vereffend);
        Eis(Bedrag.Som(over.Select(d => d.Bedrag)) >= opdracht.Bedrag, Fout.VastleggingOntoereikend());
        var delen = VerdeelBetaling(opdracht.Bedrag, over, vandaag.Year) ?? throw Fout.VekOntoereikend(vandaag.Year);
        Gebeurt(new BetaalopdrachtWerdGoedgekeurd(Id, id, delen, vandaag.Year, persoon));
    }

    /// <summary>It goes to the bank.</summary>
    public void Verzend(BetaalopdrachtId id, string persoon, Mandaat mandaat, DateOnly vandaag)
    {
        var opdracht = Opdracht(id);
        mandaat.EisLid(persoon, vandaag);
        EisStap(opdracht, Betaalstap.Verzenden);
        EisNietAfgesloten(vandaag);
        Gebeurt(new BetaalopdrachtWerdVerzonden(Id, id));
    }

    /// <summary>The bank paid.</summary>
    public void MeldBetaling(BetaalopdrachtId id, DateOnly datum, DateOnly vandaag)
    {
        var opdracht = Opdracht(id);
        EisStap(opdracht, Betaalstap.UitkomstMelden);
        var vanaf = new DateOnly(opdracht.Jaar!.Value, 1, 1);
        Eis(datum >= vanaf && datum <= vandaag, Fout.DatumOnmogelijk(vanaf, vandaag));
        var middelen = _middelen[opdracht.Contract];
        Gebeurt(new BetalingWerdUitgevoerd(Id, id, opdracht.Contract, opdracht.Mijlpaal, opdracht.Bedrag, datum, middelen.Referentieregios, middelen.Voorbeeld,
            DeelVan(opdracht)));
        VorderVoorschottenTerug(opdracht.Contract, null);
    }

    /// <summary>The bank did not pay: the room is free again.</summary>
    public void MeldMislukking(BetaalopdrachtId id, string reden)
    {
        EisStap(Opdracht(id), Betaalstap.UitkomstMelden);
        Gebeurt(new BetalingWerdNietUitgevoerd(Id, id), Bijlage.Met("reden", reden));
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
            Soort = g.Soort, Verbintenis = g.Verbintenis, Aanvaard = g.Aanvaard,
        };

    private void Pas(BetaalopdrachtWerdGoedgekeurd g)
    {
        var opdracht = Wordt(g.Betaalopdracht, Betaalstatus.Goedgekeurd) with { Delen = g.Delen, Jaar = g.Jaar };
        _opdrachten[g.Betaalopdracht] = opdracht;
        var middelen = _middelen[opdracht.Contract];
        _middelen[opdracht.Contract] = middelen with { Vereffend = middelen.Vereffend.Plus(g.Delen) };
        Tel(_vereffend, InJaar(g.Delen, g.Jaar), bij: true);
    }

    private void Pas(BetaalopdrachtWerdVerzonden g) => _opdrachten[g.Betaalopdracht] = Wordt(g.Betaalopdracht, Betaalstatus.Verzonden);

    private void Pas(BetalingWerdUitgevoerd g) => _opdrachten[g.Betaalopdracht] = Wordt(g.Betaalopdracht, Betaalstatus.Betaald);

    private void Pas(BetalingWerdNietUitgevoerd g)
    {
        var opdracht = Wordt(g.Betaalopdracht, Betaalstatus.Mislukt);
        _opdrachten[g.Betaalopdracht] = opdracht;
        var middelen = _middelen[opdracht.Contract];
        _middelen[opdracht.Contract] = middelen with { Vereffend = middelen.Vereffend.Min(opdracht.Delen) };
        Tel(_vereffend, InJaar(opdracht.Delen, opdracht.Jaar!.Value), bij: false);
    }

    private void Pas(BetaalopdrachtWerdHernomen g) =>
        _opdrachten[g.Betaalopdracht] = Wordt(g.Betaalopdracht, Betaalstatus.Aangemaakt) with { Maker = g.Maker };

    private Betaalopdracht Wordt(BetaalopdrachtId id, Betaalstatus status) => _opdrachten[id] with { Status = status };
}
