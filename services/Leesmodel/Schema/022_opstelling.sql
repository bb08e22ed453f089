-- The whole content of contracts: every kind of public body and who signs for it, the conditions on money, the clauses, and the comments
-- on a draft. New values of types come at run time, as text: they cannot be used in the transaction that adds them.
alter type lees.partijsoort add value 'Ocmw';
alter type lees.partijsoort add value 'AutonoomGemeentebedrijf';
alter type lees.partijsoort add value 'Provincie';
alter type lees.partijsoort add value 'IntergemeentelijkSamenwerkingsverband';
alter type lees.partijsoort add value 'Politiezone';
alter type lees.partijsoort add value 'Hulpverleningszone';
alter type lees.partijsoort add value 'FederaleInstelling';
alter type lees.beslissendorgaan add value 'RaadMaatschappelijkWelzijn';
alter type lees.beslissendorgaan add value 'VastBureau';
alter type lees.beslissendorgaan add value 'Provincieraad';
alter type lees.beslissendorgaan add value 'Deputatie';
alter type lees.beslissendorgaan add value 'RaadVanBestuur';
alter type lees.beslissendorgaan add value 'Politieraad';
alter type lees.beslissendorgaan add value 'Politiecollege';
alter type lees.beslissendorgaan add value 'Zoneraad';
alter type lees.beslissendorgaan add value 'Zonecollege';
alter type lees.beslissendorgaan add value 'Minister';
alter type lees.hoedanigheid add value 'VoorzitterRaadMaatschappelijkWelzijn';
alter type lees.hoedanigheid add value 'VoorzitterVastBureau';
alter type lees.hoedanigheid add value 'VoorzitterProvincieraad';
alter type lees.hoedanigheid add value 'Provinciegriffier';
alter type lees.hoedanigheid add value 'Minister';
alter type lees.besluitsoort add value 'BesluitRaadMaatschappelijkWelzijn';
alter type lees.besluitsoort add value 'BesluitVastBureau';
alter type lees.besluitsoort add value 'Provincieraadsbesluit';
alter type lees.besluitsoort add value 'Deputatiebesluit';
alter type lees.besluitsoort add value 'BesluitRaadVanBestuur';
alter type lees.besluitsoort add value 'Politieraadsbesluit';
alter type lees.besluitsoort add value 'Politiecollegebesluit';
alter type lees.besluitsoort add value 'Zoneraadsbesluit';
alter type lees.besluitsoort add value 'Zonecollegebesluit';
alter type lees.besluitsoort add value 'MinisterieelBesluit';
create type lees.financieringssoort as enum ('NaMijlpalen', 'VoorschotEnSaldo', 'Trekkingsrecht');
create type lees.staatssteungrond as enum ('GeenSteun', 'DeMinimis', 'Groepsvrijstelling', 'Aangemeld', 'Dienst');
create type lees.opdrachtsoort as enum ('GeenOpdracht', 'Procedure', 'Uitzondering');
create type lees.btw as enum ('Inbegrepen', 'NietInbegrepen');
create type lees.leveringsfrequentie as enum ('Eenmalig', 'Doorlopend', 'Maandelijks', 'Driemaandelijks', 'Zesmaandelijks', 'Jaarlijks');
create type lees.gevolgsoort as enum ('TrancheInhouden', 'Beeindigen', 'Andere');

-- Three more roles of people. What they may read is what a role that is there already may read: they are members of it.
do $$
declare
  rol record;
begin
  for rol in select * from (values
    ('gw_minister', 'gw_regering'), ('gw_voorzitter_provincieraad', 'gw_partner'), ('gw_provinciegriffier', 'gw_partner')) as r (naam, leest_als)
  loop
    if not exists (select from pg_roles where rolname = rol.naam) then
      begin
        execute format('create role %I nologin', rol.naam);
      exception when duplicate_object or unique_violation then
        null; -- another database of this cluster made it meanwhile
      end;
    end if;
    begin
      if not exists (select from pg_auth_members where roleid = rol.leest_als::regrole and member = rol.naam::regrole) then
        execute format('grant %I to %I', rol.leest_als, rol.naam);
      end if;
      if not exists (select from pg_auth_members where roleid = rol.naam::regrole and member = 'gw_graphql'::regrole) then
        execute format('grant %I to gw_graphql', rol.naam);
      end if;
    exception when unique_violation then
      null; -- the same membership, granted by another database meanwhile
    end;
  end loop;
end
$$;

alter table lees.partij add column entiteit text;
alter table lees.gebiedscontract
  add column ondertekentermijn date,
  add column bekendmaking text,
  add column opzegging text,
  add column opzegtermijn integer,
  add column toetreding text,
  add column uittreding text;
alter table lees.verbintenis
  add column financieringswijze lees.financieringssoort,
  add column voorschot smallint,
  add column indicator_code text,
  add column indicator_taakstelling uuid,
  add column staatssteun lees.staatssteungrond,
  add column staatssteun_referentie text,
  add column overheidsopdracht lees.opdrachtsoort,
  add column opdracht_referentie text,
  add column btw lees.btw;

create table lees.voorwaarde (
  gebiedscontract_id uuid not null,
  id uuid not null,
  volgorde smallint not null,
  omschrijving text not null,
  bewijs text not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, id)
);

