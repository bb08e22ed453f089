using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>The chart of accounts: four steps of the VAK and of the VEK, each against the credit that was obtained.</summary>
public enum Rekening
{
    /// <summary>Confirmed VAK, as it was obtained (credit side).</summary>
    KredietVak,

    /// <summary>VAK that can still be reserved.</summary>
    BeschikbareVak,

    /// <summary>VAK set apart for contracts that are offered for signature.</summary>
    Gereserveerd,

    /// <summary>VAK committed and not approved for payment.</summary>
    Vastgelegd,

    /// <summary>Approved for payment and not paid.</summary>
    TeBetalen,

    /// <summary>Paid.</summary>
    Betaald,

    /// <summary>Confirmed VEK, as it was obtained (credit side).</summary>
    KredietVek,

    /// <summary>VEK that can still be paid.</summary>
    BeschikbareVek,

    /// <summary>VEK that approved payments take.</summary>
    TeVereffenenVek,

    /// <summary>VEK that payments took.</summary>
    VereffendeVek,

    /// <summary>What partijen and Europe are certain to give, as it was confirmed (credit side).</summary>
    BijdrageDerden,

    /// <summary>What of it is still to come in.</summary>
    TeOntvangen,

    /// <summary>What of it came in.</summary>
    Ontvangen,

    /// <summary>VAK of a past year that nobody committed.</summary>
    VervallenVak,

    /// <summary>Claimed back and not received.</summary>
    TeVorderen,

    /// <summary>Came back.</summary>
    TerugOntvangen,

    /// <summary>Claimed back, received or not (credit side): what was paid and turned out too much.</summary>
    Teruggevorderd,
}

/// <summary>A line of a booking: one of both amounts is zero.</summary>
/// <param name="Rekening">The account.</param>
/// <param name="Lijn">The budget line.</param>
/// <param name="Contract">The contract; null for a contribution.</param>
/// <param name="Debet">Debit in euro.</param>
/// <param name="Credit">Credit in euro.</param>
public sealed record Boekingsregel(Rekening Rekening, Begrotingslijn Lijn, Guid? Contract, Bedrag Debet, Bedrag Credit);

/// <summary>What an event books, in double entry. An event that moves no money books nothing.</summary>
public static partial class Boekhouding
{
    /// <summary>The lines of the booking; empty when there is none.</summary>
    /// <param name="gebeurtenis">The event.</param>
    /// <param name="fonds">The fund after the event: it knows what was confirmed and what an order was approved for.</param>
    public static IReadOnlyList<Boekingsregel> Boek(object gebeurtenis, Gebiedsfonds fonds) => gebeurtenis switch
    {
        FondsinbrengWerdBevestigd g => Inbreng(fonds.Inbreng(g.Inbreng)),
        GrootboekWerdGecorrigeerd g => [.. Terug(new(g.Inbreng, g.Lijn, g.VakWas, g.VekWas)), .. Inbreng(new(g.Inbreng, g.Lijn, g.Vak, g.Vek))],
        MiddelenWerdenGereserveerd g => Over(g.Delen, g.Contract, Rekening.BeschikbareVak, Rekening.Gereserveerd),
        MiddelenWerdenVastgelegd g => Over(g.Delen, g.Contract, Rekening.Gereserveerd, Rekening.Vastgelegd),
        MiddelenWerdenVrijgegeven g => Over(g.Delen, g.Contract, g.Uit is Middelenfase.Gereserveerd ? Rekening.Gereserveerd : Rekening.Vastgelegd, Rekening.BeschikbareVak),
        AvenantmiddelenWerdenGereserveerd g => Over(g.Delen, g.Contract, Rekening.BeschikbareVak, Rekening.Gereserveerd),
        AvenantmiddelenWerdenVrijgegeven g => Over(g.Delen, g.Contract, Rekening.Gereserveerd, Rekening.BeschikbareVak),
        AvenantmiddelenWerdenVastgelegd g =>
            [.. Over(g.Erbij, g.Contract, Rekening.Gereserveerd, Rekening.Vastgelegd), .. Over(g.Eraf, g.Contract, Rekening.Vastgelegd, Rekening.BeschikbareVak)],
        BetaalopdrachtWerdGoedgekeurd g => Betaling(fonds.Opdracht(g.Betaalopdracht), Rekening.Vastgelegd, Rekening.TeBetalen, Rekening.BeschikbareVek, Rekening.TeVereffenenVek),
        BetalingWerdNietUitgevoerd g => Betaling(fonds.Opdracht(g.Betaalopdracht), Rekening.TeBetalen, Rekening.Vastgelegd, Rekening.TeVereffenenVek, Rekening.BeschikbareVek),
        BetalingWerdUitgevoerd g => Betaling(fonds.Opdracht(g.Betaalopdracht), Rekening.TeBetalen, Rekening.Betaald, Rekening.TeVereffenenVek, Rekening.VereffendeVek),
        MedefinancieringWerdBevestigd g => Bevestigd(g.Krediet),
        MedefinancieringWerdGestort g => Ontvangen(g.Delen, g.Jaar),
        EuAanvraagWerdGoedgekeurd g => Bevestigd(g.Krediet),
        EuMiddelenWerdenOntvangen g => Ontvangen(g.Delen, g.Jaar),
        BetaalgoedkeuringWerdIngetrokken g => Betaling(fonds.Opdracht(g.Betaalopdracht), Rekening.TeBetalen, Rekening.Vastgelegd, Rekening.TeVereffenenVek, Rekening.BeschikbareVek),
        BetaaldeelWerdUitgevoerd g => Betaling(fonds.Opdracht(g.Betaalopdracht) with { Delen = g.Delen, Jaar = g.Jaar }, Rekening.TeBetalen, Rekening.Betaald, Rekening.TeVereffenenVek, Rekening.VereffendeVek),
        KredietWerdVerplaatst g => Verplaatsing(g),
        ReserveringWerdVerlegd g =>
            [.. Over(g.Van, g.Contract, Rekening.Gereserveerd, Rekening.BeschikbareVak), .. Over(g.Naar, g.Contract, Rekening.BeschikbareVak, Rekening.Gereserveerd)],
        VakWerdVervallen g => Over(g.Delen, null, Rekening.BeschikbareVak, Rekening.VervallenVak),
        TerugvorderingWerdIngesteld g => Over(g.Delen, g.Contract, Rekening.Teruggevorderd, Rekening.TeVorderen),
        TerugvorderingWerdOntvangen g => Over(g.Delen, g.Contract, Rekening.TeVorderen, Rekening.TerugOntvangen),
        TerugvorderingWerdKwijtgescholden g => Over(g.Delen, g.Contract, Rekening.TeVorderen, Rekening.Teruggevorderd),
        TerugvorderingWerdIngetrokken g => Over(g.Delen, g.Contract, Rekening.TeVorderen, Rekening.Teruggevorderd),
        _ => [],
    };

