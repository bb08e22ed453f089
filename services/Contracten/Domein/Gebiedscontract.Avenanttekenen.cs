using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>Signing an avenant: by the rules of the contract itself, of the partijen that its kind asks. The last signature adopts it.</summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Gives the opinion of the financieel directeur of a gemeente that pays more by the avenant.</summary>
    public void GeefAvenantvisum(AvenantId id, Visum uitkomst, string meerjarenplan, string? motivering, Betrokkene wie)
    {
        var avenant = Avenant(id, wie);
        var partij = Avenantpartijen(avenant).FirstOrDefault(p => wie.Rol == Rollen.FinancieelDirecteur && wie.TreedtOpVoor(p)) ?? throw Fout.GeenPartij();
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        avenant.EisStatus(Avenantopdracht.VisumGeven);
        Eis(BetaaltMeer(avenant, partij.Kbo), Fout.VisumNietNodig());
        Eis(avenant.Visum(partij.Kbo) is null or Berichten.Contracten.Visum.Geweigerd, Fout.VisumAlGegeven());
        Gebeurt(new AvenantvisumWerdGegeven(Id, id, partij.Kbo, uitkomst, meerjarenplan, wie.Persoon), Bijlage.MetMisschien("motivering", motivering));
    }

    /// <summary>Signs the exact avenant that was read; the last required signature adopts it.</summary>
    /// <param name="id">The avenant.</param>
    /// <param name="hash">Hash of the avenant that was read.</param>
    /// <param name="tekent">Who signs, on what.</param>
    /// <param name="minimum">Level of signature that is asked here.</param>
    /// <param name="moment">Now.</param>
    /// <param name="mandatering">The mandatering of the contract, when it has one.</param>
    /// <param name="zegelaar">Seals the signature for the platform; null: it stays without.</param>
    public void OndertekenAvenant(
        AvenantId id, string hash, Ondertekenaar tekent, Handtekeningniveau minimum, Moment moment, BekendeMandatering? mandatering = null,
        IZegelaar? zegelaar = null)
    {
        var avenant = Avenant(id, tekent.Wie);
        var (partij, regel) = TekenaarVan(avenant, tekent.Wie, tekent.Partij, tekent.Vervangt);
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        avenant.EisStatus(Avenantopdracht.Ondertekenen);
        Eis(string.Equals(hash, avenant.Hash, StringComparison.OrdinalIgnoreCase), Fout.AndereTekst());
        EisActueel(avenant, moment);
        EisGeldigBesluit(partij, tekent.Grond);
        var functie = Handtekeningen.Controleer(regel, avenant.HandtekeningenVan(partij.Kbo), tekent, minimum);
        if (BetaaltMeer(avenant, partij.Kbo))
        {
            EisVisum(partij, avenant.Visum(partij.Kbo));
        }

        EisCollectief(partij, tekent.Wie, mandatering, moment, avenant.Inhoud);

        WaarschuwOver(tekent.Grond);
        var gezet = avenant.Handtekeningen.Append(new GezetteHandtekening(partij.Kbo, functie, tekent.Wie.Persoon)).ToList();
        var volledig = Avenantpartijen(avenant).Where(p => avenant.Tekenaars.Contains(p.Kbo))
            .All(p => Handtekeningen.Volledig(Ondertekenregels.VoorContract(p), gezet.Where(h => h.Partij == p.Kbo)));
        var handtekening = new AvenantWerdOndertekend(
            Id, id, partij.Kbo, avenant.Hash!, functie, tekent.Wie.Persoon, tekent.Niveau, tekent.Grond, volledig, moment.Nu, tekent.Vervangt?.Delegatie);
        Gebeurt(handtekening with { Zegel = zegelaar?.Verzegel(Zegelinhoud.Van(handtekening)) });
        if (volledig)
        {
            NeemAan(OpenAvenant!, moment);
        }
    }

    /// <summary>A signatory refuses for a partij: the avenant changes nothing.</summary>
    public void WeigerAvenant(AvenantId id, string reden, Betrokkene wie, Moment moment, KboNummer? voor = null, Vervanging? vervangt = null)
    {
        var avenant = Avenant(id, wie);
        var (partij, regel) = TekenaarVan(avenant, wie, voor, vervangt);
        EisStatus(Contractopdracht.AanMijlpaalWerken);
        avenant.EisStatus(Avenantopdracht.Weigeren);
        Gebeurt(new AvenantWerdVerworpen(Id, id, partij.Kbo, Handtekeningen.Functie(regel, wie, vervangt), wie.Persoon, vervangt?.Delegatie), Bijlage.Met("reden", reden));
        RondAf(moment);
    }

    /// <summary>The functions that sign this avenant for the partijen for which this person acts.</summary>
    public IReadOnlyList<Hoedanigheid> TekenenVoor(AvenantId id, Betrokkene wie) =>
        [.. Avenantpartijen(Avenant(id, wie)).Where(wie.TreedtOpVoor).SelectMany(p => Ondertekenregels.VoorContract(p).Hoedanigheden).Distinct()];

    private (Contractpartij Partij, Ondertekenregel Regel) TekenaarVan(Avenant avenant, Betrokkene wie, KboNummer? voor, Vervanging? vervangt)
    {
        var mogelijk = Avenantpartijen(avenant).Where(wie.TreedtOpVoor).Where(p => voor is null || p.Kbo == voor).ToList();
        Eis(mogelijk.Count > 0, Fout.GeenPartij());
        // while it is a draft nobody is asked yet: the state says so
        var gevraagd = avenant.Tekenaars.Count == 0 ? mogelijk : [.. mogelijk.Where(p => avenant.Tekenaars.Contains(p.Kbo))];
        Eis(gevraagd.Count > 0, Fout.PartijTekentAvenantNiet());
        var invoer = new Invoer();
        invoer.Eis(gevraagd.Count == 1, "partij", "Vul het KBO-nummer in van de partij waarvoor u tekent: u kunt voor meer dan een partij tekenen.");
        invoer.Besluit();
        var regel = Ondertekenregels.VoorContract(gevraagd[0]);
        Handtekeningen.Functie(regel, wie, vervangt);
        return (gevraagd[0], regel);
    }

    /// <summary>The partijen of the text in force, and those that enter. Who decides for a partij is as it stands in force.</summary>
    private IEnumerable<Contractpartij> Avenantpartijen(Avenant avenant) =>
        Inhoud.Partijen.Concat(avenant.Inhoud.Partijen.Where(n => !IsPartijVan(Inhoud, n.Kbo)));

    private bool BetaaltMeer(Avenant avenant, KboNummer partij) => Betaald(avenant.Inhoud, partij) > Betaald(Inhoud, partij);

    private static Bedrag Betaald(Contractinhoud inhoud, KboNummer partij) =>
        Bedrag.Som(inhoud.Financiering.Where(f => f.Partij == partij).Select(f => f.Bedrag));

    private void Pas(AvenantvisumWerdGegeven g) =>
        PasAvenant(OpenAvenant! with { Visa = [.. OpenAvenant.Visa.Where(v => v.Partij != g.Partij), new GegevenVisum(g.Partij, g.Uitkomst)] });

    private void Pas(AvenantWerdOndertekend g) => PasAvenant(OpenAvenant! with
    {
        Handtekeningen = [.. OpenAvenant.Handtekeningen, new GezetteHandtekening(g.Partij, g.Hoedanigheid, g.Persoon) { Grond = g.Grond }],
    });

    private void Pas(AvenantWerdVerworpen g) => _staat = _staat with { Avenanten = _staat.Avenanten.Sluit(Avenantstatus.Verworpen) };
}
