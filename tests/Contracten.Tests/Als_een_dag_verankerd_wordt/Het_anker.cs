using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Ankers;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Tests.Als_een_dag_verankerd_wordt;

public sealed class Het_anker : IAsyncLifetime
{
    private Ankerplaats _plaats = null!;

    public async Task InitializeAsync() => _plaats = await Ankerplaats.Maak();

    public async Task DisposeAsync() => await _plaats.DisposeAsync();

    [Fact]
    public async Task Wordt_pas_gelegd_als_de_dag_een_uur_voorbij_is()
    {
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 11));

        (await _plaats.Leg(Ankerplaats.Om(20, 23, 59))).ShouldBe(0);
        (await _plaats.Leg(Ankerplaats.Om(21, 0))).ShouldBe(1);
        (await _plaats.Leg(Ankerplaats.Om(21, 12))).ShouldBe(0);
    }

    [Fact]
    public async Task Brengt_alle_rijen_van_de_dag_samen_in_een_wortel()
    {
        await _plaats.Schrijf(Ankerplaats.Om(20, 9));
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 15), c => c.LegVoor(Wie.Team, Voorbeeld.Nu));
        var hashes = await _plaats.Hashes();

        await _plaats.Leg(Ankerplaats.Om(21, 6));

        (await _plaats.Ankers()).ShouldBe([new("contracten", new(2026, 11, 20), 1, 3, Ketting.Hex(Merkleboom.Wortel(hashes)), null)]);
    }

    [Fact]
    public async Task Volgt_op_het_vorige_en_neemt_ook_dat_mee()
    {
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 9));
        await _plaats.Leg(Ankerplaats.Om(21, 6));
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(21, 9));
        await _plaats.Leg(Ankerplaats.Om(22, 6));

        var ankers = await _plaats.Ankers();
        ankers.Select(a => (a.Dag, a.Van, a.Tot)).ShouldBe([(new DateOnly(2026, 11, 20), 1L, 1L), (new DateOnly(2026, 11, 21), 2L, 3L)]);
        ankers[1].Vorige.ShouldBe(ankers[0].Wortel);
        ankers[1].Wortel.ShouldBe(Ketting.Hex(Merkleboom.Wortel((await _plaats.Hashes())[1..3])));
    }

    [Fact]
    public async Task Telt_een_rij_bij_de_dag_in_Brussel()
    {
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 22, 59));
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 23, 0));

        await _plaats.Leg(Ankerplaats.Om(21, 6));

        (await _plaats.Ankers()).Select(a => (a.Dag, a.Van, a.Tot)).ShouldBe([(new DateOnly(2026, 11, 20), 1L, 1L)]);
    }

    [Fact]
    public async Task Wordt_ingehaald_dag_voor_dag_en_een_dag_zonder_rijen_heeft_er_geen()
    {
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(16, 9));
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(18, 9));

        (await _plaats.Leg(Ankerplaats.Om(20, 6))).ShouldBe(2);

        (await _plaats.Ankers()).Select(a => (a.Dag.Day, a.Van, a.Tot)).ShouldBe([(16, 1L, 1L), (18, 2L, 2L)]);
    }

    /// <summary>The relay stood still until after the anchor: the row goes into the next one, and no day gets two.</summary>
    [Fact]
    public async Task Neemt_een_rij_die_te_laat_genummerd_werd_de_volgende_dag_mee()
    {
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 9));
        await _plaats.Schrijf(Ankerplaats.Om(20, 10));
        using (var legger = _plaats.Legger(Ankerplaats.Om(21, 6)))
        {
            await legger.Leg(CancellationToken.None);
        }

        await _plaats.Nummer();
        (await _plaats.Leg(Ankerplaats.Om(21, 7))).ShouldBe(0);
        (await _plaats.Leg(Ankerplaats.Om(22, 6))).ShouldBe(1);

        (await _plaats.Ankers()).Select(a => (a.Dag.Day, a.Van, a.Tot)).ShouldBe([(20, 1L, 1L), (21, 2L, 3L)]);
    }

    [Fact]
    public async Task Wordt_een_keer_gelegd_door_welk_exemplaar_ook()
    {
        await _plaats.SchrijfEnNummer(Ankerplaats.Om(20, 9));
        var leggers = Enumerable.Range(0, 4).Select(_ => _plaats.Legger(Ankerplaats.Om(21, 6))).ToList();

        var gelegd = await Task.WhenAll(leggers.Select(l => l.Leg(CancellationToken.None)));
        var nogmaals = await Task.WhenAll(leggers.Select(l => l.Leg(CancellationToken.None)));

        (gelegd.Sum(), nogmaals.Sum()).ShouldBe((1, 0));
        (await _plaats.Ankers()).Count.ShouldBe(1);
        leggers.ForEach(l => l.Dispose());
    }

    [Fact]
    public async Task Wordt_niet_gelegd_als_er_niets_te_verankeren_valt()
    {
        (await _plaats.Leg(Ankerplaats.Om(21, 6))).ShouldBe(0);
        (await _plaats.Ankers()).ShouldBeEmpty();
    }
}
