using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>The adoption, which commits the Vlaamse overheid. Source: domein.md, "Gebiedsprogramma" and "Mandatering".</summary>
public sealed partial class Gebiedsprogramma
{
    /// <summary>A gemandateerde adopts it; when its first day has come it runs at once.</summary>
    /// <param name="mandatering">The mandatering on which it rests.</param>
    /// <param name="wie">Who adopts.</param>
    /// <param name="taakstellingen">What is known of its taakstellingen.</param>
    /// <param name="platform">Its platform.</param>
    /// <param name="kaart">Which gemeente lies where today.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="grootProject">From this estimate on the decree on large projects applies.</param>
    public void StelVast(
        Mandatering mandatering, Betrokkene wie, IReadOnlyList<BekendeTaakstelling> taakstellingen, Onderhandelingsplatform? platform, Kaart kaart,
        DateOnly vandaag, Bedrag grootProject)
    {
        EisStatus(Programmaopdracht.Vaststellen);
        Eis(vandaag <= Inhoud.Tot, Fout.TermijnVoorbij(Inhoud.Tot));
        Eis(Inhoud.Beleidsnotas.Count > 0, Fout.BeleidsnotaOntbreekt());
        EisTaakstellingen(taakstellingen, kaart);
        Eis(Acties.Count > 0, Fout.ActieOntbreekt());
        EisUitgenodigd(platform, kaart);
        IReadOnlyList<Opgave> opgaven = [.. taakstellingen.SelectMany(t => t.Inhoud.Opgaven).Distinct().Order()];
        mandatering.EisDekt(wie, Inhoud.Gebieden, opgaven, kaart, vandaag);

        var groot = Raming >= grootProject;
        if (groot)
        {
            Waarschuw($"De acties worden samen op {Raming} euro geraamd. Vanaf {grootProject} euro geldt het decreet van 22 maart 2019 over grote projecten: maak een studie van de alternatieven en elk jaar een verslag.");
        }

        // Membership of a region is dated: who reads the adoption later hears in which regions it lies on this day.
        var inhoud = Inhoud with { Referentieregios = kaart.Regios(Inhoud.Gebieden) };
        Gebeurt(new GebiedsprogrammaWerdVastgesteld(Id, mandatering.Id, inhoud, opgaven, Raming, groot));
        if (vandaag >= Inhoud.Van)
        {
            Gebeurt(new GebiedsprogrammaGingVanStart(Id, vandaag));
        }
    }

    private void EisTaakstellingen(IReadOnlyList<BekendeTaakstelling> taakstellingen, Kaart kaart)
    {
        Eis(Inhoud.Taakstellingen.Count > 0, Fout.TaakstellingOntbreekt());
        foreach (var id in Inhoud.Taakstellingen)
        {
            var taakstelling = taakstellingen.FirstOrDefault(t => t.Id == id) ?? throw Fout.TaakstellingNogNietBekend(id);
            Eis(taakstelling.Stand is not Taakstellingstand.Ingetrokken, Fout.TaakstellingIngetrokken(taakstelling.Inhoud.Titel));
            Eis(taakstelling.Stand is Taakstellingstand.Vastgesteld, Fout.TaakstellingNietVastgesteld(taakstelling.Inhoud.Titel));
            foreach (var (doel, indicator, _) in taakstelling.OpenDoelen(kaart, Inhoud.Gebieden))
            {
                Eis(_staat.Streefwaarden.Contains(doel), Fout.StreefwaardeOntbreekt(indicator.Code, doel.Gebied));
            }
        }
    }

    private void EisUitgenodigd(Onderhandelingsplatform? platform, Kaart kaart)
    {
        Eis(platform is not null, Fout.PlatformOntbreekt());
        var nogNiet = kaart.In(Inhoud.Gebieden).Where(g => platform!.Deelnemers.All(d => d.Kbo != g.Kbo)).Select(g => g.Naam).Order(StringComparer.Ordinal).ToList();
        Eis(nogNiet.Count == 0, Fout.GemeentenNietUitgenodigd(nogNiet));
    }
}
