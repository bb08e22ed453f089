-- What a fund is heading for and what it warns of, corrections of its ledger, what a refusal lacked, and figures of regions that stay exact.

-- How much is missing when a fund refuses for lack of money. For who sees the reservering: others get the reason only.
alter table lees.reservering add column tekort numeric(15,2), add column tekort_jaar smallint;
alter table lees.avenantreservering add column tekort numeric(15,2), add column tekort_jaar smallint;

create type lees.alarmkrediet as enum ('Vak', 'Vek');

create table lees.fondsalarm (
  gebiedsfonds_id uuid not null,
  versie integer not null,
  jaar smallint not null,
  krediet lees.alarmkrediet not null,
  drempel smallint not null,
  percentage smallint not null,
  bedrag numeric(15,2) not null,
  bevestigd numeric(15,2) not null,
  gegeven_op timestamptz not null,
  opgeheven_op timestamptz,
  primary key (gebiedsfonds_id, versie)
);
create index on lees.fondsalarm (gegeven_op, gebiedsfonds_id, versie);

alter table lees.fondsinbreng add column gecorrigeerd_op timestamptz;

-- The reason is free text: erasable, and never public.
create table lees.fondscorrectie (
  gebiedsfonds_id uuid not null,
  versie integer not null,
  boeking integer not null,
  fondsinbreng_id uuid not null,
  vak_was numeric(15,2) not null,
  vek_was numeric(15,2) not null,
  vak numeric(15,2) not null,
  vek numeric(15,2) not null,
  reden text,
  gecorrigeerd_op timestamptz not null,
  primary key (gebiedsfonds_id, versie)
);
create index on lees.fondscorrectie (gebiedsfonds_id, fondsinbreng_id);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['fondsalarm', 'fondscorrectie']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (gebiedsfonds_id in (select lees_intern.fondsen_van_regios(lees_intern.claim(''regios''))))',
      tabel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true)', tabel);
  end loop;
end
$$;

-- What the forecast is made of. Nobody reads these tables: they also hold what is set apart for contracts that are not public yet.
create table lees.middelendeel (
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  entiteit text not null,
  begrotingsartikel text not null,
  jaar smallint not null,
  plaats smallint not null,
  gereserveerd numeric(15,2) not null default 0,
  avenant numeric(15,2) not null default 0,
  vastgelegd numeric(15,2) not null default 0,
  primary key (gebiedsfonds_id, gebiedscontract_id, jaar, entiteit, begrotingsartikel)
);

create table lees.fondsmijlpaal (
  gebiedsfonds_id uuid not null,
  gebiedscontract_id uuid not null,
  mijlpaal_id uuid not null,
  volgorde smallint not null,
  bedrag numeric(15,2) not null,
  vervaldatum date,
  verrekend boolean not null default false,
  primary key (gebiedsfonds_id, gebiedscontract_id, mijlpaal_id)
);

alter table lees.middelendeel enable row level security;
alter table lees.fondsmijlpaal enable row level security;

create type lees.fondsprognoseregel as (
  gebiedsfonds_id uuid,
  entiteit text,
  begrotingsartikel text,
  jaar integer,
  vak numeric(15,2),
  gereserveerd numeric(15,2),
  vastgelegd numeric(15,2),
  vek numeric(15,2),
  goedgekeurd numeric(15,2),
  betaald numeric(15,2),
  verwacht numeric(15,2)
);

