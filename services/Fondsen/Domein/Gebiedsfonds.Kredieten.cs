using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// Credit that moves between lines. What is reserved, committed or paid stays covered on both, and the sum of all lines does not change.
/// Source: domein.md, "Verschuiving" and "VAK is yearly".
/// </summary>
public sealed partial class Gebiedsfonds
{
    private readonly HashSet<FondsinbrengId> _ingetrokken = [];

    /// <summary>VAK of a line that can still be used: not reserved, not committed, not lapsed.</summary>
    public Bedrag VrijeVak(Begrotingslijn lijn) => Vak(lijn) - Gebruikt(lijn) - Vervallen(lijn);

    /// <summary>VEK of a line that no approved payment takes.</summary>
    public Bedrag VrijeVek(Begrotingslijn lijn) => Vek(lijn) - Vereffend(lijn);

    /// <summary>
    /// Credit of a year goes to the next year of the same article, by decree: what is free, what lapsed, and what is under open
    /// reservations, which then move with it. In the year itself what is free goes first; afterwards the reservations do, or their
    /// contracts could not be committed.
    /// </summary>
    public void DraagOver(Kredietverplaatsing gevraagd, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        var (van, naar) = (gevraagd.Van, gevraagd.Van with { Jaar = gevraagd.Van.Jaar + 1 });
        var (eerste, laatste) = (new DateOnly(van.Jaar, 12, 1), new DateOnly(naar.Jaar, 12, 31));
        Eis(vandaag >= eerste && vandaag <= laatste, Fout.OverdrachtBuitenVenster(eerste, laatste));
        var open = OpenReserveringen(van);
        var kan = VrijeVak(van) + Vervallen(van) + Bedrag.Som(open.Select(r => r.Bedrag));
        Eis(gevraagd.Vak <= kan, Fout.VakNietVrij(kan));
        var vrij = vandaag.Year == van.Jaar ? Minste(gevraagd.Vak, VrijeVak(van)) : Bedrag.Nul;
        var mee = Mee(open, gevraagd.Vak - vrij);
        var rest = gevraagd.Vak - vrij - Bedrag.Som(mee.Select(r => r.Bedrag));
        Verplaats(gevraagd with { Naar = naar }, Verplaatsingsoort.Overdracht, Minste(rest, Vervallen(van)), mee, vandaag);
    }

    /// <summary>Credit of an article goes to another year that is not over, by decision of the Vlaamse Regering.</summary>
    public void Herprofileer(Kredietverplaatsing gevraagd, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        EisLooptNog(gevraagd.Van.Jaar, vandaag);
        EisLooptNog(gevraagd.Naar.Jaar, vandaag);
        Eis(gevraagd.Vak <= VrijeVak(gevraagd.Van), Fout.VakNietVrij(VrijeVak(gevraagd.Van)));
        Verplaats(gevraagd, Verplaatsingsoort.Herprofilering, Bedrag.Nul, [], vandaag);
    }

    /// <summary>A gemandateerde shifts free credit between lines of one year; these differ in article or entiteit, so a decision is needed.</summary>
    public void Verschuif(Kredietverplaatsing gevraagd, string persoon, Mandaat mandaat, string motivering, DateOnly vandaag)
    {
        mandaat.EisVerschuiving(persoon, vandaag);
        EisNietAfgesloten(vandaag);
        EisLooptNog(gevraagd.Van.Jaar, vandaag);
        Eis(gevraagd.Van == gevraagd.Naar || gevraagd.Referentie is not null, Fout.HerverdelingsbesluitNodig());
        Eis(gevraagd.Vak <= VrijeVak(gevraagd.Van), Fout.VakNietVrij(VrijeVak(gevraagd.Van)));
        Verplaats(gevraagd, Verplaatsingsoort.Verschuiving, Bedrag.Nul, [], vandaag, Bijlage.Met("motivering", motivering));
    }

    /// <summary>An announced contribution does not come.</summary>
    public void TrekInbrengIn(FondsinbrengId id)
    {
        EisNietIngetrokken(id);
        Eis(_inbrengen.ContainsKey(id), Fout.InbrengNietGevonden(id));
        Eis(!_bevestigd.Contains(id), Fout.BevestigdeInbreng());
        Gebeurt(new FondsinbrengWerdIngetrokken(Id, id));
        WaarschuwOverEenEntiteit();
    }

    private void Verplaats(
        Kredietverplaatsing gevraagd, Verplaatsingsoort soort, Bedrag vervallen, IReadOnlyList<Verplaatstereservering> mee, DateOnly vandaag, Bijlage? bijlage = null)
    {
        var (id, van, naar, vak, vek, referentie) = gevraagd;
        Eis(van != naar, Fout.ZelfdeLijn());
        Eis(vek <= VrijeVek(van), Fout.VekNietVrij(VrijeVek(van)));
        EisJaar(naar, vak);
        Eis(_vak.ContainsKey(naar) || _lijnen.Count < HoogstensInbrengen, Fout.TeVeelLijnen(HoogstensInbrengen));
        Gebeurt(new KredietWerdVerplaatst(Id, id, soort, van, naar, vak, vek, referentie!, vervallen, mee), bijlage);
        HervatOpgehouden(vandaag);
    }

    private void EisJaar(Begrotingslijn lijn, Bedrag vak)
    {
        Eis(lijn.Jaar >= Oprichting.Van.Year && lijn.Jaar <= Oprichting.Afsluitdatum.Year, Fout.JaarBuitenTermijn(Oprichting.Van.Year, Oprichting.Afsluitdatum.Year));
        Eis(lijn.Jaar <= LaatsteVastlegdag.Year || vak == Bedrag.Nul, Fout.VakNaTermijn(LaatsteVastlegdag.Year));
    }

    private void EisNietIngetrokken(FondsinbrengId id) => Eis(!_ingetrokken.Contains(id), Fout.InbrengIngetrokken());

    private static void EisLooptNog(int jaar, DateOnly vandaag) => Eis(jaar >= vandaag.Year, Fout.KredietVervallen(jaar));

    private static Bedrag Minste(Bedrag een, Bedrag ander) => een < ander ? een : ander;

    /// <summary>What is reserved on a line and not committed, in the order in which the contracts first asked.</summary>
    private List<Verplaatstereservering> OpenReserveringen(Begrotingslijn lijn) =>
    [
        .. _middelen.Values.SelectMany(m => new[]
        {
            new Verplaatstereservering(m.Contract, null, m.Status is Middelenstatus.Gereserveerd ? Op(m.Delen, lijn) : Bedrag.Nul),
            new Verplaatstereservering(m.Contract, m.Avenant?.Avenant, m.Avenant is { Fase: Avenantfase.Gereserveerd } a ? Op(a.Delen, lijn) : Bedrag.Nul),
        }).Where(r => r.Bedrag > Bedrag.Nul),
    ];

    private static Bedrag Op(IEnumerable<Middelendeel> delen, Begrotingslijn lijn) => Bedrag.Som(delen.Where(d => d.Lijn == lijn).Select(d => d.Bedrag));

    private static List<Verplaatstereservering> Mee(IEnumerable<Verplaatstereservering> open, Bedrag bedrag)
    {
        var mee = new List<Verplaatstereservering>();
        foreach (var reservering in open)
        {
            var deel = Minste(reservering.Bedrag, bedrag);
            if (deel > Bedrag.Nul)
            {
                mee.Add(reservering with { Bedrag = deel });
                bedrag -= deel;
            }
        }

        return mee;
    }
}
