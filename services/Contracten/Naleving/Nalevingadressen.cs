using Gebiedswerking.Berichten;
using Gebiedswerking.Contracten.Geschillen;
using Gebiedswerking.Contracten.Kennisname;
using Gebiedswerking.Contracten.Rechtsgangen;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Naleving;

/// <summary>The addresses about promises that were not kept, disputes, courts and councils.</summary>
internal static class Nalevingadressen
{
    /// <summary>Maps them all.</summary>
    public static void MapNaleving(this RouteGroupBuilder contracten)
    {
        StelInGebreke.Map(contracten);
        MeldHerstel.Map(contracten);
        AanvaardHerstel.Map(contracten);
        MeldGeschil.Map(contracten);
        StelBemiddelaarVoor.Map(contracten);
        AanvaardBemiddelaar.Map(contracten);
        WeigerBemiddelaar.Map(contracten);
        DoeBemiddelingsvoorstel.Map(contracten);
        LegVergelijkVoor.Map(contracten);
        AanvaardVergelijk.Map(contracten);
        ZetBemiddelingStop.Map(contracten);
        NoteerRechtsgang.Map(contracten);
        NoteerUitspraak.Map(contracten);
        NoteerKennisname.Map(contracten);
    }

    /// <summary>A KBO number that may be left out.</summary>
    public static KboNummer? Partij(this Invoer invoer, string? kbo, string veld = "partij")
    {
        var goed = KboNummer.Probeer(kbo, out var nummer);
        invoer.Eis(kbo is null || goed, veld, "Vul een KBO-nummer in van tien cijfers, of laat het leeg.");
        return kbo is null || !goed ? null : nummer;
    }

    /// <summary>KBO numbers of partijen; which ones they are is for the contract.</summary>
    public static IReadOnlyList<KboNummer> Partijen(this Invoer invoer, IReadOnlyList<string?>? kbos)
    {
        List<KboNummer> gelezen = [];
        foreach (var kbo in kbos ?? [])
        {
            if (invoer.Eis(KboNummer.Probeer(kbo, out var nummer), "partijen", "Noem elke partij met haar KBO-nummer van tien cijfers."))
            {
                gelezen.Add(nummer);
            }
        }

        invoer.Eis(kbos is { Count: > 0 and <= 350 }, "partijen", "Noem minstens twee partijen bij het geschil.");
        return gelezen;
    }
}
