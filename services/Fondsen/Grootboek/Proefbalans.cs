using Gebiedswerking.Berichten;
using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Grootboek;

/// <summary>The trial balance, added up while the lines come by.</summary>
internal sealed class Proefbalans
{
    private readonly Dictionary<Rekening, (Bedrag Debet, Bedrag Credit)> _rekeningen = [];

    /// <summary>Sum of all debits.</summary>
    public Bedrag Debet => Bedrag.Som(_rekeningen.Values.Select(r => r.Debet));

    /// <summary>Sum of all credits.</summary>
    public Bedrag Credit => Bedrag.Som(_rekeningen.Values.Select(r => r.Credit));

    /// <summary>Every account, in the order of the chart.</summary>
    public IReadOnlyList<LeesGrootboek.Saldo> Saldi => [.. Enum.GetValues<Rekening>().Select(Saldo)];

    /// <summary>Adds a line.</summary>
    public void Tel(LeesGrootboek.Lijn regel) => Tel(regel.Rekening, regel.Debet, regel.Credit);

    /// <summary>Adds what was booked on an account.</summary>
    public void Tel(Rekening rekening, Bedrag debet, Bedrag credit)
    {
        var was = _rekeningen.GetValueOrDefault(rekening);
        _rekeningen[rekening] = (was.Debet + debet, was.Credit + credit);
    }

    private LeesGrootboek.Saldo Saldo(Rekening rekening)
    {
        var (debet, credit) = _rekeningen.GetValueOrDefault(rekening);
        return new(rekening, debet, credit, debet - credit);
    }
}
