using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>The ordinary contract, with the first promise (of Antwerpen) on the money of a fund.</summary>
internal static class Fondsvoorbeeld
{
    public static readonly Guid Programma = new("0198f000-0000-7000-8000-0000000000a1");
    public static readonly Guid AnderProgramma = new("0198f000-0000-7000-8000-0000000000a2");
    public static readonly Guid Fonds = new("0198f000-0000-7000-8000-0000000000f1");
    public static readonly BekendeMandatering Mandatering = new(new("0198f000-0000-7000-8000-0000000000d1"),
        [new(Wie.Gemandateerde.Persoon, new(2026, 1, 1), new(2026, 12, 31)), new("later", new(2027, 1, 1), null)], new(2026, 1, 1), new(2028, 12, 31));

    public static Contractvoorstel Voorstel => Voorbeeld.Voorstel with
    {
        Partijen = [.. Voorbeeld.Partijen, new(Partijsoort.VlaamseOverheid, Voorbeeld.Vlaanderen.Cijfers, Naam: "Vlaams Gewest")],
        Verbintenissen = [Voorbeeld.Voorstel.Verbintenissen![0]! with { Middelen = Middelenbron.Fonds }, .. Voorbeeld.Voorstel.Verbintenissen!.Skip(1)],
        Financiering = [new("11001", Voorbeeld.Eur("1000"))],
        Fonds = Fonds,
        Mandatering = Mandatering.Id,
    };

    public static Contractinhoud Inhoud => Voorbeeld.Maak(Voorstel);
}

/// <summary>That contract in each state.</summary>
internal static class Fondscontract
{
    public static Gebiedscontract Ontwerp() => Contracten.Ontwerp(Fondsvoorbeeld.Inhoud);

    public static Gebiedscontract Wacht()
    {
        var contract = Ontwerp();
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        return contract;
    }

    public static Gebiedscontract Voorgelegd()
    {
        var contract = Wacht();
        contract.MiddelenGereserveerd(1, Contracttekst.Van(contract.Id, contract.Inhoud).Hash);
        contract.GeefVisum(Visum.Verleend, "AC000001", null, Wie.Financieel(Voorbeeld.Aartselaar));
        return contract;
    }

    public static Gebiedscontract InWerking()
    {
        var contract = Voorgelegd();
        foreach (var kbo in new[] { Voorbeeld.Antwerpen, Voorbeeld.Aartselaar })
        {
            contract.Teken(Wie.Voorzitter(kbo), Voorbeeld.Raadsbesluit);
            contract.Teken(Wie.Directeur(kbo), Voorbeeld.Raadsbesluit);
        }

        contract.TekenGemandateerd();
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);
        return contract;
    }

    public static void TekenGemandateerd(this Gebiedscontract contract, string? persoon = null, DateOnly? dag = null, BekendeMandatering? mandatering = null) =>
        contract.Onderteken(contract.Hash!, (Wie.Gemandateerde with { Persoon = persoon ?? Wie.Gemandateerde.Persoon }).Op(Voorbeeld.VrBeslissing),
            Handtekeningniveau.Gewoon, dag is { } d ? Voorbeeld.Op(d) : Voorbeeld.Nu, mandatering ?? Fondsvoorbeeld.Mandatering);
}
