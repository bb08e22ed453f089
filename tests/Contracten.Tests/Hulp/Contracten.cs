using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>Contracts in each state, made by the commands themselves.</summary>
internal static class Contracten
{
    public static readonly Guid Id = new("0198f000-0000-7000-8000-000000000001");

    public static Gebiedscontract Ontwerp(Contractinhoud? inhoud = null)
    {
        var contract = new Gebiedscontract();
        contract.Begin(Id);
        contract.StelOp(inhoud ?? Voorbeeld.Inhoud, Wie.Team);
        return contract;
    }

    public static Gebiedscontract TerOndertekening(Contractinhoud? inhoud = null, bool metVisum = true)
    {
        var contract = Ontwerp(inhoud);
        contract.LegVoor(Wie.Team, Voorbeeld.Nu);
        foreach (var rij in metVisum ? contract.Inhoud.Financiering : [])
        {
            contract.GeefVisum(Visum.Verleend, "AC000001", null, Wie.Financieel(rij.Partij));
        }

        return contract;
    }

    public static Gebiedscontract BijnaOndertekend(Contractinhoud? inhoud = null)
    {
        var contract = TerOndertekening(inhoud);
        contract.Teken(Wie.Voorzitter(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);
        contract.Teken(Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Raadsbesluit);
        contract.Teken(Wie.Voorzitter(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit);
        contract.Teken(Wie.Directeur(Voorbeeld.Aartselaar), Voorbeeld.Raadsbesluit);
        return contract;
    }

    public static Gebiedscontract Ondertekend()
    {
        var contract = BijnaOndertekend(Voorbeeld.Maak(Later));
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);
        return contract;
    }

    public static Gebiedscontract InWerking(Contractinhoud? inhoud = null)
    {
        var contract = BijnaOndertekend(inhoud);
        contract.Teken(Wie.Partner, Voorbeeld.Volmacht);
        return contract;
    }

    public static Gebiedscontract Ingetrokken()
    {
        var contract = TerOndertekening();
        contract.TrekIn("Er komt een ander contract.", Wie.Team);
        return contract;
    }

    public static Gebiedscontract In(Contractstatus status) => status switch
    {
        Contractstatus.Ontwerp => Ontwerp(),
        Contractstatus.WachtOpMiddelen => Fondscontract.Wacht(),
        Contractstatus.TerOndertekening => BijnaOndertekend(Voorbeeld.Maak(Later)),
        Contractstatus.Ondertekend => Ondertekend(),
        Contractstatus.InWerking => InWerking(),
        Contractstatus.Afgerond => Afgerond(),
        Contractstatus.Beeindigd => Beeindigd(),
        _ => Ingetrokken(),
    };

    /// <summary>Its last day has passed.</summary>
    public static Gebiedscontract Beeindigd()
    {
        var contract = InWerking();
        contract.VerstrijkTermijnen(Voorbeeld.Op(contract.Inhoud.Einddatum.AddDays(1)));
        return contract;
    }

    /// <summary>Every milestone was accepted.</summary>
    public static Gebiedscontract Afgerond()
    {
        var contract = InWerking();
        foreach (var mijlpaal in contract.Inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen))
        {
            contract.Voltooi(mijlpaal.Id);
        }

        return contract;
    }

