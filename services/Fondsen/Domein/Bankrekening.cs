using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Fondsen.Domein;

/// <summary>
/// The account of who is paid, or of who pays: written down by one person and confirmed by another before it is used. A dossier of its own
/// in a source that nobody hears, so that no account number leaves this service but in a file for the bank. Source: domein.md, "Betaalopdracht".
/// </summary>
public sealed class Bankrekening : Dossier
{
    private readonly SortedDictionary<int, Rekeningversie> _bevestigd = [];
    private BankrekeningWerdGeregistreerd? _wacht;
    private int _laatste;

    /// <summary>The account that is used now; null when none was confirmed.</summary>
    public Rekeningversie? Bevestigd => _bevestigd.Count > 0 ? _bevestigd.Last().Value : null;

    /// <summary>What waits for a second person; null when nothing does.</summary>
    public Rekeningversie? Wachtend => _wacht is { } g ? Van(g) : null;

    /// <summary>Pseudonym of who registered what waits; null when nothing does.</summary>
    public string? WachtendVan => _wacht?.Persoon;

    /// <summary>Identity of the account of a holder: there is one.</summary>
    /// <param name="houder">KBO number or OVO code.</param>
    public static Guid IdVan(string houder) => Naamruimte.Id("bankrekening", houder);

    /// <summary>An account that was confirmed at one time: a file keeps the one with which it was made.</summary>
    public Rekeningversie Met(int nummer) => _bevestigd[nummer];

    /// <summary>Writes an account down; it waits for a second person, and takes the place of what waited.</summary>
    public void Registreer(Rekeninghouder houder, Rekeninggegevens gegevens, string persoon)
    {
        Eis(Bevestigd is not { } nu || _wacht is not null || (nu.Iban, nu.Naam, nu.Bic) != (gegevens.Iban, gegevens.Naam, gegevens.Bic), Fout.RekeningOngewijzigd());
        Gebeurt(new BankrekeningWerdGeregistreerd(houder.Code, _laatste + 1, gegevens.Iban.Waarde, gegevens.Naam, gegevens.Bic, persoon));
    }

    /// <summary>A second person writes the number again; from now on it is used.</summary>
    public void Bevestig(Iban herhaald, string persoon)
    {
        var wacht = _wacht ?? throw Fout.NietsTeBevestigen();
        Eis(persoon != wacht.Persoon, Fout.ZelfdeRegistrant());
        Eis(herhaald.Waarde == wacht.Iban, Fout.IbanVerschilt());
        Gebeurt(new BankrekeningWerdBevestigd(wacht.Houder, wacht.Nummer, persoon));
    }

    private static Rekeningversie Van(BankrekeningWerdGeregistreerd g) => new(g.Nummer, Iban.Van(g.Iban), g.Naam, g.Bic);

    private void Pas(BankrekeningWerdGeregistreerd g) => (_wacht, _laatste) = (g, g.Nummer);

    private void Pas(BankrekeningWerdBevestigd g)
    {
        _bevestigd[g.Nummer] = Van(_wacht!);
        _wacht = null;
    }
}

/// <summary>An account as it was registered once.</summary>
/// <param name="Nummer">Which registration of this holder, from 1.</param>
/// <param name="Iban">The number.</param>
/// <param name="Naam">In whose name, in the characters of SEPA.</param>
/// <param name="Bic">BIC of the bank; null when not given.</param>
public sealed record Rekeningversie(int Nummer, Iban Iban, string Naam, string? Bic);
