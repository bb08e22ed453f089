using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fondsen.Domein;

namespace Gebiedswerking.Fondsen.Tests.Hulp;

/// <summary>Accounts that are confirmed, and files for the bank.</summary>
internal static class Bankproef
{
    public const string Iban = "BE68539007547034";
    public const string AndereIban = "NL91ABNA0417164300";

    /// <summary>Number of the confirmed account of everybody, unless a test says otherwise.</summary>
    public const int Rekening = 1;

    public static readonly Dictionary<string, int> Rekeningen = new() { [Voorbeeld.Antwerpen.Cijfers] = Rekening, ["OVO000001"] = Rekening, ["OVO000002"] = Rekening };

    /// <summary>Approves with the confirmed account of who is paid.</summary>
    public static void KeurGoed(this Gebiedsfonds fonds, BetaalopdrachtId id, string persoon, Mandaat mandaat, DateOnly vandaag) =>
        fonds.KeurGoed(id, persoon, mandaat, vandaag, Rekening);

    public static Betaalbestandaanvraag Aanvraag(int bestand = 900_000, DateOnly? vandaag = null) => new(
        new(Voorbeeld.Nummer(bestand)), null, vandaag ?? Voorbeeld.Vandaag, Voorbeeld.Lid, new Dictionary<Guid, Mandaat> { [Voorbeeld.Mandatering] = Voorbeeld.HetMandaat }, Rekeningen,
        new DateTimeOffset(vandaag ?? Voorbeeld.Vandaag, new(9, 30), TimeSpan.Zero), vandaag ?? Voorbeeld.Vandaag);

    /// <summary>A contract whose milestone is accepted and approved, paid half by each of two entiteiten.</summary>
    public static (Gebiedsfonds Fonds, BetaalopdrachtId Opdracht) Tweedelig()
    {
        var fonds = Voorbeeld.Fonds("60.00", "60.00");
        fonds.Breng(Voorbeeld.Mobiliteit, "60.00", "60.00");
        var id = fonds.Aanvaard(1, "100.00");
        fonds.KeurGoed(id, Voorbeeld.Lid, Voorbeeld.HetMandaat, Voorbeeld.Vandaag);
        return (fonds, id);
    }

    public static Bankdeel Deel(this Gebiedsfonds fonds, BetaalopdrachtId id, string entiteit) => fonds.Opdracht(id).Bank.Delen.Last(d => d.Entiteit == entiteit);

    public static Bankbericht Bericht(string kenmerk, params IReadOnlyList<Bankuitkomst> uitkomsten) => new(Bankberichtsoort.Camt054, kenmerk, $"{kenmerk}-hash", uitkomsten);

    public static Bankuitkomst Betaald(this Bankdeel deel, DateOnly? datum = null) =>
        new(7, deel.EndToEndId, Bankniveau.Transactie, Bankdeelstand.Betaald, deel.Bedrag.Euro, "EUR", datum ?? Voorbeeld.Vandaag, null);

    public static Bankuitkomst Geweigerd(this Bankdeel deel, string reden = "AC04") =>
        new(9, deel.EndToEndId, Bankniveau.Transactie, Bankdeelstand.Mislukt, null, null, null, reden);
}
