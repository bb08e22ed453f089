-- Gemeenten that merge. The row of an old gemeente stays, so that history keeps its name; where it went on is a column.
alter table lees.gemeente_kern add column tot date, add column opvolger_nis text;

create or replace view lees.gemeente with (security_invoker = true) as
select k.nis, k.naam, k.slug, k.kbo, k.ovo, k.geldig_van, k.oppervlakte_km2, k.lengtegraad, k.breedtegraad, k.abb_uri,
       r.referentieregio_code, p.provincie_code, i.inwoners, i.peildatum as inwoners_peildatum, i.herkomst as inwoners_herkomst,
       k.tot, k.opvolger_nis
from lees.gemeente_kern k
left join lees.gemeente_referentieregio r
  on r.nis = k.nis and r.vanaf <= lees_intern.vandaag() and (r.tot is null or r.tot > lees_intern.vandaag())
left join lees.gemeente_provincie p
  on p.nis = k.nis and p.vanaf <= lees_intern.vandaag() and (p.tot is null or p.tot > lees_intern.vandaag())
left join lateral (
  select w.inwoners, w.peildatum, w.herkomst
  from lees.inwonertal w
  where w.nis = k.nis
  order by w.peildatum desc
  limit 1) i on true;

-- The name under which somebody signed, when the partij went on in another after that.
alter table lees.handtekening add column vroegere_partij text;

create table lees.partijopvolging (
  gebiedscontract_id uuid not null,
  versie integer not null,
  oud_kbo text not null,
  oude_naam text not null,
  nieuw_kbo text not null,
  ingangsdatum date not null,
  openbaar boolean not null default false,
  primary key (gebiedscontract_id, versie)
);
create index on lees.partijopvolging (nieuw_kbo, ingangsdatum);
create index on lees.partijopvolging (ingangsdatum, gebiedscontract_id, versie);

grant select on lees.partijopvolging to gw_lezer;
alter table lees.partijopvolging enable row level security;
create policy openbaar on lees.partijopvolging for select to gw_lezer using (openbaar);
create policy partij on lees.partijopvolging for select
  to gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner
  using (gebiedscontract_id in (select lees_intern.contracten_van_partij(lees_intern.claim('organisatie'))));
create policy raad on lees.partijopvolging for select to gw_raadslid
  using (gebiedscontract_id in (select lees_intern.contracten_voor_raad(lees_intern.claim('organisatie'))));
create policy regio on lees.partijopvolging for select to gw_gebiedsteam, gw_gouverneur
  using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim('regios'))));
create policy vlaams on lees.partijopvolging for select to gw_gemandateerde, gw_regering using (true);

comment on column lees.gemeente.tot is 'Laatste dag voor ze in een andere gemeente opging; leeg: ze bestaat.';
comment on column lees.gemeente.opvolger_nis is 'NIS-code van de gemeente waarin ze opging.';
comment on column lees.handtekening.vroegere_partij is 'De naam van de gemeente waarvoor getekend werd, als die later in een andere opging.';
comment on table lees.partijopvolging is 'Een gemeente die door een fusie de plaats van een partij innam, met dezelfde verplichtingen.';
comment on column lees.partijopvolging.oude_naam is 'De naam van de gemeente die er voordien partij was.';
comment on column lees.partijopvolging.ingangsdatum is 'Eerste dag waarop de nieuwe gemeente partij is.';
