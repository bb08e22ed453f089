using FsCheck;
using FsCheck.Fluent;
using Gebiedswerking.Berichten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Tests.Hulp;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Als_een_gebiedsteam_een_contract_opstelt;

public sealed class Sommen
{
    private static readonly Gen<int[]> Centen = Gen.Choose(0, int.MaxValue).ArrayOf().Where(c => c.Length is > 0 and < 12);

    [Fact]
    public void Kloppen_op_de_cent_bij_elke_verdeling() => Prop.ForAll(Centen.ToArbitrary(), Arb.From(Gen.Choose(-1, 1)), (centen, scheef) =>
    {
        var voorstel = Verdeeld(centen, centen.Sum(c => (long)c), scheef);
        if (scheef == 0)
        {
            var inhoud = Voorbeeld.Maak(voorstel);
            Bedrag.Som(inhoud.Verbintenissen.Select(v => v.Bedrag)).ShouldBe(Bedrag.Som(inhoud.Financiering.Select(f => f.Bedrag)));
            inhoud.Verbintenissen.ShouldAllBe(v => v.Bedrag == Bedrag.Som(v.Mijlpalen.Select(m => m.Bedrag)));
        }
        else
        {
            Should.Throw<Domeinfout>(() => Voorbeeld.Maak(voorstel)).Velden.Keys.ShouldBe(["financiering"]);
        }
    }).QuickCheckThrowOnFailure();

    /// <summary>One promise with a milestone per amount, paid by one gemeente, off by so many cents.</summary>
    private static Contractvoorstel Verdeeld(int[] centen, long totaal, int scheef)
    {
        var betaald = totaal + scheef + 1;
        var belofte = Voorbeeld.Voorstel.Verbintenissen![0]!;
        return Voorbeeld.Voorstel with
        {
            Verbintenissen =
            [
                belofte with { Bedrag = Euro(totaal), Mijlpalen = [.. centen.Select(c => belofte.Mijlpalen![0]! with { Bedrag = Euro(c) })] },
                belofte with { Bedrag = Euro(1), Mijlpalen = [belofte.Mijlpalen![0]! with { Bedrag = Euro(1) }] },
            ],
            Financiering = betaald > 0 ? [new("11002", Euro(betaald))] : [],
        };
    }

    private static Bedrag Euro(long centen) => Bedrag.Van(centen / 100m);
}
