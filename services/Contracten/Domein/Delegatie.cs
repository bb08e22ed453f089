using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// A written delegation of the signature: who signs for a gemeente lets somebody of that gemeente sign, between two dates.
/// Source: Decreet Lokaal Bestuur, art. 281-283.
/// </summary>
public sealed class Delegatie : Dossier
{
    private DelegatieWerdVerleend? _verleend;

    /// <summary>What was delegated.</summary>
    public DelegatieWerdVerleend Verleend => _verleend ?? throw new InvalidOperationException("this delegation was never granted");

    /// <summary>Whether it was withdrawn.</summary>
    public bool IsIngetrokken { get; private set; }

    /// <summary>Grants it, for the own function and gemeente only.</summary>
    public void Verleen(Delegatieakte akte, Betrokkene wie)
    {
        var functie = Delegatieregels.Functie(wie);
        Gebeurt(new DelegatieWerdVerleend(Id, KboNummer.Van(wie.Organisatie), functie, wie.Persoon, akte.Gedelegeerde, akte.Rol, akte.Van, akte.Tot,
            akte.Bereik, akte.Contract, akte.Besluit));
    }

    /// <summary>Withdraws it: it holds no longer, from this moment.</summary>
    public void TrekIn(Betrokkene wie)
    {
        EisZichtbaar(wie);
        Eis(wie.Hoedanigheid == Verleend.Functie, Fout.NietUwDelegatie(Verleend.Functie));
        Eis(!IsIngetrokken, Fout.DelegatieIngetrokken());
        Gebeurt(new DelegatieWerdIngetrokken(Id, wie.Persoon));
    }

    /// <summary>Refuses as if there were no such delegation for anybody outside the gemeente.</summary>
    public void EisZichtbaar(Betrokkene wie) => Eis(wie.Organisatie == Verleend.Gemeente.Cijfers, Fout.DelegatieNietGevonden(Id));

    /// <summary>Does it let this person sign on that day?</summary>
    /// <param name="wie">Who wants to sign.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="mijlpaal">True for a milestone of it.</param>
    /// <param name="dag">The day (Europe/Brussels).</param>
    public bool Dekt(Betrokkene wie, Guid contract, bool mijlpaal, DateOnly dag) => !IsIngetrokken && Verleend is var v
        && v.Gedelegeerde == wie.Persoon && v.Rol == wie.Rol && v.Gemeente.Cijfers == wie.Organisatie && v.Van <= dag && dag <= v.Tot
        && v.Bereik switch
        {
            Delegatiebereik.Contracten => !mijlpaal,
            Delegatiebereik.Mijlpalen => mijlpaal,
            _ => v.Contract == contract,
        };

    private void Pas(DelegatieWerdVerleend g) => _verleend = g;

    private void Pas(DelegatieWerdIngetrokken g) => IsIngetrokken = true;
}

/// <summary>A delegation under which somebody signs.</summary>
/// <param name="Delegatie">The delegation.</param>
/// <param name="Functie">The function that is replaced.</param>
public sealed record Vervanging(Guid Delegatie, Hoedanigheid Functie);

/// <summary>Somebody who refuses to sign.</summary>
/// <param name="Wie">Who.</param>
/// <param name="Partij">The partij for which, when it could be more than one; null: the only one that fits.</param>
/// <param name="Vervangt">The valid delegation under which this person acts for somebody else; null: in the own function.</param>
public sealed record Weigeraar(Betrokkene Wie, KboNummer? Partij = null, Vervanging? Vervangt = null);
