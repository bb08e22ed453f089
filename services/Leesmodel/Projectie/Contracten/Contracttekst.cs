using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Projectie.Opslag;
using Npgsql;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>The rows of the text of a draft: regions, partijen, verbintenissen and mijlpalen, replaced as a whole.</summary>
internal static class Contracttekst
{
    /// <summary>Values $1 to $10 of the row of the contract itself.</summary>
    public static NpgsqlParameter[] Kop(Guid contract, Contractinhoud inhoud) =>
    [
        Waarde.Id(contract), Waarde.Tekst(inhoud.Titel), Waarde.Dag(inhoud.Ingangsdatum), Waarde.Dag(inhoud.Einddatum),
        Waarde.Geld(Bedrag.Som(inhoud.Verbintenissen.Select(v => v.Bedrag))), Waarde.JaNee(inhoud.Voorbeeld), Waarde.Id(inhoud.Programma),
        Waarde.Id(inhoud.Fonds), Waarde.Id(inhoud.Mandatering),
        Waarde.Geld(Bedrag.Som(inhoud.Verbintenissen.Where(v => v.Middelen is Middelenbron.Fonds).Select(v => v.Bedrag))),
    ];

    public static void Vervang(Lot lot, Guid contract, Contractinhoud inhoud)
    {
        foreach (var tabel in (string[])["gebiedscontract_referentieregio", "partij", "verbintenis", "mijlpaal"])
        {
            lot.Voeg($"delete from lees.{tabel} where gebiedscontract_id = $1", Waarde.Id(contract));
        }

        foreach (var regio in inhoud.Referentieregios)
        {
            lot.Voeg(
                """
                insert into lees.gebiedscontract_referentieregio (gebiedscontract_id, referentieregio_code) values ($1, $2)
                on conflict do nothing
                """,
                Waarde.Id(contract), Waarde.Tekst(regio));
        }

        foreach (var (plaats, partij) in inhoud.Partijen.Index())
        {
            VoegPartij(lot, contract, inhoud, partij, plaats + 1);
        }

        foreach (var (plaats, verbintenis) in inhoud.Verbintenissen.Index())
        {
            VoegVerbintenis(lot, contract, verbintenis, plaats + 1);
        }

        Contractclausules.Vervang(lot, contract, inhoud);
    }

    private static void VoegPartij(Lot lot, Guid contract, Contractinhoud inhoud, Contractpartij partij, int plaats)
    {
        var financiering = Bedrag.Som(inhoud.Financiering.Where(f => f.Partij == partij.Kbo).Select(f => f.Bedrag));
        lot.Voeg(
            """
            insert into lees.partij (gebiedscontract_id, kbo, volgorde, naam, soort, nis, beslissend_orgaan, financiering)
            values ($1, $2, $3, $4, $5::lees.partijsoort, $6, $7::lees.beslissendorgaan, $8)
            """,
            Waarde.Id(contract), Waarde.Kbo(partij.Kbo), Waarde.Geheel(plaats), Waarde.Tekst(partij.Naam), Waarde.Keuze(partij.Soort),
            Waarde.Tekst(partij.Nis), Waarde.Keuze(partij.BeslissendOrgaan), Waarde.Geld(financiering));
    }

    private static void VoegVerbintenis(Lot lot, Guid contract, Verbintenis verbintenis, int plaats)
    {
        lot.Voeg(
            """
            insert into lees.verbintenis (id, gebiedscontract_id, verantwoordelijke_kbo, volgorde, soort, omschrijving, bedrag, middelen)
            values ($1, $2, $3, $4, $5::lees.verbintenissoort, $6, $7, $8::lees.middelenbron)
            """,
            Waarde.Id(verbintenis.Id.Waarde), Waarde.Id(contract), Waarde.Kbo(verbintenis.Verantwoordelijke), Waarde.Geheel(plaats),
            Waarde.Keuze(verbintenis.Soort), Waarde.Tekst(verbintenis.Omschrijving), Waarde.Geld(verbintenis.Bedrag),
            Waarde.Tekst(verbintenis.Middelen?.ToString()));
        foreach (var (volgende, mijlpaal) in verbintenis.Mijlpalen.Index())
        {
            lot.Voeg(
                """
                insert into lees.mijlpaal
                  (id, gebiedscontract_id, verbintenis_id, verantwoordelijke_kbo, beoordelaar_kbo, volgorde, omschrijving, bewijs, vervaldatum, bedrag)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                """,
                Waarde.Id(mijlpaal.Id.Waarde), Waarde.Id(contract), Waarde.Id(verbintenis.Id.Waarde), Waarde.Kbo(verbintenis.Verantwoordelijke),
                Waarde.Kbo(mijlpaal.Beoordelaar), Waarde.Geheel(volgende + 1), Waarde.Tekst(mijlpaal.Omschrijving), Waarde.Tekst(mijlpaal.Bewijs),
                Waarde.Dag(mijlpaal.Vervaldatum), Waarde.Geld(mijlpaal.Bedrag));
        }
    }
}
