using System.Text.RegularExpressions;
using Gebiedswerking.Berichten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Whose account it is: a partij that is paid, by its KBO number, or an entiteit that pays, by its OVO code.</summary>
/// <param name="Code">Ten digits, or OVO and six digits.</param>
public sealed partial record Rekeninghouder(string Code)
{
    /// <summary>Whether it pays; else it is paid.</summary>
    public bool IsEntiteit => Code.StartsWith("OVO", StringComparison.Ordinal);

    /// <summary>Reads the code in an address.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>.</exception>
    public static Rekeninghouder Lees(string code)
    {
        var invoer = new Invoer();
        var kbo = KboNummer.Probeer(code, out var nummer);
        invoer.Eis(kbo || Ovo().IsMatch(code), "houder", "Vul het KBO-nummer in van wie betaald wordt, of de OVO-code van de entiteit die betaalt.");
        invoer.Besluit();
        return new Rekeninghouder(kbo ? nummer.Cijfers : code);
    }

    /// <summary>Refuses who may not register an account of this holder.</summary>
    public void EisMagRegistreren(string rol, string organisatie)
    {
        if (!(IsEntiteit ? rol == Rollen.Regering : HandeltVoor(rol, organisatie)))
        {
            throw Fout.NietUwRekening();
        }
    }

    /// <summary>Refuses who may not confirm one.</summary>
    public void EisMagBevestigen(string rol, string organisatie)
    {
        if (rol != Rollen.Regering && (IsEntiteit || !HandeltVoor(rol, organisatie)))
        {
            throw Fout.NietUwRekening();
        }
    }

    /// <summary>For who may not know of it, it does not exist.</summary>
    public void EisZichtbaar(string rol, string organisatie)
    {
        if (rol is not (Rollen.Regering or Rollen.Gemandateerde or Rollen.Rekenhof) && (IsEntiteit || !HandeltVoor(rol, organisatie)))
        {
            throw Fout.RekeningNietGevonden(this);
        }
    }

    private bool HandeltVoor(string rol, string organisatie) =>
        rol is Rollen.FinancieelDirecteur or Rollen.AlgemeenDirecteur or Rollen.Partner && KboNummer.Probeer(organisatie, out var kbo) && kbo.Cijfers == Code;

    [GeneratedRegex(@"^OVO[0-9]{6}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ovo();
}
