using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// Nothing is committed on a year that is over, nor after the term without a VR-beslissing. What binds and cannot be committed is held
/// up, and committed as soon as there is room. Source: domein.md, "VAK is yearly".
/// </summary>
public sealed partial class Gebiedsfonds
{
    private readonly OrderedDictionary<Guid, Opgehoudenvastlegging> _opgehouden = [];
    private VastleggingNaTermijnWerdToegestaan? _naTermijn;

    /// <summary>Why the money of a contract is held up; null when it is not.</summary>
    public Ophoudreden? Opgehouden(Guid contract) => _opgehouden.GetValueOrDefault(contract)?.Reden;

    private DateOnly LaatsteVastlegdag => _naTermijn?.Tot ?? Oprichting.Tot;

    /// <summary>The contract came into force: what was reserved is committed, or held up.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="datum">Day on which it came into force: its year decides what is over.</param>
    /// <param name="vandaag">The day, whose year has room; as <paramref name="datum"/> when absent.</param>
    /// <param name="toets">Advice and agreement that go with the mandatering.</param>
    public void LegVast(Guid contract, DateOnly datum, DateOnly? vandaag = null, Begrotingstoets? toets = null)
    {
        if (Middelen(contract) is { Status: Middelenstatus.Gereserveerd } && Opgehouden(contract) is null)
        {
            Probeer(new(contract, null, default, datum, toets), datum, vandaag ?? datum);
        }
    }

    /// <summary>Commits what is held up and fits now, longest held up first. Whatever brings room asks this.</summary>
    public void HervatOpgehouden(DateOnly vandaag)
    {
        foreach (var opgehouden in _opgehouden.Values.ToList())
        {
            Probeer(opgehouden, vandaag, vandaag);
        }
    }

    /// <summary>The Vlaamse Regering allows commitments after the term.</summary>
    public void StaVastleggingNaTermijnToe(VrBeslissing beslissing, DateOnly tot, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        Eis(beslissing.Datum <= vandaag, Fout.BeslissingInToekomst());
        Eis(tot > Oprichting.Tot && tot <= Oprichting.Afsluitdatum, Fout.DagNaTermijn(Oprichting.Tot, Oprichting.Afsluitdatum));
        if (VrBeslissing.Waarschuwing(beslissing.Nummer, beslissing.Datum) is { } zin)
        {
            Waarschuw(zin);
        }

        Gebeurt(new VastleggingNaTermijnWerdToegestaan(Id, beslissing, tot));
        HervatOpgehouden(vandaag);
    }

    private void Probeer(Opgehoudenvastlegging vastlegging, DateOnly dag, DateOnly vandaag)
    {
        var (contract, avenant) = (vastlegging.Contract, vastlegging.Avenant);
        var delen = avenant is null ? _middelen[contract].Delen : _middelen[contract].Avenant!.Delen;
        List<Middelendeel> voorbij = [.. delen.Where(d => d.Lijn.Jaar < dag.Year)];
        var nieuw = Verleg(voorbij, vandaag.Year);
        Ophoudreden? reden = delen.Count > 0 && dag > LaatsteVastlegdag ? Ophoudreden.TermijnVoorbij : nieuw is null ? Ophoudreden.KredietVervallen : null;
        if (reden is { } waarom)
        {
            if (Opgehouden(contract) != waarom)
            {
                Gebeurt(new VastleggingWerdOpgehouden(Id, contract, waarom, vastlegging.Datum, avenant, vastlegging.Toets));
            }

            return;
        }

        if (voorbij.Count > 0)
        {
            Gebeurt(new ReserveringWerdVerlegd(Id, contract, voorbij, nieuw!, avenant));
        }

        if (avenant is null)
        {
            var middelen = _middelen[contract];
            Gebeurt(new MiddelenWerdenVastgelegd(Id, contract, middelen.Delen, middelen.Referentieregios, dag, middelen.Voorbeeld,
                ToetsVan(contract, vastlegging.Toets)));
        }
        else
        {
            LegAvenantVast(contract, dag, vastlegging.Toets);
        }
    }

    /// <summary>Free VAK of this year for what was reserved in one that is over: of the same article first; null when there is not enough.</summary>
    private List<Middelendeel>? Verleg(IEnumerable<Middelendeel> voorbij, int jaar)
    {
        var (nieuw, genomen) = (new List<Middelendeel>(), new Dictionary<Begrotingslijn, Bedrag>());
        foreach (var deel in voorbij)
        {
            var lijnen = _lijnen.Where(l => l.Jaar == jaar).OrderByDescending(l => l == deel.Lijn with { Jaar = jaar });
            if (Verdeling.Neem(deel.Bedrag, lijnen, l => VrijeVak(l) - genomen.GetValueOrDefault(l),
                (l, bedrag) => genomen[l] = genomen.GetValueOrDefault(l) + bedrag) is not { } stuk)
            {
                return null;
            }

            nieuw.AddRange(stuk);
        }

        return [.. nieuw.Plus([])];
    }

    /// <summary>The milestones of the text that binds: those of an avenant also while its money is held up.</summary>
    private IReadOnlyList<Fondsmijlpaal> BindendeMijlpalen(Contractmiddelen middelen) =>
        _opgehouden.GetValueOrDefault(middelen.Contract)?.Avenant is null ? middelen.Mijlpalen : middelen.Avenant!.Mijlpalen;

    /// <summary>The last day on which all of this can be committed.</summary>
    private DateOnly GeldigTot(IEnumerable<Middelendeel> delen)
    {
        var jaareinde = new DateOnly(delen.Min(d => d.Lijn.Jaar), 12, 31);
        return jaareinde < LaatsteVastlegdag ? jaareinde : LaatsteVastlegdag;
    }

    private void Pas(VastleggingWerdOpgehouden g) => _opgehouden[g.Contract] = new(g.Contract, g.Avenant, g.Reden, g.Datum, g.Begrotingstoets);

    private void Pas(VastleggingNaTermijnWerdToegestaan g) => _naTermijn = g;

    private void Pas(ReserveringWerdVerlegd g)
    {
        Tel(_gebruikt, g.Van, bij: false);
        Tel(_gebruikt, g.Naar, bij: true);
        VerlegDelen(g.Contract, g.Avenant is not null, g.Van, g.Naar);
    }
}
