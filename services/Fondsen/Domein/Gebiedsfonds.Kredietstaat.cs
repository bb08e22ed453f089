using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What moves and lapses do to the state of a fund, and how that goes into a snapshot.</summary>
public sealed partial class Gebiedsfonds
{
    private readonly Dictionary<Begrotingslijn, Bedrag> _vervallen = [];

    /// <summary>VAK of a line that lapsed.</summary>
    public Bedrag Vervallen(Begrotingslijn lijn) => _vervallen.GetValueOrDefault(lijn);

    /// <summary>
    /// The year of a line is over: its free VAK lapses. Nothing happens when nothing is free; what becomes free later lapses when this is
    /// asked again.
    /// </summary>
    public void LaatVakVervallen(DateOnly vandaag)
    {
        List<Middelendeel> delen = [.. _lijnen.Where(l => l.Jaar < vandaag.Year).Select(l => new Middelendeel(l, VrijeVak(l))).Where(d => d.Bedrag > Bedrag.Nul)];
        if (delen.Count > 0)
        {
            Gebeurt(new VakWerdVervallen(Id, delen));
        }
    }

    /// <summary>First day on which free VAK lapses; null when there is none.</summary>
    public DateOnly? EersteVerval => _lijnen.Where(l => VrijeVak(l) > Bedrag.Nul).Select(l => (DateOnly?)new DateOnly(l.Jaar + 1, 1, 1)).Min();

    private Kredietstaat Kredietstaat() =>
        new([.. _lijnen.Select(l => new Kredietlijn(l, Vak(l), Vek(l), Vervallen(l)))], [.. _ingetrokken], [.. _opgehouden.Values], _naTermijn);

    private void HerstelKredieten(Fondsstaat staat)
    {
        if (staat.Kredieten is not { } kredieten)
        {
            return;
        }

        _lijnen.Clear();
        foreach (var lijn in kredieten.Lijnen)
        {
            _lijnen.Add(lijn.Lijn);
            (_vak[lijn.Lijn], _vek[lijn.Lijn], _vervallen[lijn.Lijn]) = (lijn.Vak, lijn.Vek, lijn.Vervallen);
        }

        _ingetrokken.UnionWith(kredieten.Ingetrokken);
        foreach (var opgehouden in kredieten.Opgehouden)
        {
            _opgehouden[opgehouden.Contract] = opgehouden;
        }

        _naTermijn = kredieten.NaTermijn;
    }

    private void Pas(FondsinbrengWerdIngetrokken g)
    {
        _inbrengen.Remove(g.Inbreng);
        _ingetrokken.Add(g.Inbreng);
    }

    private void Pas(VakWerdVervallen g) => Tel(_vervallen, g.Delen, bij: true);

    private void Pas(KredietWerdVerplaatst g)
    {
        _lijnen.AddRange(new[] { g.Van, g.Naar }.Where(l => !_vak.ContainsKey(l)));
        (_vak[g.Van], _vak[g.Naar]) = (Vak(g.Van) - g.Vak, Vak(g.Naar) + g.Vak);
        (_vek[g.Van], _vek[g.Naar]) = (Vek(g.Van) - g.Vek, Vek(g.Naar) + g.Vek);
        Tel(_vervallen, [new(g.Van, g.Vervallen)], bij: false);
        foreach (var reservering in g.Reserveringen)
        {
            var (eraf, erbij) = (new Middelendeel(g.Van, reservering.Bedrag), new Middelendeel(g.Naar, reservering.Bedrag));
            Tel(_gebruikt, [eraf], bij: false);
            Tel(_gebruikt, [erbij], bij: true);
            VerlegDelen(reservering.Contract, reservering.Avenant is not null, [eraf], [erbij]);
        }
    }

    private void VerlegDelen(Guid contract, bool avenant, IReadOnlyList<Middelendeel> eraf, IReadOnlyList<Middelendeel> erbij)
    {
        var middelen = _middelen[contract];
        _middelen[contract] = avenant
            ? middelen with { Avenant = middelen.Avenant! with { Delen = middelen.Avenant.Delen.Min(eraf).Plus(erbij) } }
            : middelen with { Delen = middelen.Delen.Min(eraf).Plus(erbij) };
    }
}
