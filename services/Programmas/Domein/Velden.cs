using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>Fields that platforms and programmes share.</summary>
internal static class Velden
{
    private const int HoogstensGebieden = 300;
    private static readonly DateOnly Vroegst = new(2000, 1, 1);
    private static readonly DateOnly Laatst = new(2100, 12, 31);

    /// <summary>Asks for a day that can be meant.</summary>
    public static bool Dag(this Invoer invoer, DateOnly? dag, string veld) => invoer.Eis(dag is not null, veld, "Vul de datum in.")
        && invoer.Eis(dag >= Vroegst && dag <= Laatst, veld, "Vul een datum in tussen 2000 en 2100.");

    /// <summary>Asks for a first day, and for a last day after it when there is one.</summary>
    public static void Termijn(this Invoer invoer, DateOnly? van, DateOnly? tot)
    {
        if (invoer.Dag(van, "van") & (tot is null || invoer.Dag(tot, "tot")))
        {
            invoer.Eis(tot is null || tot > van, "tot", "Vul een laatste dag in die na de eerste dag ligt.");
        }
    }

    /// <summary>Asks for a list of at least and at most so many; null counts as empty.</summary>
    public static bool Aantal<T>(this Invoer invoer, IReadOnlyList<T>? rijen, int minstens, int hoogstens, string veld) =>
        invoer.Eis((rijen?.Count ?? 0) >= minstens, veld, $"Vul minstens {minstens} in.")
        && invoer.Eis((rijen?.Count ?? 0) <= hoogstens, veld, $"Vul ten hoogste {hoogstens} in.");

    /// <summary>Asks for existing areas, each once.</summary>
    public static void Gebieden(this Invoer invoer, IReadOnlyList<Gebiedsvoorstel?>? rijen, Kaart kaart)
    {
        if (!invoer.Aantal(rijen, 1, HoogstensGebieden, "gebieden"))
        {
            return;
        }

        var gezien = new HashSet<Gebied>();
        foreach (var (rij, i) in rijen!.Select((r, i) => (r, i)))
        {
            var veld = $"gebieden[{i}]";
            _ = invoer.Eis(rij is { Soort: { } s } && Enum.IsDefined(s), $"{veld}.soort", "Kies referentieregio of gemeente.")
                && invoer.Regel(rij!.Code, $"{veld}.code", 20)
                && invoer.Eis(gezien.Add(Gebied(rij)), veld, "Dit gebied staat er al. Haal het een keer weg.")
                && invoer.Eis(kaart.Kent(Gebied(rij)), $"{veld}.code", "Dit gebied bestaat niet. Kijk de code na.");
        }
    }

    /// <summary>An area that was checked.</summary>
    public static Gebied Gebied(Gebiedsvoorstel rij) => new(rij.Soort!.Value, rij.Code!);

    /// <summary>
    /// Asks for a legal person: a gemeente by its NIS code or KBO number, whose name is known, or another by its KBO number and its name.
    /// </summary>
    public static (KboNummer Kbo, string Naam)? Rechtspersoon(this Invoer invoer, string? verwijzing, string? naam, string veld, string naamveld, Kaart kaart)
    {
        if (kaart.Gemeente(verwijzing) is { } gemeente)
        {
            return invoer.Eis(naam is null || naam == gemeente.Naam, naamveld, $"Deze gemeente heet {gemeente.Naam}. Laat de naam leeg of verbeter hem.")
                ? (gemeente.Kbo, gemeente.Naam)
                : null;
        }

        var goed = invoer.Eis(KboNummer.Probeer(verwijzing, out var kbo), veld,
            "Vul de NIS-code van een gemeente in, of een KBO-nummer van tien cijfers; de laatste twee zijn controlecijfers.");
        return goed & invoer.Regel(naam, naamveld, 200) ? (kbo, naam!) : null;
    }
}
