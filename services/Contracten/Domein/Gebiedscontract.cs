using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// A contract that binds public and private partijen: drafted, offered as one identical text, signed by all, in force,
/// and then met milestone by milestone. Source: domein.md, "Contracten".
/// </summary>
public sealed partial class Gebiedscontract : Dossier, IMetMomentopname<Contractstaat>
{
    private Contractstaat _staat = Contractstaat.Leeg;

    /// <inheritdoc />
    public static int StaatVorm => 4;

    Contractstaat IMetMomentopname<Contractstaat>.Staat
    {
        get => _staat;
        set => _staat = value;
    }

    /// <summary>State.</summary>
    public Contractstatus Status => _staat.Status;

    /// <summary>The text as it stands.</summary>
    public Contractinhoud Inhoud => _staat.Inhoud;

    /// <summary>Hash of the offered text; null while it is a draft.</summary>
    public string? Hash => _staat.Hash;

    /// <summary>When the last required signature came; null before.</summary>
    public DateTimeOffset? OndertekendOp => _staat.OndertekendOp;

    /// <summary>Makes the draft.</summary>
    public void StelOp(Contractinhoud inhoud, Betrokkene wie)
    {
        Eis(wie.HeeftEenVan(inhoud.Referentieregios), Fout.BuitenUwRegio());
        Gebeurt(new ContractWerdOpgesteld(Id, inhoud));
    }

    /// <summary>Replaces the text of the draft.</summary>
    public void Wijzig(Contractinhoud inhoud, Betrokkene wie)
    {
        EisTeam(wie);
        EisStatus(Contractopdracht.Wijzigen);
        Eis(wie.HeeftEenVan(inhoud.Referentieregios), Fout.BuitenUwRegio());
        Gebeurt(new OntwerpWerdGewijzigd(Id, inhoud));
    }

    /// <summary>Fixes the text and offers it to all partijen for signature; on fund money only after the answer of the fund.</summary>
    /// <param name="wie">Who offers it.</param>
    /// <param name="moment">Now.</param>
    /// <param name="termijn">In how many days must be signed, when the text does not say.</param>
    public void LegVoor(Betrokkene wie, Moment moment, int termijn = Standaardtermijn)
    {
        EisTeam(wie);
        EisStatus(Contractopdracht.Voorleggen);
        EisVoorTeLeggen(Inhoud, moment, avenant: false);
        if (VraagtFonds)
        {
            VraagMiddelen(moment);
        }
        else
        {
            Gebeurt(new ContractWerdTerOndertekeningVoorgelegd(Id, Contracttekst.Van(Id, Inhoud).Hash, TeTekenenTot(moment, termijn)));
        }
    }

    /// <summary>Gives the opinion of the financieel directeur of a gemeente that pays.</summary>
    public void GeefVisum(Visum uitkomst, string meerjarenplan, string? motivering, Betrokkene wie)
    {
        EisZichtbaar(wie);
        var partij = Inhoud.Partijen.FirstOrDefault(p => wie.Rol == Rollen.FinancieelDirecteur && wie.TreedtOpVoor(p)) ?? throw Fout.GeenPartij();
        EisStatus(Contractopdracht.VisumGeven);
        Eis(Betaalt(partij), Fout.VisumNietNodig());
        Eis(Visum(partij) is null or Berichten.Contracten.Visum.Geweigerd, Fout.VisumAlGegeven());
        Gebeurt(new VisumWerdGegeven(Id, partij.Kbo, uitkomst, meerjarenplan, wie.Persoon), Bijlage.MetMisschien("motivering", motivering));
    }

    /// <summary>Signs the exact text that was read; the last required signature makes the contract signed, and in force when its day has come.</summary>
    /// <param name="hash">Hash of the text that was read.</param>
    /// <param name="tekent">Who signs, on what.</param>
    /// <param name="minimum">Level of signature that is asked here.</param>
    /// <param name="moment">Now.</param>
    /// <param name="mandatering">The mandatering of the contract, when it has one.</param>
    /// <param name="zegelaar">Seals the signature for the platform; null: it stays without.</param>
    public void Onderteken(
        string hash, Ondertekenaar tekent, Handtekeningniveau minimum, Moment moment, BekendeMandatering? mandatering = null, IZegelaar? zegelaar = null)
    {
        EisZichtbaar(tekent.Wie);
        var partij = PartijVan(tekent.Wie, tekent.Partij);
        var regel = Ondertekenregels.VoorContract(partij);
        Handtekeningen.Functie(regel, tekent.Wie, tekent.Vervangt);
        EisStatus(Contractopdracht.Ondertekenen);
        EisNietVerlopen(moment);
        EisBinnenTermijn(moment);
        Eis(string.Equals(hash, Hash, StringComparison.OrdinalIgnoreCase), Fout.AndereTekst());
        var functie = Handtekeningen.Controleer(regel, HandtekeningenVan(partij), tekent, minimum);
        EisVisum(partij);

        EisCollectief(partij, tekent.Wie, mandatering, moment);
        EisGeldigBesluit(partij, tekent.Grond);
        WaarschuwOver(tekent.Grond);
        Zet(new(Id, partij.Kbo, Hash!, functie, tekent.Wie.Persoon, tekent.Niveau, tekent.Grond, moment.Nu, tekent.Vervangt?.Delegatie), zegelaar, moment);
    }

    /// <summary>Comes into force because the ingangsdatum has come.</summary>
    public void TreedInWerking(Moment moment)
    {
        EisStatus(Contractopdracht.InWerkingTreden);
        Eis(OpenVoorwaarden.Count == 0, Fout.VoorwaardenOpen());
        Eis(Inhoud.Ingangsdatum <= moment.Vandaag, Fout.IngangsdatumNietBereikt(Inhoud.Ingangsdatum));
        var eersteDag = EersteDag;
        Gebeurt(new ContractTradInWerking(Id, eersteDag));
        ZetSteuntaken(eersteDag);
    }