    private static List<Boekingsregel> Inbreng(Fondsinbreng inbreng) =>
    [
        .. Over([new(inbreng.Lijn, inbreng.Vak)], null, Rekening.KredietVak, Rekening.BeschikbareVak),
        .. Over([new(inbreng.Lijn, inbreng.Vek)], null, Rekening.KredietVek, Rekening.BeschikbareVek),
    ];

    private static List<Boekingsregel> Bevestigd(IReadOnlyList<Middelendeel> krediet) =>
        [.. Over(krediet, null, Rekening.KredietVak, Rekening.BeschikbareVak), .. Over(krediet, null, Rekening.BijdrageDerden, Rekening.TeOntvangen)];

    private static List<Boekingsregel> Ontvangen(IReadOnlyList<Middelendeel> delen, int jaar) =>
    [
        .. Over(delen, null, Rekening.TeOntvangen, Rekening.Ontvangen),
        .. Over(delen.Select(d => d with { Lijn = d.Lijn with { Jaar = jaar } }), null, Rekening.KredietVek, Rekening.BeschikbareVek),
    ];

    private static List<Boekingsregel> Terug(Fondsinbreng inbreng) =>
        [.. Inbreng(inbreng).Select(r => r with { Debet = r.Credit, Credit = r.Debet })];

    private static List<Boekingsregel> Betaling(Betaalopdracht opdracht, Rekening van, Rekening naar, Rekening vekVan, Rekening vekNaar) =>
    [
        .. Over(opdracht.Delen, opdracht.Contract, van, naar),
        .. Over(opdracht.Delen.Select(d => d with { Lijn = d.Lijn with { Jaar = opdracht.Jaar!.Value } }), opdracht.Contract, vekVan, vekNaar),
    ];

    private static List<Boekingsregel> Over(IEnumerable<Middelendeel> delen, Guid? contract, Rekening van, Rekening naar) =>
    [
        .. delen.Where(d => d.Bedrag > Bedrag.Nul).SelectMany(d => new Boekingsregel[]
        {
            new(naar, d.Lijn, contract, d.Bedrag, Bedrag.Nul),
            new(van, d.Lijn, contract, Bedrag.Nul, d.Bedrag),
        }),
    ];
}
