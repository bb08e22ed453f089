using System.Diagnostics;
using System.Globalization;
using Gebiedswerking.Berichten.Programmas;
using Gebiedswerking.Fundament.Dossierlog;
using Gebiedswerking.Fundament.Fouten;
using Gebiedswerking.Fundament.Toegang;
using Gebiedswerking.Programmas.Domein;
using Gebiedswerking.Programmas.Opslag;

namespace Gebiedswerking.Programmas.Gebieden;

/// <summary>
/// Task <c>laad-gebieden [DIR]</c>: registers the gemeenten and referentieregio's of a folder. All files are checked
/// before anything is stored, and all is stored in one transaction; what is known already changes nothing.
/// </summary>
public static class LaadGebieden
{
    /// <summary>The dates that the files leave open; see Gegevens/README.md, "Decisions that the data leave open".</summary>
    private static readonly DateOnly OudsteKaart = new(2019, 1, 1), Regiodecreet = new(2023, 2, 3), Fusies = new(2025, 1, 1);

    /// <summary>Runs the task; answers 0, or 1 when a file was refused, 2 when called wrongly.</summary>
    public static async Task<int> Voer(IServiceProvider diensten, string[] args, CancellationToken stop)
    {
        if (args.Length > 1)
        {
            await Console.Error.WriteLineAsync("Gebruik: laad-gebieden [map met gemeenten.csv, referentieregios.csv en gebieden.topojson]");
            return 2;
        }

        var klok = Stopwatch.StartNew();
        var map = args.Length == 1 ? args[0] : Gebiedsgegevens.Map(diensten.GetRequiredService<IConfiguration>());
        var problemen = new Problemen();
        var gegevens = Gebiedsgegevens.Lees(map, problemen);
        var nieuw = gegevens is null ? 0 : await Bewaar(diensten.GetRequiredService<ProgrammasDb>(), gegevens, problemen, stop);
        if (!problemen.Geen)
        {
            await Console.Error.WriteLineAsync(
                $"De gebieden zijn niet geladen, er is niets bewaard. Verbeter dit en laad opnieuw:\n{string.Join('\n', problemen.AlsTekst())}");
            return 1;
        }

        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{gegevens!.Gemeenten.Count} gemeenten en {gegevens.Regios.Count} referentieregio's nagekeken, " +
            $"{nieuw} nieuwe gebeurtenissen bewaard ({klok.Elapsed.TotalSeconds:0.0} s)."));
        return 0;
    }

    private static async Task<int> Bewaar(ProgrammasDb db, Gebiedsgegevens gegevens, Problemen problemen, CancellationToken stop)
    {
        var dossiers = new List<Dossier>();
        foreach (var rij in gegevens.Regios)
        {
            var regio = await Open<Referentieregio>(db, Referentieregio.IdVan(rij.Code), stop);
            dossiers.Add(regio);
            Probeer(Regiosbestand.Naam, rij.Regel, () =>
                regio.Registreer(new ReferentieregioWerdGeregistreerd(rij.Code, rij.Naam, rij.Slug, rij.AbbUri)));
        }

        foreach (var rij in gegevens.Gemeenten)
        {
            var gemeente = await Open<Gemeente>(db, Gemeente.IdVan(rij.Nis), stop);
            dossiers.Add(gemeente);
            Probeer(Gemeentenbestand.Naam, rij.Regel, () => Vertel(gemeente, rij));
        }

        var nieuw = dossiers.Sum(d => d.Nieuw.Count);
        if (problemen.Geen && nieuw > 0)
        {
            try
            {
                await db.BewaarGebieden(dossiers, Aanvrager.Dienst("programmas"), stop);
            }
            catch (Domeinfout fout) // somebody else loads at the same time
            {
                problemen.Eis(false, "laad-gebieden", null, fout.Zin);
            }
        }

        return nieuw;

        void Probeer(string bestand, int regel, Action registreer)
        {
            try
            {
                registreer();
            }
            catch (Domeinfout fout)
            {
                problemen.Eis(false, bestand, regel, fout.Zin);
            }
        }
    }

    private static async Task<T> Open<T>(ProgrammasDb db, Guid id, CancellationToken stop) where T : Dossier, new() =>
        await db.Zoek<T>(id, stop) ?? await db.Begin<T>(id, stop);

    private static void Vertel(Gemeente gemeente, Gemeenterij rij)
    {
        var geldigVan = rij.Fusie2025 ? Fusies : OudsteKaart;
        gemeente.Registreer(new GemeenteWerdGeregistreerd(
            rij.Nis, rij.Naam, rij.Slug, rij.Kbo, rij.Ovo, geldigVan, rij.OppervlakteKm2, rij.Lengtegraad, rij.Breedtegraad, rij.AbbUri));
        gemeente.DeelInBijReferentieregio(rij.RegioCode, rij.Fusie2025 ? Fusies : Regiodecreet);
        gemeente.DeelInBijProvincie(rij.ProvincieCode, rij.Provincie, geldigVan);
        gemeente.StelInwonertalVast(rij.Inwoners, rij.InwonersDatum, rij.InwonersBron);
    }
}
