using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;

namespace Gebiedswerking.Contracten.Domein;

/// <summary>
/// What courts do with a contract: the platform records it in any state and bars nothing. Source: domein.md, "Non-compliance".
/// </summary>
public sealed partial class Gebiedscontract
{
    private static readonly DateOnly Vroegst = new(2000, 1, 1);

    /// <summary>Records that a partij went to court; warns while a mediation is open.</summary>
    /// <param name="id">Identity.</param>
    /// <param name="instantie">Where.</param>
    /// <param name="referentie">Number of the case.</param>
    /// <param name="datum">Day on which it was brought, not in the future (Europe/Brussels).</param>
    /// <param name="geschil">The dispute that it is about; null when it is about none.</param>
    /// <param name="wie">Somebody who signs for a partij, or the gebiedsteam for the Vlaamse overheid.</param>
    /// <param name="moment">Now.</param>
    /// <param name="partij">The partij, when it could be more than one.</param>
    public void NoteerRechtsgang(RechtsgangId id, Rechtsinstantie instantie, string referentie, DateOnly datum, GeschilId? geschil,
        Betrokkene wie, Moment moment, KboNummer? partij = null)
    {
        EisZichtbaar(wie);
        var namens = Namens(wie, partij, Optredend(wie, ookTeam: true), Fout.GeenPartij());
        EisNietInDeToekomst(datum, moment);
        if (geschil is { } genoemd)
        {
            _ = Geschil(genoemd);
        }

        if (Naleving.Geschillen.Any(g => g.Status is Geschilstatus.Bemiddeling && (geschil is null || g.Id == geschil)))
        {
            Waarschuw("Er loopt nog een bemiddeling. Een rechtsgang mag altijd; denk eraan dat de 60 dagen voor een beroep bij de Raad van State doorlopen.");
        }

        Gebeurt(new RechtsgangWerdGestart(Id, id, instantie, referentie, datum, geschil, namens.Kbo, wie.Persoon));
    }

    /// <summary>Records a ruling. One that decides the dispute lets what stood still go on.</summary>
    /// <param name="id">The rechtsgang.</param>
    /// <param name="datum">Day of the ruling, not in the future (Europe/Brussels).</param>
    /// <param name="uitkomst">What it says.</param>
    /// <param name="opheffen">Whether it decides the dispute.</param>
    /// <param name="wie">Somebody who signs for a partij, or the gebiedsteam; to lift something not for the responsible partij.</param>
    /// <param name="moment">Now.</param>
    public void NoteerUitspraak(RechtsgangId id, DateOnly datum, string uitkomst, bool opheffen, Betrokkene wie, Moment moment)
    {
        EisZichtbaar(wie);
        var rechtsgang = Naleving.Rechtsgangen.FirstOrDefault(r => r.Id == id) ?? throw Fout.RechtsgangNietGevonden(id);
        var isTeam = wie.Rol == Rollen.Gebiedsteam && wie.HeeftEenVan(Inhoud.Referentieregios);
        var namens = Optredend(wie, ookTeam: true).ToList();
        Eis(isTeam || namens.Count > 0, Fout.GeenPartij());
        EisNietInDeToekomst(datum, moment);
        Eis(!rechtsgang.Beslist, Fout.UitspraakAlGenoteerd());
        if (opheffen)
        {
            var invoer = new Invoer();
            invoer.Eis(rechtsgang.Geschil is not null, "bevriezingOpheffen", "Deze rechtsgang hoort niet bij een geschil: er is niets op te heffen. Laat dit veld leeg.");
            invoer.Besluit();
            var geschil = Geschil(rechtsgang.Geschil!.Value);
            geschil.EisStatus(Geschilopdracht.Beslechten);
            Eis(namens.All(p => p.Kbo != Verbintenis(geschil.Verbintenis).Verantwoordelijke), Fout.HeftZelfOp());
            Eis(isTeam || namens.Any(p => geschil.Partijen.Contains(p.Kbo)), Fout.GeenPartijBijGeschil());
        }

        Gebeurt(new UitspraakWerdGenoteerd(Id, id, datum, opheffen, opheffen ? rechtsgang.Geschil : null, wie.Persoon), Bijlage.Met("uitkomst", uitkomst));
        if (opheffen && Status is Contractstatus.InWerking)
        {
            RondAf(moment);
        }
    }

    private static void EisNietInDeToekomst(DateOnly datum, Moment moment)
    {
        var invoer = new Invoer();
        invoer.Eis(datum >= Vroegst && datum <= moment.Vandaag, "datum", "Vul een datum in die niet in de toekomst ligt, en niet voor het jaar 2000.");
        invoer.Besluit();
    }

    private void Pas(RechtsgangWerdGestart g) => PasNaleving(n => n with { Rechtsgangen = [.. n.Rechtsgangen, new(g.Rechtsgang, g.Geschil, false)] });

    private void Pas(UitspraakWerdGenoteerd g)
    {
        PasNaleving(n => n with { Rechtsgangen = [.. n.Rechtsgangen.Select(r => r.Id == g.Rechtsgang ? r with { Beslist = true } : r)] });
        if (g.Geschil is { } geschil)
        {
            PasGeschil(geschil, x => x with { Status = Geschilstatus.Beslecht });
        }
    }
}
