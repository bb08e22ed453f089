-- Money of funds from outside the Vlaamse begroting, and amounts that are divided over gemeenten. Written by the projections of the source
-- 'fondsen' only. What is certain and what came in is public, as what is put in is; a promise and a request are not yet.
create type lees.medefinancieringsvorm as enum ('Geld', 'Natura');
create type lees.medefinancieringstatus as enum ('Toegezegd', 'Bevestigd', 'Gestort', 'Ingetrokken');
create type lees.eu_programma as enum ('Efro', 'EsfPlus', 'Interreg', 'Life', 'Ander');
create type lees.eu_aanvraagstatus as enum ('InVoorbereiding', 'Ingediend', 'Goedgekeurd', 'Geweigerd', 'Ingetrokken');
create type lees.verdeelsleutelsoort as enum ('Gelijk', 'Inwoners', 'Oppervlakte', 'EigenTabel');

create table lees.medefinanciering (
  id uuid not null,
  gebiedsfonds_id uuid not null,
  partij_kbo text not null,
  bedrag numeric(15,2) not null,
  vorm lees.medefinancieringsvorm not null,
  voorwaardelijk boolean not null,
  status lees.medefinancieringstatus not null,
  gestort numeric(15,2) not null default 0,
  toegezegd_op timestamptz not null,
  bevestigd_op timestamptz,
  referentie text,
  openbaar boolean not null default false,
  primary key (gebiedsfonds_id, id)
);
create index on lees.medefinanciering (id);
create index on lees.medefinanciering (partij_kbo, id);
create index on lees.medefinanciering (toegezegd_op, gebiedsfonds_id, id);

create table lees.eu_aanvraag (
  id uuid not null,
  gebiedsfonds_id uuid not null,
  programma lees.eu_programma not null,
  oproep text not null,
  referentie text not null,
  bedrag numeric(15,2) not null,
  aandeel numeric(5,2) not null,
  status lees.eu_aanvraagstatus not null,
  toegekend numeric(15,2) not null default 0,
  ontvangen numeric(15,2) not null default 0,
  voorbereid_op timestamptz not null,
  ingediend_op date,
  beslist_op timestamptz,
  besluit text,
  openbaar boolean not null default false,
  primary key (gebiedsfonds_id, id)
);
create index on lees.eu_aanvraag (id);
create index on lees.eu_aanvraag (voorbereid_op, gebiedsfonds_id, id);

-- One table for both: there is one way in which money from outside becomes credit.
create table lees.derdenkrediet (
  gebiedsfonds_id uuid not null,
  versie integer not null,
  volgorde smallint not null,
  medefinanciering_id uuid,
  eu_aanvraag_id uuid,
  entiteit text not null,
  begrotingsartikel text not null,
  jaar smallint not null,
  bedrag numeric(15,2) not null,
  primary key (gebiedsfonds_id, versie, volgorde)
);
create index on lees.derdenkrediet (medefinanciering_id);
create index on lees.derdenkrediet (eu_aanvraag_id);

create table lees.storting (
  gebiedsfonds_id uuid not null,
  versie integer not null,
  medefinanciering_id uuid,
  eu_aanvraag_id uuid,
  bedrag numeric(15,2) not null,
  datum date not null,
  primary key (gebiedsfonds_id, versie)
);
create index on lees.storting (medefinanciering_id);
create index on lees.storting (eu_aanvraag_id);
create index on lees.storting (datum, gebiedsfonds_id, versie);

create table lees.eu_koppeling (
  gebiedsfonds_id uuid not null,
  eu_aanvraag_id uuid not null,
  gebiedscontract_id uuid not null,
  gekoppeld_op timestamptz not null,
  geraakt_op timestamptz,
  primary key (gebiedsfonds_id, eu_aanvraag_id, gebiedscontract_id)
);
create index on lees.eu_koppeling (gebiedscontract_id);
create index on lees.eu_koppeling (geraakt_op, gebiedsfonds_id, eu_aanvraag_id, gebiedscontract_id);

-- Conditions and reasons. Erasable, and never public. The dossier is the fund.
create table lees.buitengeldtekst (
  gebiedsfonds_id uuid not null,
  versie integer not null,
  veld text not null,
  medefinanciering_id uuid,
  eu_aanvraag_id uuid,
  tekst text not null,
  tijdstip timestamptz not null,
  primary key (gebiedsfonds_id, versie, veld)
);
create index on lees.buitengeldtekst (medefinanciering_id);
create index on lees.buitengeldtekst (eu_aanvraag_id);

