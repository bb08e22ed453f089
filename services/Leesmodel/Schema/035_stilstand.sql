-- What an open dispute keeps where it is, is not late: nobody can act on it, so no day passes for it. From the day on which it stands still it
-- does not count as late; when it goes on it does again, when its due date is over. Source: domein.md, "only the disputed verbintenis and
-- what depends on it is frozen".
create function lees_intern.bevries(contract uuid, versie integer, dag date, bekend timestamptz) returns void
  language sql
  as $$
    with stand as (
      select v.id, v.bevroren_sinds as was, (
          select min(g.gemeld_op)
          from lees.bevriezing b
          join lees.geschil g on g.gebiedscontract_id = b.gebiedscontract_id and g.id = b.geschil_id
          where b.gebiedscontract_id = v.gebiedscontract_id and b.verbintenis_id = v.id and g.afgesloten_op is null) as wordt
      from lees.verbintenis v
      where v.gebiedscontract_id = contract),
    gezet as (
      update lees.verbintenis v set bevroren_sinds = s.wordt
      from stand s
      where v.gebiedscontract_id = contract and v.id = s.id and v.bevroren_sinds is distinct from s.wordt),
    feit as (
      select -sum(f.delta) as delta, greatest(dag, f.geldig_op) as geldig_op, f.nis, f.referentieregio_code, f.kbo, f.mijlpaal_id, f.voorbeeld
      from stand s
      join lees.mijlpaal m on m.gebiedscontract_id = contract and m.verbintenis_id = s.id and m.aanvaard_op is null
      join lees.feit f on f.bron = 'contracten' and f.dossier = contract and f.mijlpaal_id = m.id and f.maat = 'MijlpalenTeLaat'
      where s.was is null and s.wordt is not null
      group by greatest(dag, f.geldig_op), f.nis, f.referentieregio_code, f.kbo, f.mijlpaal_id, f.voorbeeld
      having sum(f.delta) <> 0
      union all
      select 1, greatest(dag, m.vervaldatum + 1), p.nis, r.referentieregio_code, p.kbo, m.id, c.voorbeeld
      from stand s
      join lees.gebiedscontract c on c.id = contract
      join lees.mijlpaal m on m.gebiedscontract_id = contract and m.verbintenis_id = s.id and m.aanvaard_op is null
      join lees.partij p on p.gebiedscontract_id = contract and p.kbo = m.verantwoordelijke_kbo
      left join lees.gebiedscontract_referentieregio r on r.gebiedscontract_id = contract and p.nis is null
      where s.was is not null and s.wordt is null)
    insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, mijlpaal_id, voorbeeld)
    select 'contracten', contract, bevries.versie,
      200000 + row_number() over (order by f.mijlpaal_id, f.geldig_op, f.nis collate "C", f.referentieregio_code collate "C", f.kbo collate "C"),
      'MijlpalenTeLaat', f.delta, f.geldig_op, bekend, f.nis, f.referentieregio_code, f.kbo, contract, f.mijlpaal_id, f.voorbeeld
    from feit f
  $$;

-- An avenant that is adopted meanwhile takes away and adds again what counts; of what stands still nothing counts as late.
create or replace function lees_intern.tel_tekst(contract uuid, versie integer, vanaf date, bekend timestamptz, teken integer) returns void
  language sql
  as $$
    insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, mijlpaal_id, voorbeeld)
    select 'contracten', contract, tel_tekst.versie,
      (select coalesce(max(b.plaats), 0) from lees.feit b where b.bron = 'contracten' and b.dossier = contract and b.versie = tel_tekst.versie)
        + row_number() over (order by f.rang, f.v, f.m, f.code collate "C"),
      f.maat::lees.maat, teken * f.delta, f.geldig_op, bekend, case when f.code is null then f.nis end, f.code, f.kbo, contract, f.mijlpaal_id, c.voorbeeld
    from lees.gebiedscontract c
    cross join lateral (
      select 1 as rang, 0 as v, 0 as m, 'ContractenInWerking' as maat, 1::numeric as delta, vanaf as geldig_op, null as nis,
        r.referentieregio_code as code, null as kbo, null::uuid as mijlpaal_id
      from lees.gebiedscontract_referentieregio r where r.gebiedscontract_id = c.id
      union all
      select 2, v.volgorde, 0, 'Toegezegd', coalesce(d.deel, v.bedrag), vanaf, p.nis, d.referentieregio_code, p.kbo, null
      from lees.verbintenis v
      join lees.partij p on p.gebiedscontract_id = v.gebiedscontract_id and p.kbo = v.verantwoordelijke_kbo
      left join lateral lees_intern.verdeel(c.id, v.bedrag) d on p.nis is null
      where v.gebiedscontract_id = c.id and coalesce(d.deel, v.bedrag) <> 0
      union all
      select s.rang, v.volgorde, m.volgorde, s.maat, 1, case s.rang when 3 then vanaf else greatest(vanaf, m.vervaldatum + 1) end, p.nis,
        r.referentieregio_code, p.kbo, m.id
      from lees.mijlpaal m
      join lees.verbintenis v on v.gebiedscontract_id = m.gebiedscontract_id and v.id = m.verbintenis_id
      join lees.partij p on p.gebiedscontract_id = m.gebiedscontract_id and p.kbo = m.verantwoordelijke_kbo
      left join lees.gebiedscontract_referentieregio r on r.gebiedscontract_id = c.id and p.nis is null
      cross join (values (3, 'Mijlpalen'), (4, 'MijlpalenTeLaat')) s (rang, maat)
      where m.gebiedscontract_id = c.id and m.aanvaard_op is null -- what was accepted counts for ever
        and (s.rang = 3 or v.bevroren_sinds is null)) f
    where c.id = contract
  $$;

create or replace function lees.mijlpaal_te_laat(mijlpaal lees.mijlpaal) returns boolean
  language sql stable parallel safe
  return mijlpaal.aanvaard_op is null and mijlpaal.vervaldatum < lees_intern.vandaag() and not exists (
    select from lees.verbintenis v
    where v.gebiedscontract_id = mijlpaal.gebiedscontract_id and v.id = mijlpaal.verbintenis_id and v.bevroren_sinds is not null);

revoke all on function lees_intern.bevries(uuid, integer, date, timestamptz) from public;

comment on column lees.monitorregel.mijlpalen_te_laat is 'Mijlpalen die vervallen en op die dag nog niet aanvaard zijn. Wat door een geschil stilstaat, telt niet mee.';
comment on function lees.mijlpaal_te_laat is 'Vervallen en nog niet aanvaard, vandaag. Wat door een geschil stilstaat, is niet te laat.';
