-- Written by the projections of the source 'fondsen' only. What a fund is, what is put in and what it pays is public; what is
-- reserved for a contract that is not yet in force is not, because the contract is not.
create type lees.weigeringsreden as enum ('MiddelenOntoereikend', 'MandateringOntoereikend', 'FondsBuitenTermijn', 'BuitenGebied');
create type lees.reserveringstatus as enum ('Geweigerd', 'Gereserveerd', 'Vastgelegd', 'Vrijgegeven');
create type lees.betalingstatus as enum ('Aangemaakt', 'Goedgekeurd', 'Verzonden', 'Betaald', 'Mislukt');

create table lees.gebiedsfonds (
  id uuid primary key,
  programma_id uuid not null,
  titel text not null,
  decreetsbasis text not null,
  van date not null,
  tot date not null,
  afsluitdatum date not null,
  voorbeeld boolean not null,
  opgericht_op timestamptz not null
);
create index on lees.gebiedsfonds (programma_id);
create index on lees.gebiedsfonds (titel, id);
create index on lees.gebiedsfonds (tot, id);
create index on lees.gebiedsfonds (opgericht_op, id);

create table lees.fondsregio (
  gebiedsfonds_id uuid not null,
  referentieregio_code text not null,
  primary key (gebiedsfonds_id, referentieregio_code)
);
create index on lees.fondsregio (referentieregio_code, gebiedsfonds_id);

create table lees.fondsinbreng (
  id uuid not null,
  gebiedsfonds_id uuid not null,
  entiteit text not null,
  begrotingsartikel text not null,
  jaar smallint not null,
  vak numeric(15,2) not null,
  vek numeric(15,2) not null,
  aangekondigd_op timestamptz not null,
  bevestigd_op timestamptz,
  referentie text,
  primary key (gebiedsfonds_id, id)
);
create index on lees.fondsinbreng (id);
create index on lees.fondsinbreng (jaar, gebiedsfonds_id, id);
create index on lees.fondsinbreng (entiteit, gebiedsfonds_id, id);

create table lees.reservering (
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  mandatering_id uuid,
  poging integer not null,
  status lees.reserveringstatus not null,
  bedrag numeric(15,2) not null default 0,
  vastgelegd numeric(15,2) not null default 0,
  vereffend numeric(15,2) not null default 0,
  vrijgevallen numeric(15,2) not null default 0,
  reden lees.weigeringsreden,
  gereserveerd_op timestamptz,
  geweigerd_op timestamptz,
  vastgelegd_op date,
  vrijgevallen_op timestamptz,
  openbaar boolean not null default false,
  primary key (gebiedsfonds_id, gebiedscontract_id)
);
create index on lees.reservering (gebiedscontract_id);
create index on lees.reservering (mandatering_id);
create index on lees.reservering (bedrag, gebiedsfonds_id, gebiedscontract_id);

create table lees.betaling (
  id uuid primary key,
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  mijlpaal_id uuid not null,
  begunstigde_kbo text not null,
  bedrag numeric(15,2) not null,
  status lees.betalingstatus not null,
  jaar smallint,
  aangemaakt_op timestamptz not null,
  goedgekeurd_op timestamptz,
  verzonden_op timestamptz,
  betaald_op date,
  mislukt_op timestamptz,
  hernomen smallint not null default 0
) with (fillfactor = 80);
create index on lees.betaling (gebiedsfonds_id, id);
create index on lees.betaling (gebiedscontract_id, mijlpaal_id);
create index on lees.betaling (begunstigde_kbo, id);
create index on lees.betaling (aangemaakt_op, id);
create index on lees.betaling (betaald_op, id);
create index on lees.betaling (bedrag, id);

-- Why a payment failed. Erasable, and never public. 'dossier' is where its source keeps it.
create table lees.betalingstekst (
  dossier uuid not null,
  versie integer not null,
  veld text not null,
  betaling_id uuid not null,
  gebiedscontract_id uuid not null,
  tekst text not null,
  tijdstip timestamptz not null,
  primary key (dossier, versie, veld)
);
create index on lees.betalingstekst (betaling_id);

-- What a contract says about its money; written by the projections of the source 'contracten'.
create type lees.middelenbron as enum ('Fonds');
alter table lees.gebiedscontract
  add column programma_id uuid,
  add column gebiedsfonds_id uuid,
  add column mandatering_id uuid,
  add column fondsmiddelen numeric(15,2) not null default 0,
  add column poging integer,
  add column wacht_op_middelen_sinds timestamptz,
  add column geweigerd_op timestamptz,
  add column weigeringsreden lees.weigeringsreden,
  add column afgerond_op date;
create index on lees.gebiedscontract (programma_id);
create index on lees.gebiedscontract (gebiedsfonds_id);
create index on lees.gebiedscontract (mandatering_id);
alter table lees.verbintenis add column middelen lees.middelenbron;
alter table lees.mijlpaal add column betaald_bedrag numeric(15,2), add column betaald_op date;

-- What is accepted is not late any more, paid or not.
create or replace function lees.mijlpaal_te_laat(mijlpaal lees.mijlpaal) returns boolean
  language sql stable parallel safe
  return mijlpaal.aanvaard_op is null and mijlpaal.vervaldatum < lees_intern.vandaag();

-- How long a fund may take to answer before somebody should look; replace the function to change it.
create function lees_intern.antwoordtermijn() returns interval
  language sql immutable parallel safe
  return interval '5 minutes';

create function lees.gebiedscontract_geen_antwoord(gebiedscontract lees.gebiedscontract) returns boolean
  language sql stable parallel safe
  return gebiedscontract.wacht_op_middelen_sinds is not null
    and gebiedscontract.wacht_op_middelen_sinds < now() - lees_intern.antwoordtermijn();

create or replace view lees.bronstand as
select b.bron, coalesce(c.volgnummer, 0) as volgnummer, nullif(c.bijgewerkt_tot, 'epoch') as bijgewerkt_tot
from (values ('programmas'), ('contracten'), ('programmas-mandaten'), ('taakstellingen'), ('fondsen')) b (bron)
left join public.bron_cursor c on c.bron = b.bron;
