using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// What an avenant may never do: more than its kind, change a milestone on which work has begun, let a partij leave with what it owes, or
/// take another fund. A milestone that is reported while the avenant is signed holds it up: sent back, it can go on; accepted, the
/// avenant is out of date.
/// </summary>
public sealed partial class Gebiedscontract
{
    /// <summary>Refuses a new text that an avenant of this kind cannot bring about.</summary>
    /// <param name="soort">Kind of avenant.</param>
    /// <param name="inhoud">The whole text as it would become.</param>
    /// <param name="beeindigtOp">Last day on which the contract would bind; null: it goes on.</param>
    /// <param name="wie">Who drafts.</param>
    /// <param name="moment">Now.</param>
    public void ControleerAvenant(Avenantsoort soort, Contractinhoud inhoud, DateOnly? beeindigtOp, Betrokkene wie, Moment moment)
    {
        Eis(wie.HeeftEenVan(inhoud.Referentieregios), Fout.BuitenUwRegio());
        var invoer = new Invoer();
        invoer.Eis(beeindigtOp is null || soort is Avenantsoort.Materieel, "beeindigtOp", "Alleen een avenant van de soort materieel beëindigt het contract. Laat dit veld leeg.");
        invoer.Eis(beeindigtOp is null || (beeindigtOp >= moment.Vandaag && beeindigtOp <= inhoud.Einddatum), "beeindigtOp",
            "Vul een dag in vanaf vandaag die niet na de einddatum ligt.");
        invoer.Eis(inhoud.Einddatum >= moment.Vandaag, "inhoud.einddatum", "Vul een einddatum in die niet voorbij is.");
        invoer.Besluit();
        var wijzigingen = Avenantverschil.Tussen(Inhoud, inhoud);
        Eis(wijzigingen.Count > 0 || beeindigtOp is not null, Fout.AvenantZonderWijziging());
        var teVeel = Avenantregels.TeVeel(soort, wijzigingen);
        Eis(teVeel.Count == 0, Fout.AvenantBuitenSoort(soort, teVeel));
        Eis(HoudtFonds(inhoud), Fout.AvenantAnderFonds());
        EisOverdracht(inhoud);
        Eis(GeraakteMijlpaal(soort, inhoud) is null, Fout.AvenantRaaktMijlpaal(GeraakteMijlpaal(soort, inhoud)?.Omschrijving ?? ""));
    }

    /// <summary>Refuses when the avenant no longer fits the contract as it stands.</summary>
    private void EisActueel(Avenant avenant, Moment moment)
    {
        Eis(avenant.Basis == Hash, Fout.AvenantAchterhaald("De tekst van het contract is intussen veranderd."));
        Eis(GeraakteMijlpaal(avenant.Soort, avenant.Inhoud) is null,
            Fout.AvenantAchterhaald($"De mijlpaal \"{GeraakteMijlpaal(avenant.Soort, avenant.Inhoud)?.Omschrijving}\" is intussen gerapporteerd."));
        var laatste = avenant.BeeindigtOp ?? avenant.Inhoud.Einddatum;
        Eis(moment.Vandaag <= laatste, Fout.AvenantAchterhaald($"De laatste dag {laatste:yyyy-MM-dd} is voorbij."));
    }

    /// <summary>The first milestone on which work has begun and that the new text changes or drops; null when there is none.</summary>
    private Mijlpaalafspraak? GeraakteMijlpaal(Avenantsoort soort, Contractinhoud nieuw) => Inhoud.Verbintenissen
        .SelectMany(v => v.Mijlpalen.Select(m => (Verbintenis: v, Mijlpaal: Mijlpaal(m.Id))))
        .FirstOrDefault(p => p.Mijlpaal.Stand.Status is not (Mijlpaalstatus.Gepland or Mijlpaalstatus.Teruggestuurd) && !Blijft(p.Verbintenis, p.Mijlpaal, soort, nieuw))
        .Mijlpaal?.Afspraak;

    private bool Blijft(Verbintenis verbintenis, Mijlpaal mijlpaal, Avenantsoort soort, Contractinhoud nieuw)
    {
        var zelfde = nieuw.Verbintenissen.FirstOrDefault(v => v.Id == verbintenis.Id);
        if (zelfde is null)
        {
            return !IsPartijVan(nieuw, verbintenis.Verantwoordelijke) && IsVoltooid(verbintenis); // leaves with the partij that fulfilled it
        }

        if (zelfde.Verantwoordelijke != verbintenis.Verantwoordelijke || zelfde.Middelen != verbintenis.Middelen
            || zelfde.Mijlpalen.FirstOrDefault(m => m.Id == mijlpaal.Afspraak.Id) is not { } nieuweAfspraak)
        {
            return false;
        }

        var was = mijlpaal.Afspraak;
        was = soort is Avenantsoort.Rechtzetting ? was with { Omschrijving = nieuweAfspraak.Omschrijving, Bewijs = nieuweAfspraak.Bewijs } : was;
        was = mijlpaal.IsAf ? was with { Beoordelaar = nieuweAfspraak.Beoordelaar } : was; // it was judged: the one who did may leave
        return was == nieuweAfspraak;
    }

    /// <summary>A partij that leaves owes nothing any more, or hands over what it owes.</summary>
    private void EisOverdracht(Contractinhoud nieuw)
    {
        foreach (var verbintenis in Inhoud.Verbintenissen.Where(v => !IsPartijVan(nieuw, v.Verantwoordelijke) && nieuw.Verbintenissen.All(n => n.Id != v.Id)))
        {
            Eis(IsVoltooid(verbintenis), Fout.UittredendePartijHeeftVerbintenissen(Partij(verbintenis.Verantwoordelijke).Naam));
            Eis(verbintenis.Middelen is not Middelenbron.Fonds, Fout.UittredendePartijWerdBetaald(Partij(verbintenis.Verantwoordelijke).Naam));
        }
    }

    private bool IsVoltooid(Verbintenis verbintenis) => verbintenis.Mijlpalen.All(m => Mijlpaal(m.Id).IsAf);

    private static bool IsPartijVan(Contractinhoud inhoud, KboNummer kbo) => inhoud.Partijen.Any(p => p.Kbo == kbo);
}
