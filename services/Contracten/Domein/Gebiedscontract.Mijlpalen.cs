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
    public void RapporteerMijlpaal(MijlpaalId id, Bedrag bedrag, string tekst, Betrokkene wie)
    {
        EisZichtbaar(wie);
        var mijlpaal = Mijlpaal(id);
        Eis(wie.TreedtOpVoor(mijlpaal.Verantwoordelijke) && Verslaggevers.Contains(wie.Rol), Fout.NietVerantwoordelijk());
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        mijlpaal.EisStatus(Mijlpaalopdracht.Rapporteren);
        Eis(bedrag >= Bedrag.Nul && bedrag <= mijlpaal.Afspraak.Bedrag, Fout.BovenAfspraak(mijlpaal.Afspraak.Bedrag));
        Gebeurt(new MijlpaalWerdGerapporteerd(Id, id, bedrag), Bijlage.Met("tekst", tekst));
    }

    /// <summary>Signs a reported milestone for the responsible partij.</summary>
    /// <param name="id">The milestone.</param>
    /// <param name="tekent">Who signs, on what.</param>
    /// <param name="minimum">Level of signature that is asked here.</param>
    /// <param name="moment">Now.</param>
    /// <param name="verslag">The report that was read: version of the contract after it; null when the client does not say.</param>
    public void OndertekenMijlpaal(MijlpaalId id, Ondertekenaar tekent, Handtekeningniveau minimum, Moment moment, int? verslag = null)
    {
        EisZichtbaar(tekent.Wie);
        var mijlpaal = Mijlpaal(id);
        Eis(tekent.Wie.TreedtOpVoor(mijlpaal.Verantwoordelijke), Fout.NietVerantwoordelijk());
        var regel = Ondertekenregels.VoorMijlpaal(mijlpaal.Verantwoordelijke);
        Handtekeningen.Functie(regel, tekent.Wie);
        EisWerkbaar(mijlpaal);
        mijlpaal.EisStatus(Mijlpaalopdracht.Ondertekenen);
        mijlpaal.EisVerslag(verslag);
        var gezet = mijlpaal.Stand.Handtekeningen;
        var functie = Handtekeningen.Controleer(regel, gezet, tekent, minimum);
        var volledig = Handtekeningen.Volledig(regel, gezet.Append(new(mijlpaal.Verantwoordelijke.Kbo, functie, tekent.Wie.Persoon)));
        WaarschuwOver(tekent.Grond);
        Gebeurt(new MijlpaalWerdOndertekend(Id, id, functie, tekent.Wie.Persoon, tekent.Niveau, tekent.Grond, volledig, moment.Nu));
    }

    /// <summary>Accepts a signed milestone, for the amount that was reported and signed; the last one rounds the contract off.</summary>
    public void AanvaardMijlpaal(MijlpaalId id, Betrokkene wie, Moment moment, int? verslag = null)
    {
        var mijlpaal = TeBeoordelen(id, wie, Mijlpaalopdracht.Aanvaarden, verslag);
        Gebeurt(new MijlpaalWerdAanvaard(Id, id, mijlpaal.Stand.Gerapporteerd, mijlpaal.Beoordelaar?.Kbo, wie.Persoon));
        RondAf(moment);
    }

    /// <summary>Sends a reported milestone back to its reporter.</summary>
    public void StuurMijlpaalTerug(MijlpaalId id, string reden, Betrokkene wie, int? verslag = null)
    {
        var mijlpaal = TeBeoordelen(id, wie, Mijlpaalopdracht.Terugsturen, verslag);
        Gebeurt(new MijlpaalWerdTeruggestuurd(Id, id, mijlpaal.Beoordelaar?.Kbo, wie.Persoon), Bijlage.Met("reden", reden));
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
                    afspraak.Beoordelaar is { } kbo ? Partij(kbo) : null, _staat.Mijlpalen.First(m => m.Id == id), verbintenis.Middelen is Middelenbron.Fonds);
            }
        }

        throw Fout.MijlpaalNietGevonden(id);
    }

    private Mijlpaal TeBeoordelen(MijlpaalId id, Betrokkene wie, Mijlpaalopdracht opdracht, int? verslag)
    {
        EisZichtbaar(wie);
        var mijlpaal = Mijlpaal(id);
        mijlpaal.EisBeoordelaar(wie, Inhoud.Referentieregios);
        EisWerkbaar(mijlpaal);
        mijlpaal.EisStatus(opdracht);
        mijlpaal.EisVerslag(verslag);
        return mijlpaal;
    }

    private void RondAf(Moment moment)
    {
        VoltooiAfwikkeling();
        // an open avenant may add a milestone: only its end tells whether something is left to be done
        if (Status is Contractstatus.InWerking && _staat.Avenanten.Open is null && _staat.Mijlpalen.All(m => Mijlpaal(m.Id).IsAf))
        {
            Gebeurt(new ContractWerdAfgerond(Id, moment.Vandaag));
        }
    }

    private void Pas(MijlpaalWerdGerapporteerd g)
    {
        var verslag = Versie + 1; // the row of this event: it counts once it is folded
        PasMijlpaal(g.Mijlpaal, m => m with { Status = Mijlpaalstatus.Gerapporteerd, Gerapporteerd = g.Bedrag, Handtekeningen = [], Verslag = verslag });
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

    private void Pas(MijlpaalWerdAanvaard g) => PasMijlpaal(g.Mijlpaal, m => m with { Status = Mijlpaalstatus.Aanvaard });

    private void Pas(ContractWerdAfgerond g) => _staat = _staat with { Status = Contractstatus.Afgerond };

    private void Pas(MijlpaalWerdTeruggestuurd g) => PasMijlpaal(g.Mijlpaal, m => m with { Status = Mijlpaalstatus.Teruggestuurd });

    private void PasMijlpaal(MijlpaalId id, Func<Mijlpaalstand, Mijlpaalstand> wijziging) =>
        _staat = _staat with { Mijlpalen = [.. _staat.Mijlpalen.Select(m => m.Id == id ? wijziging(m) : m)] };
}