-- What milestones that are not approved will take of the VEK of each article, as Fondsen counts it: in order of their year, from the committed
-- lines that are left, oldest first. Lines and milestones of a contract are laid beside each other as stretches; where they overlap, one pays the other.
create function lees_intern.fondsverwachting(fonds uuid) returns table (entiteit text, begrotingsartikel text, jaar integer, bedrag numeric)
  language sql stable security definer parallel safe set search_path = pg_catalog
  as $$
    with lijn as (
      select m.gebiedscontract_id, m.entiteit, m.begrotingsartikel, m.jaar, m.plaats, m.gereserveerd + m.vastgelegd as staat,
        m.gereserveerd + m.vastgelegd - coalesce((
          select sum(d.bedrag)
          from lees.betalingslijn d
          join lees.betaling b on b.id = d.betaling_id
          where d.gebiedsfonds_id = fonds and b.gebiedscontract_id = m.gebiedscontract_id and d.entiteit = m.entiteit
            and d.begrotingsartikel = m.begrotingsartikel and d.vastleggingsjaar = m.jaar), 0) as rest
      from lees.middelendeel m
      where m.gebiedsfonds_id = fonds and m.gereserveerd + m.vastgelegd > 0),
    stuk as (
      select l.*, sum(l.rest) over w - l.rest as van, sum(l.rest) over w as tot
      from lijn l where l.rest > 0
      window w as (partition by l.gebiedscontract_id order by l.jaar, l.plaats)),
    mijlpaal as (
      select m.gebiedscontract_id, m.volgorde, n.bedrag,
        greatest(extract(year from lees_intern.vandaag())::integer, coalesce(extract(year from m.vervaldatum)::integer,
          (select min(l.jaar) from lijn l where l.gebiedscontract_id = m.gebiedscontract_id))) as jaar
      from lees.fondsmijlpaal m
      cross join lateral (
        -- accepted: what is ordered and not approved, and what can still be drawn; else all of it
        select case when m.verrekend or t.mijlpaal_id is not null or o.aantal > 0 then coalesce(o.rest, 0) + coalesce(t.vrij, 0) else m.bedrag end as bedrag
        from (
          select count(*) as aantal,
            sum(b.bedrag - coalesce((select sum(d.bedrag) from lees.betalingslijn d where d.betaling_id = b.id and d.betaald), 0))
              filter (where b.status in ('Aangemaakt', 'Mislukt')) as rest
          from lees.betaling b
          where b.gebiedsfonds_id = fonds and b.gebiedscontract_id = m.gebiedscontract_id and b.mijlpaal_id = m.mijlpaal_id) o
        left join lees.trekkingsruimte t on t.gebiedscontract_id = m.gebiedscontract_id and t.mijlpaal_id = m.mijlpaal_id) n
      where m.gebiedsfonds_id = fonds and n.bedrag > 0),
    vraag as (
      select m.*, sum(m.bedrag) over w - m.bedrag as van, sum(m.bedrag) over w as tot
      from mijlpaal m
      window w as (partition by m.gebiedscontract_id order by m.jaar, m.volgorde))
    select s.entiteit, s.begrotingsartikel, v.jaar, sum(least(s.tot, v.tot) - greatest(s.van, v.van))
    from stuk s
    join vraag v on v.gebiedscontract_id = s.gebiedscontract_id and v.van < s.tot and s.van < v.tot
    group by s.entiteit, s.begrotingsartikel, v.jaar
  $$;

-- The totals per budget line: everybody gets the same. A fund that does not exist has no lines.
create function lees.fondsprognose(fonds uuid) returns setof lees.fondsprognoseregel
  language sql stable strict security definer parallel safe rows 20 set search_path = pg_catalog
  as $$
    select fonds, r.entiteit, r.begrotingsartikel, r.jaar::integer, sum(r.vak), sum(r.gereserveerd), sum(r.vastgelegd), sum(r.vek), sum(r.goedgekeurd),
      sum(r.betaald), sum(r.verwacht)
    from (
      select k.entiteit, k.begrotingsartikel, k.jaar::integer, k.bevestigde_vak + k.verplaatste_vak - k.vervallen_vak as vak, 0::numeric as gereserveerd,
        0::numeric as vastgelegd, k.bevestigde_vek + k.verplaatste_vek as vek, 0::numeric as goedgekeurd, 0::numeric as betaald, 0::numeric as verwacht
      from lees.fondslijn k where k.gebiedsfonds_id = fonds
      union all
      select m.entiteit, m.begrotingsartikel, m.jaar, 0, m.gereserveerd + m.avenant, m.vastgelegd, 0, 0, 0, 0
      from lees.middelendeel m where m.gebiedsfonds_id = fonds and m.gereserveerd + m.avenant + m.vastgelegd > 0
      union all
      select d.entiteit, d.begrotingsartikel, d.jaar, 0, 0, 0, 0, case when d.betaald then 0 else d.bedrag end, case when d.betaald then d.bedrag else 0 end, 0
      from lees.betalingslijn d where d.gebiedsfonds_id = fonds
      union all
      select v.entiteit, v.begrotingsartikel, v.jaar, 0, 0, 0, 0, 0, 0, v.bedrag
      from lees_intern.fondsverwachting(fonds) v) r
    group by r.entiteit, r.begrotingsartikel, r.jaar
    order by r.jaar, r.entiteit collate "C", r.begrotingsartikel collate "C"
  $$;

revoke all on function lees_intern.fondsverwachting(uuid) from public;

