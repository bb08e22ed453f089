using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>While it is a draft the partijen and the team comment on its clauses; the team says what became of it.</summary>
public sealed partial class Gebiedscontract
{
    private const string HeelContract = "contract";
    private const int HoogstensOpmerkingen = 500;

    /// <summary>Comments on a clause of the draft.</summary>
    /// <param name="id">Identity of the comment.</param>
    /// <param name="plaats">The clause, as <see cref="Contractverschil"/> names it; <c>contract</c> for all of it.</param>
    /// <param name="tekst">The comment.</param>
    /// <param name="antwoordOp">The comment to which it replies.</param>
    /// <param name="wie">Who says it.</param>
    public void PlaatsOpmerking(Guid id, string plaats, string tekst, Guid? antwoordOp, Betrokkene wie)
    {
        EisZichtbaar(wie);
        var partij = Inhoud.Partijen.FirstOrDefault(wie.TreedtOpVoor);
        Eis(partij is not null || wie.Rol == Rollen.Gebiedsteam, Fout.GeenPartij());
        EisStatus(Contractopdracht.Wijzigen);
        Eis(_staat.Opmerkingen.Count < HoogstensOpmerkingen, Fout.TeVeelOpmerkingen(HoogstensOpmerkingen));
        var invoer = new Invoer();
        var eerdere = _staat.Opmerkingen.FirstOrDefault(o => o.Id == antwoordOp);
        invoer.Eis(antwoordOp is null || eerdere is not null, "antwoordOp", "Deze opmerking bestaat niet. Laat dit veld leeg voor een nieuwe opmerking.");
        invoer.Eis(eerdere is null ? plaats == HeelContract || Contractverschil.Plaatsen(Inhoud).Contains(plaats) : plaats == eerdere.Plaats, "plaats",
            eerdere is null ? "Deze plaats staat niet in het ontwerp. Kies een onderdeel van het ontwerp, of contract voor het geheel."
                : "Een antwoord hoort bij dezelfde plaats als de opmerking. Neem die plaats over.");
        invoer.Besluit();
        Gebeurt(new OpmerkingWerdGeplaatst(Id, id, plaats, partij?.Kbo, wie.Persoon, antwoordOp), Bijlage.Met("tekst", tekst));
    }

    /// <summary>Says what became of a comment.</summary>
    public void HandelOpmerkingAf(Guid opmerking, string antwoord, Betrokkene wie)
    {
        EisTeam(wie);
        var stand = _staat.Opmerkingen.FirstOrDefault(o => o.Id == opmerking) ?? throw Fout.OpmerkingNietGevonden(opmerking);
        EisStatus(Contractopdracht.Wijzigen);
        Eis(!stand.Afgehandeld, Fout.OpmerkingAlAfgehandeld());
        Gebeurt(new OpmerkingWerdAfgehandeld(Id, opmerking, wie.Persoon), Bijlage.Met("antwoord", antwoord));
    }

    private void Pas(OpmerkingWerdGeplaatst g) =>
        _staat = _staat with { Opmerkingen = [.. _staat.Opmerkingen, new Opmerkingstand(g.Opmerking, g.Plaats, Afgehandeld: false)] };

    private void Pas(OpmerkingWerdAfgehandeld g) =>
        _staat = _staat with { Opmerkingen = [.. _staat.Opmerkingen.Select(o => o.Id == g.Opmerking ? o with { Afgehandeld = true } : o)] };
}

/// <summary>A comment on a draft.</summary>
/// <param name="Id">The comment.</param>
/// <param name="Plaats">The clause.</param>
/// <param name="Afgehandeld">Whether the team answered it.</param>
public sealed record Opmerkingstand(Guid Id, string Plaats, bool Afgehandeld);

/// <summary>Refusals about comments.</summary>
public static partial class Fout
{
    /// <summary>There is no such comment.</summary>
    public static Domeinfout OpmerkingNietGevonden(Guid opmerking) => Domeinfout.NietGevonden($"Opmerking {opmerking}");

    /// <summary>The team answered it.</summary>
    public static Domeinfout OpmerkingAlAfgehandeld() => Domeinfout.Regel("opmerking-al-afgehandeld",
        "Deze opmerking is al afgehandeld. Plaats een nieuwe opmerking als er nog iets moet veranderen.");

    /// <summary>A draft holds no more.</summary>
    public static Domeinfout TeVeelOpmerkingen(int hoogstens) => Domeinfout.Regel("te-veel-opmerkingen",
        $"Bij een ontwerp kunnen ten hoogste {hoogstens} opmerkingen staan. Neem contact op met het gebiedsteam.");
}
