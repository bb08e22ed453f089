using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>
/// Works out one or more adopted taakstellingen for a referentieregio or a specifiek gebied. Its adoption is in
/// <c>Gebiedsprogramma.Vaststelling.cs</c>. Source: domein.md, "Gebiedsprogramma".
/// </summary>
public sealed partial class Gebiedsprogramma : Dossier, IMetMomentopname<Programmastaat>
{
    private Programmastaat _staat = Programmastaat.Leeg;

    /// <inheritdoc />
    public static int StaatVorm => 1;

    Programmastaat IMetMomentopname<Programmastaat>.Staat
    {
        get => _staat;
        set => _staat = value;
    }

    /// <summary>State.</summary>
    public Programmastatus Status => _staat.Status;

    /// <summary>The content as it stands.</summary>
    public Programmainhoud Inhoud => _staat.Inhoud;

    /// <summary>Its acties.</summary>
    public IReadOnlyList<BekendeActie> Acties => _staat.Acties;

    /// <summary>Sum of the estimates of its acties.</summary>
    public Bedrag Raming => Bedrag.Som(Acties.Select(a => a.Raming));

    /// <summary>
    /// May this person know of it? From adoption on everybody. Before: regering, gemandateerde, the team and the gouverneur of its regions;
    /// the participants of its platform read it in the read model once it is negotiated, here they write nothing.
    /// </summary>
    public bool IsZichtbaarVoor(Betrokkene wie) => Status >= Programmastatus.Vastgesteld || wie.Rol switch
    {
        Rollen.Regering or Rollen.Gemandateerde => true,
        Rollen.Gebiedsteam or Rollen.Gouverneur => wie.HeeftEenVan(Inhoud.Referentieregios),
        _ => false,
    };

    /// <summary>Refuses as if there were no such programme, unless this person may know of it.</summary>
    public void EisZichtbaar(Betrokkene wie) => Eis(IsZichtbaarVoor(wie), Fout.ProgrammaNietGevonden(Id));

    /// <summary>Makes the draft, for areas of which at least one region is the team's.</summary>
    public void StelOp(Programmainhoud inhoud, Betrokkene wie)
    {
        EisEigenRegio(inhoud, wie);
        Gebeurt(new GebiedsprogrammaWerdOpgesteld(Id, inhoud));
    }

    /// <summary>Replaces the content; the platform stays once it negotiates.</summary>
    public void Wijzig(Programmainhoud inhoud, Betrokkene wie)
    {
        EisVanTeam(Programmaopdracht.Uitwerken, wie);
        EisEigenRegio(inhoud, wie);
        Eis(Status is Programmastatus.Voorbereiding || inhoud.Platform == Inhoud.Platform, Fout.PlatformLigtVast());
        Gebeurt(new GebiedsprogrammaWerdGewijzigd(Id, inhoud));
    }

    /// <summary>Adds an actie, checked by <see cref="Actiecontrole"/>.</summary>
    public void VoegActieToe(Actie actie, Betrokkene wie)
    {
        EisVanTeam(Programmaopdracht.Uitwerken, wie);
        Gebeurt(new ActieWerdToegevoegd(Id, actie));
    }

    /// <summary>Agrees an open target, checked by <see cref="Streefwaardecontrole"/>; a later agreement replaces an earlier one.</summary>
    /// <param name="streefwaarde">What was agreed.</param>
    /// <param name="wie">The team.</param>
    /// <param name="tot">Until when it could be negotiated.</param>
    /// <param name="vandaag">Today.</param>
    public void KomStreefwaardeOvereen(StreefwaardeWerdOvereengekomen streefwaarde, Betrokkene wie, DateOnly tot, DateOnly vandaag)
    {
        EisVanTeam(Programmaopdracht.Uitwerken, wie);
        if (vandaag > tot)
        {
            Waarschuw($"Over deze streefwaarde kon onderhandeld worden tot en met {tot:yyyy-MM-dd}. Meld het aan het secretariaat van de Vlaamse Regering.");
        }

        Gebeurt(streefwaarde);
    }

    /// <summary>Puts it on the table of its platform.</summary>
    /// <param name="platform">That platform; null when none was named.</param>
    /// <param name="wie">The team.</param>
    /// <param name="vandaag">Today.</param>
    public void OpenOnderhandeling(Onderhandelingsplatform? platform, Betrokkene wie, DateOnly vandaag)
    {
        EisVanTeam(Programmaopdracht.OnderhandelingOpenen, wie);
        Eis(platform is not null, Fout.PlatformOntbreekt());
        platform!.EisBezig(vandaag);
        Gebeurt(new OnderhandelingWerdGeopend(Id, platform.Id));
    }

    /// <summary>Lets it run: its first day came.</summary>
    public void GaVanStart(DateOnly vandaag)
    {
        EisStatus(Programmaopdracht.Starten);
        Eis(vandaag >= Inhoud.Van, Fout.NogNietBegonnen(Inhoud.Van));
        Gebeurt(new GebiedsprogrammaGingVanStart(Id, Inhoud.Van));
    }

    /// <summary>Closes it after its term.</summary>
    public void SluitAf(string conclusie, Betrokkene wie, DateOnly vandaag)
    {
        EisVanTeam(Programmaopdracht.Afsluiten, wie);
        Eis(vandaag > Inhoud.Tot, Fout.TermijnLoopt(Inhoud.Tot));
        Gebeurt(new GebiedsprogrammaWerdAfgesloten(Id, vandaag), Bijlage.Met("conclusie", conclusie));
    }

    private void EisVanTeam(Programmaopdracht opdracht, Betrokkene wie)
    {
        EisEigenRegio(Inhoud, wie);
        EisStatus(opdracht);
    }

    private static void EisEigenRegio(Programmainhoud inhoud, Betrokkene wie) => Eis(wie.HeeftEenVan(inhoud.Referentieregios), Fout.BuitenUwRegio());

    private void EisStatus(Programmaopdracht opdracht)
    {
        if (Programmaverloop.Weigering(Status, opdracht) is { } code)
        {
            throw Fout.Programmastatus(code);
        }
    }

    private void Pas(GebiedsprogrammaWerdOpgesteld g) => _staat = _staat with { Inhoud = g.Inhoud };

    private void Pas(GebiedsprogrammaWerdGewijzigd g) => _staat = _staat with { Inhoud = g.Inhoud };

    private void Pas(ActieWerdToegevoegd g) => _staat = _staat with { Acties = [.. _staat.Acties, new BekendeActie(g.Actie.Id, g.Actie.Raming)] };

    private void Pas(StreefwaardeWerdOvereengekomen g)
    {
        var doel = new OpenDoel(g.Taakstelling, g.Indicator, g.Gebied);
        _staat = _staat with { Streefwaarden = [.. _staat.Streefwaarden.Where(s => s != doel), doel] };
    }

    private void Pas(OnderhandelingWerdGeopend g) => _staat = _staat with { Status = Programmastatus.Onderhandeling };

    private void Pas(GebiedsprogrammaWerdVastgesteld g) => _staat = _staat with { Status = Programmastatus.Vastgesteld, Inhoud = g.Inhoud };

    private void Pas(GebiedsprogrammaGingVanStart g) => _staat = _staat with { Status = Programmastatus.Lopend };

    private void Pas(GebiedsprogrammaWerdAfgesloten g) => _staat = _staat with { Status = Programmastatus.Afgesloten };
}
