-- Written by the projections of the source 'programmas', but for mandaatplafond: that is of 'programmas-mandaten'.
create type lees.opgave as enum (
  'Veiligheidszorg', 'Mobiliteit', 'Omgevingszorg', 'IntegraalWaterbeheer', 'EconomieEnInnovatie', 'PubliekeInfrastructuur',
  'Vrijetijdsmateries', 'SociaalBeleid', 'Eerstelijnszorg', 'Wonen', 'Arbeidsmarkt');
create type lees.gebiedsoort as enum ('Referentieregio', 'Gemeente');

create table lees.mandatering (
  id uuid primary key,
  titel text not null,
  vr_datum date not null,
  vr_nummer text not null,
  mag_verschuiven boolean not null,
  vrijgesteld boolean not null,
  advies_inspectie text,
  begrotingsakkoord text,
  geldig_van date not null,
  geldig_tot date not null,
  voorbeeld boolean not null,
  verleend_op timestamptz not null
);
create index on lees.mandatering (titel, id);
create index on lees.mandatering (geldig_van, id);
create index on lees.mandatering (geldig_tot, id);
create index on lees.mandatering (verleend_op, id);

create table lees.mandatering_opgave (
  mandatering_id uuid not null,
  opgave lees.opgave not null,
  primary key (mandatering_id, opgave)
);

-- A referentieregio or a gemeente: one of the two codes is filled.
create table lees.mandatering_gebied (
  mandatering_id uuid not null,
  volgorde smallint not null,
  soort lees.gebiedsoort not null,
  referentieregio_code text,
  nis text,
  primary key (mandatering_id, volgorde)
);
create index on lees.mandatering_gebied (referentieregio_code, mandatering_id);
create index on lees.mandatering_gebied (nis, mandatering_id);

-- The function and the entiteit of a member, never the person.
create table lees.mandaatlid (
  mandatering_id uuid not null,
  volgorde smallint not null,
  entiteit text not null,
  functie text not null,
  leider boolean not null,
  van date not null,
  tot date,
  primary key (mandatering_id, volgorde)
);
create index on lees.mandaatlid (entiteit, mandatering_id);

-- The ceiling. 'leden' says who of the collective may see it; 'dossier' is the dossier of its own that it has at the source.
create table lees.mandaatplafond (
  mandatering_id uuid primary key,
  dossier uuid not null unique,
  plafond numeric(15,2) not null,
  onderhandelingsruimte text,
  leden text[] not null
);

create or replace view lees.bronstand as
select b.bron, coalesce(c.volgnummer, 0) as volgnummer, nullif(c.bijgewerkt_tot, 'epoch') as bijgewerkt_tot
from (values ('programmas'), ('contracten'), ('programmas-mandaten')) b (bron)
left join public.bron_cursor c on c.bron = b.bron;

grant select on lees.mandatering, lees.mandatering_opgave, lees.mandatering_gebied, lees.mandaatlid, lees.mandaatplafond to gw_lezer;

do $$
declare
  tabel text;
begin
  -- that it exists, its scope and its term: for everybody
  foreach tabel in array array['mandatering', 'mandatering_opgave', 'mandatering_gebied', 'mandaatlid']
  loop
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy openbaar on lees.%I for select to gw_lezer using (true)', tabel);
  end loop;
end
$$;

-- the ceiling and the room: the collective, the regering and the rekenhof
alter table lees.mandaatplafond enable row level security;
create policy vlaams on lees.mandaatplafond for select to gw_regering, gw_rekenhof using (true);
create policy collectief on lees.mandaatplafond for select to gw_gemandateerde, gw_gouverneur
  using (lees_intern.claim('persoon') = any (leden));
create policy mandaten on lees.dossierstand for select to gw_lezer
  using (bron = 'programmas-mandaten' and exists (select from lees.mandaatplafond p where p.dossier = dossierstand.dossier));

comment on table lees.mandatering is 'Wat een collectief van ambtenaren namens de Vlaamse overheid mag beloven.';
comment on column lees.mandatering.vr_datum is 'Dag van de beslissing van de Vlaamse Regering.';
comment on column lees.mandatering.vr_nummer is 'Documentnummer van de beslissing van de Vlaamse Regering.';
comment on column lees.mandatering.mag_verschuiven is 'Waar als het collectief geld tussen lijnen mag verschuiven.';
comment on column lees.mandatering.vrijgesteld is 'Waar als advies van de Inspectie van Financiën en begrotingsakkoord niet nodig zijn.';
comment on column lees.mandatering.geldig_van is 'Eerste dag waarop de mandatering geldt.';
comment on column lees.mandatering.geldig_tot is 'Laatste dag waarop de mandatering geldt.';
comment on column lees.mandatering.voorbeeld is 'Waar voor verzonnen voorbeeldgegevens.';
comment on table lees.mandatering_opgave is 'Een opgave waarvoor een mandatering geldt.';
comment on table lees.mandatering_gebied is 'Een gebied waarvoor een mandatering geldt.';
comment on column lees.mandatering_gebied.nis is 'NIS-code als het gebied een gemeente is.';
comment on table lees.mandaatlid is 'Een lid van een gemandateerd collectief: de functie en de entiteit, nooit de persoon.';
comment on column lees.mandaatlid.entiteit is 'OVO-code van de entiteit.';
comment on column lees.mandaatlid.tot is 'Laatste dag; leeg: zo lang de mandatering geldt.';
comment on table lees.mandaatplafond is 'Tot welk bedrag een collectief mag gaan. Alleen voor het collectief, de regering en het Rekenhof.';
comment on column lees.mandaatplafond.plafond is 'Hoogste bedrag in euro.';
comment on column lees.mandaatplafond.onderhandelingsruimte is 'Waarover onderhandeld mag worden; leeg: niet beschreven of gewist.';
