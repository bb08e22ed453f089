using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Projectie.Opslag;
using Npgsql;

namespace Gebiedswerking.Projectie.Contracten;

/// <summary>
/// The rows of the text of a contract: regions, partijen, verbintenissen and mijlpalen. Another text takes the place of the former one;
/// what happened to a part that stays (by its identity), stays with it.
/// </summary>
internal static class Contracttekst
{
    /// <summary>The tables of what a text says: as public as the contract.</summary>
    public static readonly IReadOnlyList<string> Tabellen =
        ["gebiedscontract_referentieregio", "partij", "verbintenis", "mijlpaal", "voorwaarde", "datadeelafspraak", "gevolg"];

    /// <summary>Values $1 to $10 of the row of the contract itself.</summary>
    public static NpgsqlParameter[] Kop(Guid contract, Contractinhoud inhoud) =>
    [
        Waarde.Id(contract), Waarde.Tekst(inhoud.Titel), Waarde.Dag(inhoud.Ingangsdatum), Waarde.Dag(inhoud.Einddatum),
        Waarde.Geld(Bedrag.Som(inhoud.Verbintenissen.Select(v => v.Bedrag))), Waarde.JaNee(inhoud.Voorbeeld), Waarde.Id(inhoud.Programma),
        Waarde.Id(inhoud.Fonds), Waarde.Id(inhoud.Mandatering),
        Waarde.Geld(Bedrag.Som(inhoud.Verbintenissen.Where(v => v.Middelen is Middelenbron.Fonds).Select(v => v.Bedrag))),
    ];

    /// <param name="lot">Gets the statements.</param>
    /// <param name="contract">The contract.</param>
    /// <param name="inhoud">Its text.</param>
    /// <param name="eerste">True for the first text: there is nothing to take away.</param>
    public static void Vervang(Lot lot, Guid contract, Contractinhoud inhoud, bool eerste = false)
    {
        if (!eerste)
        {
            NeemWeg(lot, contract, inhoud);
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

        Contractclausules.Vervang(lot, contract, inhoud, eerste);
    }

    private static void NeemWeg(Lot lot, Guid contract, Contractinhoud inhoud)
    {
        Houd(lot, "gebiedscontract_referentieregio", "referentieregio_code", contract, Waarde.Teksten(inhoud.Referentieregios));
        Houd(lot, "partij", "kbo", contract, Waarde.Teksten(inhoud.Partijen.Select(p => p.Kbo.Cijfers)));
        Houd(lot, "verbintenis", "id", contract, Waarde.Ids(inhoud.Verbintenissen.Select(v => v.Id.Waarde)));
        Houd(lot, "mijlpaal", "id", contract, Waarde.Ids(inhoud.Verbintenissen.SelectMany(v => v.Mijlpalen).Select(m => m.Id.Waarde)));
    }

    /// <summary>Takes away what the text does not name any more.</summary>
    private static void Houd(Lot lot, string tabel, string sleutel, Guid contract, NpgsqlParameter blijft) =>
        lot.Voeg($"delete from lees.{tabel} where gebiedscontract_id = $1 and {sleutel} <> all ($2)", Waarde.Id(contract), blijft);

    private static void VoegPartij(Lot lot, Guid contract, Contractinhoud inhoud, Contractpartij partij, int plaats)
    {
        var financiering = Bedrag.Som(inhoud.Financiering.Where(f => f.Partij == partij.Kbo).Select(f => f.Bedrag));
        lot.Voeg(
            """
            insert into lees.partij (gebiedscontract_id, kbo, volgorde, naam, soort, nis, beslissend_orgaan, financiering)
            values ($1, $2, $3, $4, $5::lees.partijsoort, $6, $7::lees.beslissendorgaan, $8)
            on conflict (gebiedscontract_id, kbo) do update
            set volgorde = excluded.volgorde, naam = excluded.naam, soort = excluded.soort, nis = excluded.nis,
              beslissend_orgaan = excluded.beslissend_orgaan, financiering = excluded.financiering, entiteit = null
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
            on conflict (gebiedscontract_id, id) do update
            set verantwoordelijke_kbo = excluded.verantwoordelijke_kbo, volgorde = excluded.volgorde, soort = excluded.soort,
              omschrijving = excluded.omschrijving, bedrag = excluded.bedrag, middelen = excluded.middelen,
              financieringswijze = null, voorschot = null, indicator_code = null, indicator_taakstelling = null, staatssteun = null,
              staatssteun_referentie = null, overheidsopdracht = null, opdracht_referentie = null, btw = null
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
                on conflict (gebiedscontract_id, id) do update
                set verbintenis_id = excluded.verbintenis_id, verantwoordelijke_kbo = excluded.verantwoordelijke_kbo,
                  beoordelaar_kbo = excluded.beoordelaar_kbo, volgorde = excluded.volgorde, omschrijving = excluded.omschrijving,
                  bewijs = excluded.bewijs, vervaldatum = excluded.vervaldatum, bedrag = excluded.bedrag
                """,
                Waarde.Id(mijlpaal.Id.Waarde), Waarde.Id(contract), Waarde.Id(verbintenis.Id.Waarde), Waarde.Kbo(verbintenis.Verantwoordelijke),
                Waarde.Kbo(mijlpaal.Beoordelaar), Waarde.Geheel(volgende + 1), Waarde.Tekst(mijlpaal.Omschrijving), Waarde.Tekst(mijlpaal.Bewijs),
                Waarde.Dag(mijlpaal.Vervaldatum), Waarde.Geld(mijlpaal.Bedrag));
        }
    }
}
