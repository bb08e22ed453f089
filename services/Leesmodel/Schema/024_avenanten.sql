-- Changes of contracts in force, and their end. Written by the projections of the source 'contracten'. What does not bind yet is for the
-- partijen of the contract, those who would enter, the team of its regions, gemandateerden and regering, and once it was offered for the
-- raadsleden of a gemeente that is partij. What was adopted is public. What came to nothing stays with who was partij already.
alter type lees.contractstatus add value if not exists 'Beeindigd';
create type lees.avenantsoort as enum ('Materieel', 'Financieel', 'Termijn', 'Rechtzetting');
create type lees.avenantstatus as enum ('Ontwerp', 'WachtOpMiddelen', 'TerOndertekening', 'Aangenomen', 'Verworpen', 'Ingetrokken');
create type lees.avenantwijzigingsoort as enum ('Toegevoegd', 'Weggevallen', 'Gewijzigd');
create type lees.beeindigingsgrond as enum ('Verstreken', 'Opgezegd', 'Ontbonden', 'Avenant', 'Uitspraak');

alter table lees.gebiedscontract
  add column aantal_avenanten smallint not null default 0,
  add column einde_op date,
  add column einde_grond lees.beeindigingsgrond,
  add column beeindigd_op date,
  add column afgewikkeld_op timestamptz;

create table lees.avenant (
  id uuid not null,
  gebiedscontract_id uuid not null,
  nummer smallint not null,
  soort lees.avenantsoort not null,
  status lees.avenantstatus not null,
  basis text not null,
  hash text,
  titel text not null,
  einddatum date not null,
  bedrag numeric(15,2) not null,
  beeindigt_op date,
  geschil_id uuid,
  opgesteld_op timestamptz not null,
  wacht_op_middelen_sinds timestamptz,
  weigeringsreden lees.weigeringsreden,
  voorgelegd_op timestamptz,
  aangenomen_op date,
  gesloten_op timestamptz,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, id)
);
create index on lees.avenant (id);
create index on lees.avenant (geschil_id);
create index on lees.avenant (opgesteld_op, gebiedscontract_id, id);

-- Who is partij in the new text, and who must sign it.
create table lees.avenantpartij (
  gebiedscontract_id uuid not null,
  avenant_id uuid not null,
  kbo text not null,
  volgorde smallint not null,
  naam text not null,
  soort lees.partijsoort not null,
  beslissend_orgaan lees.beslissendorgaan not null,
  financiering numeric(15,2) not null,
  treedt_toe boolean not null,
  treedt_uit boolean not null default false,
  tekent boolean not null default false,
  visum lees.visum,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, avenant_id, kbo)
);
create index on lees.avenantpartij (kbo, gebiedscontract_id, avenant_id);

create table lees.avenanthandtekening (
  gebiedscontract_id uuid not null,
  versie integer not null,
  avenant_id uuid not null,
  partij_kbo text not null,
  hoedanigheid lees.hoedanigheid not null,
  niveau lees.handtekeningniveau not null,
  grond_soort lees.besluitsoort not null,
  grond_datum date not null,
  grond_referentie text not null,
  grond_uri text,
  grond_bekendmaking date,
  hash text not null,
  tijdstip timestamptz not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, versie)
);
create index on lees.avenanthandtekening (gebiedscontract_id, avenant_id);
create index on lees.avenanthandtekening (partij_kbo, tijdstip);
create index on lees.avenanthandtekening (tijdstip, gebiedscontract_id, versie);

create table lees.avenantwijziging (
  gebiedscontract_id uuid not null,
  avenant_id uuid not null,
  volgorde integer not null,
  plaats text not null,
  soort lees.avenantwijzigingsoort not null,
  oud text,
  nieuw text,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, avenant_id, volgorde)
);

-- Free text of people about a change or an end. Erasable, and never public.
create table lees.wijzigingstekst (
  gebiedscontract_id uuid not null,
  versie integer not null,
  veld text not null,
  avenant_id uuid,
  partij_kbo text,
  tekst text not null,
  tijdstip timestamptz not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, versie, veld)
);
create index on lees.wijzigingstekst (gebiedscontract_id, avenant_id);
create index on lees.wijzigingstekst (tijdstip, gebiedscontract_id, versie);

