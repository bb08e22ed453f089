using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>A delegation as it was written down, when everything in it is in order.</summary>
/// <param name="Gedelegeerde">Pseudonym of the person who may sign.</param>
/// <param name="Rol">Role of that person.</param>
/// <param name="Van">First day (Europe/Brussels).</param>
/// <param name="Tot">Last day.</param>
/// <param name="Bereik">For what it holds.</param>
/// <param name="Contract">The contract, when it holds for one.</param>
/// <param name="Besluit">The written decision.</param>
public sealed record Delegatieakte(
    string Gedelegeerde, string Rol, DateOnly Van, DateOnly Tot, Delegatiebereik Bereik, Guid? Contract, Delegatiebesluit Besluit);

/// <summary>A delegation as it was filled in; anything can be missing.</summary>
/// <param name="Gedelegeerde">Number under which the platform knows the person who may sign.</param>
/// <param name="Rol">Role of that person: raadslid (also a schepen) or gemeentemedewerker.</param>
/// <param name="Van">First day.</param>
/// <param name="Tot">Last day.</param>
/// <param name="Bereik">For what it holds.</param>
/// <param name="Contract">The contract; only when it holds for one.</param>
/// <param name="Datum">Day of the written decision.</param>
/// <param name="Referentie">Title or number of the written decision; no names of persons.</param>
/// <param name="Uri">Where the decision was published.</param>
public sealed record Delegatievoorstel(
    string? Gedelegeerde = null, string? Rol = null, DateOnly? Van = null, DateOnly? Tot = null, Delegatiebereik? Bereik = null, Guid? Contract = null,
    DateOnly? Datum = null, string? Referentie = null, string? Uri = null);

/// <summary>
/// Who may delegate the signature to whom: the voorzitter to a member of the gemeenteraad, the burgemeester to a schepen (who signs in as a
/// raadslid), the algemeen directeur to a member of the staff. Source: Decreet Lokaal Bestuur, art. 281-283.
/// </summary>
public static class Delegatieregels
{
    private const int HoogstensJaren = 6; // a term of office: who comes after it delegates anew
    private static readonly DateOnly Vroegst = new(2019, 1, 1);
    private static readonly Dictionary<Hoedanigheid, string> Aan = new()
    {
        [Hoedanigheid.VoorzitterGemeenteraad] = Rollen.Raadslid,
        [Hoedanigheid.Burgemeester] = Rollen.Raadslid,
        [Hoedanigheid.AlgemeenDirecteur] = Rollen.Gemeentemedewerker,
    };

    /// <summary>The function of somebody who may delegate.</summary>
    /// <exception cref="Domeinfout">403 <c>niet-bevoegd</c> for everybody else.</exception>
    public static Hoedanigheid Functie(Betrokkene wie) => wie.Hoedanigheid is { } functie && Aan.ContainsKey(functie) ? functie
        : throw Domeinfout.NietBevoegd("niet-bevoegd", "Alleen wie voor een gemeente tekent, kan dat delegeren. Vraag het aan die persoon.");

    /// <summary>Checks what was filled in.</summary>
    /// <param name="voorstel">What was filled in.</param>
    /// <param name="wie">Who delegates.</param>
    /// <param name="vandaag">Calendar day in Europe/Brussels.</param>
    /// <param name="kent">Whether this gemeente is partij to a contract.</param>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>; 403 <c>niet-bevoegd</c>.</exception>
    public static Delegatieakte Controleer(Delegatievoorstel voorstel, Betrokkene wie, DateOnly vandaag, bool kent)
    {
        var aan = Aan[Functie(wie)];
        var invoer = new Invoer();
        _ = invoer.Regel(voorstel.Gedelegeerde, "gedelegeerde", 200)
            && invoer.Eis(voorstel.Gedelegeerde != wie.Persoon, "gedelegeerde", "U kunt uw handtekening niet aan uzelf delegeren. Kies een ander.");
        invoer.Eis(voorstel.Rol == aan, "rol", $"Vul {aan} in: alleen aan zo iemand kunt u uw handtekening delegeren.");
        _ = invoer.Eis(voorstel.Van is not null, "van", "Vul de eerste dag in.") && invoer.Eis(voorstel.Van >= Vroegst, "van", "Vul een dag in vanaf 2019.");
        _ = invoer.Eis(voorstel.Tot is not null, "tot", "Vul de laatste dag in.")
            && invoer.Eis(voorstel.Tot >= vandaag, "tot", "Vul een dag in die niet voorbij is.")
            && invoer.Eis(voorstel.Van is not { } van || voorstel.Tot >= van, "tot", "Vul een dag in die niet voor de eerste dag ligt.")
            && invoer.Eis(voorstel.Van is not { Year: < 9000 } begin || voorstel.Tot <= begin.AddYears(HoogstensJaren), "tot",
                $"Vul een dag in die ten hoogste {HoogstensJaren} jaar na de eerste dag ligt.");
        _ = invoer.Eis(voorstel.Bereik is { } b && Enum.IsDefined(b), "bereik", "Kies waarvoor de delegatie geldt.")
            && invoer.Eis((voorstel.Bereik is Delegatiebereik.EenContract) == (voorstel.Contract is not null), "contract",
                voorstel.Contract is null ? "Kies het contract waarvoor de delegatie geldt." : "Laat dit leeg, of kies een delegatie voor een contract.")
            && invoer.Eis(voorstel.Contract is null || kent, "contract", "Kies een contract waarbij uw gemeente partij is.");
        _ = invoer.Eis(voorstel.Datum is not null, "datum", "Vul de datum van het besluit in.")
            && invoer.Eis(voorstel.Datum >= Vroegst && voorstel.Datum <= vandaag, "datum", "Vul een datum in vanaf 2019 die niet in de toekomst ligt.");
        invoer.Regel(voorstel.Referentie, "referentie", 300);
        _ = voorstel.Uri is null || invoer.Adres(voorstel.Uri, "uri");
        invoer.Besluit();
        return new Delegatieakte(voorstel.Gedelegeerde!, aan, voorstel.Van!.Value, voorstel.Tot!.Value, voorstel.Bereik!.Value, voorstel.Contract,
            new Delegatiebesluit(voorstel.Datum!.Value, voorstel.Referentie!, voorstel.Uri));
    }
}
