using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>What a contract remembers of promises that were not kept.</summary>
/// <param name="Ingebrekestellingen">Every ingebrekestelling.</param>
/// <param name="Geschillen">Every dispute.</param>
/// <param name="Rechtsgangen">Every case in court.</param>
public sealed record Nalevingstaat(
    IReadOnlyList<Ingebrekestelling> Ingebrekestellingen, IReadOnlyList<Geschil> Geschillen, IReadOnlyList<Rechtsgang> Rechtsgangen)
{
    /// <summary>Nothing happened.</summary>
    public static Nalevingstaat Leeg { get; } = new([], [], []);
}

/// <summary>How far an ingebrekestelling is.</summary>
/// <param name="Id">The ingebrekestelling.</param>
/// <param name="Verbintenis">The promise that was not kept.</param>
/// <param name="Afzender">KBO number of the partij that sent it.</param>
/// <param name="Hersteltermijn">Last day on which repair is in time (Europe/Brussels).</param>
/// <param name="Status">State.</param>
/// <param name="HerstelGemeld">Whether the responsible partij said that it is repaired.</param>
public sealed record Ingebrekestelling(
    IngebrekestellingId Id, VerbintenisId Verbintenis, KboNummer Afzender, DateOnly Hersteltermijn, Ingebrekestellingstatus Status, bool HerstelGemeld);

/// <summary>How far a dispute is.</summary>
/// <param name="Id">The dispute.</param>
/// <param name="Verbintenis">The disputed promise.</param>
/// <param name="Partijen">KBO numbers of the partijen to it.</param>
/// <param name="Bevroren">The promises that stand still as long as it is open.</param>
/// <param name="Status">State.</param>
/// <param name="Kandidaten">The proposed bemiddelaars.</param>
/// <param name="Vergelijk">The settlement that lies before the partijen; null when there is none.</param>
public sealed record Geschil(
    GeschilId Id, VerbintenisId Verbintenis, IReadOnlyList<KboNummer> Partijen, IReadOnlyList<VerbintenisId> Bevroren, Geschilstatus Status,
    IReadOnlyList<Kandidaat> Kandidaten, Vergelijk? Vergelijk)
{
    /// <summary>Does it still hold up what depends on it?</summary>
    public bool IsOpen => Status is Geschilstatus.Gemeld or Geschilstatus.Bemiddeling or Geschilstatus.Mislukt;

    /// <summary>Has every partij to the dispute accepted this bemiddelaar?</summary>
    public bool IsAangesteld(Kandidaat kandidaat) => !kandidaat.Geweigerd && Partijen.All(kandidaat.Aanvaard.Contains);

    /// <summary>Refuses when the state of the dispute does not allow the command.</summary>
    public void EisStatus(Geschilopdracht opdracht)
    {
        if (Geschilverloop.Weigering(Status, opdracht) is { } code)
        {
            throw Fout.NalevingStatus(code);
        }
    }
}

/// <summary>A proposed bemiddelaar.</summary>
/// <param name="Id">The bemiddelaar.</param>
/// <param name="Persoon">Pseudonym.</param>
/// <param name="Aanvaard">KBO numbers of the partijen that accepted.</param>
/// <param name="Geweigerd">Whether a partij refused.</param>
public sealed record Kandidaat(BemiddelaarId Id, string Persoon, IReadOnlyList<KboNummer> Aanvaard, bool Geweigerd);

/// <summary>A settlement that lies before the partijen to a dispute.</summary>
/// <param name="Versie">Version of the contract after it was put.</param>
/// <param name="Aanvaard">KBO numbers of the partijen that accepted it.</param>
public sealed record Vergelijk(int Versie, IReadOnlyList<KboNummer> Aanvaard);

/// <summary>A case in court.</summary>
/// <param name="Id">The rechtsgang.</param>
/// <param name="Geschil">The dispute that it is about; null when it is about none.</param>
/// <param name="Beslist">Whether its ruling was recorded.</param>
public sealed record Rechtsgang(RechtsgangId Id, GeschilId? Geschil, bool Beslist);
