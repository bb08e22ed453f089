using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The milestones of a contract in force. Source: domein.md, "Mijlpaal".</summary>
public sealed partial class Gebiedscontract
{
    private static readonly string[] Verslaggevers =
        [Rollen.Gemeentemedewerker, Rollen.Burgemeester, Rollen.AlgemeenDirecteur, Rollen.Partner, Rollen.Gemandateerde];

    /// <summary>Reports that a milestone was reached, for at most the agreed amount.</summary>
    /// <param name="id">The milestone.</param>
    /// <param name="bedrag">Amount in euro.</param>
    /// <param name="tekst">What was done.</param>
    /// <param name="wie">Who reports.</param>
    /// <param name="bewijs">Files of this contract that prove it, see <see cref="Bewijscontrole"/>; null: none.</param>
    public void RapporteerMijlpaal(MijlpaalId id, Bedrag bedrag, string tekst, Betrokkene wie, IReadOnlyList<IngediendBewijs>? bewijs = null)
    {
        EisZichtbaar(wie);
        var mijlpaal = Mijlpaal(id);
        Eis(wie.TreedtOpVoor(mijlpaal.Verantwoordelijke) && Verslaggevers.Contains(wie.Rol), Fout.NietVerantwoordelijk());
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        mijlpaal.EisStatus(Mijlpaalopdracht.Rapporteren);
        Eis(bedrag >= Bedrag.Nul && bedrag <= mijlpaal.Afspraak.Bedrag, Fout.BovenAfspraak(mijlpaal.Afspraak.Bedrag));
        Gebeurt(new MijlpaalWerdGerapporteerd(Id, id, bedrag, bewijs is { Count: > 0 } ? [.. bewijs.Select(b => b.Stuk)] : null, wie.Persoon),
            Verslagbijlage(tekst, bewijs));
    }

    /// <summary>Signs a reported milestone for the responsible partij.</summary>
    /// <param name="id">The milestone.</param>
    /// <param name="tekent">Who signs, on what.</param>
    /// <param name="minimum">Level of signature that is asked here.</param>
    /// <param name="moment">Now.</param>
    /// <param name="verslag">The report that was read: version of the contract after it; null when the client does not say.</param>
    /// <param name="termijn">Days within which the judge must judge once all have signed.</param>
    public void OndertekenMijlpaal(
        MijlpaalId id, Ondertekenaar tekent, Handtekeningniveau minimum, Moment moment, int? verslag = null, int termijn = Beoordelingstermijn.Standaard)
    {
        EisZichtbaar(tekent.Wie);
        var mijlpaal = Mijlpaal(id);
        Eis(tekent.Wie.TreedtOpVoor(mijlpaal.Verantwoordelijke), Fout.NietVerantwoordelijk());
        var regel = Ondertekenregels.VoorMijlpaal(mijlpaal.Verantwoordelijke);
        Handtekeningen.Functie(regel, tekent.Wie, tekent.Vervangt);
        EisWerkbaar(mijlpaal);
        mijlpaal.EisStatus(Mijlpaalopdracht.Ondertekenen);
        mijlpaal.EisVerslag(verslag);
        var gezet = mijlpaal.Stand.Handtekeningen;
        var functie = Handtekeningen.Controleer(regel, gezet, tekent, minimum);
        var volledig = Handtekeningen.Volledig(regel, gezet.Append(new(mijlpaal.Verantwoordelijke.Kbo, functie, tekent.Wie.Persoon)));
        WaarschuwOver(tekent.Grond);
        Gebeurt(new MijlpaalWerdOndertekend(Id, id, functie, tekent.Wie.Persoon, tekent.Niveau, tekent.Grond, volledig, moment.Nu,
            tekent.Vervangt?.Delegatie, volledig ? moment.Vandaag.AddDays(termijn) : null));
    }

    /// <summary>Does the signature of this person stand under that very report? Then signing it again changes nothing.</summary>
    public bool HeeftGetekend(MijlpaalId id, int verslag, Betrokkene wie)
    {
        EisZichtbaar(wie);
        var stand = Mijlpaal(id).Stand;
        return stand.Verslag == verslag && stand.Handtekeningen.Any(h => h.Persoon == wie.Persoon);
    }

    /// <summary>
    /// Accepts a signed milestone, for the amount that was reported and signed, or for less with a reason: a fund then pays that, and what it
    /// had set apart for the rest becomes free when the contract is rounded off. The last milestone rounds it off.
    /// </summary>
    /// <param name="id">The milestone.</param>
    /// <param name="wie">Who judges.</param>
    /// <param name="moment">Now.</param>
    /// <param name="verslag">The report that was read; null when the client does not say.</param>
    /// <param name="oordeel">Amount and reason; null: everything that was reported.</param>
    public void AanvaardMijlpaal(MijlpaalId id, Betrokkene wie, Moment moment, int? verslag = null, Oordeel? oordeel = null)
    {
        var (mijlpaal, beoordelaar) = TeBeoordelen(id, wie, Mijlpaalopdracht.Aanvaarden, verslag);
        var bedrag = (oordeel ?? new Oordeel()).Over(mijlpaal.Stand.Gerapporteerd);
        Gebeurt(new MijlpaalWerdAanvaard(Id, id, bedrag, beoordelaar?.Kbo, wie.Persoon), Bijlage.MetMisschien("reden", oordeel?.Reden));
        RondAf(moment);
    }

