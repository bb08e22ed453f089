-- Written by the projections of the source 'programmas' only.
create table lees.referentieregio (
  code text primary key,
  naam text not null,
  slug text not null,
  abb_uri text not null
);
create index on lees.referentieregio (naam, code);

create table lees.provincie (
  code text primary key,
  naam text not null
);
create index on lees.provincie (naam, code);

create table lees.gemeente_kern (
  nis text primary key,
  naam text not null,
  slug text not null,
  kbo text not null,
  ovo text not null,
  geldig_van date not null,
  oppervlakte_km2 numeric(10,2) not null,
  lengtegraad numeric(9,6) not null,
  breedtegraad numeric(9,6) not null,
  abb_uri text not null
);
create index on lees.gemeente_kern (kbo);
create index on lees.gemeente_kern (naam, nis);

create table lees.inwonertal (
  nis text not null,
  peildatum date not null,
  inwoners integer not null,
  herkomst text not null,
  primary key (nis, peildatum)
);

-- Membership is dated: from 'vanaf' up to but not including 'tot'; null is until further notice.
create table lees.gemeente_referentieregio (
  nis text not null,
  vanaf date not null,
  tot date,
  referentieregio_code text not null,
  primary key (nis, vanaf)
);
create index on lees.gemeente_referentieregio (referentieregio_code, vanaf);

create table lees.gemeente_provincie (
  nis text not null,
  vanaf date not null,
  tot date,
  provincie_code text not null,
  primary key (nis, vanaf)
);
create index on lees.gemeente_provincie (provincie_code, vanaf);

-- The current state per gemeente. A view, because what is current depends on the day and not only on what happened.
create view lees.gemeente with (security_invoker = true) as
select k.nis, k.naam, k.slug, k.kbo, k.ovo, k.geldig_van, k.oppervlakte_km2, k.lengtegraad, k.breedtegraad, k.abb_uri,
       r.referentieregio_code, p.provincie_code, i.inwoners, i.peildatum as inwoners_peildatum, i.herkomst as inwoners_herkomst
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
