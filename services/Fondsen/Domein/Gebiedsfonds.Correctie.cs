using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// Nothing in the ledger changes: a wrong booking is booked back, and the right one beside it. Only the booking of a confirmed
/// contribution can be corrected; what contracts have, only Contracten says. Source: domein.md, "Corrections are counter-bookings".
/// </summary>
public sealed partial class Gebiedsfonds
{
    private readonly OrderedDictionary<FondsinbrengId, int> _boekingen = [];

    /// <summary>A contribution was confirmed with wrong amounts. What is used of its line must fit in the right ones.</summary>
    /// <param name="id">The contribution.</param>
    /// <param name="vak">The right VAK; zero when there should be none.</param>
    /// <param name="vek">The right VEK; zero when there should be none.</param>
    /// <param name="reden">Why; in the bijlage.</param>
    /// <param name="vandaag">The day.</param>
    public void CorrigeerInbreng(FondsinbrengId id, Bedrag vak, Bedrag vek, string reden, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        var inbreng = _inbrengen.GetValueOrDefault(id) ?? throw Fout.InbrengNietGevonden(id);
        Eis(_bevestigd.Contains(id), Fout.InbrengNietBevestigd());
        Eis(vak != inbreng.Vak || vek != inbreng.Vek, Fout.NietsTeCorrigeren());
        Eis(inbreng.Lijn.Jaar <= Oprichting.Tot.Year || vak == Bedrag.Nul, Fout.VakNaTermijn(Oprichting.Tot.Year));
        Eis(VrijeVak(inbreng.Lijn) - inbreng.Vak + vak >= Bedrag.Nul && Vek(inbreng.Lijn) - inbreng.Vek + vek >= Vereffend(inbreng.Lijn), Fout.InbrengAlGebruikt());
        Gebeurt(new GrootboekWerdGecorrigeerd(Id, _boekingen[id], id, inbreng.Lijn, inbreng.Vak, inbreng.Vek, vak, vek), Bijlage.Met("reden", reden));
        HervatOpgehouden(vandaag);
    }

    private void Pas(GrootboekWerdGecorrigeerd g)
    {
        _inbrengen[g.Inbreng] = _inbrengen[g.Inbreng] with { Vak = g.Vak, Vek = g.Vek };
        _vak[g.Lijn] = Vak(g.Lijn) - g.VakWas + g.Vak;
        _vek[g.Lijn] = Vek(g.Lijn) - g.VekWas + g.Vek;
        Boekte(g.Inbreng);
    }

    /// <summary>The event that is folded now, whose version is the next, booked the amounts of this contribution.</summary>
    private void Boekte(FondsinbrengId inbreng) => _boekingen[inbreng] = Versie + 1;
}
