using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What partijen pay or give: promised, confirmed, deposited. Source: domein.md, "Medefinanciering".</summary>
public sealed partial class Gebiedsfonds
{
    private const int HoogstensMedefinancieringen = 300;

    /// <summary>A co-financing.</summary>
    public Medefinanciering Medefinanciering(MedefinancieringId id) => _medefinancieringen.GetValueOrDefault(id) ?? throw Fout.MedefinancieringNietGevonden(id);

    /// <summary>A partij promises to take part; it does not count yet.</summary>
    public void ZegMedefinancieringToe(
        MedefinancieringId id, KboNummer partij, Bedrag bedrag, Medefinancieringsvorm vorm, string? voorwaarde, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        Eis(_medefinancieringen.Count < HoogstensMedefinancieringen, Fout.TeVeelMedefinancieringen(HoogstensMedefinancieringen));
        Gebeurt(new MedefinancieringWerdToegezegd(Id, id, partij, bedrag, vorm, voorwaarde is not null), Bijlage.MetMisschien("voorwaarde", voorwaarde));
    }

    /// <summary>It is certain: money is VAK on this line from now on.</summary>
    /// <param name="id">The co-financing.</param>
    /// <param name="lijn">On which line money comes in; null for what is in kind.</param>
    /// <param name="referentie">The document that confirms it.</param>
    /// <param name="voorwaardeVervuld">Whether that document says that the condition is met.</param>
    /// <param name="vandaag">The day.</param>
    public void BevestigMedefinanciering(MedefinancieringId id, Begrotingslijn? lijn, string referentie, bool voorwaardeVervuld, DateOnly vandaag)
    {
        var medefinanciering = EisMedefinanciering(id, Medefinancieringstatus.Toegezegd);
        Eis(voorwaardeVervuld || !medefinanciering.Voorwaardelijk, Fout.VoorwaardeNietVervuld());
        Eis(lijn is not null || medefinanciering.Vorm is Medefinancieringsvorm.Natura, Fout.MedefinancieringZonderLijn());
        Eis(lijn is null || medefinanciering.Vorm is Medefinancieringsvorm.Geld, Fout.NaturaIsGeenKrediet());
        IReadOnlyList<Middelendeel> krediet = lijn is null ? [] : [new(lijn, medefinanciering.Bedrag)];
        EisKrediet(krediet, vandaag);
        Gebeurt(new MedefinancieringWerdBevestigd(Id, id, krediet, referentie));
        HervatOpgehouden(vandaag);
    }

    /// <summary>A part of it came in: money is VEK of this year.</summary>
    public void StortMedefinanciering(MedefinancieringId id, Bedrag bedrag, DateOnly datum, DateOnly vandaag)
    {
        var medefinanciering = EisMedefinanciering(id, Medefinancieringstatus.Bevestigd);
        EisStortingsdag(datum, vandaag);
        Eis(medefinanciering.Gestort + bedrag <= medefinanciering.Bedrag, Fout.MeerDanBevestigd(medefinanciering.Bedrag - medefinanciering.Gestort));
        IReadOnlyList<Middelendeel> delen = medefinanciering.Vorm is Medefinancieringsvorm.Geld ? Ontvangst(medefinanciering.Geld, bedrag) : [];
        Gebeurt(new MedefinancieringWerdGestort(Id, id, bedrag, datum, delen, vandaag.Year));
    }

    /// <summary>The promise is taken back, before it was certain.</summary>
    public void TrekMedefinancieringIn(MedefinancieringId id, string reden)
    {
        EisMedefinanciering(id, Medefinancieringstatus.Toegezegd);
        Gebeurt(new MedefinancieringWerdIngetrokken(Id, id), Bijlage.Met("reden", reden));
    }

    private Medefinanciering EisMedefinanciering(MedefinancieringId id, Medefinancieringstatus status)
    {
        var medefinanciering = Medefinanciering(id);
        Eis(medefinanciering.Status == status, Fout.Status(medefinanciering.Status));
        return medefinanciering;
    }

    private void Pas(MedefinancieringWerdToegezegd g) => _medefinancieringen[g.Medefinanciering] =
        new Medefinanciering(g.Medefinanciering, g.Bedrag, g.Vorm, g.Voorwaardelijk, Medefinancieringstatus.Toegezegd, Bedrag.Nul, Buitengeld.Geen);

    private void Pas(MedefinancieringWerdBevestigd g)
    {
        _medefinancieringen[g.Medefinanciering] = Medefinanciering(g.Medefinanciering) with
        {
            Status = Medefinancieringstatus.Bevestigd, Geld = Buitengeld.Geen with { Krediet = g.Krediet },
        };
        WordtVak(g.Krediet);
    }

    private void Pas(MedefinancieringWerdGestort g)
    {
        var was = Medefinanciering(g.Medefinanciering);
        var gestort = was.Gestort + g.Bedrag;
        _medefinancieringen[g.Medefinanciering] = was with
        {
            Status = gestort == was.Bedrag ? Medefinancieringstatus.Gestort : Medefinancieringstatus.Bevestigd, Gestort = gestort, Geld = was.Geld.Plus(g.Delen, g.Jaar),
        };
        Tel(_vek, InJaar(g.Delen, g.Jaar), bij: true);
    }

    private void Pas(MedefinancieringWerdIngetrokken g) =>
        _medefinancieringen[g.Medefinanciering] = Medefinanciering(g.Medefinanciering) with { Status = Medefinancieringstatus.Ingetrokken };
}
