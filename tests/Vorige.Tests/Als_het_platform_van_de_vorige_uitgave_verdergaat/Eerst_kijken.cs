using Xunit.Abstractions;
using Xunit.Sdk;

namespace Gebiedswerking.Vorige.Tests.Als_het_platform_van_de_vorige_uitgave_verdergaat;

/// <summary>What changes the platform comes after what compares it.</summary>
public sealed class Eerst_kijken : ITestCaseOrderer
{
    public IEnumerable<TTestCase> OrderTestCases<TTestCase>(IEnumerable<TTestCase> testCases) where TTestCase : ITestCase =>
        testCases.OrderBy(t => t.TestMethod.Method.Name.StartsWith("Wijzigt", StringComparison.Ordinal));
}
