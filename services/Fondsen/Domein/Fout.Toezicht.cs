using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Refusals of corrections, and of who asks for the room of a mandatering.</summary>
public static partial class Fout
{
    /// <summary>It was never booked.</summary>
    public static Domeinfout InbrengNietBevestigd() => Domeinfout.Regel("inbreng-niet-bevestigd",
        "Deze inbreng is nog niet bevestigd en staat dus niet in het grootboek. Kondig een nieuwe inbreng aan met de juiste bedragen en bevestig die.");

    /// <summary>The amounts are those that stand.</summary>
    public static Domeinfout NietsTeCorrigeren() => Domeinfout.Regel("niets-te-corrigeren",
        "Deze bedragen staan al in het grootboek. Vul het juiste vastleggingskrediet en het juiste vereffeningskrediet in.");

    /// <summary>More is used than would be left.</summary>
    public static Domeinfout InbrengAlGebruikt() => Domeinfout.Regel("inbreng-al-gebruikt",
        "Van deze begrotingslijn is al meer gebruikt dan er na de correctie zou zijn. Vul een hoger bedrag in, of bevestig eerst een andere inbreng op deze lijn.");

    /// <summary>Ceilings are for the collective itself.</summary>
    public static Domeinfout GeenLidVanMandatering() => Domeinfout.NietBevoegd("geen-lid-van-collectief",
        "U bent vandaag geen lid van het collectief van deze mandatering. Vraag de ruimte aan een lid of aan de regering.");
}
