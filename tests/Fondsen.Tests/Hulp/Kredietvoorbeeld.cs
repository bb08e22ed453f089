using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;
using Gebiedswerking.Fundament.Fouten;
using static Gebiedswerking.Fondsen.Tests.Hulp.Voorbeeld;

namespace Gebiedswerking.Fondsen.Tests.Hulp;

/// <summary>Movements of credit, as the regering and a gemandateerde ask them.</summary>
internal static class Kredietvoorbeeld
{
    public static readonly DateOnly December = new(2026, 12, 1);
    public static readonly DateOnly Nieuwjaar = new(2027, 1, 1);
    public static readonly Begrotingslijn Volgend = Omgeving with { Jaar = 2027 };
    public static readonly Mandaat Verschuiver = HetMandaat with { MagVerschuiven = true };

    public static Kredietverplaatsing Verplaatsing(Begrotingslijn van, Begrotingslijn naar, string vak, string vek = "0.00", string? referentie = "Decreet") =>
        new(new(Nummer(900)), van, naar, Eur(vak), Eur(vek), referentie);

    public static void DraagOver(this Gebiedsfonds fonds, string vak, DateOnly vandaag, string vek = "0.00") =>
        fonds.DraagOver(Verplaatsing(Omgeving, Omgeving, vak, vek), vandaag);

    public static void Verschuif(this Gebiedsfonds fonds, Begrotingslijn van, Begrotingslijn naar, string vak, string vek = "0.00") =>
        fonds.Verschuif(Verplaatsing(van, naar, vak, vek, "Herverdelingsbesluit 1"), Lid, Verschuiver, "omdat", Vandaag);

    /// <summary>VAK, VEK and free VAK of a line.</summary>
    public static (string Vak, string Vek, string Vrij) Stand(this Gebiedsfonds fonds, Begrotingslijn lijn) =>
        ($"{fonds.Vak(lijn)}", $"{fonds.Vek(lijn)}", $"{fonds.VrijeVak(lijn)}");

    /// <summary>The code of a refusal.</summary>
    public static string Code(Action doe) => Should.Throw<Domeinfout>(doe).Code;
}
