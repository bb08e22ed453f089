using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// What was paid too much is claimed back: proposed, approved by a second person, received in parts. All claims on a partij under a contract
/// are together never more than it was paid. Source: domein.md, "Terugvordering".
/// </summary>
public sealed partial class Gebiedsfonds
{
    /// <summary>How many days a partij has to pay back when nothing else is said.</summary>
    public const int Terugbetaaldagen = 30;

    private const int HoogstensTerugbetaaldagen = 366;
    private readonly OrderedDictionary<TerugvorderingId, Terugvordering> _terugvorderingen = [];

    /// <summary>A claim.</summary>
    public Terugvordering Terugvordering(TerugvorderingId id) => _terugvorderingen.GetValueOrDefault(id) ?? throw Fout.TerugvorderingNietGevonden(id);

    /// <summary>The mandatering under which the money of a claim was committed.</summary>
    public Guid MandateringVan(TerugvorderingId id) => _middelen[Terugvordering(id).Contract].Mandatering;

    /// <summary>The mandatering under which the money of a contract was committed.</summary>
    public Guid MandateringVan(Guid contract) => Middelen(contract) is { Status: not (Middelenstatus.Geweigerd or Middelenstatus.Vrijgegeven) } middelen
        ? middelen.Mandatering
        : throw Fout.ContractNietGevonden(contract);

    /// <summary>What can still be claimed of a partij under a contract, in euro.</summary>
    public Bedrag Terugvorderbaar(Guid contract, KboNummer partij) =>
        Bedrag.Som(BetaaldAan(contract, partij).Select(o => o.Bedrag)) - Bedrag.Som(Tellend(contract, partij).Select(t => t.Bedrag));

    /// <summary>Somebody found that too much was paid.</summary>
    /// <param name="id">Identity of the claim.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="partij">Who was paid.</param>
    /// <param name="bedrag">How much, positive.</param>
    /// <param name="reden">Why; free text.</param>
    /// <param name="persoon">Who proposes it: a member of the collective, or the gebiedsteam of a region of the fund.</param>
    public void StelTerugvorderingVoor(TerugvorderingId id, Guid contract, KboNummer partij, Bedrag bedrag, string reden, string persoon)
    {
        var hoogstens = Terugvorderbaar(contract, partij);
        Eis(bedrag > Bedrag.Nul && bedrag <= hoogstens, Fout.MeerDanBetaald(hoogstens));
        Gebeurt(new TerugvorderingWerdVoorgesteld(Id, id, contract, null, partij, bedrag, Terugvorderingsgrond.Vaststelling, persoon), Bijlage.Met("reden", reden));
    }

    /// <summary>Refuses a team without a region of this fund.</summary>
    public void EisRegio(IReadOnlyList<string> regios) => Eis(Oprichting.Referentieregios.Any(regios.Contains), Fout.BuitenUwRegio());

    /// <summary>A second person of the collective approves it. What was paid last is claimed first.</summary>
    /// <param name="id">The claim.</param>
    /// <param name="vervaldag">Last day to pay back; null: after <see cref="Terugbetaaldagen"/> days.</param>
    /// <param name="persoon">Who approves.</param>
    /// <param name="mandaat">The collective that committed the money.</param>
    /// <param name="vandaag">The day.</param>
    public void StelTerugvorderingIn(TerugvorderingId id, DateOnly? vervaldag, string persoon, Mandaat mandaat, DateOnly vandaag)
    {
        var terugvordering = Terugvordering(id);
        mandaat.EisLid(persoon, vandaag);
        EisStap(terugvordering, Terugvorderingstap.Instellen);
        Eis(persoon != terugvordering.Voorsteller, Fout.ZelfVoorgesteld());
        var uiterlijk = vervaldag ?? vandaag.AddDays(Terugbetaaldagen);
        Eis(uiterlijk >= vandaag && uiterlijk <= vandaag.AddDays(HoogstensTerugbetaaldagen), Fout.VervaldagOnmogelijk(vandaag, vandaag.AddDays(HoogstensTerugbetaaldagen)));
        IReadOnlyList<Middelendeel> betaald = [];
        betaald = betaald.Plus([.. BetaaldAan(terugvordering.Contract, terugvordering.Schuldenaar).SelectMany(o => o.AlleDelen())])
            .Min([.. Tellend(terugvordering.Contract, terugvordering.Schuldenaar).SelectMany(t => t.Delen)]);
        var delen = Neem(terugvordering.Bedrag, betaald)
            ?? throw new InvalidOperationException($"claim {id.Waarde} is more than was paid");
        Gebeurt(new TerugvorderingWerdIngesteld(Id, id, terugvordering.Contract, delen, vandaag, uiterlijk, persoon));
    }

