-- Written by the projections of the source 'contracten' only. There are no foreign keys: a reference may point to
-- another source that has not arrived yet; joins happen when reading.
-- 'openbaar' stands on every row of a contract, so that the reader's row-level check needs no join for what is public.
-- No index on a status: comparing enums is not leakproof, so under a policy it is never used for a filter, and every
-- step of a milestone would have to write in all other indexes too.
create type lees.contractstatus as enum ('Ontwerp', 'TerOndertekening', 'Ondertekend', 'InWerking', 'Ingetrokken');
create type lees.partijsoort as enum ('VlaamseOverheid', 'Gemeente', 'Onderneming', 'Vereniging');
create type lees.beslissendorgaan as enum ('Gemeenteraad', 'College', 'Mandatering', 'EigenBestuur');
create type lees.visum as enum ('Verleend', 'Voorwaardelijk', 'Geweigerd', 'Vrijgesteld');
create type lees.verbintenissoort as enum ('Inspanning', 'Resultaat');
create type lees.mijlpaalstatus as enum ('Gepland', 'Gerapporteerd', 'Ondertekend', 'Aanvaard', 'Teruggestuurd');
create type lees.hoedanigheid as enum (
  'VoorzitterGemeenteraad', 'Burgemeester', 'AlgemeenDirecteur', 'Gemandateerde', 'GemachtigdePersoon');
create type lees.handtekeningniveau as enum ('Gewoon', 'Geavanceerd', 'Gekwalificeerd', 'Handgeschreven');
create type lees.besluitsoort as enum (
  'Raadsbesluit', 'Collegebesluit', 'Machtiging', 'DagelijksBestuur', 'VrBeslissing', 'Volmacht');
create type lees.toelichtingsoort as enum ('Verslag', 'Terugsturing', 'Intrekking', 'Visum');

create table lees.gebiedscontract (
  id uuid primary key,
  titel text not null,
  status lees.contractstatus not null,
  ingangsdatum date not null,
  einddatum date not null,
  bedrag numeric(15,2) not null,
  voorbeeld boolean not null,
  hash text,
  opgesteld_op timestamptz not null,
  voorgelegd_op timestamptz,
  ondertekend_op timestamptz,
  in_werking_sinds date,
  ingetrokken_op timestamptz,
  openbaar boolean not null default false
);
create index on lees.gebiedscontract (titel, id);
create index on lees.gebiedscontract (ingangsdatum, id);
create index on lees.gebiedscontract (einddatum, id);
create index on lees.gebiedscontract (bedrag, id);
create index on lees.gebiedscontract (opgesteld_op, id);

create table lees.gebiedscontract_referentieregio (
  gebiedscontract_id uuid not null,
  referentieregio_code text not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, referentieregio_code)
);
create index on lees.gebiedscontract_referentieregio (referentieregio_code, gebiedscontract_id);

create table lees.partij (
  gebiedscontract_id uuid not null,
  kbo text not null,
  volgorde smallint not null,
  naam text not null,
  soort lees.partijsoort not null,
  nis text,
  beslissend_orgaan lees.beslissendorgaan not null,
  financiering numeric(15,2) not null,
  visum lees.visum,
  meerjarenplan text,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, kbo)
);
create index on lees.partij (kbo, gebiedscontract_id);
create index on lees.partij (nis, gebiedscontract_id);
create index on lees.partij (naam, gebiedscontract_id, kbo);

create table lees.verbintenis (
  id uuid not null,
  gebiedscontract_id uuid not null,
  verantwoordelijke_kbo text not null,
  volgorde smallint not null,
  soort lees.verbintenissoort not null,
  omschrijving text not null,
  bedrag numeric(15,2) not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, id)
);
create index on lees.verbintenis (id);
create index on lees.verbintenis (verantwoordelijke_kbo, gebiedscontract_id);
create index on lees.verbintenis (bedrag, gebiedscontract_id, id);

create table lees.mijlpaal (
  id uuid not null,
  gebiedscontract_id uuid not null,
  verbintenis_id uuid not null,
  verantwoordelijke_kbo text not null,
  beoordelaar_kbo text,
  volgorde smallint not null,
  omschrijving text not null,
  bewijs text not null,
  vervaldatum date not null,
  bedrag numeric(15,2) not null,
  status lees.mijlpaalstatus not null default 'Gepland',
  gerapporteerd_bedrag numeric(15,2),
  gerapporteerd_op timestamptz,
  ondertekend_op timestamptz,
  aanvaard_bedrag numeric(15,2),
  aanvaard_op timestamptz,
  teruggestuurd_op timestamptz,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, id)
) with (fillfactor = 80);
create index on lees.mijlpaal (id);
create index on lees.mijlpaal (gebiedscontract_id, verbintenis_id, id);
create index on lees.mijlpaal (verantwoordelijke_kbo, vervaldatum);
create index on lees.mijlpaal (beoordelaar_kbo, vervaldatum);
create index on lees.mijlpaal (vervaldatum, gebiedscontract_id, id);
create index on lees.mijlpaal (bedrag, gebiedscontract_id, id);

-- Of a contract (mijlpaal_id null) or of a milestone. The function of the signatory, never the person.
create table lees.handtekening (
  gebiedscontract_id uuid not null,
  versie integer not null,
  partij_kbo text not null,
  mijlpaal_id uuid,
  hoedanigheid lees.hoedanigheid not null,
  niveau lees.handtekeningniveau not null,
  grond_soort lees.besluitsoort not null,
  grond_datum date not null,
  grond_referentie text not null,
  grond_uri text,
  grond_bekendmaking date,
  hash text,
  tijdstip timestamptz not null,
  vervallen_op timestamptz,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, versie)
);
create index on lees.handtekening (partij_kbo, tijdstip);
create index on lees.handtekening (gebiedscontract_id, mijlpaal_id);
create index on lees.handtekening (tijdstip, gebiedscontract_id, versie);

-- Free text of people: reports, reasons, motivations. Erasable, and never public.
create table lees.toelichting (
  gebiedscontract_id uuid not null,
  versie integer not null,
  veld text not null,
  mijlpaal_id uuid,
  partij_kbo text,
  soort lees.toelichtingsoort not null,
  tekst text not null,
  tijdstip timestamptz not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, versie, veld)
);
create index on lees.toelichting (gebiedscontract_id, mijlpaal_id);
create index on lees.toelichting (tijdstip, gebiedscontract_id, versie);

-- Derived from the day, never stored.
create function lees.mijlpaal_te_laat(mijlpaal lees.mijlpaal) returns boolean
  language sql stable parallel safe
  return mijlpaal.status <> 'Aanvaard' and mijlpaal.vervaldatum < lees_intern.vandaag();
