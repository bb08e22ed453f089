-- Written by the projections of the source 'taakstellingen' only. 'openbaar' stands on every row: a goal is public from its
-- input phase on, which is a public consultation; before that it is a draft of the regering.
create type lees.taakstellingstatus as enum ('Ontwerp', 'InbrengOpen', 'InbrengGesloten', 'Vastgesteld', 'Ingetrokken');
create type lees.richting as enum ('Stijgend', 'Dalend');
create type lees.inbrenggevolg as enum ('Overgenomen', 'DeelsOvergenomen', 'NietOvergenomen');
create type lees.parlementair_momentsoort as enum ('Toelichting', 'Advies', 'Opvolging', 'Evaluatie');
create type lees.meetkwaliteit as enum ('Definitief', 'Voorlopig', 'Geschat');

create table lees.taakstelling (
  id uuid primary key,
  titel text not null,
  status lees.taakstellingstatus not null,
  doelstelling text not null,
  onderhandelingsruimte text,
  van date not null,
  tot date not null,
  voorbeeld boolean not null,
  opgesteld_op timestamptz not null,
  inbreng_vanaf date,
  inbreng_tot date,
  vr_datum date,
  vr_nummer text,
  vastgesteld_op timestamptz,
  ingetrokken_op timestamptz,
  openbaar boolean not null default false
);
create index on lees.taakstelling (titel, id);
create index on lees.taakstelling (van, id);
create index on lees.taakstelling (tot, id);
create index on lees.taakstelling (opgesteld_op, id);

create table lees.taakstelling_opgave (
  taakstelling_id uuid not null,
  opgave lees.opgave not null,
  openbaar boolean not null default false,
  primary key (taakstelling_id, opgave)
);

create table lees.taakstelling_gebied (
  taakstelling_id uuid not null,
  volgorde smallint not null,
  soort lees.gebiedsoort not null,
  referentieregio_code text,
  nis text,
  openbaar boolean not null default false,
  primary key (taakstelling_id, volgorde)
);
create index on lees.taakstelling_gebied (referentieregio_code, taakstelling_id);
create index on lees.taakstelling_gebied (nis, taakstelling_id);

create table lees.indicator (
  id uuid not null,
  taakstelling_id uuid not null,
  volgorde smallint not null,
  code text not null,
  naam text not null,
  eenheid text not null,
  richting lees.richting not null,
  herkomst text not null,
  openbaar boolean not null default false,
  primary key (taakstelling_id, id)
);
create index on lees.indicator (id);
create index on lees.indicator (naam, taakstelling_id, id);

-- A missing figure stays null, never 0.
create table lees.indicatordoel (
  taakstelling_id uuid not null,
  indicator_id uuid not null,
  volgorde smallint not null,
  soort lees.gebiedsoort not null,
  referentieregio_code text,
  nis text,
  nulmeting numeric(18,6),
  streefwaarde numeric(18,6),
  ondergrens numeric(18,6),
  bovengrens numeric(18,6),
  te_onderhandelen_tot date,
  openbaar boolean not null default false,
  primary key (taakstelling_id, indicator_id, volgorde)
);
create index on lees.indicatordoel (referentieregio_code, taakstelling_id);
create index on lees.indicatordoel (nis, taakstelling_id);

create table lees.inbreng (
  id uuid not null,
  taakstelling_id uuid not null,
  organisatie text not null,
  gegeven_op timestamptz not null,
  gevolg lees.inbrenggevolg,
  beantwoord_op timestamptz,
  openbaar boolean not null default false,
  primary key (taakstelling_id, id)
);
create index on lees.inbreng (id);
create index on lees.inbreng (organisatie, taakstelling_id);
create index on lees.inbreng (gegeven_op, taakstelling_id, id);

create table lees.voorgestelde_streefwaarde (
  taakstelling_id uuid not null,
  inbreng_id uuid not null,
  volgorde smallint not null,
  indicator_id uuid not null,
  soort lees.gebiedsoort not null,
  referentieregio_code text,
  nis text,
  streefwaarde numeric(18,6) not null,
  openbaar boolean not null default false,
  primary key (taakstelling_id, inbreng_id, volgorde)
);

create table lees.parlementair_moment (
  id uuid not null,
  taakstelling_id uuid not null,
  datum date not null,
  soort lees.parlementair_momentsoort not null,
  commissies text[] not null,
  gehouden_op date,
  conclusie text,
  conclusie_versie integer,
  openbaar boolean not null default false,
  primary key (taakstelling_id, id)
);
create index on lees.parlementair_moment (id);
create index on lees.parlementair_moment (datum, taakstelling_id, id);

-- A correction is a new row that replaces; the replaced one stays.
create table lees.meting (
  id uuid not null,
  taakstelling_id uuid not null,
  indicator_id uuid not null,
  soort lees.gebiedsoort not null,
  referentieregio_code text,
  nis text,
  waarde numeric(18,6) not null,
  periode_van date not null,
  periode_tot date not null,
  publicatiedatum date not null,
  herkomst text not null,
  kwaliteit lees.meetkwaliteit not null,
  vervangt_id uuid,
  vervangen boolean not null default false,
  bekend_op timestamptz not null,
  openbaar boolean not null default false,
  primary key (taakstelling_id, id)
);
create index on lees.meting (id);
create index on lees.meting (taakstelling_id, indicator_id, periode_tot);
create index on lees.meting (periode_tot, taakstelling_id, id);