    /// <summary>Something came back.</summary>
    public void MeldTerugbetaling(TerugvorderingId id, Bedrag bedrag, DateOnly datum, DateOnly vandaag)
    {
        var terugvordering = Terugvordering(id);
        EisStap(terugvordering, Terugvorderingstap.OntvangstMelden);
        Eis(datum >= terugvordering.Sinds && datum <= vandaag, Fout.OntvangstdatumOnmogelijk(terugvordering.Sinds!.Value, vandaag));
        Eis(bedrag > Bedrag.Nul && bedrag <= terugvordering.Open, Fout.MeerDanOpen(terugvordering.Open));
        var middelen = _middelen[terugvordering.Contract];
        var delen = Neem(bedrag, terugvordering.Delen.Min(terugvordering.Ontvangen))!;
        Gebeurt(new TerugvorderingWerdOntvangen(Id, id, terugvordering.Contract, delen, datum, bedrag == terugvordering.Open, middelen.Referentieregios, middelen.Voorbeeld));
    }

    /// <summary>The regering remits what is left.</summary>
    public void ScheldKwijt(TerugvorderingId id, string referentie)
    {
        var terugvordering = Terugvordering(id);
        EisStap(terugvordering, Terugvorderingstap.Kwijtschelden);
        Gebeurt(new TerugvorderingWerdKwijtgescholden(Id, id, terugvordering.Contract, terugvordering.Delen.Min(terugvordering.Ontvangen), referentie));
    }

    /// <summary>A member of the collective withdraws it, as long as nothing came back.</summary>
    public void TrekTerugvorderingIn(TerugvorderingId id, string reden, string persoon, Mandaat mandaat, DateOnly vandaag)
    {
        var terugvordering = Terugvordering(id);
        mandaat.EisLid(persoon, vandaag);
        EisStap(terugvordering, Terugvorderingstap.Intrekken);
        Eis(terugvordering.Ontvangen.Count == 0, Fout.AlDeelsOntvangen());
        Gebeurt(new TerugvorderingWerdIngetrokken(Id, id, terugvordering.Contract, terugvordering.Delen, persoon), Bijlage.Met("reden", reden));
    }

    private static List<Middelendeel>? Neem(Bedrag bedrag, IReadOnlyList<Middelendeel> uit) =>
        Verdeling.Neem(bedrag, uit.Select(d => d.Lijn).OrderByDescending(l => l.Jaar), l => uit.Single(d => d.Lijn == l).Bedrag, (_, _) => { });

    private IEnumerable<Betaalopdracht> BetaaldAan(Guid contract, KboNummer partij) =>
        _opdrachten.Values.Where(o => o.Contract == contract && o.Begunstigde == partij && IsBetaald(o));

    private IEnumerable<Terugvordering> Tellend(Guid contract, KboNummer partij) =>
        _terugvorderingen.Values.Where(t => t.Contract == contract && t.Schuldenaar == partij && t.Telt);

    private static void EisStap(Terugvordering terugvordering, Terugvorderingstap stap)
    {
        if (Terugvorderingverloop.Weigering(terugvordering.Status, stap) is { } code)
        {
            throw Fout.Terugvorderingstatus(code);
        }
    }

    private void Pas(TerugvorderingWerdVoorgesteld g) => _terugvorderingen[g.Terugvordering] = new Terugvordering(
        g.Terugvordering, g.Contract, g.Schuldenaar, g.Bedrag, g.Persoon, Terugvorderingstatus.Voorgesteld, [], [], null);

    private void Pas(TerugvorderingWerdIngesteld g) => _terugvorderingen[g.Terugvordering] =
        Terugvordering(g.Terugvordering) with { Status = Terugvorderingstatus.Ingesteld, Delen = g.Delen, Sinds = g.Datum };

    private void Pas(TerugvorderingWerdOntvangen g)
    {
        var terugvordering = Terugvordering(g.Terugvordering);
        _terugvorderingen[g.Terugvordering] = terugvordering with
        {
            Ontvangen = terugvordering.Ontvangen.Plus(g.Delen),
            Status = g.Volledig ? Terugvorderingstatus.Ontvangen : terugvordering.Status,
        };
    }

    private void Pas(TerugvorderingWerdKwijtgescholden g) => _terugvorderingen[g.Terugvordering] =
        Terugvordering(g.Terugvordering) with { Status = Terugvorderingstatus.Kwijtgescholden };

    private void Pas(TerugvorderingWerdIngetrokken g) => _terugvorderingen[g.Terugvordering] =
        Terugvordering(g.Terugvordering) with { Status = Terugvorderingstatus.Ingetrokken };
}
