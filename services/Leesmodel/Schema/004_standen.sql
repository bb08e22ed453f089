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

create table lees.bronstand (
  bron text primary key,
  volgnummer bigint not null,
  bijgewerkt_tot timestamptz
);
insert into lees.bronstand (bron, volgnummer) values ('programmas', 0), ('contracten', 0);

create function lees.bijgewerkt_tot() returns timestamptz
  language sql stable parallel safe
  begin atomic
    select case when bool_and(bijgewerkt_tot is not null) then min(bijgewerkt_tot) end from lees.bronstand;
  end;
