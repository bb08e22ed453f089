-- Around the signature: until when, who refused, under which delegation, which conditions are met, and what supervision says.
alter type lees.toelichtingsoort add value 'Weigering';
alter type lees.toelichtingsoort add value 'Voorwaarde';

create type lees.toezichtstand as enum ('Lopend', 'NietVernietigd', 'Geschorst', 'Vernietigd');
create type lees.raadpleeguitkomst as enum ('Bereikbaar', 'NietBereikbaar', 'Geweigerd');
create type lees.delegatiebereik as enum ('Contracten', 'Mijlpalen', 'EenContract');

alter table lees.gebiedscontract
  add column ondertekenen_uiterlijk date,
  add column afgewezen_op timestamptz,
  add column afgewezen_door_kbo text,
  add column niet_tijdig_op timestamptz;
create index on lees.gebiedscontract (ondertekenen_uiterlijk, id);

-- The decision of a delegation is part of the proof, also for who may not see the delegation itself.
alter table lees.handtekening
  add column delegatie_id uuid,
  add column delegatie_datum date,
  add column delegatie_referentie text,
  add column delegatie_uri text,
  add column rechtsgrond_vervallen_op timestamptz,
  add column besluit_uitkomst lees.raadpleeguitkomst,
  add column besluit_digest text,
  add column besluit_geraadpleegd_op timestamptz;
create index on lees.handtekening (delegatie_id);

create table lees.delegatie (
  id uuid primary key,
  gemeente_kbo text not null,
  functie lees.hoedanigheid not null,
  gedelegeerde text not null,
  rol text not null,
  van date not null,
  tot date not null,
  bereik lees.delegatiebereik not null,
  gebiedscontract_id uuid,
  besluit_datum date not null,
  besluit_referentie text not null,
  besluit_uri text,
  verleend_op timestamptz not null,
  ingetrokken_op timestamptz
);
create index on lees.delegatie (gemeente_kbo, tot);
create index on lees.delegatie (gebiedscontract_id);
create index on lees.delegatie (tot, id);

create table lees.vervulde_voorwaarde (
  gebiedscontract_id uuid not null,
  voorwaarde_id uuid not null,
  datum date not null,
  uri text,
  genoteerd_op timestamptz not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, voorwaarde_id)
);
create index on lees.vervulde_voorwaarde (datum, gebiedscontract_id, voorwaarde_id);

create table lees.toezichtmelding (
  gebiedscontract_id uuid not null,
  versie integer not null,
  partij_kbo text not null,
  besluit text not null,
  stand lees.toezichtstand not null,
  datum date not null,
  referentie text not null,
  genoteerd_op timestamptz not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, versie)
);
create index on lees.toezichtmelding (partij_kbo, datum);
create index on lees.toezichtmelding (datum, gebiedscontract_id, versie);

grant select on lees.delegatie, lees.vervulde_voorwaarde, lees.toezichtmelding to gw_lezer;
alter table lees.delegatie enable row level security;
-- Who signs for a gemeente is the business of that gemeente, and of who audits it.
create policy gemeente on lees.delegatie for select
  to gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_raadslid
  using (gemeente_kbo = lees_intern.claim('organisatie'));
create policy audit on lees.delegatie for select to gw_audit_vlaanderen using (true);
create policy delegaties on lees.dossierstand for select to gw_lezer
  using (bron = 'contracten' and exists (select from lees.delegatie d where d.id = dossier));

do $$
declare
  partijrollen constant text := 'gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner';
  tabel text;
begin
  foreach tabel in array array['vervulde_voorwaarde', 'toezichtmelding']
  loop
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy openbaar on lees.%I for select to gw_lezer using (openbaar)', tabel);
    execute format('create policy partij on lees.%I for select to %s using (gebiedscontract_id in (select lees_intern.contracten_van_partij(lees_intern.claim(''organisatie''))))',
      tabel, partijrollen);
    execute format('create policy raad on lees.%I for select to gw_raadslid using (gebiedscontract_id in (select lees_intern.contracten_voor_raad(lees_intern.claim(''organisatie''))))',
      tabel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim(''regios''))))',
      tabel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering using (true)', tabel);
  end loop;
end
$$;

comment on column lees.gebiedscontract.ondertekenen_uiterlijk is 'Laatste dag waarop het ondertekend kan worden; leeg: het ligt niet voor, of er is geen andere dan de einddatum.';
comment on column lees.gebiedscontract.afgewezen_op is 'Wanneer een partij weigerde te tekenen, tot het opnieuw voorgelegd wordt.';
comment on column lees.gebiedscontract.afgewezen_door_kbo is 'KBO-nummer van de partij die weigerde.';
comment on column lees.gebiedscontract.niet_tijdig_op is 'Wanneer de termijn om te tekenen voorbij was, tot het opnieuw voorgelegd wordt.';
comment on column lees.handtekening.delegatie_id is 'De delegatie waaronder iemand anders in deze functie tekende; leeg: de houder van de functie.';
comment on column lees.handtekening.delegatie_datum is 'Datum van het besluit tot delegatie.';
comment on column lees.handtekening.delegatie_referentie is 'Titel of nummer van het besluit tot delegatie.';
comment on column lees.handtekening.delegatie_uri is 'Waar het besluit tot delegatie staat.';
comment on column lees.handtekening.rechtsgrond_vervallen_op is 'Sinds wanneer bekend is dat het besluit eronder vernietigd werd; leeg: het bestaat.';
comment on column lees.handtekening.besluit_uitkomst is 'Of het besluit te lezen was waar de handtekening zegt dat het staat; leeg: niemand keek.';
comment on column lees.handtekening.besluit_digest is 'SHA-256 van wat daar stond.';
comment on table lees.delegatie is 'Iemand die voor een gemeente tekent, laat dat schriftelijk aan iemand van die gemeente over (Decreet Lokaal Bestuur, art. 281-283). Voor de gemeente zelf en Audit Vlaanderen.';
comment on column lees.delegatie.functie is 'De functie die vervangen wordt.';
comment on column lees.delegatie.gedelegeerde is 'Nummer waaronder het platform de persoon kent die mag tekenen.';
comment on column lees.delegatie.rol is 'Rol van die persoon.';
comment on column lees.delegatie.van is 'Eerste dag.';
comment on column lees.delegatie.tot is 'Laatste dag.';
comment on column lees.delegatie.bereik is 'Waarvoor ze geldt.';
comment on column lees.delegatie.ingetrokken_op is 'Sinds wanneer ze niet meer geldt; leeg: niet ingetrokken.';
comment on table lees.vervulde_voorwaarde is 'Een opschortende voorwaarde die vervuld is.';
comment on column lees.vervulde_voorwaarde.datum is 'Dag waarop ze vervuld werd.';
comment on column lees.vervulde_voorwaarde.uri is 'Waar het bewijs staat; leeg: niet gepubliceerd.';
comment on table lees.toezichtmelding is 'Hoever het bestuurlijk toezicht op een raadsbesluit staat waarop een gemeente tekende (Decreet Lokaal Bestuur, art. 326-341).';
comment on column lees.toezichtmelding.partij_kbo is 'KBO-nummer van de gemeente.';
comment on column lees.toezichtmelding.besluit is 'Het besluit, met het webadres of de referentie zoals bij de handtekening.';
comment on column lees.toezichtmelding.datum is 'Dag van deze stap.';
comment on column lees.toezichtmelding.referentie is 'Het document waarin het staat.';
comment on column lees.handtekening.vervallen_op is 'Wanneer ze verviel: het verslag of de tekst ging terug, of het besluit eronder werd vernietigd voor het contract in werking was.';
