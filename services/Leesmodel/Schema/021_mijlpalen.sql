-- Evidence, the term of the judge, less than was reported, and signatures on paper.
-- New values are used at run time only, as text: see 013_waarden.sql.
alter type lees.toelichtingsoort add value 'Aanvaarding';
alter type lees.maat add value 'BeoordelingenTeLaat';

-- Last day on which the judgement of the present report is on time; stays after the judgement, goes with the next report.
alter table lees.mijlpaal add column te_beoordelen_voor date;

-- Derived from the days, never stored: a judgement that is not there counts until today.
create function lees.mijlpaal_beoordeling_te_laat(mijlpaal lees.mijlpaal) returns boolean
  language sql stable parallel safe
  return coalesce(mijlpaal.te_beoordelen_voor < case
    when mijlpaal.aanvaard_op is not null then (mijlpaal.aanvaard_op at time zone 'Europe/Brussels')::date
    when mijlpaal.teruggestuurd_op > mijlpaal.gerapporteerd_op then (mijlpaal.teruggestuurd_op at time zone 'Europe/Brussels')::date
    else lees_intern.vandaag()
  end, false);

-- Which file went with which report. The files themselves are with Contracten, which asks who wants them.
create table lees.bewijsstuk (
  gebiedscontract_id uuid not null,
  versie integer not null,
  hash text not null,
  mijlpaal_id uuid not null,
  volgorde smallint not null,
  type text not null,
  grootte bigint not null,
  naam text,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, versie, hash)
);
create index on lees.bewijsstuk (gebiedscontract_id, mijlpaal_id);

-- A signature on paper that one person registered; it counts once another one confirmed it.
create table lees.papieren_handtekening (
  id uuid primary key,
  gebiedscontract_id uuid not null,
  versie integer not null,
  partij_kbo text not null,
  hoedanigheid lees.hoedanigheid not null,
  scan text not null,
  datum date not null,
  ondertekenaar text,
  geregistreerd_op timestamptz not null,
  bevestigd_op timestamptz,
  vervangen_op timestamptz
);
create index on lees.papieren_handtekening (gebiedscontract_id);

do $$
declare
  partijrollen constant text := 'gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner';
  tabel text;
begin
  foreach tabel in array array['bewijsstuk', 'papieren_handtekening']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
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
-- evidence is not public; of it the auditors see what goes with public contracts
create policy openbaar on lees.bewijsstuk for select to gw_rekenhof, gw_audit_vlaanderen using (openbaar);
grant execute on function lees.mijlpaal_beoordeling_te_laat(lees.mijlpaal) to gw_lezer;

comment on column lees.mijlpaal.te_beoordelen_voor is 'Laatste dag waarop het oordeel over het verslag op tijd is; leeg zolang niet iedereen getekend heeft.';
comment on function lees.mijlpaal_beoordeling_te_laat is 'Het oordeel kwam te laat, of is vandaag te laat. Het telt voor de beoordelaar, niet voor de verantwoordelijke.';
comment on column lees.mijlpaal.aanvaard_bedrag is 'Wat aanvaard werd, in euro: ten hoogste wat gerapporteerd werd. Zoveel betaalt een fonds.';
comment on table lees.bewijsstuk is 'Een bestand bij een verslag van een mijlpaal.';
comment on column lees.bewijsstuk.versie is 'De versie van het contract na het verslag.';
comment on column lees.bewijsstuk.hash is 'SHA-256 van de inhoud: het bestand staat op /api/contracten/{contract}/bewijsstukken/{hash}.';
comment on column lees.bewijsstuk.volgorde is 'Plaats in het verslag, vanaf 1.';
comment on column lees.bewijsstuk.type is 'Soort, herkend aan de inhoud.';
comment on column lees.bewijsstuk.grootte is 'Grootte in bytes.';
comment on column lees.bewijsstuk.naam is 'Naam die de partij eraan gaf; leeg als ze gewist is.';
comment on table lees.papieren_handtekening is 'Een handtekening op papier die geregistreerd werd. Ze telt als een tweede persoon dezelfde scan bevestigt.';
comment on column lees.papieren_handtekening.versie is 'De versie van het contract na de registratie.';
comment on column lees.papieren_handtekening.scan is 'SHA-256 van de scan, een bestand van het contract.';
comment on column lees.papieren_handtekening.datum is 'Dag waarop getekend werd.';
comment on column lees.papieren_handtekening.ondertekenaar is 'Naam van wie tekende; leeg als ze gewist is.';
comment on column lees.papieren_handtekening.bevestigd_op is 'Wanneer een tweede persoon bevestigde; leeg zolang dat niet gebeurde.';
comment on column lees.papieren_handtekening.vervangen_op is 'Wanneer een andere registratie in de plaats kwam.';
