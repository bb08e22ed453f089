using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Als_een_bedrag_verdeeld_wordt;

public sealed class De_sleutel
{
    private static readonly Gen<(long Centen, int[] Gewichten)> Gevallen =
        from centen in Gen.OneOf(Gen.Choose(-1_000_000, 1_000_000), Gen.Choose(-400, 400)).Select(c => (long)c)
        from groot in Gen.Elements(1L, 1L, 999_983L)
        from gewichten in Gen.OneOf(Gen.Choose(0, 10), Gen.Choose(0, 600_000_000)).NonEmptyListOf()
        where gewichten.Exists(g => g > 0)
        select (centen * groot, gewichten.ToArray());

    [Fact]
    public void Telt_op_tot_op_de_cent() => Voor((bedrag, gewichten) => Bedrag.Som(Verdeel(bedrag, gewichten)) == bedrag);

    [Fact]
    public void Geeft_ieder_minder_dan_een_cent_meer_of_minder_dan_het_juiste_deel() => Voor((bedrag, gewichten) =>
    {
        var totaal = gewichten.Sum(g => (decimal)g);
        return Verdeel(bedrag, gewichten).Zip(gewichten).All(d => decimal.Abs(d.First.Euro - bedrag.Euro * d.Second / totaal) < 0.01m);
    });

    [Fact]
    public void Geeft_wie_meer_weegt_nooit_minder() => Voor((bedrag, gewichten) =>
    {
        var delen = Verdeel(bedrag, gewichten).Select(d => decimal.Abs(d.Euro)).Zip(gewichten).OrderBy(d => d.Second).ToList();
        return delen.Zip(delen.Skip(1)).All(paar => paar.First.Second == paar.Second.Second || paar.First.First <= paar.Second.First);
    });

    [Fact]
    public void Geeft_in_welke_volgorde_ook_gevraagd_hetzelfde() => Voor((bedrag, gewichten) =>
    {
        var rij = Rij(gewichten);
        return Verdeelsleutel.Verdeel(bedrag, [.. Enumerable.Reverse(rij)]).SequenceEqual(Verdeelsleutel.Verdeel(bedrag, rij));
    });

    [Fact]
    public void Neemt_af_zoals_ze_geeft() => Voor((bedrag, gewichten) =>
        Verdeel(Bedrag.Nul - bedrag, gewichten).Zip(Verdeel(bedrag, gewichten)).All(d => d.First + d.Second == Bedrag.Nul));

    [Fact]
    public void Geeft_de_opvolger_na_een_fusie_de_som_en_laat_het_totaal() => Voor((bedrag, gewichten) =>
    {
        var aandelen = Verdeelsleutel.Verdeel(bedrag, Rij(gewichten));
        var oude = aandelen.Take(2).Select(a => a.Nis).ToList();
        var na = Verdeelsleutel.NaFusie(aandelen, new Gemeentekaart(new Dictionary<string, string>(), oude.ToDictionary(o => o, _ => "99999")));
        return Bedrag.Som(na.Select(a => a.Bedrag)) == bedrag
            && na.Single(a => a.Nis == "99999").Bedrag == Bedrag.Som(aandelen.Take(2).Select(a => a.Bedrag))
            && na.Count == gewichten.Count - oude.Count + 1;
    });

    [Fact]
    public void Geeft_een_cent_over_285_gemeenten_aan_de_laagste_code()
    {
        var delen = Verdeel(Eur("0.01"), Enumerable.Repeat(1, 285).ToList());
        delen.Count(d => d == Bedrag.Nul).ShouldBe(284);
        delen[0].ShouldBe(Eur("0.01"));
    }

    [Theory]
    [InlineData("0.10", "0.04 0.03 0.03")]
    [InlineData("-0.10", "-0.04 -0.03 -0.03")]
    [InlineData("0.02", "0.01 0.01 0.00")]
    [InlineData("9999999999999.99", "3333333333333.33 3333333333333.33 3333333333333.33")]
    public void Geeft_centen_die_overblijven_in_de_volgorde_van_de_code(string bedrag, string delen) => string.Join(' ', Verdeel(Eur(bedrag), [1, 1, 1])).ShouldBe(delen);

    [Fact]
    public void Geeft_wie_niets_weegt_niets() => string.Join(' ', Verdeel(Eur("0.05"), [0, 1, 2])).ShouldBe("0.00 0.02 0.03");

    [Fact]
    public void Weigert_wat_geen_sleutel_is()
    {
        foreach (IReadOnlyCollection<Gewicht> gewichten in (IReadOnlyCollection<Gewicht>[])[[], [new("11001", 0m)], [new("11001", -1m), new("11002", 2m)], [new("11001", 1m), new("11001", 1m)], [new("11001", 0.0000001m)]])
        {
            Should.Throw<ArgumentException>(() => Verdeelsleutel.Verdeel(Eur("1.00"), gewichten));
        }
    }

    private static void Voor(Func<Bedrag, IReadOnlyList<int>, bool> klopt) => Prop.ForAll(
        Gevallen.ToArbitrary(), geval => klopt(Bedrag.Van(geval.Centen / 100m), geval.Gewichten)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static IReadOnlyList<Bedrag> Verdeel(Bedrag bedrag, IReadOnlyList<int> gewichten) => [.. Verdeelsleutel.Verdeel(bedrag, Rij(gewichten)).Select(a => a.Bedrag)];

    private static List<Gewicht> Rij(IReadOnlyList<int> gewichten) => [.. gewichten.Select((g, i) => new Gewicht($"{10_000 + i}", g))];
}
