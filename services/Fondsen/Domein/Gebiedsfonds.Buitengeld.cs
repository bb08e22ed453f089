using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// The one way in which money from outside the Vlaamse begroting becomes credit: what is certain is VAK on the lines that are named, what
/// came in is VEK in the year in which that was booked. Source: domein.md, "Money that is not confirmed never counts as available".
/// </summary>
public sealed partial class Gebiedsfonds
{
    private readonly OrderedDictionary<MedefinancieringId, Medefinanciering> _medefinancieringen = [];
    private readonly OrderedDictionary<EuAanvraagId, EuAanvraag> _euAanvragen = [];

    private Buitenstaat? Buiten => _medefinancieringen.Count + _euAanvragen.Count > 0
        ? new([.. _medefinancieringen.Values], [.. _euAanvragen.Values], [.. _lijnen])
        : null;

    private void HerstelBuiten(Fondsstaat staat)
    {
        if (staat.Buiten is not { } buiten)
        {
            return;
        }

        foreach (var medefinanciering in buiten.Medefinancieringen)
        {
            _medefinancieringen[medefinanciering.Id] = medefinanciering;
        }

        foreach (var aanvraag in buiten.EuAanvragen)
        {
            _euAanvragen[aanvraag.Id] = aanvraag;
        }

        foreach (var geld in buiten.Medefinancieringen.Select(m => m.Geld).Concat(buiten.EuAanvragen.Select(a => a.Geld)))
        {
            WordtVak(geld.Krediet);
            Tel(_vek, geld.Vek, bij: true);
        }

        _lijnen.Clear();
        _lijnen.AddRange(buiten.Lijnen);
    }

    private void EisKrediet(IReadOnlyList<Middelendeel> krediet, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        foreach (var jaar in krediet.Select(k => k.Lijn.Jaar))
        {
            Eis(jaar >= Oprichting.Van.Year && jaar <= Oprichting.Afsluitdatum.Year, Fout.JaarBuitenTermijn(Oprichting.Van.Year, Oprichting.Afsluitdatum.Year));
            Eis(jaar <= Oprichting.Tot.Year, Fout.VakNaTermijn(Oprichting.Tot.Year));
            Eis(jaar >= vandaag.Year, Fout.KredietVanVoorbijJaar(vandaag.Year));
        }
    }

    private void EisStortingsdag(DateOnly datum, DateOnly vandaag)
    {
        EisNietAfgesloten(vandaag);
        Eis(datum >= Oprichting.Van && datum <= vandaag, Fout.StortingsdatumOnmogelijk(Oprichting.Van, vandaag));
    }

    /// <summary>For which certain lines an amount comes in, oldest first; refuses more than is still to come.</summary>
    private static IReadOnlyList<Middelendeel> Ontvangst(Buitengeld geld, Bedrag bedrag)
    {
        var over = geld.TeOntvangen;
        return Verdeling.Neem(bedrag, over.Select(d => d.Lijn).OrderBy(l => l.Jaar), l => over.Single(d => d.Lijn == l).Bedrag, (_, _) => { })
            ?? throw Fout.MeerDanBevestigd(Bedrag.Som(over.Select(d => d.Bedrag)));
    }

    private void WordtVak(IReadOnlyList<Middelendeel> krediet)
    {
        _lijnen.AddRange(krediet.Select(k => k.Lijn).Where(l => !_vak.ContainsKey(l)).Distinct());
        Tel(_vak, krediet, bij: true);
    }
}
