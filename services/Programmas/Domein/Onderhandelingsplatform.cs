using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>
/// A negotiating table of Vlaamse overheid, lokale besturen and maatschappelijke organisaties for an area; it may precede a programme.
/// Source: domein.md, "Onderhandelingsplatform".
/// </summary>
public sealed class Onderhandelingsplatform : Dossier, IMetMomentopname<Platformstaat>
{
    /// <summary>More than this at one table is a mistake: Flanders has 285 gemeenten.</summary>
    public const int HoogstensDeelnemers = 500;

    private Platformstaat _staat = Platformstaat.Leeg;

    /// <inheritdoc />
    public static int StaatVorm => 1;

    Platformstaat IMetMomentopname<Platformstaat>.Staat
    {
        get => _staat;
        set => _staat = value;
    }

    /// <summary>How it was set up.</summary>
    public PlatformWerdOpgericht Gegevens => _staat.Gegevens!;

    /// <summary>Who was invited.</summary>
    public IReadOnlyList<Platformdeelnemer> Deelnemers => _staat.Deelnemers;

    /// <summary>
    /// May this person know of it: regering, gemandateerde, rekenhof, the team and the gouverneur of its regions? Its participants read
    /// it too, in the read model; here they write nothing.
    /// </summary>
    public bool IsZichtbaarVoor(Betrokkene wie) => wie.Rol switch
    {
        Rollen.Regering or Rollen.Gemandateerde or Rollen.Rekenhof => true,
        Rollen.Gebiedsteam or Rollen.Gouverneur => wie.HeeftEenVan(Gegevens.Referentieregios),
        _ => false,
    };

    /// <summary>Refuses as if there were no such platform, unless this person may know of it.</summary>
    public void EisZichtbaar(Betrokkene wie) => Eis(IsZichtbaarVoor(wie), Fout.PlatformNietGevonden(Id));

    /// <summary>Sets it up.</summary>
    public void RichtOp(PlatformWerdOpgericht gegevens, Betrokkene wie)
    {
        Eis(wie.HeeftEenVan(gegevens.Referentieregios), Fout.BuitenUwRegio());
        Gebeurt(gegevens);
    }

    /// <summary>Invites participants, checked by <see cref="Deelnemercontrole"/>, as long as the table meets.</summary>
    public void NodigUit(IReadOnlyList<DeelnemerWerdUitgenodigd> deelnemers, DateOnly vandaag)
    {
        EisBezig(vandaag);
        Eis(Deelnemers.Count + deelnemers.Count <= HoogstensDeelnemers, Fout.TeVeelDeelnemers(HoogstensDeelnemers));
        foreach (var deelnemer in deelnemers)
        {
            Gebeurt(deelnemer);
        }
    }

    /// <summary>Records a meeting, checked by <see cref="Overlegcontrole"/>.</summary>
    public void LegOverlegmomentVast(OverlegmomentWerdGehouden overleg, string conclusie) => Gebeurt(overleg, Bijlage.Met("conclusie", conclusie));

    /// <summary>Refuses when its last day is past.</summary>
    public void EisBezig(DateOnly vandaag) => Eis(Gegevens.Tot is not { } tot || vandaag <= tot, Fout.PlatformAfgelopen(Gegevens.Tot ?? default));

    private void Pas(PlatformWerdOpgericht g) => _staat = _staat with { Gegevens = g };

    private void Pas(DeelnemerWerdUitgenodigd g) =>
        _staat = _staat with { Deelnemers = [.. _staat.Deelnemers, new Platformdeelnemer(g.Deelnemer, g.Nis)] };

    // Nothing is asked of an earlier meeting: its attendance and conclusion are read in the read model.
    private void Pas(OverlegmomentWerdGehouden g) => _ = g;
}
