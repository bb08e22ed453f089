using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// How a contract in force ends: its term is over, a partij terminated it, the partijen or a ruling dissolved it, or an avenant ended it.
/// From then on nothing new is reported; what lay with a judge or the fund goes on, and no new avenant changes it. Source: domein.md,
/// "States".
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>When it ends before its term is over, and why; null when nothing was said of that.</summary>
    public Contracteinde? Einde => _staat.Einde;

    /// <summary>Notes that the partijen agreed to dissolve it, or that a court or authority ended it.</summary>
    /// <param name="grond">By agreement, or by a ruling.</param>
    /// <param name="referentie">The document in which it stands.</param>
    /// <param name="datum">Last day on which it bound: not before it came into force, and not in the future.</param>
    /// <param name="wie">Who notes it.</param>
    /// <param name="moment">Now.</param>
    public void Ontbind(Beeindigingsgrond grond, string referentie, DateOnly datum, Betrokkene wie, Moment moment)
    {
        EisZichtbaar(wie);
        Eis(wie.Rol == Rollen.Gemandateerde || (wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(Inhoud.Referentieregios)), Fout.BuitenUwRegio());
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        Eis(datum >= Inhoud.Ingangsdatum && datum <= moment.Vandaag, Fout.EindeBuitenTermijn(Inhoud.Ingangsdatum, moment.Vandaag));
        Beeindig(grond, datum, referentie);
    }

    /// <summary>Terminates it for a partij, as the text allows; until its last day it binds.</summary>
    /// <param name="reden">Why; free text.</param>
    /// <param name="datum">Last day on which it binds: not before the notice is over.</param>
    /// <param name="wie">A signatory of the partij.</param>
    /// <param name="moment">Now.</param>
    /// <param name="voor">The partij, when this person could act for more than one.</param>
    public void ZegOp(string reden, DateOnly datum, Betrokkene wie, Moment moment, KboNummer? voor = null)
    {
        EisZichtbaar(wie);
        var mogelijk = Inhoud.Partijen.Where(wie.TreedtOpVoor).Where(p => voor is null || p.Kbo == voor).ToList();
        Eis(mogelijk.Count > 0, Fout.GeenPartij());
        var invoer = new Invoer();
        invoer.Eis(mogelijk.Count == 1, "partij", "Vul het KBO-nummer in van de partij waarvoor u opzegt: u treedt op voor meer dan een partij.");
        invoer.Besluit();
        var functie = Handtekeningen.Functie(Ondertekenregels.VoorContract(mogelijk[0]), wie);
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        var regeling = Inhoud.Opzegging ?? throw Fout.OpzeggingNietVoorzien();
        var vroegst = moment.Vandaag.AddDays(regeling.Termijn);
        Eis(datum >= vroegst, Fout.OpzegtermijnTeKort(vroegst));
        Eis(datum < LaatsteDag, Fout.EindigtAlEerder(LaatsteDag));
        Gebeurt(new ContractWerdOpgezegd(Id, mogelijk[0].Kbo, functie, wie.Persoon, datum), Bijlage.Met("reden", reden));
    }

    private DateOnly LaatsteDag => Einde is { } einde && einde.Op < Inhoud.Einddatum ? einde.Op : Inhoud.Einddatum;

    private IEnumerable<Termijn> Eindtermijn() =>
        Status is Contractstatus.InWerking ? [new Termijn(Termijnsoort.Einde, Id, LaatsteDag.AddDays(1))] : [];

    /// <summary>The day after its last day came.</summary>
    private void VerstrijkEinde() => Beeindig(Einde is { } einde && einde.Op <= Inhoud.Einddatum ? einde.Grond : Beeindigingsgrond.Verstreken, LaatsteDag, null);

    private void Beeindig(Beeindigingsgrond grond, DateOnly datum, string? referentie)
    {
        if (OpenAvenant is { } avenant)
        {
            Gebeurt(new AvenantWerdIngetrokken(Id, avenant.Id));
        }

        Gebeurt(new ContractWerdBeeindigd(Id, grond, datum, [.. Doorlopend()], referentie));
    }

    /// <summary>What is still to be judged or paid.</summary>
    private IEnumerable<MijlpaalId> Doorlopend() => _staat.Mijlpalen.Where(m => LooptDoor(Mijlpaal(m.Id))).Select(m => m.Id);

    private static bool LooptDoor(Mijlpaal mijlpaal) =>
        mijlpaal.Stand.Status is Mijlpaalstatus.Gerapporteerd or Mijlpaalstatus.Ondertekend or Mijlpaalstatus.Aanvaard && !mijlpaal.IsAf;

    /// <summary>Refuses work on a milestone of a contract that is not in force; of one that ended what was reported before goes on.</summary>
    private void EisWerkbaar(Mijlpaal mijlpaal)
    {
        if (Status is not Contractstatus.Beeindigd || !LooptDoor(mijlpaal))
        {
            EisStatus(Contractopdracht.AanMijlpaalWerken);
        }
    }

    /// <summary>Of a contract that ended nothing goes on any more.</summary>
    private void VoltooiAfwikkeling()
    {
        if (Status is Contractstatus.Beeindigd && !Doorlopend().Any())
        {
            Gebeurt(new AfwikkelingWerdVoltooid(Id));
        }
    }

    private void Pas(ContractWerdOpgezegd g) => _staat = _staat with { Einde = new Contracteinde(g.Op, Beeindigingsgrond.Opgezegd) };

    private void Pas(ContractWerdBeeindigd g) => _staat = _staat with { Status = Contractstatus.Beeindigd };

    // The milestones say it already; the fund hears by it that it may close.
    private void Pas(AfwikkelingWerdVoltooid g) => _ = g;
}

/// <summary>An end that was set before the term is over.</summary>
/// <param name="Op">Last day on which the contract binds (Europe/Brussels).</param>
/// <param name="Grond">Why.</param>
public sealed record Contracteinde(DateOnly Op, Beeindigingsgrond Grond);
