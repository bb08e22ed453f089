using System.Security.Cryptography;
using Gebiedswerking.Portaal.Bewijzen;

namespace Gebiedswerking.Portaal.Tests.Als_iemand_een_bewijs_wil;

public sealed class De_ankers_van_een_dag
{
    private static readonly DateOnly Dag = new(2026, 11, 20);
    private static readonly byte[] A = [.. Enumerable.Repeat((byte)0xAA, 32)];
    private static readonly byte[] B = [.. Enumerable.Repeat((byte)0xBB, 32)];

    private static readonly Ankerrij[] Rijen =
        [Rij("fondsen", Dag, B), Rij("contracten", Dag, A), Rij("contracten", Dag.AddDays(-1), B)];

    [Fact]
    public void Staan_op_naam_en_hun_wortels_hebben_samen_een_wortel()
    {
        var dag = Ankerlijst.Orden(Rijen, meer: false).Dagen[0];

        dag.Ankers.Select(a => a.Bron).ShouldBe(["contracten", "fondsen"]);
        dag.Wortel.ShouldBe(Convert.ToHexStringLower(SHA256.HashData([1, .. SHA256.HashData([0, .. A]), .. SHA256.HashData([0, .. B])])));
    }

    [Fact]
    public void Staan_er_allemaal_of_de_dag_staat_er_niet()
    {
        Ankerlijst.Orden(Rijen, meer: false).ShouldSatisfyAllConditions(d => d.Dagen.Count.ShouldBe(2), d => d.Voor.ShouldBeNull());
        Ankerlijst.Orden(Rijen, meer: true).ShouldSatisfyAllConditions(d => d.Dagen.ShouldHaveSingleItem(), d => d.Voor.ShouldBe(Dag));
    }

    private static Ankerrij Rij(string bron, DateOnly dag, byte[] wortel) => new(bron, dag, 1, 2, Convert.ToHexStringLower(wortel), null);
}
