using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Replaces a partij by another, everywhere in the content of a contract.</summary>
internal static class Partijwissel
{
    /// <summary>
    /// The content with the successor in the place of the old one. When both old gemeenten were party, one partij is left with the obligations
    /// of both; a milestone that the one owed and the other judged is then judged by the gebiedsteam, because nobody judges the own.
    /// </summary>
    public static Contractinhoud Vervang(Contractinhoud inhoud, KboNummer oud, KboNummer nieuw, string naam, string nis)
    {
        return inhoud with
        {
            Partijen = [.. inhoud.Partijen.Select(p => p.Kbo == oud ? p with { Kbo = nieuw, Naam = naam, Nis = nis } : p).DistinctBy(p => p.Kbo)],
            Verbintenissen = [.. inhoud.Verbintenissen.Select(Verbintenis)],
            Financiering = [.. inhoud.Financiering.GroupBy(f => Nummer(f.Partij)).Select(f => new Financiering(f.Key, Bedrag.Som(f.Select(d => d.Bedrag))))],
        };

        KboNummer Nummer(KboNummer kbo) => kbo == oud ? nieuw : kbo;

        Verbintenis Verbintenis(Verbintenis v)
        {
            var verantwoordelijke = Nummer(v.Verantwoordelijke);
            return v with
            {
                Verantwoordelijke = verantwoordelijke,
                Mijlpalen = [.. v.Mijlpalen.Select(m => m.Beoordelaar is not { } kbo ? m : m with { Beoordelaar = Nummer(kbo) == verantwoordelijke ? null : Nummer(kbo) })],
            };
        }
    }
}