-- What a fund set apart for an avenant; written by the projections of the source 'fondsen'. Like a reservering that is not public.
create table lees.avenantreservering (
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  avenant_id uuid not null,
  poging integer not null,
  status lees.reserveringstatus not null,
  bedrag numeric(15,2) not null,
  reden lees.weigeringsreden,
  gereserveerd_op timestamptz,
  primary key (gebiedsfonds_id, gebiedscontract_id, avenant_id)
);
create index on lees.avenantreservering (gebiedscontract_id, avenant_id);

grant select on lees.avenantreservering to gw_lezer;
alter table lees.avenantreservering enable row level security;
create policy regio on lees.avenantreservering for select to gw_gebiedsteam, gw_gouverneur
  using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim('regios'))));
create policy vlaams on lees.avenantreservering for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true);

create function lees_intern.avenanten_van_toetreder(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 10 set search_path = pg_catalog
  as $$
    select p.avenant_id from lees.avenantpartij p where p.kbo = organisatie and p.treedt_toe
  $$;

create function lees_intern.avenanten_voor_raad(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 50 set search_path = pg_catalog
  as $$
    select p.avenant_id
    from lees.avenantpartij p
    join lees.avenant a on a.gebiedscontract_id = p.gebiedscontract_id and a.id = p.avenant_id
    where p.kbo = organisatie and a.voorgelegd_op is not null
  $$;

revoke all on function lees_intern.avenanten_van_toetreder(text), lees_intern.avenanten_voor_raad(text) from public;
grant execute on function lees_intern.avenanten_van_toetreder(text), lees_intern.avenanten_voor_raad(text) to gw_lezer;

do $$
declare
  partijrollen constant text := 'gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner';
  tabel text;
  sleutel text;
begin
  foreach tabel in array array['avenant', 'avenantpartij', 'avenanthandtekening', 'avenantwijziging', 'wijzigingstekst']
  loop
    sleutel := case tabel when 'avenant' then 'id' else 'avenant_id' end;
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy openbaar on lees.%I for select to %s using (openbaar)', tabel, case tabel when 'wijzigingstekst' then 'gw_rekenhof' else 'gw_lezer' end);
    execute format('create policy partij on lees.%I for select to %s using (gebiedscontract_id in (select lees_intern.contracten_van_partij(lees_intern.claim(''organisatie''))))',
      tabel, partijrollen);
    execute format('create policy toetreder on lees.%I for select to %s using (%I in (select lees_intern.avenanten_van_toetreder(lees_intern.claim(''organisatie''))))',
      tabel, partijrollen, sleutel);
    execute format('create policy raad on lees.%I for select to gw_raadslid using (%I in (select lees_intern.avenanten_voor_raad(lees_intern.claim(''organisatie''))))',
      tabel, sleutel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim(''regios''))))',
      tabel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering using (true)', tabel);
  end loop;
end
$$;

-- What the text of a contract counts for from a day on: once taken away as it was, once added as it became.
create function lees_intern.tel_tekst(contract uuid, versie integer, vanaf date, bekend timestamptz, teken integer) returns void
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
      where m.gebiedscontract_id = c.id and m.aanvaard_op is null) f -- what was accepted counts for ever
    where c.id = contract
  $$;

-- Of what was taken away and added again only the difference stays.
create function lees_intern.vereffen_tekst(contract uuid, versie integer) returns void
  language sql
  as $$
    with weg as (
      delete from lees.feit f where f.bron = 'contracten' and f.dossier = contract and f.versie = vereffen_tekst.versie returning f.*)
    insert into lees.feit (bron, dossier, versie, plaats, maat, delta, geldig_op, bekend_op, nis, referentieregio_code, kbo, gebiedscontract_id, mijlpaal_id, voorbeeld)
    select 'contracten', contract, vereffen_tekst.versie,
      100000 + row_number() over (order by w.maat, w.geldig_op, w.nis collate "C", w.referentieregio_code collate "C", w.kbo collate "C", w.mijlpaal_id),
      w.maat, sum(w.delta), w.geldig_op, w.bekend_op, w.nis, w.referentieregio_code, w.kbo, contract, w.mijlpaal_id, w.voorbeeld
    from weg w
    group by w.maat, w.geldig_op, w.bekend_op, w.nis, w.referentieregio_code, w.kbo, w.mijlpaal_id, w.voorbeeld
    having sum(w.delta) <> 0
  $$;

revoke all on function lees_intern.tel_tekst(uuid, integer, date, timestamptz, integer), lees_intern.vereffen_tekst(uuid, integer) from public;

