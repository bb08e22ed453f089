using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>
/// A strategic goal that the Vlaamse overheid wants reached in one or more areas, with room for local tailoring of how.
/// Source: domein.md, "Taakstellingen".
/// </summary>
public sealed partial class Taakstelling : Dossier, IMetMomentopname<Taakstellingstaat>
{
    private const int VeelIndicatoren = 5;
    private Taakstellingstaat _staat = Taakstellingstaat.Leeg;

    /// <inheritdoc />
    public static int StaatVorm => 1;

    Taakstellingstaat IMetMomentopname<Taakstellingstaat>.Staat
    {
        get => _staat;
        set => _staat = value;
    }

    /// <summary>State.</summary>
    public Taakstellingstatus Status => _staat.Status;

    /// <summary>The content as it stands.</summary>
    public Taakstellinginhoud Inhoud => _staat.Inhoud;

    /// <summary>A draft is known to the secretariat of the Vlaamse Regering only; the input phase makes it public.</summary>
    public void EisZichtbaar(string rol) => Eis(rol == Rollen.Regering || _staat.Fasen.Count > 0, Fout.NietGevonden(Id));

    /// <summary>Makes the draft.</summary>
    public void StelOp(Taakstellinginhoud inhoud)
    {
        WaarschuwOverAantal(inhoud);
        Gebeurt(new TaakstellingWerdOpgesteld(Id, inhoud));
    }

    /// <summary>Replaces the content: of a draft, or after the input phase to take input over.</summary>
    public void Wijzig(Taakstellinginhoud inhoud)
    {
        EisStatus(Taakstellingopdracht.Wijzigen);
        WaarschuwOverAantal(inhoud);
        Gebeurt(new TaakstellingWerdGewijzigd(Id, inhoud));
    }

    /// <summary>The Vlaamse Regering adopts it.</summary>
    /// <param name="beslissing">The collective decision.</param>
    /// <param name="inbrengdagen">How many days input must have been open.</param>
    public void StelVast(VrBeslissing beslissing, int inbrengdagen)
    {
        EisStatus(Taakstellingopdracht.Vaststellen);
        Eis(_staat.Fasen.Any(fase => fase.Dagen >= inbrengdagen), Fout.InbrengTeKort(inbrengdagen));
        var open = _staat.Inbrengen.Count(inbreng => !inbreng.Beantwoord);
        Eis(open == 0, Fout.InbrengOnbeantwoord(open));
        Eis(_staat.Momenten.Count > 0, Fout.ParlementairMomentOntbreekt());
        foreach (var indicator in Inhoud.Indicatoren)
        {
            foreach (var gebied in Inhoud.Gebieden)
            {
                Eis(indicator.Doelen.Any(doel => doel.Gebied == gebied && (doel.Streefwaarde is not null || doel.TeOnderhandelenTot is not null)),
                    Fout.StreefwaardeOntbreekt(indicator.Code, gebied));
            }
        }

        if (VrBeslissing.Waarschuwing(beslissing.Nummer, beslissing.Datum) is { } zin)
        {
            Waarschuw(zin);
        }

        Gebeurt(new TaakstellingWerdVastgesteld(Id, beslissing));
    }

    /// <summary>Withdraws it.</summary>
    public void TrekIn(string reden)
    {
        EisStatus(Taakstellingopdracht.Intrekken);
        Gebeurt(new TaakstellingWerdIngetrokken(Id), Bijlage.Met("reden", reden));
    }

    /// <summary>A programme that works it out was adopted: the first one starts it, later ones change nothing, nor does one after its withdrawal.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool GaInUitvoering(Guid programma)
    {
        if (Taakstellingverloop.Weigering(Status, Taakstellingopdracht.Uitvoeren) is not null)
        {
            return false; // it tells of a decision that was taken elsewhere: there is nobody to refuse it to
        }

        Gebeurt(new TaakstellingGingInUitvoering(Id, programma));
        return true;
    }

    /// <summary>Adds a figure; a correction replaces the one that it names, which stays readable.</summary>
    public void VoegMetingToe(MetingWerdToegevoegd meting)
    {
        EisStatus(Taakstellingopdracht.Meten);
        Eis(Inhoud.Indicatoren.Any(i => i.Id == meting.Indicator), Fout.OnderdeelNietGevonden("Indicator", meting.Indicator.Waarde));
        Eis(Inhoud.Gebieden.Contains(meting.Gebied), Domeinfout.NietGevonden($"Gebied {meting.Gebied.Code} in deze taakstelling"));
        var geldend = _staat.Metingen.FirstOrDefault(m => !m.Vervangen && m.Indicator == meting.Indicator && m.Gebied == meting.Gebied
            && m.Van == meting.PeriodeVan && m.Tot == meting.PeriodeTot);
        if (meting.Vervangt is null)
        {
            Eis(geldend is null, Fout.MetingBestaatAl(geldend?.Id.Waarde ?? default));
        }
        else
        {
            Eis(geldend?.Id == meting.Vervangt, Fout.MetingNietVervangbaar());
        }

        Gebeurt(meting);
    }

    private void WaarschuwOverAantal(Taakstellinginhoud inhoud)
    {
        if (inhoud.Indicatoren.Count > VeelIndicatoren)
        {
            Waarschuw($"Deze taakstelling heeft {inhoud.Indicatoren.Count} indicatoren. Meer dan {VeelIndicatoren} volgt niemand goed op: kijk na welke u kunt missen.");
        }
    }

    private void EisStatus(Taakstellingopdracht opdracht)
    {
        if (Taakstellingverloop.Weigering(Status, opdracht) is { } code)
        {
            throw Fout.Status(code);
        }
    }

    private void Pas(TaakstellingWerdOpgesteld g) => _staat = _staat with { Inhoud = g.Inhoud };

    private void Pas(TaakstellingWerdGewijzigd g) => _staat = _staat with { Inhoud = g.Inhoud };

    private void Pas(TaakstellingWerdVastgesteld g) => _staat = _staat with { Status = Taakstellingstatus.Vastgesteld };

    private void Pas(TaakstellingGingInUitvoering g) => _staat = _staat with { Status = Taakstellingstatus.InUitvoering };

    private void Pas(TaakstellingWerdIngetrokken g) => _staat = _staat with { Status = Taakstellingstatus.Ingetrokken };

    private void Pas(MetingWerdToegevoegd g) => _staat = _staat with
    {
        Metingen =
        [
            .. _staat.Metingen.Select(m => m.Id == g.Vervangt ? m with { Vervangen = true } : m),
            new BekendeMeting(g.Meting, g.Indicator, g.Gebied, g.PeriodeVan, g.PeriodeTot, false),
        ],
    };
}
