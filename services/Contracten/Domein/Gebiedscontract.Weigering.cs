using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// A partij says no to the text that is offered. Nobody is bound before the last signature, so whoever may sign may refuse until then,
/// and the text can be negotiated again. Source: domein.md, "Contracten".
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Refuses to sign: the contract is a draft again, without the signatures and visa on that text.</summary>
    /// <param name="reden">Why.</param>
    /// <param name="hash">Hash of the text that was read; null when the client does not say.</param>
    /// <param name="weigert">Who refuses, for which partij.</param>
    /// <param name="moment">Now.</param>
    /// <param name="mandatering">The mandatering of the contract, when it has one.</param>
    public void Weiger(string reden, string? hash, Weigeraar weigert, Moment moment, BekendeMandatering? mandatering = null)
    {
        EisZichtbaar(weigert.Wie);
        var partij = PartijVan(weigert.Wie, weigert.Partij);
        var functie = Handtekeningen.Functie(Ondertekenregels.VoorContract(partij), weigert.Wie, weigert.Vervangt);
        EisStatus(Contractopdracht.Ondertekenen);
        Eis(hash is null || string.Equals(hash, Hash, StringComparison.OrdinalIgnoreCase), Fout.AndereTekst());
        EisCollectief(partij, weigert.Wie, mandatering, moment);
        Gebeurt(new ContractWerdGeweigerd(Id, partij.Kbo, functie, weigert.Wie.Persoon, weigert.Vervangt?.Delegatie), Bijlage.Met("reden", reden));
    }

    /// <summary>The functions that sign the contract for the partijen for which this person acts.</summary>
    public IReadOnlyList<Hoedanigheid> TekenenVoor(Betrokkene wie) =>
        [.. Inhoud.Partijen.Where(wie.TreedtOpVoor).SelectMany(p => Ondertekenregels.VoorContract(p).Hoedanigheden).Distinct()];

    // Who acts for the Vlaamse overheid under a mandatering, is in its collective that day.
    private void EisCollectief(Contractpartij partij, Betrokkene wie, BekendeMandatering? mandatering, Moment moment, Contractinhoud? nieuw = null) =>
        Eis(partij.BeslissendOrgaan is not BeslissendOrgaan.Mandatering || (nieuw?.Mandatering ?? Inhoud.Mandatering) is not { } nodig
            || (mandatering?.Id == nodig && mandatering.Dekt(wie.Persoon, moment.Vandaag)), Fout.TekentBuitenMandatering());

    private void Pas(ContractWerdGeweigerd g) => WordtOntwerp();

    // What was said about a text, falls with it. The number of the last request to the fund stays: the next one is another.
    private void WordtOntwerp() => _staat = _staat with { Status = Contractstatus.Ontwerp, Hash = null, Tekst = null, Handtekeningen = [], Visa = [], Ondertekening = null };
}