comment on column lees.gebiedscontract.aantal_avenanten is 'Hoeveel avenanten aangenomen zijn.';
comment on column lees.gebiedscontract.einde_op is 'Laatste dag waarop het bindt, als het eerder eindigt dan zijn einddatum.';
comment on column lees.gebiedscontract.einde_grond is 'Waarom het eindigt of eindigde.';
comment on column lees.gebiedscontract.beeindigd_op is 'Laatste dag waarop het bond; leeg: het is niet beëindigd.';
comment on column lees.gebiedscontract.afgewikkeld_op is 'Sinds wanneer na het einde niets meer te beoordelen of te betalen is.';
comment on table lees.avenant is 'Een wijziging van een contract in werking. Openbaar zodra ze aangenomen is.';
comment on column lees.avenant.nummer is 'Nummer binnen het contract, vanaf 1.';
comment on column lees.avenant.soort is 'Wat het mag veranderen.';
comment on column lees.avenant.basis is 'Hash van de tekst die het verandert.';
comment on column lees.avenant.hash is 'Hash van het avenant zoals het voorligt.';
comment on column lees.avenant.titel is 'Titel van het contract in de nieuwe tekst.';
comment on column lees.avenant.einddatum is 'Einddatum in de nieuwe tekst.';
comment on column lees.avenant.bedrag is 'Som van de verbintenissen in de nieuwe tekst, in euro.';
comment on column lees.avenant.beeindigt_op is 'Laatste dag waarop het contract dan bindt; leeg: het loopt door.';
comment on column lees.avenant.geschil_id is 'Het geschil waarvan het een vergelijk uitwerkt.';
comment on column lees.avenant.wacht_op_middelen_sinds is 'Sinds wanneer het op het antwoord van het fonds wacht.';
comment on column lees.avenant.weigeringsreden is 'Waarom het fonds de middelen weigerde.';
comment on column lees.avenant.aangenomen_op is 'Dag waarop de laatste nodige handtekening kwam: vanaf dan bindt de nieuwe tekst.';
comment on column lees.avenant.gesloten_op is 'Wanneer het aangenomen, geweigerd of ingetrokken werd.';
comment on column lees.avenant.openbaar is 'Waar zodra het aangenomen is.';
comment on table lees.avenantpartij is 'Wie partij is in de nieuwe tekst van een avenant of uittreedt, en wie het moet ondertekenen.';
comment on column lees.avenantpartij.kbo is 'KBO-nummer.';
comment on column lees.avenantpartij.volgorde is 'Plaats in de nieuwe tekst, vanaf 1.';
comment on column lees.avenantpartij.financiering is 'Wat deze partij dan uit eigen middelen betaalt, in euro.';
comment on column lees.avenantpartij.treedt_toe is 'Waar als ze nog geen partij was.';
comment on column lees.avenantpartij.treedt_uit is 'Waar als ze dan geen partij meer is.';
comment on column lees.avenantpartij.tekent is 'Waar als haar handtekening nodig is.';
comment on column lees.avenantpartij.visum is 'Visum van de financieel directeur; leeg: niet gegeven.';
comment on table lees.avenanthandtekening is 'Een handtekening onder een avenant: de functie, nooit de persoon.';
comment on column lees.avenanthandtekening.versie is 'Versie van het dossier waarin ze gezet werd.';
comment on column lees.avenanthandtekening.hash is 'Hash van het avenant dat ondertekend werd.';
comment on table lees.avenantwijziging is 'Een verschil tussen de tekst die gold toen het avenant voorgelegd werd en de nieuwe tekst.';
comment on column lees.avenantwijziging.volgorde is 'Plaats in de nieuwe tekst, vanaf 1.';
comment on column lees.avenantwijziging.plaats is 'Het veld, of het onderdeel met zijn id en het veld.';
comment on column lees.avenantwijziging.oud is 'Zoals het was; leeg: toegevoegd.';
comment on column lees.avenantwijziging.nieuw is 'Zoals het wordt; leeg: weggevallen.';
comment on table lees.wijzigingstekst is 'Vrije tekst bij een avenant of een opzegging. Nooit openbaar.';
comment on column lees.wijzigingstekst.veld is 'Naam van het tekstveld.';
comment on table lees.avenantreservering is 'Wat een fonds voor een avenant opzij houdt of vastlegde. Niet openbaar.';
comment on column lees.avenantreservering.poging is 'Op de hoeveelste vraag dit het antwoord is.';
comment on column lees.avenantreservering.bedrag is 'Wat het avenant meer vraagt, in euro; 0: niets of geweigerd.';
comment on column lees.avenantreservering.reden is 'Waarom het fonds weigerde.';
