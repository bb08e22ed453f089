namespace Gebiedswerking.Fondsen.Oprichting;

/// <summary>How many months after its term a fund still pays: setting <c>Fondsen:Afsluitmaanden</c>, 24 when absent. Fixed when the fund is set up.</summary>
internal static class Afsluitmaanden
{
    public static int Van(IConfiguration instellingen) => instellingen.GetValue("Fondsen:Afsluitmaanden", 24) is var maanden and >= 0 and <= 240
        ? maanden
        : throw new InvalidOperationException("fondsen: de instelling Fondsen__Afsluitmaanden is een getal van 0 tot en met 240");
}
