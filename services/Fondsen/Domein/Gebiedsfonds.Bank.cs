using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>Approved payment orders in files for the bank. Source: domein.md, "Betaalopdracht"; ISO 20022 pain.001.001.09.</summary>
public sealed partial class Gebiedsfonds
{
    private const int HoogstensTransacties = 1000;
    private const int HoogstensVooruit = 30;
    private readonly OrderedDictionary<BetaalbestandId, BetaalbestandWerdGemaakt> _bestanden = [];
    private readonly Dictionary<string, BetaalopdrachtId> _endToEnd = [];

    /// <summary>Title of the fund.</summary>
    public string Titel => Oprichting.Titel;

    /// <summary>The orders that were approved and not sent.</summary>
    public IReadOnlyList<Betaalopdracht> Goedgekeurd => [.. _opdrachten.Values.Where(o => o.Status is Betaalstatus.Goedgekeurd)];

    private Bankstaat Bankstaat => new([.. _bestanden.Values], [.. _berichten.Values]);

    /// <summary>Withdraws an approval that was not sent: its room is free again.</summary>
    public void TrekGoedkeuringIn(BetaalopdrachtId id, string persoon, Mandaat mandaat, DateOnly vandaag)
    {
        var opdracht = Opdracht(id);
        mandaat.EisLid(persoon, vandaag);
        EisStap(opdracht, Betaalstap.GoedkeuringIntrekken);
        Gebeurt(new BetaalgoedkeuringWerdIngetrokken(Id, id, persoon));
    }

    /// <summary>A file that was made.</summary>
    public BetaalbestandWerdGemaakt Bestand(BetaalbestandId id) => _bestanden.GetValueOrDefault(id) ?? throw Fout.BestandNietGevonden(id);

    /// <summary>
    /// Puts approved orders in one file and by that sends them: those that were chosen, or all that the maker can send. Of a choice each must
    /// be in order; without a choice, what is not stays behind, with a warning.
    /// </summary>
    public void MaakBetaalbestand(Betaalbestandaanvraag aanvraag)
    {
        var (vandaag, uiterlijk) = (aanvraag.Vandaag, aanvraag.Vandaag.AddDays(HoogstensVooruit));
        EisNietAfgesloten(vandaag);
        uiterlijk = new[] { uiterlijk, new DateOnly(vandaag.Year, 12, 31), Oprichting.Afsluitdatum }.Min();
        Eis(aanvraag.Uitvoerdatum >= vandaag && aanvraag.Uitvoerdatum <= uiterlijk, Fout.UitvoerdatumOnmogelijk(vandaag, uiterlijk));
        var opdrachten = aanvraag.Keuze is { } keuze ? [.. keuze.Distinct().Select(Opdracht)] : Verzendbaar(aanvraag);
        foreach (var opdracht in opdrachten)
        {
            EisVerzendbaar(opdracht, aanvraag);
        }

        Eis(opdrachten.Count > 0, Fout.NietsTeVerzenden());
        List<Betaaltransactie> transacties = [.. opdrachten.SelectMany(o => Transacties(o, aanvraag)).OrderBy(t => t.Entiteit, StringComparer.Ordinal)];
        Eis(transacties.Count <= HoogstensTransacties, Fout.TeVeelTransacties(HoogstensTransacties));
        Gebeurt(new BetaalbestandWerdGemaakt(Id, aanvraag.Bestand, aanvraag.Uitvoerdatum, aanvraag.Tijdstip, transacties, aanvraag.Persoon));
        foreach (var opdracht in opdrachten)
        {
            Gebeurt(new BetaalopdrachtWerdVerzonden(Id, opdracht.Id, vandaag));
        }
    }

    private List<Betaalopdracht> Verzendbaar(Betaalbestandaanvraag aanvraag)
    {
        List<Betaalopdracht> eigen = [.. Goedgekeurd.Where(o => aanvraag.Mandaten[MandateringVan(o.Id)].IsLid(aanvraag.Persoon, aanvraag.Vandaag))];
        List<Betaalopdracht> verzendbaar = [.. eigen.Where(o => Beletsel(o, aanvraag) is null)];
        foreach (var zin in eigen.Select(o => Beletsel(o, aanvraag)?.Zin).OfType<string>().Distinct())
        {
            Waarschuw($"Een betaling bleef achter. {zin}");
        }

        var aantal = 0;
        List<Betaalopdracht> passend = [.. verzendbaar.TakeWhile(o => (aantal += o.Delen.Select(d => d.Lijn.Entiteit).Distinct().Count()) <= HoogstensTransacties)];
        if (passend.Count < verzendbaar.Count)
        {
            Waarschuw("Niet alles past in een bestand. Maak nog een bestand voor de rest.");
        }

        return passend;
    }