-- Free text of people around a goal: input, answers, reasons. Erasable; for those whom it concerns.
create table lees.taakstellingtekst (
  taakstelling_id uuid not null,
  versie integer not null,
  veld text not null,
  inbreng_id uuid,
  organisatie text,
  tekst text not null,
  tijdstip timestamptz not null,
  primary key (taakstelling_id, versie, veld)
);
create index on lees.taakstellingtekst (taakstelling_id, inbreng_id);

create or replace view lees.bronstand as
select b.bron, coalesce(c.volgnummer, 0) as volgnummer, nullif(c.bijgewerkt_tot, 'epoch') as bijgewerkt_tot
from (values ('programmas'), ('contracten'), ('programmas-mandaten'), ('taakstellingen')) b (bron)
left join public.bron_cursor c on c.bron = b.bron;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['taakstelling', 'taakstelling_opgave', 'taakstelling_gebied', 'indicator', 'indicatordoel', 'inbreng',
    'voorgestelde_streefwaarde', 'parlementair_moment', 'meting']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy openbaar on lees.%I for select to gw_lezer using (openbaar)', tabel);
    execute format('create policy regering on lees.%I for select to gw_regering using (true)', tabel);
  end loop;
end
$$;

grant select on lees.taakstellingtekst to gw_lezer;
alter table lees.taakstellingtekst enable row level security;
create policy vlaams on lees.taakstellingtekst for select to gw_regering, gw_parlement, gw_rekenhof using (true);
create policy eigen on lees.taakstellingtekst for select to gw_lezer using (organisatie = lees_intern.claim('organisatie'));
create policy taakstellingen on lees.dossierstand for select to gw_lezer
  using (bron = 'taakstellingen' and exists (select from lees.taakstelling t where t.id = dossier));

comment on table lees.taakstelling is 'Een strategisch doel dat de Vlaamse overheid in een of meer gebieden wil bereiken.';
comment on column lees.taakstelling.onderhandelingsruimte is 'Hoeveel ruimte er is om zelf te kiezen hoe.';
comment on column lees.taakstelling.inbreng_vanaf is 'Eerste dag van de laatste inbrengfase.';
comment on column lees.taakstelling.inbreng_tot is 'Laatste dag van de laatste inbrengfase.';
comment on column lees.taakstelling.vr_datum is 'Dag van de beslissing van de Vlaamse Regering.';
comment on column lees.taakstelling.voorbeeld is 'Waar voor verzonnen voorbeeldgegevens.';
comment on column lees.taakstelling.openbaar is 'Waar vanaf de inbrengfase: dan mag iedereen ze lezen.';
comment on table lees.taakstelling_opgave is 'Een opgave van een taakstelling.';
comment on table lees.taakstelling_gebied is 'Een gebied van een taakstelling.';
comment on table lees.indicator is 'Een cijfer waarmee een taakstelling opgevolgd wordt.';
comment on column lees.indicator.herkomst is 'Waar de cijfers vandaan komen.';
comment on table lees.indicatordoel is 'Waar een indicator in een gebied vandaan komt en naartoe moet.';
comment on column lees.indicatordoel.nulmeting is 'Waarde bij het begin; leeg: ontbreekt.';
comment on column lees.indicatordoel.streefwaarde is 'Waar het naartoe moet; leeg: nog te onderhandelen of nog niet ingevuld.';
comment on column lees.indicatordoel.te_onderhandelen_tot is 'Laatste dag om over de streefwaarde te onderhandelen.';
comment on table lees.inbreng is 'Een voorstel van een partner tijdens de inbrengfase.';
comment on column lees.inbreng.organisatie is 'KBO-nummer of OVO-code van de partner.';
comment on column lees.inbreng.gevolg is 'Wat ermee gedaan wordt; leeg: nog niet beantwoord.';
comment on table lees.voorgestelde_streefwaarde is 'Een andere streefwaarde die een partner voorstelt.';
comment on table lees.parlementair_moment is 'Een moment in het Vlaams Parlement over een taakstelling.';
comment on column lees.parlementair_moment.gehouden_op is 'Dag waarop het plaatsvond; leeg: nog niet.';
comment on column lees.parlementair_moment.conclusie is 'Wat het parlement besloot; leeg: niet genoteerd of gewist.';
comment on table lees.meting is 'Een cijfer van een indicator in een gebied over een periode.';
comment on column lees.meting.herkomst is 'Waar het cijfer vandaan komt.';
comment on column lees.meting.vervangen is 'Waar als een verbetering het cijfer vervangen heeft.';
comment on table lees.taakstellingtekst is 'Vrije tekst rond een taakstelling: inbreng, antwoorden en redenen. Voor de regering, het parlement, het Rekenhof en wie de inbreng gaf.';
comment on column lees.taakstellingtekst.veld is 'Naam van het tekstveld.';
