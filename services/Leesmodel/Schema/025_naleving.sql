-- Promises that were not kept: ingebrekestellingen, disputes, mediation, courts, and councils that took note. Written by the
-- projections of the source 'contracten' only.
alter type lees.maat add value 'VerbintenissenBetwist';
alter type lees.maat add value 'Betwist';

create type lees.ingebrekestellingstatus as enum ('Open', 'Hersteld', 'Betwist', 'Verstreken');
create type lees.geschilstatus as enum ('Gemeld', 'Bemiddeling', 'Vergelijk', 'Mislukt', 'Beslecht');
create type lees.rechtsinstantie as enum ('RaadVanState', 'BurgerlijkeRechtbank', 'Andere');
create type lees.nalevingstekstsoort as enum ('Ingebrekestelling', 'Herstel', 'Uitspraak', 'Kennisname');
create type lees.geschiltekstsoort as enum ('Omschrijving', 'Bemiddelaar', 'Weigering', 'Vergelijk', 'Stopzetting');

-- Since when a promise stands still because of a dispute: as public as the promise, and as the figures.
alter table lees.verbintenis add column bevroren_sinds timestamptz;

create table lees.ingebrekestelling (
  id uuid not null,
  gebiedscontract_id uuid not null,
  verbintenis_id uuid not null,
  verantwoordelijke_kbo text not null,
  afzender_kbo text not null,
  artikel text not null,
  hersteltermijn date not null,
  status lees.ingebrekestellingstatus not null default 'Open',
  gestuurd_op timestamptz not null,
  herstel_gemeld_op timestamptz,
  hersteld_op timestamptz,
  overschreden_op timestamptz,
  primary key (gebiedscontract_id, id)
);
create index on lees.ingebrekestelling (id);
create index on lees.ingebrekestelling (verantwoordelijke_kbo, hersteltermijn);
create index on lees.ingebrekestelling (hersteltermijn, gebiedscontract_id, id);

-- vergelijk: the version of the contract after the settlement that lies before the partijen; gemeld_versie: the row that reported it.
create table lees.geschil (
  id uuid not null,
  gebiedscontract_id uuid not null,
  verbintenis_id uuid not null,
  ingebrekestelling_id uuid,
  melder_kbo text not null,
  status lees.geschilstatus not null default 'Gemeld',
  gemeld_op timestamptz not null,
  gemeld_versie integer not null,
  bemiddeling_op timestamptz,
  stopgezet_op timestamptz,
  vergelijk integer,
  vergelijk_voorgelegd_op timestamptz,
  afgesloten_op timestamptz,
  primary key (gebiedscontract_id, id)
);
create index on lees.geschil (id);
create index on lees.geschil (gemeld_op, gebiedscontract_id, id);

create table lees.geschilpartij (
  gebiedscontract_id uuid not null,
  geschil_id uuid not null,
  kbo text not null,
  volgorde smallint not null,
  vergelijk_aanvaard_op timestamptz,
  primary key (geschil_id, kbo)
);
create index on lees.geschilpartij (kbo, geschil_id);
create index on lees.geschilpartij (gebiedscontract_id, geschil_id);

create table lees.bevriezing (
  gebiedscontract_id uuid not null,
  geschil_id uuid not null,
  verbintenis_id uuid not null,
  primary key (geschil_id, verbintenis_id)
);
create index on lees.bevriezing (gebiedscontract_id, verbintenis_id);

-- The person is there for the policies and is never shown.
create table lees.bemiddelaar (
  id uuid not null,
  gebiedscontract_id uuid not null,
  geschil_id uuid not null,
  persoon text not null,
  organisatie_kbo text,
  voorgesteld_op timestamptz not null,
  geweigerd_op timestamptz,
  aangesteld_op timestamptz,
  primary key (gebiedscontract_id, id)
);
create index on lees.bemiddelaar (id);
create index on lees.bemiddelaar (persoon, geschil_id);
create index on lees.bemiddelaar (gebiedscontract_id, geschil_id);

create table lees.bemiddelaaraanvaarding (
  gebiedscontract_id uuid not null,
  geschil_id uuid not null,
  bemiddelaar_id uuid not null,
  partij_kbo text not null,
  tijdstip timestamptz not null,
  primary key (bemiddelaar_id, partij_kbo)
);
create index on lees.bemiddelaaraanvaarding (gebiedscontract_id, bemiddelaar_id);