    /// <summary>Sends a reported milestone back to its reporter.</summary>
    public void StuurMijlpaalTerug(MijlpaalId id, string reden, Betrokkene wie, int? verslag = null)
    {
        var (_, beoordelaar) = TeBeoordelen(id, wie, Mijlpaalopdracht.Terugsturen, verslag);
        Gebeurt(new MijlpaalWerdTeruggestuurd(Id, id, beoordelaar?.Kbo, wie.Persoon), Bijlage.Met("reden", reden));
        VoltooiAfwikkeling();
    }

    /// <summary>Refuses a gemandateerde who is not in the collective under which this contract commits the Vlaamse overheid.</summary>
    /// <param name="wie">Who wants to do something with a milestone.</param>
    /// <param name="mandatering">The mandatering of the contract; null when it has none, or when it is not known here.</param>
    /// <param name="dag">The day.</param>
    public void EisMandaat(Betrokkene wie, BekendeMandatering? mandatering, DateOnly dag) =>
        Eis(wie.Rol != Rollen.Gemandateerde || Inhoud.Mandatering is null || mandatering?.IsLid(wie.Persoon, dag) == true, Fout.TekentBuitenMandatering());

    /// <summary>A milestone with its agreement and its state.</summary>
    /// <exception cref="Fundament.Fouten.Domeinfout">404 when the contract has no such milestone.</exception>
    public Mijlpaal Mijlpaal(MijlpaalId id)
    {
        foreach (var verbintenis in Inhoud.Verbintenissen)
        {
            if (verbintenis.Mijlpalen.FirstOrDefault(m => m.Id == id) is { } afspraak)
            {
                return new Mijlpaal(afspraak, Partij(verbintenis.Verantwoordelijke),
                    afspraak.Beoordelaar is { } kbo ? Partij(kbo) : null, _staat.Mijlpalen.First(m => m.Id == id), verbintenis.Middelen is Middelenbron.Fonds)
                {
                    Bevroren = IsBevroren(verbintenis.Id),
                };
            }
        }

        throw Fout.MijlpaalNietGevonden(id);
    }

    private (Mijlpaal Mijlpaal, Contractpartij? Beoordelaar) TeBeoordelen(MijlpaalId id, Betrokkene wie, Mijlpaalopdracht opdracht, int? verslag)
    {
        EisZichtbaar(wie);
        var mijlpaal = Mijlpaal(id);
        var beoordelaar = mijlpaal.EisBeoordelaar(wie, Inhoud);
        EisWerkbaar(mijlpaal);
        mijlpaal.EisStatus(opdracht);
        mijlpaal.EisVerslag(verslag);
        return (mijlpaal, beoordelaar);
    }

    private void RondAf(Moment moment)
    {
        VoltooiAfwikkeling();
        // an open avenant or dispute may add something: only its end tells whether something is left to be done
        if (Status is Contractstatus.InWerking && _staat.Avenanten.Open is null && !HeeftOpenGeschil && _staat.Mijlpalen.All(m => Mijlpaal(m.Id).IsAf))
        {
            Gebeurt(new ContractWerdAfgerond(Id, moment.Vandaag));
        }
    }

    private void Pas(MijlpaalWerdGerapporteerd g)
    {
        var verslag = Versie + 1; // the row of this event: it counts once it is folded
        PasMijlpaal(g.Mijlpaal, m => m with { Status = Mijlpaalstatus.Gerapporteerd, Gerapporteerd = g.Bedrag, Handtekeningen = [], Verslag = verslag, Verslaggever = g.Persoon });
    }

    private void Pas(MijlpaalWerdOndertekend g)
    {
        var gezet = new GezetteHandtekening(Mijlpaal(g.Mijlpaal).Verantwoordelijke.Kbo, g.Hoedanigheid, g.Persoon);
        PasMijlpaal(g.Mijlpaal, m => m with
        {
            Status = g.Volledig ? Mijlpaalstatus.Ondertekend : m.Status,
            Handtekeningen = [.. m.Handtekeningen, gezet],
        });
    }

    private void Pas(MijlpaalWerdAanvaard g) => PasMijlpaal(g.Mijlpaal, m => m with { Status = Mijlpaalstatus.Aanvaard, Aanvaard = g.Bedrag });

    private void Pas(ContractWerdAfgerond g) => _staat = _staat with { Status = Contractstatus.Afgerond };

    private void Pas(MijlpaalWerdTeruggestuurd g) => PasMijlpaal(g.Mijlpaal, m => m with { Status = Mijlpaalstatus.Teruggestuurd });

    private void PasMijlpaal(MijlpaalId id, Func<Mijlpaalstand, Mijlpaalstand> wijziging) =>
        _staat = _staat with { Mijlpalen = [.. _staat.Mijlpalen.Select(m => m.Id == id ? wijziging(m) : m)] };
}
