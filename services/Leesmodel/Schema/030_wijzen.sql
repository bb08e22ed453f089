-- How amounts of a fund become due: voorschot and saldo, drawing; what is claimed back; and on which advice a commitment rests.
-- Written by the projections of the source 'fondsen' only.
alter type lees.maat add value 'Teruggevorderd';

create type lees.betaalsoort as enum ('Mijlpaal', 'Voorschot', 'Saldo', 'Trekking');
create type lees.terugvorderingsgrond as enum ('VoorschotNietVerantwoord', 'ContractBeeindigd', 'Vaststelling');
create type lees.terugvorderingstatus as enum ('Voorgesteld', 'Ingesteld', 'Ontvangen', 'Kwijtgescholden', 'Ingetrokken');

alter table lees.betaling
  add column soort lees.betaalsoort not null default 'Mijlpaal',
  add column verbintenis_id uuid;
create index on lees.betaling (gebiedscontract_id, verbintenis_id);

alter table lees.reservering
  add column toets_vrijgesteld boolean,
  add column advies_inspectie text,
  add column begrotingsakkoord text,
  add column toets_ontbreekt boolean not null generated always as (status = 'Vastgelegd' and toets_vrijgesteld is null) stored;
alter table lees.avenantreservering
  add column toets_vrijgesteld boolean,
  add column advies_inspectie text,
  add column begrotingsakkoord text;

create table lees.trekkingsruimte (
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  verbintenis_id uuid not null,
  mijlpaal_id uuid not null,
  begunstigde_kbo text not null,
  geopend numeric(15,2) not null,
  getrokken numeric(15,2) not null default 0,
  afgestaan numeric(15,2) not null default 0,
  vrij numeric(15,2) not null generated always as (geopend - getrokken - afgestaan) stored,
  geopend_op timestamptz not null,
  primary key (gebiedscontract_id, mijlpaal_id)
);
create index on lees.trekkingsruimte (gebiedscontract_id, verbintenis_id);
create index on lees.trekkingsruimte (begunstigde_kbo, geopend_op);
create index on lees.trekkingsruimte (gebiedsfonds_id);
create index on lees.trekkingsruimte (geopend_op, gebiedscontract_id, mijlpaal_id);

create table lees.terugvordering (
  id uuid primary key,
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  verbintenis_id uuid,
  schuldenaar_kbo text not null,
  bedrag numeric(15,2) not null,
  ontvangen numeric(15,2) not null default 0,
  grond lees.terugvorderingsgrond not null,
  status lees.terugvorderingstatus not null default 'Voorgesteld',
  voorgesteld_op timestamptz not null,
  ingesteld_op date,
  vervaldag date,
  afgesloten_op timestamptz,
  referentie text
);
create index on lees.terugvordering (gebiedsfonds_id, id);
create index on lees.terugvordering (gebiedscontract_id, id);
create index on lees.terugvordering (schuldenaar_kbo, id);
create index on lees.terugvordering (voorgesteld_op, id);
create index on lees.terugvordering (vervaldag, id);

create table lees.terugbetaling (
  gebiedsfonds_id uuid not null,
  versie integer not null,
  terugvordering_id uuid not null,
  gebiedscontract_id uuid not null,
  bedrag numeric(15,2) not null,
  datum date not null,
  primary key (gebiedsfonds_id, versie)
);
create index on lees.terugbetaling (terugvordering_id);
create index on lees.terugbetaling (gebiedscontract_id);
create index on lees.terugbetaling (datum, gebiedsfonds_id, versie);

-- Why a claim was proposed or withdrawn. Erasable, and never public. 'dossier' is where its source keeps it.
create table lees.terugvorderingstekst (
  dossier uuid not null,
  versie integer not null,
  veld text not null,
  terugvordering_id uuid not null,
  gebiedscontract_id uuid not null,
  tekst text not null,
  tijdstip timestamptz not null,
  primary key (dossier, versie, veld)
);
create index on lees.terugvorderingstekst (terugvordering_id);
create index on lees.terugvorderingstekst (gebiedscontract_id);

-- Late: the last day passed and something is still owed. Computed, so that no clock has to tell.
create function lees.terugvordering_te_laat(terugvordering lees.terugvordering) returns boolean
  language sql stable parallel safe
  return terugvordering.status = 'Ingesteld' and terugvordering.vervaldag < lees_intern.vandaag();

-- A milestone can have more orders than one; the newest tells how far it is.
create function lees.mijlpaal_betaling(mijlpaal lees.mijlpaal) returns lees.betaling
  language sql stable parallel safe
  as $$
    select b.* from lees.betaling b
    where b.gebiedscontract_id = mijlpaal.gebiedscontract_id and b.mijlpaal_id = mijlpaal.id
    order by b.aangemaakt_op desc, b.id desc
    limit 1
  $$;