-- Confidential: for the partijen to the dispute and its bemiddelaars, and for nobody else.
create table lees.bemiddelingsvoorstel (
  gebiedscontract_id uuid not null,
  versie integer not null,
  geschil_id uuid not null,
  tekst text,
  tijdstip timestamptz not null,
  primary key (gebiedscontract_id, versie)
);
create index on lees.bemiddelingsvoorstel (gebiedscontract_id, geschil_id);

create table lees.geschiltekst (
  gebiedscontract_id uuid not null,
  versie integer not null,
  veld text not null,
  geschil_id uuid not null,
  bemiddelaar_id uuid,
  soort lees.geschiltekstsoort not null,
  tekst text not null,
  tijdstip timestamptz not null,
  primary key (gebiedscontract_id, versie, veld)
);
create index on lees.geschiltekst (gebiedscontract_id, geschil_id);

create table lees.rechtsgang (
  id uuid not null,
  gebiedscontract_id uuid not null,
  geschil_id uuid,
  partij_kbo text not null,
  instantie lees.rechtsinstantie not null,
  referentie text not null,
  datum date not null,
  genoteerd_op timestamptz not null,
  uitspraak_datum date,
  bevriezing_opgeheven boolean,
  primary key (gebiedscontract_id, id)
);
create index on lees.rechtsgang (id);
create index on lees.rechtsgang (datum, gebiedscontract_id, id);

create table lees.kennisname (
  gebiedscontract_id uuid not null,
  versie integer not null,
  gemeente_kbo text not null,
  datum date not null,
  genoteerd_op timestamptz not null,
  primary key (gebiedscontract_id, versie)
);
create index on lees.kennisname (gemeente_kbo, datum);
create index on lees.kennisname (datum, gebiedscontract_id, versie);

create table lees.nalevingstekst (
  gebiedscontract_id uuid not null,
  versie integer not null,
  veld text not null,
  soort lees.nalevingstekstsoort not null,
  ingebrekestelling_id uuid,
  rechtsgang_id uuid,
  tekst text not null,
  tijdstip timestamptz not null,
  primary key (gebiedscontract_id, versie, veld)
);
create index on lees.nalevingstekst (gebiedscontract_id, ingebrekestelling_id);

