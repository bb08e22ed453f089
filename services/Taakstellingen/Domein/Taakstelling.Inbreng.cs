using Gebiedswerking.Berichten.Taakstellingen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Taakstellingen.Domein;

/// <summary>The input of partners and the moments in parliament. Source: domein.md, "Inbreng" and "Parlementair moment".</summary>
public sealed partial class Taakstelling
{
    private const int HoogstensInbreng = 20;

    /// <summary>Opens it for input; from now on it is public.</summary>
    public void OpenInbreng(DateOnly tot, DateOnly vandaag)
    {
        EisStatus(Taakstellingopdracht.InbrengOpenen);
        Gebeurt(new InbrengWerdOpengesteld(Id, vandaag, tot));
    }

    /// <summary>A partner proposes something.</summary>
    public void GeefInbreng(InbrengId id, string organisatie, string tekst, IReadOnlyList<VoorgesteldeStreefwaarde> streefwaarden, DateOnly vandaag)
    {
        EisStatus(Taakstellingopdracht.InbrengGeven);
        Eis(vandaag <= _staat.Fasen[^1].Tot, Fout.InbrengVerstreken(_staat.Fasen[^1].Tot));
        Eis(_staat.Inbrengen.Count(i => i.Organisatie == organisatie) < HoogstensInbreng, Fout.TeVeelInbreng(HoogstensInbreng));
        foreach (var voorstel in streefwaarden)
        {
            Eis(Inhoud.Indicatoren.Any(i => i.Id == voorstel.Indicator) && Inhoud.Gebieden.Contains(voorstel.Gebied),
                Fout.OnderdeelNietGevonden("Indicator in dit gebied", voorstel.Indicator.Waarde));
        }

        Gebeurt(new InbrengWerdGegeven(Id, id, organisatie, streefwaarden), Bijlage.Met("tekst", tekst));
    }

    /// <summary>Answers an input, once.</summary>
    public void BeantwoordInbreng(InbrengId id, Inbrenggevolg gevolg, string motivering)
    {
        EisStatus(Taakstellingopdracht.InbrengBeantwoorden);
        var inbreng = _staat.Inbrengen.FirstOrDefault(i => i.Id == id) ?? throw Fout.OnderdeelNietGevonden("Inbreng", id.Waarde);
        Eis(!inbreng.Beantwoord, Fout.InbrengAlBeantwoord());
        Gebeurt(new InbrengWerdBeantwoord(Id, id, gevolg), Bijlage.Met("motivering", motivering));
    }

    /// <summary>Ends the input phase, not before the last day that was announced.</summary>
    public void SluitInbreng(DateOnly vandaag)
    {
        EisStatus(Taakstellingopdracht.InbrengSluiten);
        var tot = _staat.Fasen[^1].Tot;
        Eis(vandaag >= tot, Fout.InbrengNogAangekondigd(tot));
        Gebeurt(new InbrengWerdGesloten(Id, tot));
    }

    /// <summary>Plans a moment in parliament.</summary>
    public void PlanMoment(ParlementairMomentId id, DateOnly datum, ParlementairMomentsoort soort, IReadOnlyList<string> commissies)
    {
        EisStatus(Taakstellingopdracht.MetHetParlement);
        Gebeurt(new ParlementairMomentWerdGepland(Id, id, datum, soort, commissies));
    }

    /// <summary>Records that a moment took place, with its conclusion.</summary>
    public void NoteerMoment(ParlementairMomentId id, DateOnly datum, string conclusie)
    {
        EisStatus(Taakstellingopdracht.MetHetParlement);
        var moment = _staat.Momenten.FirstOrDefault(m => m.Id == id) ?? throw Fout.OnderdeelNietGevonden("Parlementair moment", id.Waarde);
        Eis(!moment.Gehouden, Fout.MomentAlGehouden());
        Gebeurt(new ParlementairMomentWerdGehouden(Id, id, datum), Bijlage.Met("conclusie", conclusie));
    }

    private void Pas(InbrengWerdOpengesteld g) =>
        _staat = _staat with { Status = Taakstellingstatus.InbrengOpen, Fasen = [.. _staat.Fasen, new Inbrengfase(g.Vanaf, g.Tot)] };

    private void Pas(InbrengWerdGegeven g) =>
        _staat = _staat with { Inbrengen = [.. _staat.Inbrengen, new GegevenInbreng(g.Inbreng, g.Organisatie, false)] };

    private void Pas(InbrengWerdBeantwoord g) =>
        _staat = _staat with { Inbrengen = [.. _staat.Inbrengen.Select(i => i.Id == g.Inbreng ? i with { Beantwoord = true } : i)] };

    private void Pas(InbrengWerdGesloten g) => _staat = _staat with { Status = Taakstellingstatus.InbrengGesloten };

    private void Pas(ParlementairMomentWerdGepland g) => _staat = _staat with { Momenten = [.. _staat.Momenten, new GeplandMoment(g.Moment, false)] };

    private void Pas(ParlementairMomentWerdGehouden g) =>
        _staat = _staat with { Momenten = [.. _staat.Momenten.Select(m => m.Id == g.Moment ? m with { Gehouden = true } : m)] };
}
