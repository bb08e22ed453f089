using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>
/// The ceiling of a mandatering and its negotiating room: for the collective, the regering and the rekenhof only. A dossier of
/// its own in a source of its own, so that its chain is whole for those who may know it and absent for all others.
/// </summary>
public sealed class Mandaatplafond : Dossier
{
    /// <summary>Identity of the dossier with the ceiling of a mandatering.</summary>
    public static Guid IdVan(Guid mandatering) => Naamruimte.Id("mandaatplafond", mandatering.ToString());

    /// <summary>Sets the ceiling.</summary>
    /// <param name="mandatering">The mandatering.</param>
    /// <param name="plafond">Ceiling in euro.</param>
    /// <param name="leden">Pseudonyms of the members.</param>
    /// <param name="onderhandelingsruimte">What may be negotiated; null when not described.</param>
    public void StelVast(Guid mandatering, Bedrag plafond, IReadOnlyList<string> leden, string? onderhandelingsruimte) => Gebeurt(
        new MandaatplafondWerdVastgesteld(mandatering, plafond, leden), Bijlage.MetMisschien("onderhandelingsruimte", onderhandelingsruimte));

    // Fondsen guards the ceiling; here it is only recorded.
    private void Pas(MandaatplafondWerdVastgesteld g) => _ = g;
}
