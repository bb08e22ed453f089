using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// De-minimis aid is granted when the contract binds, and must be in the register within 20 working days (Regulation (EU) 2023/2831,
/// art. 6): somebody gets that task. Working days are counted without the public holidays, so the day is never too late.
/// </summary>
public sealed partial class Gebiedscontract
{
    private const int WerkdagenVoorRegister = 20;

    private void ZetSteuntaken(DateOnly eersteDag)
    {
        foreach (var verbintenis in Inhoud.Verbintenissen)
        {
            ZetSteuntaak(verbintenis, KleineSteun(verbintenis), eersteDag);
        }
    }

    /// <summary>An avenant grants what it adds to the small aid of a promise, or of another partij.</summary>
    private void ZetSteuntaken(Contractinhoud oud, AvenantId avenant, DateOnly eersteDag)
    {
        foreach (var verbintenis in Inhoud.Verbintenissen)
        {
            var was = oud.Verbintenissen.FirstOrDefault(v => v.Id == verbintenis.Id && v.Verantwoordelijke == verbintenis.Verantwoordelijke);
            ZetSteuntaak(verbintenis, KleineSteun(verbintenis) - (was is null ? Bedrag.Nul : KleineSteun(was)), eersteDag, avenant.Waarde);
        }
    }

    private void ZetSteuntaak(Verbintenis verbintenis, Bedrag bedrag, DateOnly eersteDag, Guid? aanleiding = null)
    {
        if (bedrag > Bedrag.Nul)
        {
            ZetTaak(Taaksoort.DeMinimisInschrijven, Inhoud.Mandatering is null ? Taakhouder.Gebiedsteam : Taakhouder.Gemandateerde, verbintenis.Id.Waarde,
                verbintenis.Verantwoordelijke, bedrag, NaWerkdagen(eersteDag, WerkdagenVoorRegister), verbintenis.Id, aanleiding: aanleiding);
        }
    }

    private static Bedrag KleineSteun(Verbintenis verbintenis) => verbintenis.Staatssteun?.Grond is Staatssteungrond.DeMinimis ? verbintenis.Bedrag : Bedrag.Nul;

    private static DateOnly NaWerkdagen(DateOnly dag, int aantal)
    {
        while (aantal > 0)
        {
            dag = dag.AddDays(1);
            aantal -= dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return dag;
    }
}
