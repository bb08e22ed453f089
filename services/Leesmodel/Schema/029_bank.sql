-- What goes to the bank and comes back, and how long it takes to pay. Written by the projections of the source 'fondsen' only. No account
-- number is in that source, so none can be here.
create type lees.bankdeelstand as enum ('Onderweg', 'Betaald', 'Mislukt');
create type lees.bankberichtsoort as enum ('Camt054', 'Pain002');

create table lees.betaalbestand (
  id uuid primary key,
  gebiedsfonds_id uuid not null,
  uitvoerdatum date not null,
  gemaakt_op timestamptz not null,
  aantal integer not null,
  bedrag numeric(15,2) not null
);
create index on lees.betaalbestand (gebiedsfonds_id, gemaakt_op, id);
create index on lees.betaalbestand (gemaakt_op, id);

create table lees.betaaldeel (
  verwijzing text primary key,
  gebiedsfonds_id uuid not null,
  betaalbestand_id uuid not null,
  betaling_id uuid not null,
  gebiedscontract_id uuid not null,
  entiteit text not null,
  poging smallint not null,
  bedrag numeric(15,2) not null,
  status lees.bankdeelstand not null default 'Onderweg',
  betaald_op date
) with (fillfactor = 90);
create index on lees.betaaldeel (betaalbestand_id, verwijzing);
create index on lees.betaaldeel (betaling_id, poging, verwijzing);
create index on lees.betaaldeel (gebiedsfonds_id, verwijzing);
create index on lees.betaaldeel (gebiedscontract_id);

create table lees.bankbericht (
  gebiedsfonds_id uuid not null,
  versie integer not null,
  soort lees.bankberichtsoort not null,
  verwerkt_op timestamptz not null,
  betaald integer not null,
  mislukt integer not null,
  primary key (gebiedsfonds_id, versie)
);
create index on lees.bankbericht (verwerkt_op, gebiedsfonds_id, versie);

-- Time to pay: calendar days from the acceptance of the milestone to the payment.
alter table lees.betaling add column aanvaard_op date;

create function lees.betaling_betaaltermijn(betaling lees.betaling) returns integer
  language sql stable parallel safe
  return case when betaling.status = 'Betaald' then betaling.betaald_op - betaling.aanvaard_op end;

-- Append-only facts, like lees.feit: a payment and its days are divided over the referentieregios of its contract, so that both add up
-- over regions. A payment of which no acceptance is known makes none.
create table lees.betaaltijd (
  dossier uuid not null,
  versie integer not null,
  referentieregio_code text not null,
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  betaling_id uuid not null,
  betalingen numeric(9,2) not null,
  dagen numeric(9,2) not null,
  geldig_op date not null,
  bekend_op timestamptz not null,
  voorbeeld boolean not null,
  primary key (dossier, versie, referentieregio_code)
);
create index on lees.betaaltijd (referentieregio_code, geldig_op);
create index on lees.betaaltijd (gebiedsfonds_id, geldig_op);
create index on lees.betaaltijd (betaling_id);
create index on lees.betaaltijd (gebiedscontract_id);

create function lees.monitorregel_betalingen(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$
    select coalesce(sum(t.betalingen), 0)::numeric(15,2) from lees.betaaltijd t
    where t.referentieregio_code = regel.referentieregio_code and t.geldig_op <= regel.peildatum and t.bekend_op <= regel.zoals_bekend_op
  $$;

create function lees.monitorregel_betaaldagen(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$
    select coalesce(sum(t.dagen), 0)::numeric(15,2) from lees.betaaltijd t
    where t.referentieregio_code = regel.referentieregio_code and t.geldig_op <= regel.peildatum and t.bekend_op <= regel.zoals_bekend_op
  $$;

create function lees.monitorregel_gemiddelde_betaaltermijn(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$ select round(lees.monitorregel_betaaldagen(regel) / nullif(lees.monitorregel_betalingen(regel), 0), 1) $$;

do $$
declare
  tabel text;
begin
  foreach tabel in array array['betaalbestand', 'betaaldeel', 'bankbericht', 'betaaltijd']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    if tabel <> 'betaaltijd' then
      execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true)', tabel);
    end if;
  end loop;
end
$$;
create policy openbaar on lees.betaaltijd for select to gw_lezer using (true);
create policy regio on lees.betaaldeel for select to gw_gebiedsteam, gw_gouverneur
  using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim('regios'))));

comment on table lees.betaalbestand is 'Een bestand voor de bank met goedgekeurde betalingen. Voor gemandateerden, de regering en het Rekenhof.';
comment on column lees.betaalbestand.uitvoerdatum is 'Dag waarop de bank gevraagd wordt te betalen.';
comment on column lees.betaalbestand.aantal is 'Hoeveel betalingen erin staan: een per opdracht en entiteit.';
comment on column lees.betaalbestand.bedrag is 'Som van de betalingen, in euro.';
comment on table lees.betaaldeel is 'Wat een entiteit van een betaalopdracht betaalt, in een bestand voor de bank. Nooit openbaar.';
comment on column lees.betaaldeel.verwijzing is 'De verwijzing waarmee de bank antwoordt (EndToEndId).';
comment on column lees.betaaldeel.entiteit is 'OVO-code van de entiteit die betaalt.';
comment on column lees.betaaldeel.poging is 'De hoeveelste keer de opdracht in een bestand staat.';
comment on column lees.betaaldeel.betaald_op is 'Dag van de betaling.';
comment on table lees.bankbericht is 'Een bericht van de bank dat verwerkt werd. Voor gemandateerden, de regering en het Rekenhof.';
comment on column lees.bankbericht.versie is 'De versie van het fonds na het bericht.';
comment on column lees.bankbericht.betaald is 'Hoeveel betalingen het bevestigde.';
comment on column lees.bankbericht.mislukt is 'Hoeveel betalingen de bank weigerde.';
comment on column lees.betaling.aanvaard_op is 'Dag waarop de mijlpaal aanvaard werd; leeg: niet bekend.';
comment on function lees.betaling_betaaltermijn is 'Kalenderdagen van de aanvaarding van de mijlpaal tot de betaling; leeg: nog niet betaald.';
comment on table lees.betaaltijd is 'Een feit achter de betaaltermijn: een betaling en haar dagen, verdeeld over de regio''s van haar contract.';
comment on column lees.betaaltijd.dossier is 'Het dossier van de gebeurtenis.';
comment on column lees.betaaltijd.versie is 'De versie van het dossier na de gebeurtenis.';
comment on column lees.betaaltijd.betalingen is 'Het deel van een betaling dat voor deze regio telt.';
comment on column lees.betaaltijd.dagen is 'Het deel van haar kalenderdagen dat voor deze regio telt.';
comment on column lees.betaaltijd.geldig_op is 'Dag van de betaling.';
comment on column lees.betaaltijd.bekend_op is 'Sinds wanneer het bekend is.';
comment on column lees.betaaltijd.voorbeeld is 'Waar voor verzonnen voorbeeldgegevens.';
comment on function lees.monitorregel_betalingen is 'Hoeveel mijlpalen fondsen betaalden; een betaling voor meer dan een regio is over die regio''s verdeeld.';
comment on function lees.monitorregel_betaaldagen is 'Som van de kalenderdagen tussen aanvaarding en betaling, op dezelfde manier verdeeld.';
comment on function lees.monitorregel_gemiddelde_betaaltermijn is 'Kalenderdagen van aanvaarding tot betaling, gemiddeld; leeg: nog niets betaald.';
