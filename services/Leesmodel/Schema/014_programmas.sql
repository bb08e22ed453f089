-- Platforms and programmes. Written by the projections of the source 'programmas' only. 'openbaar' stands on every row of a
-- programme: it is public from its adoption on. A platform never is: it is the negotiating table.
create type lees.deelnemersoort as enum ('VlaamseOverheid', 'Gemeente', 'AnderLokaalBestuur', 'MaatschappelijkeOrganisatie');
create type lees.programmasoort as enum ('Generiek', 'Specifiek');
create type lees.programmastatus as enum ('Voorbereiding', 'Onderhandeling', 'Vastgesteld', 'Lopend', 'Afgesloten');
create type lees.bestuursniveau as enum ('Vlaams', 'Provinciaal', 'Bovenlokaal', 'Lokaal');

create table lees.platform (
  id uuid primary key,
  titel text not null,
  van date not null,
  tot date,
  voorbeeld boolean not null,
  opgericht_op timestamptz not null
);
create index on lees.platform (titel, id);
create index on lees.platform (opgericht_op, id);

create table lees.platformgebied (
  platform_id uuid not null,
  volgorde smallint not null,
  soort lees.gebiedsoort not null,
  referentieregio_code text,
  nis text,
  primary key (platform_id, volgorde)
);
create index on lees.platformgebied (referentieregio_code, platform_id);
create index on lees.platformgebied (nis, platform_id);

-- In which referentieregios these areas lay when the platform was set up: whose table it is.
create table lees.platformregio (
  platform_id uuid not null,
  referentieregio_code text not null,
  primary key (platform_id, referentieregio_code)
);
create index on lees.platformregio (referentieregio_code, platform_id);

create table lees.deelnemer (
  platform_id uuid not null,
  kbo text not null,
  naam text not null,
  soort lees.deelnemersoort not null,
  nis text,
  uitgenodigd_op timestamptz not null,
  primary key (platform_id, kbo)
);
create index on lees.deelnemer (kbo, platform_id);
create index on lees.deelnemer (nis, platform_id);
create index on lees.deelnemer (naam, platform_id, kbo);

create table lees.overlegmoment (
  id uuid not null,
  platform_id uuid not null,
  datum date not null,
  conclusie text,
  conclusie_versie integer not null,
  primary key (platform_id, id)
);
create index on lees.overlegmoment (id);
create index on lees.overlegmoment (datum, platform_id, id);

-- The function of a delegate, never the person.
create table lees.aanwezige (
  platform_id uuid not null,
  overlegmoment_id uuid not null,
  volgorde smallint not null,
  functie text not null,
  namens text[] not null,
  primary key (platform_id, overlegmoment_id, volgorde)
);

create table lees.gebiedsprogramma (
  id uuid primary key,
  titel text not null,
  soort lees.programmasoort not null,
  status lees.programmastatus not null,
  visie text not null,
  van date not null,
  tot date not null,
  bbc_cyclus text,
  platform_id uuid,
  voorganger_id uuid,
  mandatering_id uuid,
  raming numeric(15,2) not null default 0,
  groot_project boolean not null default false,
  voorbeeld boolean not null,
  opgesteld_op timestamptz not null,
  onderhandeling_op timestamptz,
  vastgesteld_op timestamptz,
  gestart_op date,
  afgesloten_op date,
  openbaar boolean not null default false
);
create index on lees.gebiedsprogramma (titel, id);
create index on lees.gebiedsprogramma (van, id);
create index on lees.gebiedsprogramma (tot, id);
create index on lees.gebiedsprogramma (raming, id);
create index on lees.gebiedsprogramma (opgesteld_op, id);
create index on lees.gebiedsprogramma (platform_id);
create index on lees.gebiedsprogramma (voorganger_id);
create index on lees.gebiedsprogramma (mandatering_id);

create table lees.programmagebied (
  programma_id uuid not null,
  volgorde smallint not null,
  soort lees.gebiedsoort not null,
  referentieregio_code text,
  nis text,
  openbaar boolean not null default false,
  primary key (programma_id, volgorde)
);
create index on lees.programmagebied (referentieregio_code, programma_id);
create index on lees.programmagebied (nis, programma_id);

create table lees.programmaregio (
  programma_id uuid not null,
  referentieregio_code text not null,
  openbaar boolean not null default false,
  primary key (programma_id, referentieregio_code)
);
create index on lees.programmaregio (referentieregio_code, programma_id);

create table lees.programmataakstelling (
  programma_id uuid not null,
  taakstelling_id uuid not null,
  volgorde smallint not null,
  openbaar boolean not null default false,
  primary key (programma_id, taakstelling_id)
);
create index on lees.programmataakstelling (taakstelling_id, programma_id);

create table lees.programmaopgave (
  programma_id uuid not null,
  opgave lees.opgave not null,
  openbaar boolean not null default false,
  primary key (programma_id, opgave)
);

create table lees.beleidsnota (
  programma_id uuid not null,
  volgorde smallint not null,
  minister text not null,
  referentie text not null,
  openbaar boolean not null default false,
  primary key (programma_id, volgorde)
);

create table lees.actie (
  id uuid not null,
  programma_id uuid not null,
  volgorde integer not null,
  titel text not null,
  omschrijving text not null,
  bestuursniveau lees.bestuursniveau not null,
  verantwoordelijke_kbo text not null,
  naam text not null,
  raming numeric(15,2) not null,
  toegevoegd_op timestamptz not null,
  openbaar boolean not null default false,
  primary key (programma_id, id)
);
create index on lees.actie (id);
create index on lees.actie (verantwoordelijke_kbo, programma_id);
create index on lees.actie (titel, programma_id, id);
create index on lees.actie (raming, programma_id, id);

create table lees.actieindicator (
  programma_id uuid not null,
  actie_id uuid not null,
  indicator_id uuid not null,
  openbaar boolean not null default false,
  primary key (programma_id, actie_id, indicator_id)
);
create index on lees.actieindicator (indicator_id, programma_id);

create table lees.actieafhankelijkheid (
  programma_id uuid not null,
  actie_id uuid not null,
  hangt_af_van_id uuid not null,
  openbaar boolean not null default false,
  primary key (programma_id, actie_id, hangt_af_van_id)
);
create index on lees.actieafhankelijkheid (programma_id, hangt_af_van_id);

-- Agreed again for the same indicator and area: the row is replaced.
create table lees.overeengekomen_streefwaarde (
  programma_id uuid not null,
  versie integer not null,
  taakstelling_id uuid not null,
  indicator_id uuid not null,
  soort lees.gebiedsoort not null,
  referentieregio_code text,
  nis text,
  streefwaarde numeric(18,6) not null,
  ondergrens numeric(18,6),
  bovengrens numeric(18,6),
  overeengekomen_op timestamptz not null,
  openbaar boolean not null default false,
  primary key (programma_id, versie)
);
create index on lees.overeengekomen_streefwaarde (taakstelling_id, indicator_id);
create index on lees.overeengekomen_streefwaarde (referentieregio_code, programma_id);
create index on lees.overeengekomen_streefwaarde (nis, programma_id);

-- Free text of people around a programme: the conclusion when it was closed. Erasable, and never public.
create table lees.programmatekst (
  programma_id uuid not null,
  versie integer not null,
  veld text not null,
  tekst text not null,
  tijdstip timestamptz not null,
  primary key (programma_id, versie, veld)
);

alter table lees.taakstelling add column in_uitvoering_op timestamptz;
