using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Contracten.Domein;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Tests.Hulp;

/// <summary>
/// A contract in force in which the promise of Aartselaar depends on that of Antwerpen, and that of the company on nothing; with what happens
/// when Antwerpen does not keep its promise.
/// </summary>
internal static class Nalevingen
{
    public static readonly IngebrekestellingId Ingebrekestelling = new(Voorbeeld.Nummer(901));
    public static readonly GeschilId Geschil = new(Voorbeeld.Nummer(902));
    public static readonly BemiddelaarId Bemiddelaar = new(Voorbeeld.Nummer(903));
    public static readonly BemiddelaarId Tweede = new(Voorbeeld.Nummer(904));
    public static readonly RechtsgangId Rechtsgang = new(Voorbeeld.Nummer(905));
    public static readonly DateOnly Hersteltermijn = new(2026, 12, 20);
    public static readonly Bijlage Namen = Bijlage.Met("naam", "An Peeters");

    public static Betrokkene Expert => new("expert", Rollen.Bemiddelaar, "", []);

    public static Contractvoorstel Voorstel => Voorbeeld.Voorstel with
    {
        Verbintenissen =
        [
            Voorbeeld.Voorstel.Verbintenissen![0]!,
            Voorbeeld.Voorstel.Verbintenissen![1]! with { HangtAfVan = [1] },
            Voorbeeld.Voorstel.Verbintenissen![2]!,
        ],
    };

    public static Gebiedscontract InWerking() => Contracten.InWerking(Voorbeeld.Maak(Voorstel));

    public static Gebiedscontract InGebreke()
    {
        var contract = InWerking();
        contract.StelInGebreke();
        return contract;
    }

    public static Gebiedscontract MetIngebrekestelling(Ingebrekestellingstatus status)
    {
        var contract = InGebreke();
        switch (status)
        {
            case Ingebrekestellingstatus.Hersteld:
                contract.MeldHerstel(Ingebrekestelling, "Hersteld.", Wie.Medewerker(Voorbeeld.Antwerpen));
                contract.AanvaardHerstel(Ingebrekestelling, Wie.Burgemeester(Voorbeeld.Aartselaar));
                break;
            case Ingebrekestellingstatus.Betwist:
                contract.MeldGeschil(Ingebrekestelling);
                break;
            case Ingebrekestellingstatus.Verstreken:
                contract.VerstrijkTermijnen(Voorbeeld.Op(Hersteltermijn.AddDays(1)));
                break;
        }

        return contract;
    }

    public static Gebiedscontract In(Geschilstatus status)
    {
        var contract = InWerking();
        contract.MeldGeschil();
        if (status is Geschilstatus.Bemiddeling or Geschilstatus.Mislukt)
        {
            contract.StelBemiddelaarVoor();
            contract.AanvaardBemiddelaar();
        }

        if (status is Geschilstatus.Mislukt)
        {
            contract.ZetBemiddelingStop(Geschil, "Te ver uit elkaar.", Expert);
        }

        if (status is Geschilstatus.Vergelijk)
        {
            contract.Schik();
        }

        if (status is Geschilstatus.Beslecht)
        {
            contract.NaarDeRechter();
            contract.NoteerUitspraak(Rechtsgang, Voorbeeld.Nu.Vandaag, "Aartselaar krijgt gelijk.", true, Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Nu);
        }

        return contract;
    }

    public static VerbintenisId Belofte(this Gebiedscontract contract, int plaats = 0) => contract.Inhoud.Verbintenissen[plaats].Id;

    public static MijlpaalId Mijlpaal(this Gebiedscontract contract, int verbintenis) => contract.Inhoud.Verbintenissen[verbintenis].Mijlpalen[0].Id;

    public static void StelInGebreke(this Gebiedscontract contract, Betrokkene? wie = null, int plaats = 0,
        DateOnly? hersteltermijn = null, IngebrekestellingId? id = null, KboNummer? partij = null) => contract.StelInGebreke(
            id ?? Ingebrekestelling, contract.Belofte(plaats), "Artikel 3", "Er gebeurt niets.", hersteltermijn ?? Hersteltermijn,
            wie ?? Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Nu, partij);

    public static void MeldGeschil(this Gebiedscontract contract, IngebrekestellingId? ingebrekestelling = null, Betrokkene? wie = null, int plaats = 0,
        IReadOnlyList<KboNummer>? partijen = null, GeschilId? id = null) => contract.MeldGeschil(
            id ?? Geschil, contract.Belofte(plaats), partijen ?? [Voorbeeld.Antwerpen, Voorbeeld.Aartselaar], "Wij zijn het niet eens.", ingebrekestelling,
            wie ?? Wie.Burgemeester(Voorbeeld.Aartselaar));

    public static void StelBemiddelaarVoor(this Gebiedscontract contract, string persoon = "expert", KboNummer? organisatie = null, BemiddelaarId? id = null,
        Betrokkene? wie = null, BekendeMandatering? mandatering = null) =>
        contract.StelBemiddelaarVoor(Geschil, id ?? Bemiddelaar, persoon, organisatie, Namen, wie ?? Wie.Team, mandatering);

    public static void AanvaardBemiddelaar(this Gebiedscontract contract, BemiddelaarId? id = null)
    {
        contract.AanvaardBemiddelaar(Geschil, id ?? Bemiddelaar, Wie.Burgemeester(Voorbeeld.Antwerpen));
        contract.AanvaardBemiddelaar(Geschil, id ?? Bemiddelaar, Wie.Burgemeester(Voorbeeld.Aartselaar));
    }

    public static void Schik(this Gebiedscontract contract)
    {
        contract.LegVergelijkVoor(Geschil, "Een jaar later.", Wie.Burgemeester(Voorbeeld.Antwerpen));
        var vergelijk = contract.Versie;
        contract.AanvaardVergelijk(Geschil, vergelijk, Wie.Burgemeester(Voorbeeld.Antwerpen));
        contract.AanvaardVergelijk(Geschil, vergelijk, Wie.Burgemeester(Voorbeeld.Aartselaar));
    }

    public static void NaarDeRechter(this Gebiedscontract contract, GeschilId? geschil = null, Betrokkene? wie = null) => contract.NoteerRechtsgang(
        Rechtsgang, Rechtsinstantie.BurgerlijkeRechtbank, "26/123/A", Voorbeeld.Nu.Vandaag, geschil ?? Geschil, wie ?? Wie.Burgemeester(Voorbeeld.Aartselaar), Voorbeeld.Nu);
}