-- Divides the running total of a measure of a contract instead of each amount by itself: what was divided so far is taken off. Both committed
-- and paid are divided by the same rule, and a part never gets smaller when the total grows; so no region is ever paid more than
-- was committed for it, by how many odd payments it may be. When the regions change, what stands moves along.
create function lees_intern.verdeel_lopend(fonds uuid, contract uuid, soort lees.maat, regios text[], bedrag numeric)
  returns table (referentieregio_code text, deel numeric)
  language sql stable
  as $$
    with nu as (
      select f.referentieregio_code, sum(f.delta) as som
      from lees.feit f
      where f.gebiedscontract_id = contract and f.gebiedsfonds_id = fonds and f.bron = 'fondsen' and f.maat = soort
      group by f.referentieregio_code),
    straks as (
      select v.referentieregio_code, v.deel
      from lees_intern.verdeel_over(regios, bedrag + coalesce((select sum(n.som) from nu n), 0)) v)
    select coalesce(s.referentieregio_code, n.referentieregio_code), coalesce(s.deel, 0) - coalesce(n.som, 0)
    from straks s
    full join nu n on n.referentieregio_code = s.referentieregio_code
    where cardinality(regios) > 0
  $$;
revoke all on function lees_intern.verdeel_lopend(uuid, uuid, lees.maat, text[], numeric) from public;

comment on column lees.reservering.tekort is 'Hoeveel vastleggingskrediet in dat jaar ontbrak, in euro; leeg als het fonds niet om geld weigerde.';
comment on column lees.reservering.tekort_jaar is 'Het eerste begrotingsjaar dat te weinig had.';
comment on column lees.avenantreservering.tekort is 'Hoeveel vastleggingskrediet in dat jaar ontbrak, in euro; leeg als het fonds niet om geld weigerde.';
comment on column lees.avenantreservering.tekort_jaar is 'Het begrotingsjaar dat te weinig had.';
comment on column lees.fondsinbreng.gecorrigeerd_op is 'Sinds wanneer de bedragen verbeterd zijn; leeg: nooit.';
comment on table lees.fondsalarm is 'Een waarschuwing dat een fonds volloopt. Voor de gemandateerden, de regering, het Rekenhof, en het gebiedsteam en de gouverneur van de regio''s.';
comment on column lees.fondsalarm.versie is 'Versie van het dossier van het fonds waarin ze gegeven werd.';
comment on column lees.fondsalarm.jaar is 'Begrotingsjaar.';
comment on column lees.fondsalarm.krediet is 'Vak: wat vastgelegd kan worden. Vek: wat betaald kan worden.';
comment on column lees.fondsalarm.drempel is 'De drempel, in procent van wat bevestigd is.';
comment on column lees.fondsalarm.percentage is 'Wat verwacht wordt, in procent van wat bevestigd is, naar beneden afgerond; 999: meer, of er is niets bevestigd.';
comment on column lees.fondsalarm.bedrag is 'Wat het fonds dat jaar nodig denkt te hebben, in euro.';
comment on column lees.fondsalarm.bevestigd is 'Wat bevestigd is, in euro.';
comment on column lees.fondsalarm.opgeheven_op is 'Sinds wanneer het niet meer zo is; leeg: het is nog zo.';
comment on table lees.fondscorrectie is 'Een verbetering van wat voor een inbreng geboekt was. Niet openbaar; de verbeterde bedragen zelf wel.';
comment on column lees.fondscorrectie.versie is 'Versie van het dossier van het fonds die verbetert.';
comment on column lees.fondscorrectie.boeking is 'Versie van de boeking die verbeterd werd.';
comment on column lees.fondscorrectie.reden is 'Waarom de boeking fout was; leeg als de tekst gewist is.';
comment on function lees.fondsprognose is 'Waar een fonds op afgaat, per begrotingslijn en jaar; voor iedereen hetzelfde.';
comment on column lees.fondsprognoseregel.entiteit is 'OVO-code van de entiteit.';
comment on column lees.fondsprognoseregel.jaar is 'Begrotingsjaar.';
comment on column lees.fondsprognoseregel.vak is 'Bevestigd vastleggingskrediet, in euro.';
comment on column lees.fondsprognoseregel.gereserveerd is 'Wat daarvan opzij staat voor contracten en avenanten die nog niet binden, in euro.';
comment on column lees.fondsprognoseregel.vastgelegd is 'Wat daarvan vastligt, betaald of niet, in euro.';
comment on column lees.fondsprognoseregel.vek is 'Bevestigd vereffeningskrediet, in euro.';
comment on column lees.fondsprognoseregel.goedgekeurd is 'Wat goedgekeurde betalingen die nog niet uitgevoerd zijn daarvan nemen, in euro.';
comment on column lees.fondsprognoseregel.betaald is 'Wat daarvan betaald is, in euro.';
comment on column lees.fondsprognoseregel.verwacht is 'Wat mijlpalen die nog moeten komen ervan zullen nemen als ze op hun laatste dag gehaald worden, in euro.';
