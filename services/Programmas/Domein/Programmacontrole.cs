using System.Globalization;
using System.Text.RegularExpressions;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Programmas.Domein;

/// <summary>What is known of the things that a programme names.</summary>
/// <param name="Kaart">Which gemeente lies where today.</param>
/// <param name="Taakstellingen">The named taakstellingen that may be known here.</param>
/// <param name="PlatformBekend">Whether the named platform exists for this reader.</param>
/// <param name="VoorgangerBekend">Whether the named predecessor exists for this reader.</param>
public sealed record Programmanaslag(Kaart Kaart, IReadOnlySet<Guid> Taakstellingen, bool PlatformBekend, bool VoorgangerBekend);

/// <summary>Turns what was filled in into the content of a programme, or says in one go per field what is wrong with it.</summary>
public sealed partial class Programmacontrole
{
    private const int HoogstensTaakstellingen = 50;
    private const int HoogstensBeleidsnotas = 20;
    private const int JarenStandaard = 5;
    private readonly Invoer _invoer = new();
    private readonly SortedSet<string> _onbekend = new(StringComparer.Ordinal);
    private readonly Programmavoorstel _voorstel;
    private readonly Programmanaslag _naslag;

    private Programmacontrole(Programmavoorstel voorstel, Programmanaslag naslag) => (_voorstel, _naslag) = (voorstel, naslag);

    /// <summary>Checks everything and makes the content.</summary>
    /// <exception cref="Domeinfout">400 <c>ongeldige-invoer</c>, or 409 <c>nog-niet-bekend</c> for a taakstelling that has not arrived.</exception>
    public static Programmainhoud Maak(Programmavoorstel voorstel, Programmanaslag naslag)
    {
        var controle = new Programmacontrole(voorstel, naslag);
        controle.Controleer();
        controle._invoer.Besluit();
        if (controle._onbekend.Count > 0)
        {
            throw Domeinfout.NogNietBekend($"Taakstelling {string.Join(", ", controle._onbekend)}");
        }

        var gebieden = voorstel.Gebieden!.Select(g => Velden.Gebied(g!)).ToList();
        var van = voorstel.Van!.Value;
        return new Programmainhoud(
            voorstel.Titel!, voorstel.Soort!.Value, gebieden, naslag.Kaart.Regios(gebieden), [.. voorstel.Taakstellingen ?? []], voorstel.Platform,
            voorstel.Visie!, van, voorstel.Tot ?? van.AddYears(JarenStandaard).AddDays(-1), voorstel.BbcCyclus,
            [.. (voorstel.Beleidsnotas ?? []).Select(b => new Beleidsnota(b!.Minister!, b.Referentie!))], voorstel.Voorganger, voorstel.Voorbeeld);
    }

    private void Controleer()
    {
        _invoer.Regel(_voorstel.Titel, "titel", 200);
        _invoer.Tekst(_voorstel.Visie, "visie", 10_000);
        ControleerGebieden();
        _invoer.Termijn(_voorstel.Van, _voorstel.Tot);
        ControleerTaakstellingen();
        ControleerBeleidsnotas();
        _invoer.Eis(_voorstel.BbcCyclus is null || IsCyclus(_voorstel.BbcCyclus), "bbcCyclus", "Vul twee jaartallen in, zoals 2026-2031.");
        _invoer.Eis(_voorstel.Platform is null || _naslag.PlatformBekend, "platform", "Dit platform bestaat niet. Kijk het nummer na.");
        _invoer.Eis(_voorstel.Voorganger is null || _naslag.VoorgangerBekend, "voorganger", "Dit programma bestaat niet. Kijk het nummer na.");
    }

    private void ControleerGebieden()
    {
        _invoer.Gebieden(_voorstel.Gebieden, _naslag.Kaart);
        if (_invoer.Eis(_voorstel.Soort is { } s && Enum.IsDefined(s), "soort", "Kies generiek of specifiek.") && _voorstel.Soort is Programmasoort.Generiek)
        {
            _invoer.Eis(_voorstel.Gebieden is null or [] or [null or { Soort: null or Gebiedsoort.Referentieregio }], "gebieden",
                "Een generiek programma gaat over precies een referentieregio. Kies er een, of maak het programma specifiek.");
        }
    }

    private void ControleerTaakstellingen()
    {
        var rijen = _voorstel.Taakstellingen ?? [];
        if (!_invoer.Aantal(rijen, 0, HoogstensTaakstellingen, "taakstellingen"))
        {
            return;
        }

        foreach (var (id, i) in rijen.Select((t, i) => (t, i)))
        {
            if (_invoer.Eis(!rijen.Take(i).Contains(id), $"taakstellingen[{i}]", "Deze taakstelling staat er al. Haal ze een keer weg.") && !_naslag.Taakstellingen.Contains(id))
            {
                _onbekend.Add($"{id}");
            }
        }
    }

    private void ControleerBeleidsnotas()
    {
        var rijen = _voorstel.Beleidsnotas ?? [];
        if (!_invoer.Aantal(rijen, 0, HoogstensBeleidsnotas, "beleidsnotas"))
        {
            return;
        }

        foreach (var (rij, i) in rijen.Select((b, i) => (b, i)))
        {
            if (!_invoer.Eis(rij is not null, $"beleidsnotas[{i}]", "Vul deze beleidsnota in."))
            {
                continue;
            }

            _ = _invoer.Regel(rij!.Minister, $"beleidsnotas[{i}].minister", 200)
                && _invoer.Eis(rijen.Take(i).All(andere => andere?.Minister != rij.Minister), $"beleidsnotas[{i}].minister", "Deze minister staat er al. Noem per minister een beleidsnota.");
            _invoer.Regel(rij.Referentie, $"beleidsnotas[{i}].referentie", 300);
        }
    }

    private static bool IsCyclus(string tekst) => Cyclus().Match(tekst) is { Success: true } m && Jaar(m.Groups[1]) < Jaar(m.Groups[2]);

    private static int Jaar(Group groep) => int.Parse(groep.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(20[0-9]{2})-(20[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Cyclus();
}
