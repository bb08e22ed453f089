using Gebiedswerking.Lokaal.Opdrachten;

namespace Gebiedswerking.Lokaal.Tests.Als_de_testbank_oordeelt;

public sealed class Resultaten : IDisposable
{
    private readonly string _bestand = Path.GetTempFileName();

    [Fact]
    public void Telt_zij_wat_in_het_resultaatbestand_staat()
    {
        File.WriteAllText(_bestand,
            """
            <TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>
              <UnitTestResult outcome="Passed" /><UnitTestResult outcome="Passed" />
              <UnitTestResult outcome="Failed" /><UnitTestResult outcome="NotExecuted" /><UnitTestResult />
            </Results></TestRun>
            """);

        Telling.Lees(_bestand).ToString().ShouldBe("2 passed, 2 failed, 1 skipped");
    }

    [Fact]
    public void Is_een_ontbrekend_bestand_geen_enkele_test() =>
        Telling.Lees("/bestaat/niet.trx").ShouldBe(new Telling());

    [Fact]
    public void Telt_zij_projecten_op() =>
        (new Telling(1, 2, 3) + new Telling(10, 20, 30)).ShouldBe(new Telling(11, 22, 33));

    public void Dispose() => File.Delete(_bestand);
}
