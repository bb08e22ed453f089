-- The anchors: for each source and day one hash over the rows that it numbered. Public, so that anybody can keep them.
create table lees.anker (
  bron text not null,
  dag date not null,
  van bigint not null,
  tot bigint not null,
  wortel text not null,
  vorige text,
  primary key (bron, dag)
);
create index on lees.anker (dag, bron);

grant select on lees.anker to gw_lezer;
alter table lees.anker enable row level security;
create policy openbaar on lees.anker for select to gw_lezer using (true);

comment on table lees.anker is 'Een anker: een hash over alle rijen die een dossierlog tot het einde van een dag nummerde. Wie het anker bewaart, merkt elke latere wijziging.';
comment on column lees.anker.bron is 'Het dossierlog waarvan dit het anker is.';
comment on column lees.anker.dag is 'De dag; een dag zonder rijen heeft geen anker.';
comment on column lees.anker.van is 'Nummer van de eerste rij in het anker.';
comment on column lees.anker.tot is 'Nummer van de laatste rij in het anker.';
comment on column lees.anker.wortel is 'Wortel van de Merkle-boom (RFC 6962) over de hashes van die rijen.';
comment on column lees.anker.vorige is 'Wortel van het vorige anker van deze bron; leeg bij het eerste.';
