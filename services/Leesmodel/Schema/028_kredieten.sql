-- The credit of a fund per budget line, how it moved and lapsed, and what binds but could not be committed. Written by the projections of
-- the source 'fondsen' only; as public as the fund. Of reservations only their sum per line is here, never for which contract.
create type lees.verplaatsingsoort as enum ('Overdracht', 'Herprofilering', 'Verschuiving');
create type lees.ophoudreden as enum ('KredietVervallen', 'TermijnVoorbij');

alter table lees.fondsinbreng add column ingetrokken_op timestamptz;
alter table lees.gebiedsfonds add column vastleggen_tot date, add column beslissing_na_termijn text;

create table lees.fondslijn (
  gebiedsfonds_id uuid not null,
  entiteit text not null,
  begrotingsartikel text not null,
  jaar smallint not null,
  bevestigde_vak numeric(15,2) not null default 0,
  bevestigde_vek numeric(15,2) not null default 0,
  verplaatste_vak numeric(15,2) not null default 0,
  verplaatste_vek numeric(15,2) not null default 0,
  vervallen_vak numeric(15,2) not null default 0,
  gebruikte_vak numeric(15,2) not null default 0,
  gebruikte_vek numeric(15,2) not null default 0,
  vrije_vak numeric(15,2) generated always as (bevestigde_vak + verplaatste_vak - vervallen_vak - gebruikte_vak) stored,
  vrije_vek numeric(15,2) generated always as (bevestigde_vek + verplaatste_vek - gebruikte_vek) stored,
  primary key (gebiedsfonds_id, entiteit, begrotingsartikel, jaar)
) with (fillfactor = 80);
create index on lees.fondslijn (jaar, gebiedsfonds_id);
create index on lees.fondslijn (entiteit, jaar);

-- From which committed lines an approved payment comes, and in which year it takes its VEK. What the bank does not pay becomes free; of what
-- was paid in parts only the rest does.
create table lees.betalingslijn (
  gebiedsfonds_id uuid not null,
  betaling_id uuid not null,
  entiteit text not null,
  begrotingsartikel text not null,
  vastleggingsjaar smallint not null,
  jaar smallint not null,
  betaald boolean not null default false,
  bedrag numeric(15,2) not null,
  primary key (betaling_id, entiteit, begrotingsartikel, vastleggingsjaar, jaar, betaald)
);
create index on lees.betalingslijn (gebiedsfonds_id, betaling_id);

create table lees.kredietverplaatsing (
  id uuid not null,
  gebiedsfonds_id uuid not null,
  soort lees.verplaatsingsoort not null,
  van_entiteit text not null,
  van_begrotingsartikel text not null,
  van_jaar smallint not null,
  naar_entiteit text not null,
  naar_begrotingsartikel text not null,
  naar_jaar smallint not null,
  vak numeric(15,2) not null,
  vek numeric(15,2) not null,
  uit_vervallen numeric(15,2) not null,
  met_reserveringen numeric(15,2) not null,
  referentie text not null,
  organisatie text not null,
  verplaatst_op date not null,
  primary key (gebiedsfonds_id, id)
);
create index on lees.kredietverplaatsing (id);
create index on lees.kredietverplaatsing (verplaatst_op, gebiedsfonds_id, id);
create index on lees.kredietverplaatsing (gebiedsfonds_id, soort, id);

-- Why a gemandateerde shifted. Erasable, and never public.
create table lees.verplaatsingstekst (
  gebiedsfonds_id uuid not null,
  versie integer not null,
  veld text not null,
  verplaatsing_id uuid not null,
  tekst text not null,
  tijdstip timestamptz not null,
  primary key (gebiedsfonds_id, versie, veld)
);
create index on lees.verplaatsingstekst (gebiedsfonds_id, verplaatsing_id);

create table lees.ophouding (
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  avenant_id uuid,
  reden lees.ophoudreden not null,
  sinds date not null,
  primary key (gebiedsfonds_id, gebiedscontract_id)
);
create index on lees.ophouding (gebiedscontract_id);
create index on lees.ophouding (sinds, gebiedsfonds_id, gebiedscontract_id);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['fondslijn', 'betalingslijn', 'kredietverplaatsing', 'ophouding']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy openbaar on lees.%I for select to gw_lezer using (true)', tabel);
  end loop;
end
$$;