-- Who sees what: the sets are functions of the owner, as in 005_toegang.sql.
create function lees_intern.geschillen_van_partij(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 5 set search_path = pg_catalog
  as $$
    select g.geschil_id from lees.geschilpartij g where g.kbo = organisatie
  $$;

create function lees_intern.geschillen_van_bemiddelaar(persoon text) returns setof uuid
  language sql stable security definer parallel safe rows 5 set search_path = pg_catalog
  as $$
    select b.geschil_id from lees.bemiddelaar b where b.persoon = geschillen_van_bemiddelaar.persoon and b.aangesteld_op is not null
  $$;

-- A dispute of the Vlaamse overheid is that of the collective of the contract, and of every gemandateerde when it has none.
create function lees_intern.geschillen_van_collectief(persoon text) returns setof uuid
  language sql stable security definer parallel safe rows 5 set search_path = pg_catalog
  as $$
    select g.geschil_id
    from lees.geschilpartij g
    join lees.partij p on p.gebiedscontract_id = g.gebiedscontract_id and p.kbo = g.kbo
    join lees.gebiedscontract c on c.id = g.gebiedscontract_id
    where p.soort = 'VlaamseOverheid'
      and (c.mandatering_id is null
        or exists (select from lees.mandaatplafond m where m.mandatering_id = c.mandatering_id and geschillen_van_collectief.persoon = any (m.leden)))
  $$;

revoke all on function lees_intern.geschillen_van_partij(text), lees_intern.geschillen_van_bemiddelaar(text), lees_intern.geschillen_van_collectief(text) from public;
grant execute on function lees_intern.geschillen_van_partij(text), lees_intern.geschillen_van_bemiddelaar(text), lees_intern.geschillen_van_collectief(text) to gw_lezer;

do $$
declare
  partijrollen constant text := 'gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner';
  toezicht constant text := 'gw_parlement, gw_rekenhof, gw_audit_vlaanderen';
  tabel text;
  sleutel text;
begin
  foreach tabel in array array['ingebrekestelling', 'geschil', 'geschilpartij', 'bevriezing', 'bemiddelaar', 'bemiddelaaraanvaarding',
    'bemiddelingsvoorstel', 'geschiltekst', 'rechtsgang', 'kennisname', 'nalevingstekst']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
  end loop;

  -- the facts: for everybody in the contract, councils of all partijen, and who watches over it; the free text not for parliament
  foreach tabel in array array['ingebrekestelling', 'geschil', 'geschilpartij', 'bevriezing', 'bemiddelaar', 'bemiddelaaraanvaarding', 'rechtsgang',
    'nalevingstekst']
  loop
    execute format('create policy partij on lees.%I for select to %s using (gebiedscontract_id in (select lees_intern.contracten_van_partij(lees_intern.claim(''organisatie''))))',
      tabel, partijrollen);
    execute format('create policy raad on lees.%I for select to gw_raadslid using (gebiedscontract_id in (select lees_intern.contracten_voor_raad(lees_intern.claim(''organisatie''))))',
      tabel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim(''regios''))))',
      tabel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering using (true)', tabel);
    execute format('create policy toezicht on lees.%I for select to %s using (gebiedscontract_id in (select c.id from lees.gebiedscontract c where c.openbaar))',
      tabel, case tabel when 'nalevingstekst' then 'gw_rekenhof' else toezicht end);
  end loop;

  -- a bemiddelaar: the own disputes and nothing else
  foreach tabel in array array['geschil', 'geschilpartij', 'bevriezing', 'bemiddelaar', 'bemiddelaaraanvaarding', 'bemiddelingsvoorstel', 'geschiltekst',
    'rechtsgang']
  loop
    sleutel := case tabel when 'geschil' then 'id' else 'geschil_id' end;
    execute format('create policy bemiddelaar on lees.%I for select to gw_bemiddelaar using (%I in (select lees_intern.geschillen_van_bemiddelaar(lees_intern.claim(''persoon''))))',
      tabel, sleutel);
  end loop;

  -- what partijen to a dispute say to each other
  foreach tabel in array array['bemiddelingsvoorstel', 'geschiltekst']
  loop
    execute format('create policy partij on lees.%I for select to %s using (geschil_id in (select lees_intern.geschillen_van_partij(lees_intern.claim(''organisatie''))))',
      tabel, partijrollen);
    execute format('create policy collectief on lees.%I for select to gw_gemandateerde using (geschil_id in (select lees_intern.geschillen_van_collectief(lees_intern.claim(''persoon''))))',
      tabel);
  end loop;
end
$$;

create policy bemiddelaar on lees.ingebrekestelling for select to gw_bemiddelaar
  using (id in (select g.ingebrekestelling_id from lees.geschil g));
-- the gebiedsteam looks for bemiddelaars and makes an avenant of a settlement
create policy regio on lees.geschiltekst for select to gw_gebiedsteam, gw_gouverneur
  using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim('regios'))));
create policy regering on lees.geschiltekst for select to gw_regering using (true);
-- a council takes note in public
create policy openbaar on lees.kennisname for select to gw_lezer using (true);

-- What is disputed on a day; computed beside lees.monitor, which stays as it is.
create function lees_intern.betwist(regel lees.monitorregel, gevraagd text) returns numeric
  language sql stable parallel safe
  as $$
    select coalesce(sum((f.feit).delta), 0)
    from lees_intern.feiten_per_regio(regel.peildatum, regel.zoals_bekend_op) f
    where f.regio = regel.referentieregio_code and (f.feit).maat::text = gevraagd
  $$;