create function lees.monitorregel_teruggevorderd(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$ select lees_intern.betwist(regel, 'Teruggevorderd')::numeric(15,2) $$;

create function lees.monitorregel_vereffend_netto(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$ select (regel.vereffend - lees_intern.betwist(regel, 'Teruggevorderd'))::numeric(15,2) $$;

-- The partij that owes sees a claim from its approval on.
create function lees_intern.terugvorderingen_van(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 5 set search_path = pg_catalog
  as $$
    select t.id from lees.terugvordering t where t.schuldenaar_kbo = organisatie and t.ingesteld_op is not null
  $$;

create function lees_intern.betalingen_aan(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 50 set search_path = pg_catalog
  as $$
    select b.id from lees.betaling b where b.begunstigde_kbo = organisatie and b.soort = 'Trekking'
  $$;

revoke all on function lees_intern.terugvorderingen_van(text), lees_intern.betalingen_aan(text) from public;
grant execute on function lees_intern.terugvorderingen_van(text), lees_intern.betalingen_aan(text) to gw_lezer;

do $$
declare
  partijrollen constant text := 'gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner';
  tabel text;
begin
  foreach tabel in array array['terugvordering', 'terugbetaling', 'terugvorderingstekst']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim(''regios''))))',
      tabel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true)', tabel);
    execute format('create policy schuldenaar on lees.%I for select to %s using (%I in (select lees_intern.terugvorderingen_van(lees_intern.claim(''organisatie''))))',
      tabel, partijrollen, case tabel when 'terugvordering' then 'id' else 'terugvordering_id' end);
  end loop;

  -- what was drawn for is known to who drew it; why a payment failed is not
  execute format('create policy begunstigde on lees.betalingstekst for select to %s using (veld = ''referentie'' and betaling_id in (select lees_intern.betalingen_aan(lees_intern.claim(''organisatie''))))',
    partijrollen);
end
$$;

grant select on lees.trekkingsruimte to gw_lezer;
alter table lees.trekkingsruimte enable row level security;
create policy openbaar on lees.trekkingsruimte for select to gw_lezer using (true);

comment on column lees.betaling.soort is 'Waarom ze verschuldigd is: een mijlpaal, een voorschot, het saldo daarna, of een trekking.';
comment on column lees.betaling.verbintenis_id is 'De verbintenis; leeg bij betalingen van voor dat bijgehouden werd.';
comment on column lees.reservering.toets_vrijgesteld is 'Waar als voor de vastlegging geen advies of akkoord nodig is; leeg: er is geen begrotingstoets genoteerd.';
comment on column lees.reservering.advies_inspectie is 'Referentie van het advies van de Inspectie van Financiën.';
comment on column lees.reservering.begrotingsakkoord is 'Referentie van het begrotingsakkoord.';
comment on column lees.reservering.toets_ontbreekt is 'Waar als er vastgelegd is zonder begrotingstoets: het collectief moet ze nog noteren.';
comment on column lees.avenantreservering.toets_vrijgesteld is 'Waar als voor de vastlegging geen advies of akkoord nodig is; leeg: er is geen begrotingstoets genoteerd.';
comment on column lees.avenantreservering.advies_inspectie is 'Referentie van het advies van de Inspectie van Financiën.';
comment on column lees.avenantreservering.begrotingsakkoord is 'Referentie van het begrotingsakkoord.';
comment on table lees.trekkingsruimte is 'Wat een aanvaarde mijlpaal van een verbintenis met trekkingsrecht openstelt.';
comment on column lees.trekkingsruimte.begunstigde_kbo is 'KBO-nummer van de partij die kan trekken.';
comment on column lees.trekkingsruimte.geopend is 'Voor hoeveel de mijlpaal aanvaard is, in euro.';
comment on column lees.trekkingsruimte.getrokken is 'Wat daarvan opgevraagd is, in euro.';
comment on column lees.trekkingsruimte.afgestaan is 'Waarvan de partij afzag, in euro.';
comment on column lees.trekkingsruimte.vrij is 'Wat de partij nog kan opvragen, in euro.';
comment on table lees.terugvordering is 'Te veel betaald geld dat terug moet komen. Niet openbaar; de partij die moet betalen ziet ze zodra ze goedgekeurd is.';
comment on column lees.terugvordering.schuldenaar_kbo is 'KBO-nummer van de partij die terugbetaalt.';
comment on column lees.terugvordering.bedrag is 'In euro.';
comment on column lees.terugvordering.ontvangen is 'Wat al terugkwam, in euro.';
comment on column lees.terugvordering.grond is 'Niet verantwoord voorschot, voorschot bij het einde van het contract, of een vaststelling.';
comment on column lees.terugvordering.status is 'Voorgesteld, ingesteld (goedgekeurd), ontvangen, kwijtgescholden of ingetrokken.';
comment on column lees.terugvordering.ingesteld_op is 'Dag van de goedkeuring; leeg: nog niet goedgekeurd.';
comment on column lees.terugvordering.vervaldag is 'Laatste dag om terug te betalen.';
comment on column lees.terugvordering.referentie is 'De beslissing om de rest kwijt te schelden.';
comment on function lees.terugvordering_te_laat is 'Waar als de laatste dag voorbij is en er nog geld moet komen.';
comment on table lees.terugbetaling is 'Wat van een terugvordering terugkwam.';
comment on column lees.terugbetaling.datum is 'Dag waarop het geld kwam.';
comment on table lees.terugvorderingstekst is 'Vrije tekst bij een terugvordering. Nooit openbaar.';
comment on column lees.terugvorderingstekst.veld is 'Naam van het tekstveld.';
comment on function lees.mijlpaal_betaling is 'De laatste betaalopdracht voor deze mijlpaal.';
comment on function lees.monitorregel_teruggevorderd is 'Wat daarvan terugkwam omdat te veel betaald was, in euro.';
comment on function lees.monitorregel_vereffend_netto is 'Wat fondsen betaalden, zonder wat terugkwam, in euro.';
