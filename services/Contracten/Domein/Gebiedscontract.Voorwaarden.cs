using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Suspensive conditions: the contract is not in force before each is met, with proof, in any order and also before the last signature.
/// Source: domein.md, "Contracten".
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>The conditions that are not met.</summary>
    public IReadOnlyList<Voorwaarde> OpenVoorwaarden => Inhoud.Voorwaarden is null ? []
        : [.. Inhoud.Voorwaarden.Where(v => _staat.Ondertekening?.Vervuld.Any(m => m.Voorwaarde == v.Id) != true)];

    // The day on which the last of everything that it waits for was there; what is noted later does not make it later.
    private DateOnly EersteDag => new[] { Inhoud.Ingangsdatum, Brussel.Dag(OndertekendOp!.Value) }
        .Concat(_staat.Ondertekening?.Vervuld.Select(v => v.Datum) ?? []).Max();

    /// <summary>Notes that a condition was met; when nothing else is waited for, the contract is in force.</summary>
    /// <param name="voorwaarde">The condition.</param>
    /// <param name="datum">Day on which it was met.</param>
    /// <param name="bewijs">What proves it.</param>
    /// <param name="uri">Where the proof was published; null when not published.</param>
    /// <param name="wie">Who notes it.</param>
    /// <param name="moment">Now.</param>
    public void VervulVoorwaarde(Guid voorwaarde, DateOnly datum, string bewijs, string? uri, Betrokkene wie, Moment moment)
    {
        EisTeam(wie);
        Eis(Inhoud.Voorwaarden?.Any(v => v.Id == voorwaarde) == true, Fout.VoorwaardeNietGevonden(voorwaarde));
        if (Status is not Contractstatus.Ondertekend)
        {
            EisStatus(Contractopdracht.Ondertekenen);
        }

        EisNietVerlopen(moment);
        Eis(OpenVoorwaarden.Any(v => v.Id == voorwaarde), Fout.VoorwaardeAlVervuld());
        Gebeurt(new VoorwaardeWerdVervuld(Id, voorwaarde, datum, wie.Persoon, uri), Bijlage.Met("bewijs", bewijs));
        TreedInWerkingAlsHetKan(moment);
    }

    private void TreedInWerkingAlsHetKan(Moment moment)
    {
        if (Status is Contractstatus.Ondertekend && OpenVoorwaarden.Count == 0 && Inhoud.Ingangsdatum <= moment.Vandaag)
        {
            TreedInWerking(moment);
        }
    }

    private void Pas(VoorwaardeWerdVervuld g)
    {
        var staat = _staat.Ondertekening ?? Ondertekenstaat.Leeg;
        _staat = _staat with { Ondertekening = staat with { Vervuld = [.. staat.Vervuld, new(g.Voorwaarde, g.Datum)] } };
    }
}
