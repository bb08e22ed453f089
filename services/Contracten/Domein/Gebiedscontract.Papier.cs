using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// Signing on paper. The paper carries the hash of the text; its scan is a file of the contract. One person registers it, another one
/// confirms the same scan, and only then the signature counts, under the very rules of every other one.
/// </summary>
public sealed partial class Gebiedscontract
{
    private static readonly string[] Medewerkers =
        [Rollen.Gemeentemedewerker, Rollen.AlgemeenDirecteur, Rollen.Burgemeester, Rollen.VoorzitterGemeenteraad, Rollen.Partner];

    /// <summary>Registers a signature on paper; a second registration for the same function replaces one that nobody confirmed.</summary>
    /// <param name="registratie">Identity of the registration.</param>
    /// <param name="papier">What stands on the paper.</param>
    /// <param name="wie">Who registers it.</param>
    /// <param name="moment">Now.</param>
    public void RegistreerPapier(Guid registratie, Papier papier, Betrokkene wie, Moment moment)
    {
        EisZichtbaar(wie);
        var partij = Inhoud.Partijen.FirstOrDefault(p => p.Kbo == papier.Partij) ?? throw Papierfout.GeenPartij();
        EisMagRegistreren(partij, wie);
        var papieren = new PapierenHandtekening(registratie, papier.Partij, papier.Hash, papier.Hoedanigheid,
            Ondertekenaarspseudoniem(papier.Ondertekenaar), papier.Grond, papier.Scan, wie.Persoon);
        EisGeldig(papieren, partij, moment);
        Eis(papier.Datum <= moment.Vandaag && papier.Datum >= papier.Grond.Datum, Papierfout.Datum());
        Gebeurt(new PapierenHandtekeningWerdGeregistreerd(Id, registratie, papier.Partij, Hash!, papier.Hoedanigheid, papieren.Ondertekenaar, papier.Grond,
            papier.Scan, papier.Datum, wie.Persoon), Bijlage.Met("ondertekenaar", papier.Ondertekenaar));
    }

    /// <summary>Confirms it, after looking at the same scan; the signature is set.</summary>
    /// <param name="registratie">The registration.</param>
    /// <param name="scan">SHA-256 of the scan that was looked at.</param>
    /// <param name="wie">Who confirms.</param>
    /// <param name="moment">Now.</param>
    /// <param name="zegelaar">Seals the signature for the platform; null: it stays without.</param>
    public void BevestigPapier(Guid registratie, string scan, Betrokkene wie, Moment moment, IZegelaar? zegelaar = null)
    {
        EisZichtbaar(wie);
        var papier = _staat.Papieren.FirstOrDefault(p => p.Registratie == registratie) ?? throw Papierfout.NietGevonden(registratie);
        var partij = Partij(papier.Partij);
        EisMagRegistreren(partij, wie);
        Eis(papier.Persoon != wie.Persoon, Papierfout.TweedePersoon());
        Eis(string.Equals(scan, papier.Scan, StringComparison.OrdinalIgnoreCase), Papierfout.AndereScan());
        EisGeldig(papier, partij, moment);
        WaarschuwOver(papier.Grond);
        Gebeurt(new PapierenHandtekeningWerdBevestigd(Id, registratie, wie.Persoon));
        Zet(new(Id, partij.Kbo, Hash!, papier.Hoedanigheid, papier.Ondertekenaar, Handtekeningniveau.Handgeschreven, papier.Grond, moment.Nu), zegelaar, moment);
    }

    /// <summary>The rules of a signature, for one that stands on paper.</summary>
    private void EisGeldig(PapierenHandtekening papier, Contractpartij partij, Moment moment)
    {
        // Whether a gemandateerde is in the collective can only be seen of somebody who signed in.
        Eis(partij.Soort is not Partijsoort.VlaamseOverheid, Papierfout.NietVoorMandatering());
        var regel = Ondertekenregels.VoorContract(partij);
        Eis(regel.Hoedanigheden.Contains(papier.Hoedanigheid), Fout.TekentNiet(regel.Hoedanigheden));
        EisStatus(Contractopdracht.Ondertekenen);
        EisNietVerlopen(moment);
        EisBinnenTermijn(moment);
        Eis(string.Equals(papier.Hash, Hash, StringComparison.OrdinalIgnoreCase), Fout.AndereTekst());
        Handtekeningen.Controleer(regel, HandtekeningenVan(partij), papier.Hoedanigheid, papier.Ondertekenaar, papier.Grond);
        EisVisum(partij);
        EisGeldigBesluit(partij, papier.Grond);
    }

    private void EisMagRegistreren(Contractpartij partij, Betrokkene wie) => Eis(
        (wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(Inhoud.Referentieregios)) || (Medewerkers.Contains(wie.Rol) && wie.TreedtOpVoor(partij)),
        Papierfout.MagNietRegistreren());

    /// <summary>One name, one pseudonym within this contract: nobody signs on paper for two functions.</summary>
    private string Ondertekenaarspseudoniem(string naam) =>
        $"papier-{Naamruimte.Id("papieren-ondertekenaar", $"{Id}:{string.Join(' ', naam.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))}")}";

    private void Pas(PapierenHandtekeningWerdGeregistreerd g) => _staat = _staat with
    {
        Papieren =
        [
            .. _staat.Papieren.Where(p => p.Partij != g.Partij || p.Hoedanigheid != g.Hoedanigheid),
            new(g.Registratie, g.Partij, g.Hash, g.Hoedanigheid, g.Ondertekenaar, g.Grond, g.Scan, g.Persoon),
        ],
    };

    private void Pas(PapierenHandtekeningWerdBevestigd g) =>
        _staat = _staat with { Papieren = [.. _staat.Papieren.Where(p => p.Registratie != g.Registratie)] };
}

/// <summary>A signature on paper, as it is registered.</summary>
/// <param name="Partij">KBO number of the partij for which was signed.</param>
/// <param name="Hash">Hash of the text that stands on the paper.</param>
/// <param name="Hoedanigheid">Function of the signatory.</param>
/// <param name="Ondertekenaar">Name of the signatory; goes in the bijlage.</param>
/// <param name="Grond">Decision on which it rests.</param>
/// <param name="Scan">SHA-256 of the scan.</param>
/// <param name="Datum">Day on which was signed.</param>
public sealed record Papier(KboNummer Partij, string Hash, Hoedanigheid Hoedanigheid, string Ondertekenaar, Besluit Grond, string Scan, DateOnly Datum);

/// <summary>A signature on paper that waits for a second person.</summary>
/// <param name="Registratie">Identity of the registration.</param>
/// <param name="Partij">KBO number of the partij.</param>
/// <param name="Hash">Hash of the text on the paper.</param>
/// <param name="Hoedanigheid">Function of the signatory.</param>
/// <param name="Ondertekenaar">Pseudonym of the signatory.</param>
/// <param name="Grond">Decision on which it rests.</param>
/// <param name="Scan">SHA-256 of the scan.</param>
/// <param name="Persoon">Pseudonym of who registered it.</param>
public sealed record PapierenHandtekening(
    Guid Registratie, KboNummer Partij, string Hash, Hoedanigheid Hoedanigheid, string Ondertekenaar, Besluit Grond, string Scan, string Persoon);
