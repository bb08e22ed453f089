using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What entiteiten put in. Only what is confirmed counts. Source: domein.md, "Inbreng".</summary>
public sealed partial class Gebiedsfonds
{
    private const int HoogstensInbrengen = 900;
    private readonly OrderedDictionary<FondsinbrengId, Fondsinbreng> _inbrengen = [];
    private readonly List<FondsinbrengId> _bevestigd = [];
    private readonly List<Begrotingslijn> _lijnen = []; // in the order in which they were first confirmed
    private readonly Dictionary<Begrotingslijn, Bedrag> _vak = [];
    private readonly Dictionary<Begrotingslijn, Bedrag> _vek = [];

    /// <summary>Confirmed VAK of a line.</summary>
    public Bedrag Vak(Begrotingslijn lijn) => _vak.GetValueOrDefault(lijn);

    /// <summary>Confirmed VEK of a line.</summary>
    public Bedrag Vek(Begrotingslijn lijn) => _vek.GetValueOrDefault(lijn);

    /// <summary>An entiteit announces what it puts in.</summary>
    public void KondigInbrengAan(FondsinbrengId id, Begrotingslijn lijn, Bedrag vak, Bedrag vek, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        Eis(_inbrengen.Count + _ingetrokken.Count < HoogstensInbrengen, Fout.TeVeelInbrengen(HoogstensInbrengen));
        EisJaar(lijn, vak);
        Gebeurt(new FondsinbrengWerdAangekondigd(Id, id, lijn, vak, vek));
        WaarschuwOverEenEntiteit();
    }

    /// <summary>The contribution is available from now on.</summary>
    public void BevestigInbreng(FondsinbrengId id, string referentie, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        EisNietIngetrokken(id);
        Eis(_inbrengen.ContainsKey(id), Fout.InbrengNietGevonden(id));
        Eis(!_bevestigd.Contains(id), Fout.InbrengAlBevestigd());
        Gebeurt(new FondsinbrengWerdBevestigd(Id, id, referentie));
        HervatOpgehouden(vandaag);
        WaarschuwOverEenEntiteit();
    }

    /// <summary>A contribution that was announced.</summary>
    internal Fondsinbreng Inbreng(FondsinbrengId id) => _inbrengen[id];

    private void EisNietAfgesloten(DateOnly vandaag) => Eis(vandaag <= Oprichting.Afsluitdatum, Fout.FondsAfgesloten(Oprichting.Afsluitdatum));

    private void WaarschuwOverEenEntiteit()
    {
        if (_inbrengen.Values.Select(i => i.Lijn.Entiteit).Distinct().Count() == 1)
        {
            Waarschuw("Slechts één entiteit brengt geld in dit fonds in. Kijk na of ook andere entiteiten bijdragen.");
        }
    }

    private void Bevestigd(Fondsinbreng inbreng)
    {
        _bevestigd.Add(inbreng.Id);
        if (!_vak.ContainsKey(inbreng.Lijn))
        {
            _lijnen.Add(inbreng.Lijn);
        }

        _vak[inbreng.Lijn] = Vak(inbreng.Lijn) + inbreng.Vak;
        _vek[inbreng.Lijn] = Vek(inbreng.Lijn) + inbreng.Vek;
    }

    private void Pas(FondsinbrengWerdAangekondigd g) => _inbrengen[g.Inbreng] = new Fondsinbreng(g.Inbreng, g.Lijn, g.Vak, g.Vek);

    private void Pas(FondsinbrengWerdBevestigd g)
    {
        Bevestigd(_inbrengen[g.Inbreng]);
        Boekte(g.Inbreng);
    }
}