create table lees.datadeelafspraak (
  gebiedscontract_id uuid not null,
  id uuid not null,
  volgorde smallint not null,
  leverancier_kbo text not null,
  gegevens text not null,
  frequentie lees.leveringsfrequentie not null,
  eerst date not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, id)
);
create index on lees.datadeelafspraak (leverancier_kbo, gebiedscontract_id);
create index on lees.datadeelafspraak (eerst, gebiedscontract_id, id);

create table lees.gevolg (
  gebiedscontract_id uuid not null,
  id uuid not null,
  volgorde smallint not null,
  omschrijving text not null,
  soort lees.gevolgsoort not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, id)
);

-- Never public: the negotiation stays between those who may see the draft, also after the signature.
create table lees.opmerking (
  gebiedscontract_id uuid not null,
  id uuid not null,
  versie integer not null,
  plaats text not null,
  antwoord_op uuid,
  partij_kbo text,
  tekst text,
  geplaatst_op timestamptz not null,
  antwoord text,
  antwoord_versie integer,
  afgehandeld_op timestamptz,
  primary key (gebiedscontract_id, id)
);
create index on lees.opmerking (geplaatst_op, gebiedscontract_id, id);

do $$
declare
  partijrollen constant text := 'gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner';
  tabel text;
begin
  foreach tabel in array array['voorwaarde', 'datadeelafspraak', 'gevolg', 'opmerking']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy partij on lees.%I for select to %s using (gebiedscontract_id in (select lees_intern.contracten_van_partij(lees_intern.claim(''organisatie''))))',
      tabel, partijrollen);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim(''regios''))))',
      tabel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering using (true)', tabel);
    if tabel <> 'opmerking' then
      execute format('create policy openbaar on lees.%I for select to gw_lezer using (openbaar)', tabel);
      execute format('create policy raad on lees.%I for select to gw_raadslid using (gebiedscontract_id in (select lees_intern.contracten_voor_raad(lees_intern.claim(''organisatie''))))',
        tabel);
    end if;
  end loop;
end
$$;

comment on column lees.partij.entiteit is 'OVO-code van de entiteit die uitvoert voor de Vlaamse overheid; leeg: niet genoemd.';
comment on column lees.gebiedscontract.ondertekentermijn is 'Laatste dag om te tekenen; leeg: de einddatum.';
comment on column lees.gebiedscontract.bekendmaking is 'Wat het contract tegenstelbaar maakt aan anderen.';
comment on column lees.gebiedscontract.opzegging is 'Hoe een partij kan opzeggen.';
comment on column lees.gebiedscontract.opzegtermijn is 'Opzegtermijn in dagen.';
comment on column lees.gebiedscontract.toetreding is 'Hoe een partij later kan toetreden.';
comment on column lees.gebiedscontract.uittreding is 'Hoe een partij kan uittreden.';
comment on column lees.verbintenis.financieringswijze is 'Hoe het bedrag betaald wordt; leeg: na elke mijlpaal.';
comment on column lees.verbintenis.voorschot is 'Percentage dat de eerste mijlpaal vrijgeeft.';
comment on column lees.verbintenis.indicator_code is 'Code van de indicator die ze dient.';
comment on column lees.verbintenis.indicator_taakstelling is 'De taakstelling van die indicator.';
comment on column lees.verbintenis.staatssteun is 'Op welke grond een onderneming dit geld mag krijgen.';
comment on column lees.verbintenis.staatssteun_referentie is 'Waar die grond te vinden is.';
comment on column lees.verbintenis.overheidsopdracht is 'Of het een overheidsopdracht is.';
comment on column lees.verbintenis.opdracht_referentie is 'De procedure, of het artikel van de uitzondering.';
comment on column lees.verbintenis.btw is 'Of de btw in het bedrag inbegrepen is.';
comment on table lees.voorwaarde is 'Een opschortende voorwaarde van een contract.';
comment on column lees.voorwaarde.volgorde is 'Plaats in het contract, vanaf 1.';
comment on column lees.voorwaarde.bewijs is 'Het bewijs dat ervoor gevraagd wordt.';
comment on table lees.datadeelafspraak is 'Welke gegevens een partij levert, en wanneer.';
comment on column lees.datadeelafspraak.volgorde is 'Plaats in het contract, vanaf 1.';
comment on column lees.datadeelafspraak.leverancier_kbo is 'KBO-nummer van de partij die levert.';
comment on column lees.datadeelafspraak.eerst is 'Laatste dag van de eerste levering.';
comment on table lees.gevolg is 'Wat kan volgen als een partij het contract niet nakomt.';
comment on column lees.gevolg.volgorde is 'Plaats in het contract, vanaf 1.';
comment on table lees.opmerking is 'Een opmerking bij een ontwerp. Nooit openbaar: voor wie het ontwerp mag zien.';
comment on column lees.opmerking.versie is 'Versie van het contract waarmee ze geplaatst werd.';
comment on column lees.opmerking.plaats is 'Bij welk onderdeel van het ontwerp.';
comment on column lees.opmerking.antwoord_op is 'De opmerking waarop ze antwoordt.';
comment on column lees.opmerking.partij_kbo is 'KBO-nummer van de partij; leeg: het gebiedsteam.';
comment on column lees.opmerking.tekst is 'De opmerking; leeg: gewist.';
comment on column lees.opmerking.antwoord is 'Wat ermee gebeurde; leeg: niet afgehandeld, of gewist.';
comment on column lees.opmerking.afgehandeld_op is 'Wanneer het gebiedsteam antwoordde.';