create function lees.monitorregel_betwist(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$ select lees_intern.betwist(regel, 'Betwist')::numeric(15,2) $$;

create function lees.monitorregel_verbintenissen_betwist(regel lees.monitorregel) returns integer
  language sql stable parallel safe
  as $$ select lees_intern.betwist(regel, 'VerbintenissenBetwist')::integer $$;

revoke all on function lees_intern.betwist(lees.monitorregel, text) from public;
grant execute on function lees_intern.betwist(lees.monitorregel, text) to gw_lezer;

comment on column lees.verbintenis.bevroren_sinds is 'Sinds wanneer ze stilstaat door een geschil; leeg: ze loopt.';
comment on table lees.ingebrekestelling is 'Een partij houdt een andere aan een verbintenis en geeft tijd om te herstellen.';
comment on column lees.ingebrekestelling.verantwoordelijke_kbo is 'KBO-nummer van de partij die in gebreke gesteld werd.';
comment on column lees.ingebrekestelling.afzender_kbo is 'KBO-nummer van de partij die ze stuurde.';
comment on column lees.ingebrekestelling.artikel is 'Plaats in het contract waarop ze steunt.';
comment on column lees.ingebrekestelling.hersteltermijn is 'Laatste dag waarop herstel op tijd is.';
comment on column lees.ingebrekestelling.status is 'Open, hersteld, betwist (het geschil beslist) of verstreken zonder aanvaard herstel.';
comment on column lees.ingebrekestelling.overschreden_op is 'Sinds wanneer vaststaat dat de hersteltermijn voorbij is.';
comment on table lees.geschil is 'Een geschil over een verbintenis. Die staat stil met wat ervan afhangt; de rest loopt door.';
comment on column lees.geschil.melder_kbo is 'KBO-nummer van de partij die het meldde.';
comment on column lees.geschil.status is 'Gemeld, in bemiddeling, geschikt met een vergelijk, mislukte bemiddeling, of beslecht door een uitspraak.';
comment on column lees.geschil.vergelijk is 'Het vergelijk dat voorligt: versie van het contract nadat het voorgelegd werd; leeg: er ligt geen voor.';
comment on column lees.geschil.afgesloten_op is 'Sinds wanneer alles weer loopt.';
comment on table lees.geschilpartij is 'Een partij bij een geschil.';
comment on column lees.geschilpartij.kbo is 'KBO-nummer van de partij.';
comment on column lees.geschilpartij.volgorde is 'Plaats in het geschil, vanaf 1.';
comment on column lees.geschilpartij.vergelijk_aanvaard_op is 'Sinds wanneer deze partij het vergelijk aanvaardt dat voorligt.';
comment on table lees.bevriezing is 'Een verbintenis die stilstaat zolang een geschil loopt.';
comment on table lees.bemiddelaar is 'Een externe deskundige in een geschil. De naam staat apart en is niet openbaar.';
comment on column lees.bemiddelaar.organisatie_kbo is 'KBO-nummer van de organisatie; leeg: voor eigen rekening.';
comment on column lees.bemiddelaar.aangesteld_op is 'Sinds wanneer de bemiddelaar aan het werk is; leeg: niet.';
comment on table lees.bemiddelaaraanvaarding is 'Een partij bij een geschil aanvaardde een bemiddelaar.';
comment on table lees.bemiddelingsvoorstel is 'Een vertrouwelijk voorstel van een bemiddelaar: alleen voor de partijen bij het geschil en hun bemiddelaars.';
comment on column lees.bemiddelingsvoorstel.tekst is 'Wat voorgesteld wordt; leeg: gewist.';
comment on table lees.geschiltekst is 'Vrije tekst bij een geschil: voor de partijen erbij, hun bemiddelaars, het gebiedsteam en de regering.';
comment on column lees.geschiltekst.veld is 'Naam van het tekstveld.';
comment on table lees.rechtsgang is 'Een partij stapte over het contract naar de rechter.';
comment on column lees.rechtsgang.partij_kbo is 'KBO-nummer van de partij die het noteerde.';
comment on column lees.rechtsgang.referentie is 'Nummer van de zaak.';
comment on column lees.rechtsgang.datum is 'Dag waarop de zaak ingeleid werd.';
comment on column lees.rechtsgang.bevriezing_opgeheven is 'Waar als de uitspraak het geschil beslecht; leeg: nog geen uitspraak.';
comment on table lees.kennisname is 'Een gemeenteraad nam kennis van de stand van een contract.';
comment on column lees.kennisname.gemeente_kbo is 'KBO-nummer van de gemeente.';
comment on column lees.kennisname.datum is 'Dag van de zitting.';
comment on table lees.nalevingstekst is 'Vrije tekst bij een ingebrekestelling, een uitspraak of een kennisname. Nooit openbaar.';
comment on column lees.nalevingstekst.veld is 'Naam van het tekstveld.';
comment on function lees.monitorregel_betwist is 'Het bedrag van de verbintenissen waarover die dag een geschil loopt, in euro.';
comment on function lees.monitorregel_verbintenissen_betwist is 'Verbintenissen waarover die dag een geschil loopt.';
