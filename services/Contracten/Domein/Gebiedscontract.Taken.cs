using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Work that follows from what happened and that a person must do: the platform never does it silently. Tasks that simply follow from a
/// state (sign, judge) are no tasks here: who reads the state sees them.
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>The tasks that are not done.</summary>
    public IReadOnlyList<Contracttaak> Taken => _staat.Taken;

    /// <summary>Somebody for whom a task was set did it.</summary>
    /// <param name="taak">The task.</param>
    /// <param name="toelichting">What was done.</param>
    /// <param name="wie">Who did it.</param>
    public void HandelTaakAf(Guid taak, string toelichting, Betrokkene wie)
    {
        EisZichtbaar(wie);
        var open = _staat.Taken.FirstOrDefault(t => t.Id == taak) ?? throw Fout.TaakNietGevonden(taak);
        Eis(IsVoor(open, wie), Fout.TaakNietVoorU());
        Gebeurt(new TaakWerdAfgehandeld(Id, taak, wie.Persoon), Bijlage.Met("toelichting", toelichting));
    }

    /// <summary>Sets a task; the same task for the same part a second time changes nothing.</summary>
    /// <param name="soort">What must be done.</param>
    /// <param name="voor">Who does it.</param>
    /// <param name="betreft">The part of the contract that it is about.</param>
    /// <param name="partij">The partij that does it, or that it is about.</param>
    /// <param name="bedrag">Amount in euro that it is about.</param>
    /// <param name="uiterlijk">Last day (Europe/Brussels); null: none.</param>
    /// <param name="verbintenis">The promise that it is about.</param>
    /// <param name="gevolg">The consequence to decide on.</param>
    /// <param name="aanleiding">What asks it again for the same part; null: nothing does.</param>
    private void ZetTaak(Taaksoort soort, Taakhouder voor, Guid betreft, KboNummer? partij = null, Bedrag? bedrag = null, DateOnly? uiterlijk = null,
        VerbintenisId? verbintenis = null, Guid? gevolg = null, Guid? aanleiding = null)
    {
        var taak = Naamruimte.Id("taak", $"{Id}:{soort}:{betreft}:{partij}{((gevolg ?? aanleiding) is { } apart ? $":{apart}" : "")}");
        if (_staat.Taken.All(t => t.Id != taak))
        {
            Gebeurt(new TaakWerdGezet(Id, taak, soort, voor, betreft, partij, bedrag, uiterlijk, verbintenis, gevolg));
        }
    }

    private bool IsVoor(Contracttaak taak, Betrokkene wie) => taak.Voor switch
    {
        Taakhouder.Gebiedsteam => wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(Inhoud.Referentieregios),
        Taakhouder.Gemandateerde => wie.Rol == Rollen.Gemandateerde,
        _ => Inhoud.Partijen.Any(p => p.Kbo == taak.Partij && wie.TreedtOpVoor(p)),
    };

    private void Pas(TaakWerdGezet g) => _staat = _staat with { Taken = [.. _staat.Taken, new(g.Taak, g.Soort, g.Voor, g.Partij)] };

    private void Pas(TaakWerdAfgehandeld g) => _staat = _staat with { Taken = [.. _staat.Taken.Where(t => t.Id != g.Taak)] };
}

/// <summary>A task that is not done.</summary>
/// <param name="Id">The task.</param>
/// <param name="Soort">What must be done.</param>
/// <param name="Voor">Who does it.</param>
/// <param name="Partij">The partij that does it, or that it is about.</param>
public sealed record Contracttaak(Guid Id, Taaksoort Soort, Taakhouder Voor, KboNummer? Partij);

/// <summary>Refusals about tasks.</summary>
public static partial class Fout
{
    /// <summary>There is no such task, or it is done.</summary>
    public static Fundament.Fouten.Domeinfout TaakNietGevonden(Guid taak) => Fundament.Fouten.Domeinfout.NietGevonden($"Open taak {taak}");

    /// <summary>Somebody else does it.</summary>
    public static Fundament.Fouten.Domeinfout TaakNietVoorU() => Fundament.Fouten.Domeinfout.NietBevoegd("taak-niet-voor-u",
        "Deze taak is voor iemand anders. Vraag het aan wie bij de taak staat.");
}