create table lees.verdeling (
  id uuid not null,
  gebiedsfonds_id uuid not null,
  onderwerp text not null,
  bedrag numeric(15,2) not null,
  soort lees.verdeelsleutelsoort not null,
  peildatum date not null,
  corrigeert_id uuid,
  vastgesteld_op timestamptz not null,
  primary key (gebiedsfonds_id, id)
);
create index on lees.verdeling (id);
create index on lees.verdeling (corrigeert_id);
create index on lees.verdeling (vastgesteld_op, gebiedsfonds_id, id);

create table lees.verdeelaandeel (
  gebiedsfonds_id uuid not null,
  verdeling_id uuid not null,
  nis text not null,
  gewicht numeric not null,
  bedrag numeric(15,2) not null,
  primary key (gebiedsfonds_id, verdeling_id, nis)
);
create index on lees.verdeelaandeel (verdeling_id);
create index on lees.verdeelaandeel (nis, gebiedsfonds_id, verdeling_id);

-- The gemeente that a NIS code means today, after fusies.
create function lees_intern.gemeente_nu(nis text) returns text
  language sql stable parallel safe
  as $$
    with recursive pad as (
      select gemeente_nu.nis as code, 0 as stap
      union all
      select k.opvolger_nis, p.stap + 1
      from pad p
      join lees.gemeente_kern k on k.nis = p.code and k.opvolger_nis is not null and k.tot < lees_intern.vandaag()
      where p.stap < 20)
    select code from pad order by stap desc limit 1
  $$;

-- What each gemeente of today gets or bears of a division, its corrections counted: of gemeenten that merged the new one has the sum.
create view lees.gemeenteaandeel with (security_invoker = true) as
select v.gebiedsfonds_id, coalesce(v.corrigeert_id, v.id) as verdeling_id, lees_intern.gemeente_nu(a.nis) as nis, sum(a.bedrag)::numeric(15,2) as bedrag
from lees.verdeelaandeel a
join lees.verdeling v on v.gebiedsfonds_id = a.gebiedsfonds_id and v.id = a.verdeling_id
group by 1, 2, 3;

create function lees_intern.fondsen_van_regios(regios text) returns setof uuid
  language sql stable security definer parallel safe rows 50 set search_path = pg_catalog
  as $$
    select r.gebiedsfonds_id from lees.fondsregio r where r.referentieregio_code = any (string_to_array(regios, ','))
  $$;

-- The KBO number of an organisation, and those of the gemeenten that went on in it: what these promised is its own.
create function lees_intern.eigen_kbos(organisatie text) returns setof text
  language sql stable security definer parallel safe rows 3 set search_path = pg_catalog
  as $$
    select organisatie
    union
    select k.kbo
    from lees.gemeente_kern k
    join lees.gemeente_kern n on n.nis = lees_intern.gemeente_nu(k.nis)
    where k.opvolger_nis is not null and n.kbo = organisatie
  $$;

revoke all on function lees_intern.gemeente_nu(text), lees_intern.fondsen_van_regios(text), lees_intern.eigen_kbos(text) from public;
grant execute on function lees_intern.gemeente_nu(text), lees_intern.fondsen_van_regios(text), lees_intern.eigen_kbos(text) to gw_lezer;

grant select on lees.gemeenteaandeel to gw_lezer;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['medefinanciering', 'eu_aanvraag', 'derdenkrediet', 'storting', 'eu_koppeling', 'buitengeldtekst', 'verdeling', 'verdeelaandeel']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
  end loop;

  foreach tabel in array array['derdenkrediet', 'storting', 'verdeling', 'verdeelaandeel']
  loop
    execute format('create policy openbaar on lees.%I for select to gw_lezer using (true)', tabel);
  end loop;

  foreach tabel in array array['medefinanciering', 'eu_aanvraag']
  loop
    execute format('create policy openbaar on lees.%I for select to gw_lezer using (openbaar)', tabel);
  end loop;

  foreach tabel in array array['medefinanciering', 'eu_aanvraag', 'buitengeldtekst']
  loop
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (gebiedsfonds_id in (select lees_intern.fondsen_van_regios(lees_intern.claim(''regios''))))',
      tabel);
  end loop;

  foreach tabel in array array['medefinanciering', 'eu_aanvraag', 'buitengeldtekst', 'eu_koppeling']
  loop
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true)', tabel);
  end loop;
end
$$;
create policy partij on lees.medefinanciering for select
  to gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner
  using (partij_kbo in (select lees_intern.eigen_kbos(lees_intern.claim('organisatie'))));
create policy partij on lees.buitengeldtekst for select
  to gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner
  using (medefinanciering_id in (select m.id from lees.medefinanciering m where m.partij_kbo in (select lees_intern.eigen_kbos(lees_intern.claim('organisatie')))));
-- like what is reserved for the contract
create policy regio on lees.eu_koppeling for select to gw_gebiedsteam, gw_gouverneur
  using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim('regios'))));

