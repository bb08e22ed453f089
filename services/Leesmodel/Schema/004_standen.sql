-- How far the read model is: per dossier the head of its chain (the witness), per source the number and the time.
create table lees.dossierstand (
  dossier uuid primary key,
  bron text not null,
  soort text not null,
  versie integer not null,
  hash text not null,
  tijdstip timestamptz not null
);
create index on lees.dossierstand (bron, dossier);
create index on lees.dossierstand (tijdstip, dossier);

-- The consumer's own tables (schema public) stay out of reach: their owner reads them for the reader.
create function lees.dossierstand_geparkeerd(stand lees.dossierstand) returns boolean
  language sql stable security definer parallel safe
  return exists (select from public.geparkeerd g where g.bron = stand.bron and g.dossier = stand.dossier);

create view lees.bronstand as
select b.bron, coalesce(c.volgnummer, 0) as volgnummer, nullif(c.bijgewerkt_tot, 'epoch') as bijgewerkt_tot
from (values ('programmas'), ('contracten')) b (bron)
left join public.bron_cursor c on c.bron = b.bron;

create function lees.bijgewerkt_tot() returns timestamptz
  language sql stable parallel safe
  return (select case when bool_and(bijgewerkt_tot is not null) then min(bijgewerkt_tot) end from lees.bronstand);

-- What the witness saw that cannot be: a version of a dossier that comes again, or a row that does not follow the head that
-- was seen before it. Outside schema lees: it is about a source, not part of what the source says.
create table lees_intern.afwijking (
  bron text not null,
  volgnummer bigint not null,
  dossier uuid not null,
  versie integer not null,
  verwacht text not null,
  gezien text not null,
  tijdstip timestamptz not null,
  primary key (bron, volgnummer)
);
