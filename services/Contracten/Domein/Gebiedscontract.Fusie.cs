using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// A partij that goes on in another. From that day every rule speaks of the successor; the text that was offered or signed stays byte for
/// byte what it was, and so does its proof. Source: domein.md, "Fusie".
/// </summary>
public sealed partial class Gebiedscontract
{
    private IReadOnlyList<KboNummer> _partijenVooraf = [];

    /// <summary>KBO numbers of the partijen; a withdrawn contract concerns nobody.</summary>
    internal IEnumerable<KboNummer> Partijnummers => Status is Contractstatus.Ingetrokken ? [] : Inhoud.Partijen.Select(p => p.Kbo);

    /// <summary>KBO numbers of the partijen before the first new event: what the table of partijen holds.</summary>
    internal IReadOnlyList<KboNummer> PartijnummersVooraf => Nieuw.Count == 0 ? [.. Partijnummers] : _partijenVooraf;

    /// <summary>The text as it was offered, signed and hashed; a draft is what it is now.</summary>
    private Contractinhoud Tekstinhoud => _staat.Tekst ?? Inhoud;

    /// <summary>The text that was offered or signed; the present one of a draft.</summary>
    internal Contracttekst Getekend => Contracttekst.Van(Id, Tekstinhoud);

    /// <summary>The avenanten that were adopted, in order.</summary>
    internal IReadOnlyList<Avenant> AangenomenAvenanten => [.. _staat.Avenanten.Afgesloten.Select(a => a.Aangenomen).OfType<Avenant>()];

    /// <summary>Lets the successor take the place of a gemeente; nothing happens when that is no partij, or when the contract was withdrawn.</summary>
    public void VolgOp(Opvolging opvolging)
    {
        if (Partijnummers.Contains(opvolging.Oud))
        {
            Gebeurt(new PartijWerdOpgevolgd(Id, opvolging.Oud, opvolging.Nieuw, opvolging.Naam, opvolging.Nis, opvolging.Ingangsdatum, opvolging.Fusie));
        }
    }

    private void Pas(PartijWerdOpgevolgd g) => _staat = new Partijwissel(g).In(_staat);
}

/// <summary>A gemeente that goes on in another.</summary>
/// <param name="Oud">KBO number of the gemeente that merged.</param>
/// <param name="Nieuw">KBO number of the gemeente that takes its place.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Nis">Its NIS code.</param>
/// <param name="Ingangsdatum">First day (Europe/Brussels).</param>
/// <param name="Fusie">The fusie.</param>
public sealed record Opvolging(KboNummer Oud, KboNummer Nieuw, string Naam, string Nis, DateOnly Ingangsdatum, Guid Fusie);
