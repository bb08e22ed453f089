using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>Avenanten of the ordinary contract in force, made by the commands themselves.</summary>
internal static class Avenantvoorbeeld
{
    public static readonly AvenantId Id = new(new("0198f000-0000-7000-8000-0000000000b1"));

    /// <summary>The company gets another text: only she is touched.</summary>
    public static Contractinhoud MetAndereTekst(this Contractinhoud inhoud) =>
        inhoud.Met(2, v => v with { Omschrijving = "Levering van de tegels, franco" });

    /// <summary>The contract lasts a year longer.</summary>
    public static Contractinhoud MetLangereTermijn(this Contractinhoud inhoud) => inhoud with { Einddatum = inhoud.Einddatum.AddYears(1) };

    /// <summary>Antwerpen pays what Aartselaar paid.</summary>
    public static Contractinhoud MetAndereFinanciering(this Contractinhoud inhoud) => inhoud with
    {
        Financiering = [new(Voorbeeld.Antwerpen, Bedrag.Som(inhoud.Financiering.Select(f => f.Bedrag)))],
    };

    public static Contractinhoud Met(this Contractinhoud inhoud, int verbintenis, Func<Verbintenis, Verbintenis> anders) =>
        inhoud with { Verbintenissen = [.. inhoud.Verbintenissen.Select((v, i) => i == verbintenis ? anders(v) : v)] };

    public static Contractinhoud MetMijlpaal(this Contractinhoud inhoud, int verbintenis, int mijlpaal, Func<Mijlpaalafspraak, Mijlpaalafspraak> anders) =>
        inhoud.Met(verbintenis, v => v with { Mijlpalen = [.. v.Mijlpalen.Select((m, i) => i == mijlpaal ? anders(m) : m)] });

    /// <summary>A new promise of a partij, on no money.</summary>
    public static Contractinhoud MetVerbintenisVan(this Contractinhoud inhoud, KboNummer kbo) => inhoud with
    {
        Verbintenissen =
        [
            .. inhoud.Verbintenissen,
            new(new(Voorbeeld.Nummer(901)), kbo, Verbintenissoort.Inspanning, "Meewerken", Bedrag.Nul,
                [new(new(Voorbeeld.Nummer(902)), "Meegewerkt", new(2028, 1, 1), "Verslag", Bedrag.Nul, Voorbeeld.Antwerpen)]),
        ],
    };

    public static void Stel(this Gebiedscontract contract, Avenantsoort soort, Contractinhoud inhoud, DateOnly? beeindigtOp = null) =>
        contract.StelAvenantOp(Id, soort, inhoud, "Het moet anders.", Wie.Team, Voorbeeld.Nu, beeindigtOp);

    /// <summary>Drafted and offered.</summary>
    public static Gebiedscontract Voorgelegd(this Gebiedscontract contract, Avenantsoort soort, Contractinhoud inhoud, DateOnly? beeindigtOp = null)
    {
        contract.Stel(soort, inhoud, beeindigtOp);
        contract.LegAvenantVoor(Id, Wie.Team, Voorbeeld.Nu);
        return contract;
    }

    public static void TekenAvenant(this Gebiedscontract contract, Betrokkene wie, Grond grond, Moment? moment = null) =>
        contract.OndertekenAvenant(Id, contract.OpenAvenant?.Hash ?? "", wie.Op(grond), Handtekeningniveau.Gewoon, moment ?? Voorbeeld.Nu, Fondsvoorbeeld.Mandatering);

    /// <summary>Both gemeenten sign; the company comes last.</summary>
    public static Gebiedscontract BijnaAangenomen(this Gebiedscontract contract)
    {
        foreach (var kbo in new[] { Voorbeeld.Antwerpen, Voorbeeld.Aartselaar })
        {
            contract.TekenAvenant(Wie.Voorzitter(kbo), Voorbeeld.Raadsbesluit);
            contract.TekenAvenant(Wie.Directeur(kbo), Voorbeeld.Raadsbesluit);
        }

        return contract;
    }

    public static Gebiedscontract Aangenomen(this Gebiedscontract contract)
    {
        contract.BijnaAangenomen().TekenAvenant(Wie.Partner, Voorbeeld.Volmacht);
        return contract;
    }

    public static Gebiedscontract In(Avenantstatus status)
    {
        var contract = status is Avenantstatus.WachtOpMiddelen ? Fondscontract.InWerking() : Contracten.InWerking();
        contract.Stel(Avenantsoort.Materieel, contract.Inhoud.MetLangereTermijn().MetMijlpaal(0, 1, m => m with { Bedrag = Voorbeeld.Eur("100000") })
            .Met(0, v => v with { Bedrag = Voorbeeld.Eur("150000.25") }));
        if (status is not Avenantstatus.Ontwerp)
        {
            contract.LegAvenantVoor(Id, Wie.Team, Voorbeeld.Nu);
        }

        switch (status)
        {
            case Avenantstatus.Aangenomen:
                contract.Aangenomen();
                break;
            case Avenantstatus.Verworpen:
                contract.WeigerAvenant(Id, "Neen.", Wie.Partner, Voorbeeld.Nu);
                break;
            case Avenantstatus.Ingetrokken:
                contract.TrekAvenantIn(Id, "Toch niet.", Wie.Team, Voorbeeld.Nu);
                break;
        }

        return contract;
    }
}