comment on table lees.medefinanciering is 'Wat een partij aan een fonds meebetaalt of in natura geeft. Het telt zodra het bevestigd is, en is dan openbaar.';
comment on column lees.medefinanciering.partij_kbo is 'KBO-nummer van de partij.';
comment on column lees.medefinanciering.bedrag is 'Bedrag, of waarde in natura, in euro.';
comment on column lees.medefinanciering.vorm is 'Geld of natura; natura wordt nooit krediet.';
comment on column lees.medefinanciering.voorwaardelijk is 'Waar als het van een voorwaarde afhangt.';
comment on column lees.medefinanciering.gestort is 'Wat ervan binnenkwam of geleverd is, in euro.';
comment on column lees.medefinanciering.bevestigd_op is 'Sinds wanneer het telt; leeg: nog niet bevestigd.';
comment on column lees.medefinanciering.referentie is 'Het document dat het bevestigt.';
comment on column lees.medefinanciering.openbaar is 'Waar zodra het bevestigd is.';
comment on table lees.eu_aanvraag is 'Een aanvraag voor Europees geld. Ze telt zodra ze goedgekeurd is, en is dan openbaar.';
comment on column lees.eu_aanvraag.referentie is 'Referentie van het dossier.';
comment on column lees.eu_aanvraag.bedrag is 'Wat gevraagd is, in euro.';
comment on column lees.eu_aanvraag.aandeel is 'Welk deel van de kosten dat is, in procent.';
comment on column lees.eu_aanvraag.toegekend is 'Wat toegekend is, in euro.';
comment on column lees.eu_aanvraag.ontvangen is 'Wat ervan binnenkwam, in euro.';
comment on column lees.eu_aanvraag.ingediend_op is 'Dag waarop ze ingediend is.';
comment on column lees.eu_aanvraag.beslist_op is 'Wanneer de goedkeuring, weigering of intrekking genoteerd is.';
comment on column lees.eu_aanvraag.besluit is 'Het document van de beslissing.';
comment on column lees.eu_aanvraag.openbaar is 'Waar zodra ze goedgekeurd is.';
comment on table lees.derdenkrediet is 'Vastleggingskrediet dat een fonds van een partij of van Europa heeft.';
comment on column lees.derdenkrediet.versie is 'Versie van het dossier van het fonds waarin het zeker werd.';
comment on column lees.derdenkrediet.entiteit is 'OVO-code van de entiteit op wiens begroting het binnenkomt.';
comment on column lees.derdenkrediet.jaar is 'Begrotingsjaar.';
comment on table lees.storting is 'Een deel dat van een partij of van Europa binnenkwam; het is vereffeningskrediet van het jaar waarin het geboekt is, tenzij het in natura is.';
comment on column lees.storting.versie is 'Versie van het dossier van het fonds waarin het genoteerd is.';
comment on column lees.storting.datum is 'Dag waarop het binnenkwam.';
comment on table lees.eu_koppeling is 'Een contract dat op een EU-aanvraag steunt. Voor wie reserveringen van dat contract ziet.';
comment on column lees.eu_koppeling.geraakt_op is 'Sinds wanneer vaststaat dat het geld niet of niet helemaal komt; leeg: niet geraakt.';
comment on table lees.buitengeldtekst is 'Vrije tekst bij een medefinanciering of een EU-aanvraag: de voorwaarde, de reden van een intrekking. Nooit openbaar.';
comment on column lees.buitengeldtekst.veld is 'Naam van het tekstveld.';
comment on table lees.verdeling is 'Een bedrag dat over gemeenten verdeeld is.';
comment on column lees.verdeling.bedrag is 'Het bedrag in euro; negatief in een correctie die afneemt.';
comment on column lees.verdeling.soort is 'De sleutel.';
comment on column lees.verdeling.peildatum is 'De dag van de cijfers achter de sleutel.';
comment on column lees.verdeling.corrigeert_id is 'De verdeling die hiermee verbeterd wordt; leeg bij een eerste.';
comment on table lees.verdeelaandeel is 'Het deel van een gemeente, zoals het vastgesteld is.';
comment on column lees.verdeelaandeel.nis is 'NIS-code van de gemeente op dat ogenblik.';
comment on column lees.verdeelaandeel.gewicht is 'Haar gewicht in de sleutel.';
comment on column lees.verdeelaandeel.bedrag is 'Haar deel in euro.';
comment on view lees.gemeenteaandeel is 'Wat een gemeente vandaag van een verdeling krijgt of draagt, met de correcties; na een fusie heeft de nieuwe gemeente de som.';
comment on column lees.gemeenteaandeel.nis is 'NIS-code van de gemeente van vandaag.';
comment on column lees.gemeenteaandeel.bedrag is 'Haar deel in euro.';
