using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Requests for European money, and the contracts that lean on them. Source: domein.md, "EU-aanvraag".</summary>
public sealed partial class Gebiedsfonds
{
    private const int HoogstensEuAanvragen = 100;
    private const int HoogstensGekoppeld = 200;

    /// <summary>A request for European money.</summary>
    public EuAanvraag EuAanvraag(EuAanvraagId id) => _euAanvragen.GetValueOrDefault(id) ?? throw Fout.EuAanvraagNietGevonden(id);

    /// <summary>Somebody prepares a request.</summary>
    public void BereidEuAanvraagVoor(EuAanvraagId id, EuProgramma programma, string oproep, Bedrag bedrag, decimal aandeel, string referentie, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        Eis(_euAanvragen.Count < HoogstensEuAanvragen, Fout.TeVeelEuAanvragen(HoogstensEuAanvragen));
        Gebeurt(new EuAanvraagWerdVoorbereid(Id, id, programma, oproep, bedrag, aandeel, referentie));
    }

    /// <summary>It was sent.</summary>
    public void DienEuAanvraagIn(EuAanvraagId id, DateOnly datum, DateOnly vandaag)
    {
        EisEuAanvraag(id, EuAanvraagstatus.InVoorbereiding);
        EisNietAfgesloten(vandaag);
        Eis(datum <= vandaag, Fout.IndieningInDeToekomst(vandaag));
        Gebeurt(new EuAanvraagWerdIngediend(Id, id, datum));
    }

    /// <summary>It was granted, all or less: VAK on these lines from now on. Less touches the contracts that lean on it.</summary>
    public void KeurEuAanvraagGoed(EuAanvraagId id, IReadOnlyList<Middelendeel> krediet, string besluit, DateOnly vandaag)
    {
        var aanvraag = EisEuAanvraag(id, EuAanvraagstatus.Ingediend);
        var toegekend = Bedrag.Som(krediet.Select(k => k.Bedrag));
        Eis(toegekend <= aanvraag.Bedrag, Fout.MeerDanGevraagd(aanvraag.Bedrag));
        EisKrediet(krediet, vandaag);
        Gebeurt(new EuAanvraagWerdGoedgekeurd(Id, id, krediet, besluit, toegekend < aanvraag.Bedrag ? aanvraag.Contracten : []));
        HervatOpgehouden(vandaag);
    }

    /// <summary>It was refused: that touches the contracts that lean on it.</summary>
    public void WeigerEuAanvraag(EuAanvraagId id, string besluit)
    {
        var aanvraag = EisEuAanvraag(id, EuAanvraagstatus.Ingediend);
        Gebeurt(new EuAanvraagWerdGeweigerd(Id, id, besluit, aanvraag.Contracten));
    }

    /// <summary>It was taken back before the decision: that touches the contracts that lean on it too.</summary>
    public void TrekEuAanvraagIn(EuAanvraagId id, string reden)
    {
        var aanvraag = EuAanvraag(id);
        Eis(aanvraag.Status is EuAanvraagstatus.InVoorbereiding or EuAanvraagstatus.Ingediend, Fout.Status(aanvraag.Status));
        Gebeurt(new EuAanvraagWerdIngetrokken(Id, id, aanvraag.Contracten), Bijlage.Met("reden", reden));
    }

    /// <summary>A part of what was granted came in: VEK of this year.</summary>
    public void OntvangEuMiddelen(EuAanvraagId id, Bedrag bedrag, DateOnly datum, DateOnly vandaag)
    {
        var aanvraag = EisEuAanvraag(id, EuAanvraagstatus.Goedgekeurd);
        EisStortingsdag(datum, vandaag);
        Gebeurt(new EuMiddelenWerdenOntvangen(Id, id, datum, Ontvangst(aanvraag.Geld, bedrag), vandaag.Year));
    }

    /// <summary>A contract of this fund leans on it, as long as it is not decided.</summary>
    public void KoppelContract(EuAanvraagId id, Guid contract)
    {
        var aanvraag = EuAanvraag(id);
        Eis(aanvraag.Status is EuAanvraagstatus.InVoorbereiding or EuAanvraagstatus.Ingediend, Fout.Status(aanvraag.Status));
        Eis(_middelen.ContainsKey(contract), Fout.ContractNietVanFonds(contract));
        Eis(!aanvraag.Contracten.Contains(contract), Fout.ContractAlGekoppeld());
        Eis(aanvraag.Contracten.Count < HoogstensGekoppeld, Fout.TeVeelGekoppeld(HoogstensGekoppeld));
        Gebeurt(new ContractWerdAanEuAanvraagGekoppeld(Id, id, contract));
    }

    /// <summary>The contract leans on it no more, at any time: it found other money, or needs less.</summary>
    public void OntkoppelContract(EuAanvraagId id, Guid contract)
    {
        Eis(EuAanvraag(id).Contracten.Contains(contract), Fout.ContractNietGekoppeld(contract));
        Gebeurt(new ContractWerdVanEuAanvraagOntkoppeld(Id, id, contract));
    }

    private EuAanvraag EisEuAanvraag(EuAanvraagId id, EuAanvraagstatus status)
    {
        var aanvraag = EuAanvraag(id);
        Eis(aanvraag.Status == status, Fout.Status(aanvraag.Status));
        return aanvraag;
    }

    private void Pas(EuAanvraagWerdVoorbereid g) =>
        _euAanvragen[g.EuAanvraag] = new EuAanvraag(g.EuAanvraag, g.Bedrag, EuAanvraagstatus.InVoorbereiding, [], Buitengeld.Geen);

    private void Pas(EuAanvraagWerdIngediend g) => Wordt(g.EuAanvraag, EuAanvraagstatus.Ingediend);

    private void Pas(EuAanvraagWerdGoedgekeurd g)
    {
        _euAanvragen[g.EuAanvraag] = EuAanvraag(g.EuAanvraag) with { Status = EuAanvraagstatus.Goedgekeurd, Geld = Buitengeld.Geen with { Krediet = g.Krediet } };
        WordtVak(g.Krediet);
    }

    private void Pas(EuAanvraagWerdGeweigerd g) => Wordt(g.EuAanvraag, EuAanvraagstatus.Geweigerd);

    private void Pas(EuAanvraagWerdIngetrokken g) => Wordt(g.EuAanvraag, EuAanvraagstatus.Ingetrokken);

    private void Pas(EuMiddelenWerdenOntvangen g)
    {
        var aanvraag = EuAanvraag(g.EuAanvraag);
        _euAanvragen[g.EuAanvraag] = aanvraag with { Geld = aanvraag.Geld.Plus(g.Delen, g.Jaar) };
        Tel(_vek, InJaar(g.Delen, g.Jaar), bij: true);
    }

    private void Pas(ContractWerdAanEuAanvraagGekoppeld g) =>
        _euAanvragen[g.EuAanvraag] = EuAanvraag(g.EuAanvraag) is var a ? a with { Contracten = [.. a.Contracten, g.Contract] } : null!;

    private void Pas(ContractWerdVanEuAanvraagOntkoppeld g) =>
        _euAanvragen[g.EuAanvraag] = EuAanvraag(g.EuAanvraag) is var a ? a with { Contracten = [.. a.Contracten.Where(c => c != g.Contract)] } : null!;

    private void Wordt(EuAanvraagId id, EuAanvraagstatus status) => _euAanvragen[id] = EuAanvraag(id) with { Status = status };
}
