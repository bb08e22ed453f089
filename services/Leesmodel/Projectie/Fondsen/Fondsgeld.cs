using Gebiedswerking.Berichten;
using Gebiedswerking.Berichten.Contracten;
using Gebiedswerking.Berichten.Fondsen;
using Gebiedswerking.Projectie.Opslag;

namespace Gebiedswerking.Projectie.Fondsen;

/// <summary>
/// What the forecast of a fund is made of, per budget line: each event that moves money says here what it adds and takes away. Rules:
/// Schema/032_fondstoezicht.sql.
/// </summary>
internal sealed class Fondsgeld(Lot lot, Guid fonds)
{
    /// <summary>Set apart for a contract.</summary>
    public void Gereserveerd(Guid contract, IReadOnlyList<Middelendeel> delen) => Deel(contract, delen, 1, 0, 0);

    /// <summary>What was set apart for a contract is committed.</summary>
    public void Vastgelegd(Guid contract, IReadOnlyList<Middelendeel> delen) => Deel(contract, delen, -1, 0, 1);

    /// <summary>Not needed any more.</summary>
    public void Vrijgegeven(Guid contract, Middelenfase uit, IReadOnlyList<Middelendeel> delen) =>
        Deel(contract, delen, uit is Middelenfase.Gereserveerd ? -1 : 0, 0, uit is Middelenfase.Vastgelegd ? -1 : 0);

    /// <summary>Set apart for an avenant.</summary>
    public void VoorAvenant(Guid contract, IReadOnlyList<Middelendeel> delen) => Deel(contract, delen, 0, 1, 0);

    /// <summary>What was set apart for an avenant becomes free.</summary>
    public void NietVoorAvenant(Guid contract, IReadOnlyList<Middelendeel> delen) => Deel(contract, delen, 0, -1, 0);

    /// <summary>What was set apart for an avenant is committed.</summary>
    public void AvenantVastgelegd(Guid contract, IReadOnlyList<Middelendeel> delen) => Deel(contract, delen, 0, -1, 1);

    /// <summary>The milestones of the text that counts.</summary>
    public void Mijlpalen(Guid contract, IReadOnlyList<Fondsmijlpaal> mijlpalen)
    {
        lot.Voeg("delete from lees.fondsmijlpaal where gebiedsfonds_id = $1 and gebiedscontract_id = $2 and mijlpaal_id <> all ($3)",
            Waarde.Id(fonds), Waarde.Id(contract), Waarde.Ids(mijlpalen.Select(m => m.Mijlpaal.Waarde)));
        foreach (var (volgorde, mijlpaal) in mijlpalen.Index())
        {
            lot.Voeg(
                """
                insert into lees.fondsmijlpaal (gebiedsfonds_id, gebiedscontract_id, mijlpaal_id, volgorde, bedrag, vervaldatum) values ($1, $2, $3, $4, $5, $6)
                on conflict (gebiedsfonds_id, gebiedscontract_id, mijlpaal_id) do update
                set volgorde = excluded.volgorde, bedrag = excluded.bedrag, vervaldatum = excluded.vervaldatum
                """,
                Waarde.Id(fonds), Waarde.Id(contract), Waarde.Id(mijlpaal.Mijlpaal.Waarde), Waarde.Geheel(volgorde + 1), Waarde.Geld(mijlpaal.Bedrag),
                Waarde.Dag(mijlpaal.Vervaldatum));
        }
    }

    /// <summary>What was set apart, for a contract or an avenant of it, stands on other lines from now on.</summary>
    public void Verlegd(Guid contract, bool avenant, IReadOnlyList<Middelendeel> van, IReadOnlyList<Middelendeel> naar)
    {
        Deel(contract, van, avenant ? 0 : -1, avenant ? -1 : 0, 0);
        Deel(contract, naar, avenant ? 0 : 1, avenant ? 1 : 0, 0);
    }

    /// <summary>A milestone was accepted without a payment.</summary>
    public void Verrekend(Guid contract, MijlpaalId mijlpaal) => lot.Voeg(
        "update lees.fondsmijlpaal set verrekend = true where gebiedsfonds_id = $1 and gebiedscontract_id = $2 and mijlpaal_id = $3",
        Waarde.Id(fonds), Waarde.Id(contract), Waarde.Id(mijlpaal.Waarde));

    private void Deel(Guid contract, IReadOnlyList<Middelendeel> delen, int gereserveerd, int avenant, int vastgelegd)
    {
        foreach (var deel in delen)
        {
            lot.Voeg(
                """
                insert into lees.middelendeel as m (gebiedsfonds_id, gebiedscontract_id, entiteit, begrotingsartikel, jaar, plaats, gereserveerd, avenant, vastgelegd)
                select $1, $2, $3, $4, $5,
                  (select coalesce(max(d.plaats), 0) + 1 from lees.middelendeel d where d.gebiedsfonds_id = $1 and d.gebiedscontract_id = $2), $6, $7, $8
                on conflict (gebiedsfonds_id, gebiedscontract_id, jaar, entiteit, begrotingsartikel) do update
                set gereserveerd = m.gereserveerd + excluded.gereserveerd, avenant = m.avenant + excluded.avenant, vastgelegd = m.vastgelegd + excluded.vastgelegd
                """,
                Waarde.Id(fonds), Waarde.Id(contract), Waarde.Tekst(deel.Lijn.Entiteit), Waarde.Tekst(deel.Lijn.Begrotingsartikel), Waarde.Geheel(deel.Lijn.Jaar),
                Waarde.Getal(gereserveerd * deel.Bedrag.Euro), Waarde.Getal(avenant * deel.Bedrag.Euro), Waarde.Getal(vastgelegd * deel.Bedrag.Euro));
        }
    }
}