grant select on lees.verplaatsingstekst to gw_lezer;
alter table lees.verplaatsingstekst enable row level security;
create policy vlaams on lees.verplaatsingstekst for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true);

comment on column lees.fondsinbreng.ingetrokken_op is 'Sinds wanneer vaststaat dat ze niet komt; leeg: niet ingetrokken.';
comment on column lees.gebiedsfonds.vastleggen_tot is 'Laatste dag waarop het fonds na zijn looptijd nog mag vastleggen; leeg: geen beslissing daarover.';
comment on column lees.gebiedsfonds.beslissing_na_termijn is 'Nummer van de VR-beslissing die dat toelaat.';
comment on table lees.fondslijn is 'Het krediet van een fonds op een begrotingslijn: een artikel van een entiteit in een jaar.';
comment on column lees.fondslijn.entiteit is 'OVO-code van de entiteit.';
comment on column lees.fondslijn.jaar is 'Begrotingsjaar.';
comment on column lees.fondslijn.bevestigde_vak is 'Bevestigd vastleggingskrediet, in euro.';
comment on column lees.fondslijn.bevestigde_vek is 'Bevestigd vereffeningskrediet, in euro.';
comment on column lees.fondslijn.verplaatste_vak is 'Vastleggingskrediet dat van andere lijnen kwam, zonder wat naar andere ging, in euro.';
comment on column lees.fondslijn.verplaatste_vek is 'Vereffeningskrediet dat van andere lijnen kwam, zonder wat naar andere ging, in euro.';
comment on column lees.fondslijn.vervallen_vak is 'Vastleggingskrediet dat niemand vastlegde voor het jaar om was, in euro.';
comment on column lees.fondslijn.gebruikte_vak is 'Wat gereserveerd en vastgelegd is, zonder wat vrijviel, in euro.';
comment on column lees.fondslijn.gebruikte_vek is 'Wat goedgekeurde betalingen nemen, in euro.';
comment on column lees.fondslijn.vrije_vak is 'Vastleggingskrediet dat nog vrij is, in euro.';
comment on column lees.fondslijn.vrije_vek is 'Vereffeningskrediet dat nog vrij is, in euro.';
comment on table lees.betalingslijn is 'Van welke begrotingslijn een goedgekeurde betaling haar vereffeningskrediet neemt.';
comment on column lees.betalingslijn.vastleggingsjaar is 'Begrotingsjaar van het vastgelegde geld waaruit ze komt.';
comment on column lees.betalingslijn.jaar is 'Begrotingsjaar van de goedkeuring.';
comment on column lees.betalingslijn.betaald is 'Of de bank dit deel betaalde.';
comment on table lees.kredietverplaatsing is 'Krediet dat van een begrotingslijn van een fonds naar een andere ging.';
comment on column lees.kredietverplaatsing.soort is 'Overdracht naar het volgende jaar, herprofilering tussen jaren, of verschuiving tussen lijnen van een jaar.';
comment on column lees.kredietverplaatsing.vak is 'Vastleggingskrediet, in euro.';
comment on column lees.kredietverplaatsing.vek is 'Vereffeningskrediet, in euro.';
comment on column lees.kredietverplaatsing.uit_vervallen is 'Hoeveel daarvan vervallen was en zo terugkwam, in euro.';
comment on column lees.kredietverplaatsing.met_reserveringen is 'Hoeveel daarvan gereserveerd was en meeging, in euro.';
comment on column lees.kredietverplaatsing.referentie is 'Het decreet of de beslissing waarop ze steunt.';
comment on column lees.kredietverplaatsing.organisatie is 'OVO-code of KBO-nummer van de organisatie die ze noteerde.';
comment on column lees.kredietverplaatsing.verplaatst_op is 'Dag waarop ze genoteerd werd.';
comment on table lees.verplaatsingstekst is 'Waarom een gemandateerde krediet verschoof. Nooit openbaar.';
comment on column lees.verplaatsingstekst.veld is 'Naam van het tekstveld.';
comment on table lees.ophouding is 'Een contract of avenant dat bindt, maar waarvan het geld nog niet vastgelegd kon worden.';
comment on column lees.ophouding.avenant_id is 'Het avenant waarover het gaat; leeg: het contract zelf.';
comment on column lees.ophouding.reden is 'Het krediet van het jaar is voorbij, of de looptijd van het fonds.';
comment on column lees.ophouding.sinds is 'Sinds welke dag het contract of avenant bindt.';
