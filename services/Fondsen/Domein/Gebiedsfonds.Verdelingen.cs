using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Amounts that are divided over gemeenten. A division moves no money. Source: domein.md, "Municipalities merge in the middle of a term".</summary>
public sealed partial class Gebiedsfonds
{
    private const int HoogstensVerdelingen = 200;
    private readonly OrderedDictionary<VerdelingId, VerdeelsleutelWerdVastgesteld> _verdelingen = [];

    /// <summary>Divides an amount.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="onderwerp">What is divided.</param>
    /// <param name="bedrag">In euro, not zero.</param>
    /// <param name="soort">The key.</param>
    /// <param name="peildatum">The day of the figures.</param>
    /// <param name="gewichten">Who takes part, and for how much.</param>
    /// <param name="kaart">The gemeenten of today.</param>
    public void StelVerdeelsleutelVast(
        VerdelingId id, string onderwerp, Bedrag bedrag, Verdeelsleutelsoort soort, DateOnly peildatum, IReadOnlyCollection<Gewicht> gewichten, Gemeentekaart kaart)
    {
        Eis(_verdelingen.Count < HoogstensVerdelingen, Fout.TeVeelVerdelingen(HoogstensVerdelingen));
        var buiten = gewichten.Select(g => g.Nis).Where(nis => kaart.Opvolgers.ContainsKey(nis) || !Oprichting.Referentieregios.Contains(kaart.Regio(nis) ?? "")).ToList();
        Eis(buiten.Count == 0, Fout.GemeenteBuitenFonds(buiten));
        Eis(gewichten.Any(g => g.Waarde > 0), Fout.GeenGewicht());
        Gebeurt(new VerdeelsleutelWerdVastgesteld(Id, id, onderwerp, bedrag, soort, peildatum, Verdeelsleutel.Verdeel(bedrag, gewichten)));
    }

    /// <summary>Divides a difference with the key of an earlier division; gemeenten that merged since count as the new one.</summary>
    public void CorrigeerVerdeling(VerdelingId id, VerdelingId van, string onderwerp, Bedrag verschil, Gemeentekaart kaart)
    {
        Eis(_verdelingen.TryGetValue(van, out var eerste), Fout.VerdelingNietGevonden(van));
        Eis(eerste!.Corrigeert is null, Fout.CorrectieVanCorrectie());
        Eis(_verdelingen.Count < HoogstensVerdelingen, Fout.TeVeelVerdelingen(HoogstensVerdelingen));
        var gewichten = Verdeelsleutel.NaFusie(eerste.Aandelen, kaart).Select(a => new Gewicht(a.Nis, a.Gewicht)).ToList();
        Gebeurt(new VerdeelsleutelWerdVastgesteld(Id, id, onderwerp, verschil, eerste.Soort, eerste.Peildatum, Verdeelsleutel.Verdeel(verschil, gewichten), van));
    }

    /// <summary>Refuses a gebiedsteam of another region.</summary>
    internal void EisTeamVanRegio(IReadOnlyList<string> regios) => Eis(Oprichting.Referentieregios.Any(regios.Contains), Fout.BuitenUwRegio());

    private void HerstelVerdelingen(Fondsstaat staat)
    {
        foreach (var verdeling in staat.Verdelingen ?? [])
        {
            Pas(verdeling);
        }
    }

    // The shares of a first division are the key of its corrections; those of a correction are asked no more.
    private void Pas(VerdeelsleutelWerdVastgesteld g) => _verdelingen[g.Verdeling] = g.Corrigeert is null ? g : g with { Aandelen = [] };
}