    /// <summary>Withdraws the contract before it is in force.</summary>
    public void TrekIn(string reden, Betrokkene wie)
    {
        EisTeam(wie);
        EisStatus(Contractopdracht.Intrekken);
        Gebeurt(new ContractWerdIngetrokken(Id), Bijlage.Met("reden", reden));
    }

    private void EisVisum(Contractpartij partij)
    {
        if (Betaalt(partij))
        {
            EisVisum(partij, Visum(partij));
        }
    }

    /// <summary>Refuses a municipal partij that pays without the visum of its financieel directeur.</summary>
    private static void EisVisum(Contractpartij partij, Visum? visum)
    {
        if (partij.Soort is Partijsoort.Gemeente or Partijsoort.Ocmw)
        {
            Eis(visum is not null, Fout.VisumOntbreekt());
            Eis(visum is not Berichten.Contracten.Visum.Geweigerd, Fout.VisumGeweigerd());
        }
    }

    /// <summary>A signature, however it was set, with the seal over it; the last required one makes the contract signed.</summary>
    private void Zet(HandtekeningWerdGezet gezet, IZegelaar? zegelaar, Moment moment)
    {
        Gebeurt(gezet with { Zegel = zegelaar?.Verzegel(Zegelinhoud.Van(gezet)) });
        if (Inhoud.Partijen.All(p => Handtekeningen.Volledig(Ondertekenregels.VoorContract(p), HandtekeningenVan(p))))
        {
            Gebeurt(new ContractWerdOndertekend(Id, Hash!, moment.Nu));
            TreedInWerkingAlsHetKan(moment);
        }
    }

    private void EisTeam(Betrokkene wie)
    {
        EisZichtbaar(wie);
        Eis(wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(Inhoud.Referentieregios), Fout.BuitenUwRegio());
    }

    private void EisStatus(Contractopdracht opdracht)
    {
        if (Contractverloop.Weigering(Status, opdracht) is { } code)
        {
            throw Fout.Status(code);
        }
    }

    private void EisNietVerlopen(Moment moment) => Eis(moment.Vandaag <= Inhoud.Einddatum, Fout.Verlopen(Inhoud.Einddatum));

    private void WaarschuwOver(Besluit grond)
    {
        if (grond.Soort is Besluitsoort.VrBeslissing && VrBeslissing.Waarschuwing(grond.Referentie, grond.Datum) is { } zin)
        {
            Waarschuw(zin);
        }
    }

    private Contractpartij Partij(KboNummer kbo) => Inhoud.Partijen.First(p => p.Kbo == kbo);

    private Contractpartij PartijVan(Betrokkene wie, KboNummer? genoemd)
    {
        var mogelijk = Inhoud.Partijen.Where(wie.TreedtOpVoor).Where(p => genoemd is null || p.Kbo == genoemd).ToList();
        Eis(mogelijk.Count > 0, Fout.GeenPartij());
        var invoer = new Invoer();
        invoer.Eis(mogelijk.Count == 1, "partij", "Vul het KBO-nummer in van de partij waarvoor u tekent: u kunt voor meer dan een partij tekenen.");
        invoer.Besluit();
        return mogelijk[0];
    }

    private bool Betaalt(Contractpartij partij) => Inhoud.Financiering.Any(f => f.Partij == partij.Kbo && f.Bedrag > Bedrag.Nul);

    private Visum? Visum(Contractpartij partij) => _staat.Visa.FirstOrDefault(v => v.Partij == partij.Kbo)?.Uitkomst;

    private List<GezetteHandtekening> HandtekeningenVan(Contractpartij partij) => [.. _staat.Handtekeningen.Where(h => h.Partij == partij.Kbo)];

    private void Pas(ContractWerdOpgesteld g) => PasInhoud(g.Inhoud);

    private void Pas(OntwerpWerdGewijzigd g) => PasInhoud(g.Inhoud);

    private void Pas(ContractWerdTerOndertekeningVoorgelegd g) => _staat = _staat with
    {
        Status = Contractstatus.TerOndertekening, Hash = g.Hash, Ondertekening = Ondertekenstaat.Leeg with { Uiterlijk = g.Uiterlijk },
    };

    private void Pas(VisumWerdGegeven g) =>
        _staat = _staat with { Visa = [.. _staat.Visa.Where(v => v.Partij != g.Partij), new GegevenVisum(g.Partij, g.Uitkomst)] };

    private void Pas(HandtekeningWerdGezet g) =>
        _staat = _staat with { Handtekeningen = [.. _staat.Handtekeningen, new GezetteHandtekening(g.Partij, g.Hoedanigheid, g.Persoon) { Grond = g.Grond }] };

    private void Pas(ContractWerdOndertekend g) => _staat = _staat with { Status = Contractstatus.Ondertekend, OndertekendOp = g.Tijdstip };

    private void Pas(ContractTradInWerking g) => _staat = _staat with { Status = Contractstatus.InWerking };

    private void Pas(ContractWerdIngetrokken g) => _staat = _staat with { Status = Contractstatus.Ingetrokken };

    private void PasInhoud(Contractinhoud inhoud) => _staat = _staat with
    {
        Inhoud = inhoud,
        Mijlpalen = [.. inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen)
            .Select(m => new Mijlpaalstand(m.Id, Mijlpaalstatus.Gepland, Bedrag.Nul, [], null))],
    };
}
