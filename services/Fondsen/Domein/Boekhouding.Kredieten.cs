using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>What a movement of credit books: on the line that has less, and on the line that has more.</summary>
public static partial class Boekhouding
{
    private static List<Boekingsregel> Verplaatsing(KredietWerdVerplaatst g)
    {
        var vrij = g.Vak - g.Vervallen - Bedrag.Som(g.Reserveringen.Select(r => r.Bedrag));
        return
        [
            .. Over([new(g.Van, vrij)], null, Rekening.BeschikbareVak, Rekening.KredietVak),
            .. Over([new(g.Van, g.Vervallen)], null, Rekening.VervallenVak, Rekening.KredietVak),
            .. g.Reserveringen.SelectMany(r => Over([new(g.Van, r.Bedrag)], r.Contract, Rekening.Gereserveerd, Rekening.KredietVak)),
            .. Over([new(g.Naar, vrij + g.Vervallen)], null, Rekening.KredietVak, Rekening.BeschikbareVak),
            .. g.Reserveringen.SelectMany(r => Over([new(g.Naar, r.Bedrag)], r.Contract, Rekening.KredietVak, Rekening.Gereserveerd)),
            .. Over([new(g.Van, g.Vek)], null, Rekening.BeschikbareVek, Rekening.KredietVek),
            .. Over([new(g.Naar, g.Vek)], null, Rekening.KredietVek, Rekening.BeschikbareVek),
        ];
    }
}
