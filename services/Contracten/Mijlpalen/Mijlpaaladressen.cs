using Gebiedswerking.Contracten.Bewijs;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Contracten.Ondertekening;

namespace Gebiedswerking.Contracten.Mijlpalen;

/// <summary>What belongs to milestones, to their evidence and to scans of signatures.</summary>
internal static class Mijlpaaladressen
{
    /// <summary>Maps the use cases.</summary>
    public static void MapMijlpalen(this RouteGroupBuilder contracten)
    {
        RapporteerMijlpaal.Map(contracten);
        OndertekenMijlpaal.Map(contracten);
        AanvaardMijlpaal.Map(contracten);
        StuurMijlpaalTerug.Map(contracten);
        OndertekenMijlpalen.Map(contracten);
        LaadBewijsstukOp.Map(contracten);
        HaalBewijsstuk.Map(contracten);
        RegistreerPapierenHandtekening.Map(contracten);
        BevestigPapierenHandtekening.Map(contracten);
    }

    /// <summary>Reads the settings: <c>Mijlpalen:Beoordelingstermijn</c> in days.</summary>
    public static IServiceCollection VoegMijlpalenToe(this IServiceCollection diensten) =>
        diensten.AddSingleton(d => Beoordelingstermijn.Van(d.GetRequiredService<IConfiguration>()["Mijlpalen:Beoordelingstermijn"]));
}
