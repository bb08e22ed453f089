namespace Gebiedswerking.Taakstellingen.Inbreng;

/// <summary>How many days input must be open before a taakstelling can be adopted: setting <c>Taakstellingen:InbrengDagen</c>, 30 when absent.</summary>
internal static class Inbrengdagen
{
    public static int Van(IConfiguration instellingen) => instellingen.GetValue("Taakstellingen:InbrengDagen", 30);
}
