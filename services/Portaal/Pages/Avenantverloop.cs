using Gebiedswerking.Fundament;

namespace Gebiedswerking.Portaal.Pages;

/// <summary>What happened to an avenant, with the functions of who did it and never their names.</summary>
public sealed partial class AvenantModel
{
    /// <summary>What happened, last first.</summary>
    public IEnumerable<(DateOnly Dag, string Wat)> Verloop() => Stappen().OrderByDescending(s => s.Tijdstip).Select(s => (Brussel.Dag(s.Tijdstip), s.Wat));

    private IEnumerable<(DateTimeOffset Tijdstip, string Wat)> Stappen()
    {
        (DateTimeOffset? Tijdstip, string Wat)[] stappen =
        [
            (Inhoud.GeslotenOp, Inhoud.Status switch
            {
                "Aangenomen" => "Alle nodige partijen tekenden: het avenant geldt.",
                "Verworpen" => "Een partij weigerde. Het contract bleef zoals het was.",
                _ => "Het gebiedsteam trok het avenant in.",
            }),
            (Inhoud.VoorgelegdOp, "Het gebiedsteam legde het avenant ter ondertekening voor."),
            (Inhoud.OpgesteldOp, "Het gebiedsteam stelde het avenant op."),
        ];
        return stappen.Where(s => s.Tijdstip is not null).Select(s => (s.Tijdstip!.Value, s.Wat))
            .Concat(Inhoud.Handtekeningen.Nodes.Select(h => (h.Tijdstip, $"Handtekening van de {Taal.Hoedanigheid(h.Hoedanigheid)} voor {Partijen.FirstOrDefault(p => p.Kbo == h.PartijKbo)?.Naam ?? h.PartijKbo}.")));
    }
}