    /// <summary>A contract in force of which the first milestone (of Antwerpen) is in the given state; paid by the fund or not.</summary>
    public static Gebiedscontract MetMijlpaal(Mijlpaalstatus status, bool fonds = false)
    {
        var contract = fonds ? Fondscontract.InWerking() : InWerking();
        var id = contract.Eerste();
        if (status is Mijlpaalstatus.Gepland)
        {
            return contract;
        }

        contract.RapporteerMijlpaal(id, Voorbeeld.Eur("50000"), "Klaar.", Wie.Medewerker(Voorbeeld.Antwerpen));
        if (status is Mijlpaalstatus.Teruggestuurd)
        {
            contract.StuurMijlpaalTerug(id, "Er ontbreekt een bijlage.", Wie.Team);
        }

        if (status is Mijlpaalstatus.Ondertekend or Mijlpaalstatus.Aanvaard or Mijlpaalstatus.Betaald)
        {
            contract.TekenMijlpaal(id, Wie.Burgemeester(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit);
            contract.TekenMijlpaal(id, Wie.Directeur(Voorbeeld.Antwerpen), Voorbeeld.Collegebesluit);
        }

        if (status is Mijlpaalstatus.Aanvaard or Mijlpaalstatus.Betaald)
        {
            contract.AanvaardMijlpaal(id, Wie.Team, Voorbeeld.Nu);
        }

        if (status is Mijlpaalstatus.Betaald)
        {
            contract.Betaal(id, "50000");
        }

        return contract;
    }

    /// <summary>Reported for the agreed amount or less, signed and accepted.</summary>
    public static void Voltooi(this Gebiedscontract contract, MijlpaalId id, string? bedrag = null)
    {
        var mijlpaal = contract.Mijlpaal(id);
        var (kbo, gemeente) = (mijlpaal.Verantwoordelijke.Kbo, mijlpaal.Verantwoordelijke.Soort is Partijsoort.Gemeente);
        contract.RapporteerMijlpaal(id, bedrag is null ? mijlpaal.Afspraak.Bedrag : Voorbeeld.Eur(bedrag), "Klaar.", gemeente ? Wie.Medewerker(kbo) : Wie.Partner);
        contract.TekenMijlpaal(id, gemeente ? Wie.Burgemeester(kbo) : Wie.Partner, gemeente ? Voorbeeld.Collegebesluit : Voorbeeld.Volmacht);
        if (gemeente)
        {
            contract.TekenMijlpaal(id, Wie.Directeur(kbo), Voorbeeld.Collegebesluit);
        }

        contract.AanvaardMijlpaal(id, mijlpaal.Beoordelaar is { } beoordelaar ? Wie.Burgemeester(beoordelaar.Kbo) : Wie.Team, Voorbeeld.Nu);
    }

    public static void Betaal(this Gebiedscontract contract, MijlpaalId id, string bedrag) =>
        contract.BetalingUitgevoerd(id, Voorbeeld.Eur(bedrag), Voorbeeld.Nu.Vandaag, Voorbeeld.Nu);

    public static MijlpaalId Eerste(this Gebiedscontract contract) => contract.Inhoud.Verbintenissen[0].Mijlpalen[0].Id;

    public static void Teken(this Gebiedscontract contract, Betrokkene wie, Grond grond, Moment? moment = null) =>
        contract.Onderteken(contract.Hash ?? "", wie.Op(grond), Handtekeningniveau.Gewoon, moment ?? Voorbeeld.Nu);

    public static void TekenMijlpaal(this Gebiedscontract contract, MijlpaalId id, Betrokkene wie, Grond grond) =>
        contract.OndertekenMijlpaal(id, wie.Op(grond), Handtekeningniveau.Gewoon, Voorbeeld.Nu);

    /// <summary>The events that this command raised, after those that were there.</summary>
    public static IReadOnlyList<IGebeurtenis> Na(this Gebiedscontract contract, Action<Gebiedscontract> opdracht)
    {
        contract.Opgeslagen();
        opdracht(contract);
        return [.. contract.Nieuw.Select(n => n.Gebeurtenis)];
    }

    /// <summary>Expects a refusal with this code, which changes nothing.</summary>
    public static Domeinfout Weigert(this Gebiedscontract contract, string code, Action<Gebiedscontract> opdracht)
    {
        var versie = contract.Versie;
        var fout = Should.Throw<Domeinfout>(() => opdracht(contract));
        fout.Code.ShouldBe(code);
        fout.Zin.ShouldEndWith(".");
        contract.Versie.ShouldBe(versie);
        return fout;
    }

    private static Contractvoorstel Later => Voorbeeld.Voorstel with
    {
        Ingangsdatum = new(2027, 1, 1),
        Verbintenissen = [.. Voorbeeld.Voorstel.Verbintenissen!.Select(v => v! with
        {
            Mijlpalen = [.. v.Mijlpalen!.Select(m => m! with { Vervaldatum = new(2028, 1, 1) })],
        })],
    };
}
