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
        var functie = Functie(regel, tekent.Wie);
        if (gezet.Any(h => h.Hoedanigheid == functie))
        {
            throw Fout.HandtekeningAlGezet(functie);
        }

        if (gezet.Any(h => h.Persoon == tekent.Wie.Persoon))
        {
            throw Fout.TweePersonen();
        }

        if (tekent.Niveau < minimum)
        {
            throw Fout.NiveauTeLaag(minimum, tekent.Niveau);
        }

        var invoer = new Invoer();
        invoer.Eis(regel.Gronden.Contains(tekent.Grond.Soort), "grond.soort",
            $"Deze handtekening steunt op {string.Join(" of ", regel.Gronden.Select(Ondertekenregels.Naam))}. Kies dat.");
        invoer.Besluit();
        return functie;
    }

    /// <summary>The function in which this person signs under a rule.</summary>
    public static Hoedanigheid Functie(Ondertekenregel regel, Betrokkene wie) =>
        Ondertekenregels.Functie(regel, wie.Rol) ?? throw Fout.TekentNiet(regel.Hoedanigheden);

    /// <summary>Has every function that must sign, signed?</summary>
    public static bool Volledig(Ondertekenregel regel, IEnumerable<GezetteHandtekening> gezet) =>
        regel.Hoedanigheden.All(h => gezet.Any(g => g.Hoedanigheid == h));
}
