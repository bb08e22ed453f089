using System.Collections.Immutable;
using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;

namespace Gebiedswerking.Leesmodel.Tests;

/// <summary>The rows of a source as it would give them: numbered, chained and hashed.</summary>
public sealed class Logboek(string bron)
{
    public static readonly DateTimeOffset Begin = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private ImmutableList<Regel> _regels = []; // a feed can read it while it grows
    private DateTimeOffset? _om;

    public string Bron => bron;

    public IReadOnlyList<Regel> Regels => _regels;

    public Regel Laatste => _regels[^1];

    /// <summary>The time of the row with that number: one minute after the one before.</summary>
    public static DateTimeOffset Tijd(long volgnummer) => Begin.AddMinutes(volgnummer);

    /// <summary>From here on the rows are recorded at this time.</summary>
    public Logboek Om(DateTimeOffset tijd)
    {
        _om = tijd;
        return this;
    }

    public Logboek Meldt(Guid dossier, IGebeurtenis gebeurtenis, string? veld = null, string? tekst = null)
    {
        var vorige = _regels.LastOrDefault(r => r.Dossier == dossier);
        var bijlage = veld is null ? null : Ketting.MetZout(Bijlage.Met(veld, tekst!));
        var regel = new Regel(
            _regels.Count + 1, dossier, (vorige?.Versie ?? 0) + 1, vorige?.Soort ?? Soort(gebeurtenis), gebeurtenis.GetType().Name, 1, Gebeurtenistypes.Schrijf(gebeurtenis),
            bijlage, bijlage is null ? null : Ketting.Hex(Ketting.Digest(bijlage)), _om ?? Tijd(_regels.Count + 1), "proef", "gebiedsteam", "OVO000001",
            null, vorige?.Hash ?? Ketting.Hex(Ketting.Begin), "");
        _regels = _regels.Add(regel with { Hash = Ketting.Hex(Ketting.Hash(regel)) });
        return this;
    }

    /// <summary>The source erased a text: the feed gives the row without it from now on.</summary>
    public void Wist(Guid dossier, int versie)
    {
        var plaats = _regels.FindIndex(r => r.Dossier == dossier && r.Versie == versie);
        _regels = _regels.SetItem(plaats, _regels[plaats] with { Bijlage = null });
        Meldt(dossier, new InhoudWerdGewist(versie, "AVG art. 17"));
    }

    /// <summary>The rows as blocks, of which the sizes follow from the dice.</summary>
    public IEnumerable<IBlok> Blokken(Random? dobbelsteen = null, int na = 0)
    {
        for (var van = na; van < _regels.Count;)
        {
            var aantal = Math.Min(dobbelsteen?.Next(1, 12) ?? 100, _regels.Count - van);
            yield return Blok([.. _regels.GetRange(van, aantal)]);
            van += aantal;
        }
    }

    /// <summary>The kind of dossier, of those kinds that a reader is told apart by.</summary>
    private string Soort(IGebeurtenis eerste) => eerste switch
    {
        ReferentieregioWerdGeregistreerd => "Referentieregio",
        GemeenteWerdGeregistreerd => "Gemeente",
        MandateringWerdVerleend => "Mandatering",
        PlatformWerdOpgericht => "Onderhandelingsplatform",
        GebiedsprogrammaWerdOpgesteld => "Gebiedsprogramma",
        _ => bron,
    };

    private IBlok Blok(IReadOnlyList<Regel> regels)
    {
        var (van, tot) = (regels[0].Volgnummer, regels[^1].Volgnummer);
        return bron switch
        {
            "programmas" => new ProgrammasBlok(van, tot, regels),
            "taakstellingen" => new Berichten.Taakstellingen.TaakstellingenBlok(van, tot, regels),
            "programmas-mandaten" => new MandatenBlok(van, tot, regels),
            "fondsen" => new Berichten.Fondsen.FondsenBlok(van, tot, regels),
            _ => new ContractenBlok(van, tot, regels),
        };
    }
}
