using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>The rules that hold for every signature, on a contract and on a milestone.</summary>
internal static class Handtekeningen
{
    /// <summary>Refuses unless this person may set this signature for the partij now; answers the function.</summary>
    /// <param name="regel">Who must sign, and on what.</param>
    /// <param name="gezet">Signatures that this partij set already.</param>
    /// <param name="tekent">Who wants to sign.</param>
    /// <param name="minimum">Level that is asked here.</param>
    public static Hoedanigheid Controleer(
        Ondertekenregel regel, IReadOnlyCollection<GezetteHandtekening> gezet, Ondertekenaar tekent, Handtekeningniveau minimum)
    {
        var functie = Functie(regel, tekent.Wie, tekent.Vervangt);
        Controleer(regel, gezet, functie, tekent.Wie.Persoon, tekent.Grond, tekent.Niveau, minimum);
        return functie;
    }

    /// <summary>The same for a signature in a known function, also of somebody who did not sign in.</summary>
    public static void Controleer(
        Ondertekenregel regel, IReadOnlyCollection<GezetteHandtekening> gezet, Hoedanigheid functie, string persoon, Besluit grond,
        Handtekeningniveau niveau = Handtekeningniveau.Handgeschreven, Handtekeningniveau minimum = Handtekeningniveau.Gewoon)
    {
        if (gezet.Any(h => h.Hoedanigheid == functie))
        {
            throw Fout.HandtekeningAlGezet(functie);
        }

        if (gezet.Any(h => h.Persoon == persoon))
        {
            throw Fout.TweePersonen();
        }

        if (regel.Volgorde && regel.Hoedanigheden.TakeWhile(h => h != functie).Where(h => gezet.All(g => g.Hoedanigheid != h)).ToList() is [var eerst, ..])
        {
            throw Fout.EerstEenAnder(eerst);
        }

        if (niveau < minimum)
        {
            throw Fout.NiveauTeLaag(minimum, niveau);
        }

        var invoer = new Invoer();
        invoer.Eis(regel.Gronden.Contains(grond.Soort), "grond.soort",
            $"Deze handtekening steunt op {string.Join(" of ", regel.Gronden.Select(Ondertekenregels.Naam))}. Kies dat.");
        invoer.Besluit();
    }

    /// <summary>The function in which this person signs under a rule: that of a valid delegation, or else the own one.</summary>
    public static Hoedanigheid Functie(Ondertekenregel regel, Betrokkene wie, Vervanging? vervangt = null) =>
        (vervangt is null ? Ondertekenregels.Functie(regel, wie.Rol) : vervangt.Functie) is { } functie && regel.Hoedanigheden.Contains(functie)
            ? functie : throw Fout.TekentNiet(regel.Hoedanigheden);

    /// <summary>Has every function that must sign, signed?</summary>
    public static bool Volledig(Ondertekenregel regel, IEnumerable<GezetteHandtekening> gezet) =>
        regel.Hoedanigheden.All(h => gezet.Any(g => g.Hoedanigheid == h));
}