    private void EisVerzendbaar(Betaalopdracht opdracht, Betaalbestandaanvraag aanvraag)
    {
        aanvraag.Mandaten[MandateringVan(opdracht.Id)].EisLid(aanvraag.Persoon, aanvraag.Vandaag);
        EisStap(opdracht, Betaalstap.Verzenden);
        if (Beletsel(opdracht, aanvraag) is { } fout)
        {
            throw fout;
        }
    }

    /// <summary>Why an approved order cannot be sent; null when it can.</summary>
    private static Fundament.Fouten.Domeinfout? Beletsel(Betaalopdracht opdracht, Betaalbestandaanvraag aanvraag)
    {
        var kbo = opdracht.Begunstigde.Cijfers;
        return opdracht.Jaar != aanvraag.Vandaag.Year ? Fout.GoedkeuringVerlopen(opdracht.Jaar!.Value)
            : aanvraag.Rekening(kbo) is not { } rekening ? Fout.RekeningOntbreekt(kbo)
            : rekening != opdracht.Bank.Rekening ? Fout.RekeningGewijzigd(kbo)
            : opdracht.Delen.Select(d => d.Lijn.Entiteit).FirstOrDefault(e => aanvraag.Rekening(e) is null) is { } entiteit ? Fout.RekeningOntbreekt(entiteit)
            : null;
    }

    /// <summary>One per entiteit that pays. Its reference follows from order, entiteit and attempt, so it is never used twice.</summary>
    private static IEnumerable<Betaaltransactie> Transacties(Betaalopdracht opdracht, Betaalbestandaanvraag aanvraag)
    {
        var poging = opdracht.Bank.Poging + 1;
        return opdracht.Delen.GroupBy(d => d.Lijn.Entiteit).Select(g => new Betaaltransactie(opdracht.Id, poging,
            Naamruimte.Id("betaaldeel", $"{opdracht.Id.Waarde}/{g.Key}/{poging}").ToString("N").ToUpperInvariant(), g.Key, opdracht.Begunstigde,
            Bedrag.Som(g.Select(d => d.Bedrag)), [.. g], aanvraag.Rekening(g.Key)!.Value, opdracht.Bank.Rekening!.Value));
    }

    private void Pas(BetaalgoedkeuringWerdIngetrokken g) => GeefBetaalruimteVrij(Wordt(g.Betaalopdracht, Betaalstatus.Aangemaakt));

    private void Pas(BetaalbestandWerdGemaakt g)
    {
        _bestanden[g.Bestand] = g;
        foreach (var transactie in g.Transacties)
        {
            var opdracht = _opdrachten[transactie.Betaalopdracht];
            _endToEnd[transactie.EndToEndId] = opdracht.Id;
            _opdrachten[opdracht.Id] = opdracht with
            {
                Bank = opdracht.Bank with
                {
                    Poging = transactie.Poging,
                    Bestand = g.Bestand,
                    Delen = [.. opdracht.Bank.Delen, new Bankdeel(transactie.EndToEndId, g.Bestand, transactie.Entiteit, transactie.Bedrag, transactie.Delen,
                        opdracht.Jaar!.Value, Bankdeelstand.Onderweg, null)],
                },
            };
        }
    }

    private void HerstelBank(Fondsstaat staat)
    {
        foreach (var bestand in staat.Bank.Bestanden)
        {
            _bestanden[bestand.Bestand] = bestand;
        }

        foreach (var bericht in staat.Bank.Berichten)
        {
            _berichten[(bericht.Soort, bericht.Kenmerk)] = bericht;
        }

        foreach (var (opdracht, deel) in staat.Opdrachten.SelectMany(o => o.Bank.Delen.Select(d => (o.Id, d))))
        {
            _endToEnd[deel.EndToEndId] = opdracht;
            if (deel.Stand is Bankdeelstand.Betaald)
            {
                Tel(_vereffend, InJaar(deel.Delen, deel.Jaar), bij: true);
            }
        }
    }
}
