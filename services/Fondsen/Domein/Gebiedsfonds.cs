using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// The money of one programme, from many contributors. Always true, per entiteit, begrotingsartikel and year: what is reserved and
/// committed is never more than the confirmed VAK, and what is paid in a year never more than its confirmed VEK; per contract what is
/// paid is never more than what was committed. Source: domein.md, "Fondsen".
/// </summary>
public sealed partial class Gebiedsfonds : Dossier, IMetMomentopname<Fondsstaat>
{
    private GebiedsfondsWerdOpgericht? _oprichting;

    /// <inheritdoc />
    public static int StaatVorm => 2;

    Fondsstaat IMetMomentopname<Fondsstaat>.Staat
    {
        get => new(_oprichting, [.. _inbrengen.Values], [.. _bevestigd], [.. _middelen.Values], [.. _opdrachten.Values])
        {
            Verdelingen = _verdelingen.Count > 0 ? [.. _verdelingen.Values] : null,
            Buiten = Buiten,
            Bank = Bankstaat,
            Toezicht = Toezichtstaat(),
            Kredieten = Kredietstaat(),
            Wijzen = WijzenStaat,
        };
        set => Herstel(value);
    }

    /// <summary>Its programme.</summary>
    public Guid Programma => Oprichting.Programma;

    private GebiedsfondsWerdOpgericht Oprichting => _oprichting ?? throw new InvalidOperationException("this fund was not set up");

    /// <summary>Sets up the fund of an adopted programme, for the same term.</summary>
    /// <param name="programma">The programme.</param>
    /// <param name="titel">Title.</param>
    /// <param name="decreetsbasis">Its basis in a decree.</param>
    /// <param name="afsluitmaanden">How many months after the term it still pays.</param>
    /// <param name="voorbeeld">True for invented example data; of an example programme always.</param>
    /// <param name="vandaag">The day.</param>
    public void RichtOp(Programma programma, string titel, string decreetsbasis, int afsluitmaanden, bool voorbeeld, DateOnly vandaag)
    {
        Eis(vandaag <= programma.Tot, Fout.ProgrammaVerstreken(programma.Tot));
        Gebeurt(new GebiedsfondsWerdOpgericht(Id, programma.Id, titel, decreetsbasis, programma.Van, programma.Tot,
            programma.Tot.AddMonths(afsluitmaanden), programma.Referentieregios, voorbeeld || programma.Voorbeeld));
    }

    private void Pas(GebiedsfondsWerdOpgericht g) => _oprichting = g;

    private void Herstel(Fondsstaat staat)
    {
        _oprichting = staat.Oprichting;
        HerstelToezicht(staat);
        foreach (var inbreng in staat.Inbrengen)
        {
            _inbrengen[inbreng.Id] = inbreng;
        }

        foreach (var inbreng in staat.Bevestigd)
        {
            Bevestigd(_inbrengen[inbreng]);
        }

        foreach (var middelen in staat.Middelen)
        {
            _middelen[middelen.Contract] = middelen;
            Tel(_gebruikt, [.. middelen.Delen, .. middelen.Avenant?.Delen ?? []], bij: true);
        }

        foreach (var opdracht in staat.Opdrachten)
        {
            _opdrachten[opdracht.Id] = opdracht;
            if (opdracht.Status is Betaalstatus.Goedgekeurd or Betaalstatus.Verzonden or Betaalstatus.Betaald)
            {
                Tel(_vereffend, InJaar(opdracht.Delen, opdracht.Jaar!.Value), bij: true);
            }
        }

        HerstelWijzen(staat.Wijzen);
        HerstelBank(staat);
        HerstelVerdelingen(staat);
        HerstelBuiten(staat);
        HerstelKredieten(staat); // last: it has the lines as they stand after everything
    }

    private static void Tel(Dictionary<Begrotingslijn, Bedrag> stand, IEnumerable<Middelendeel> delen, bool bij)
    {
        foreach (var deel in delen)
        {
            var was = stand.GetValueOrDefault(deel.Lijn);
            stand[deel.Lijn] = bij ? was + deel.Bedrag : was - deel.Bedrag;
        }
    }
}
