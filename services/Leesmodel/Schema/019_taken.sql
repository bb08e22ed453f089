-- What a person must do because something happened. For who prepares and commits for the Vlaamse overheid, for the rekenhof, and for the
-- partij that must do it; never public.
alter type lees.toelichtingsoort add value 'Taak';

create type lees.taaksoort as enum ('DeMinimisInschrijven', 'VernietigingOpvolgen', 'GevolgBeslissen', 'VergelijkUitwerken');
create type lees.taakhouder as enum ('Gebiedsteam', 'Gemandateerde', 'Partij');

create table lees.taak (
  id uuid not null,
  gebiedscontract_id uuid not null,
  soort lees.taaksoort not null,
  voor lees.taakhouder not null,
  betreft uuid not null,
  partij_kbo text,
  bedrag numeric(15,2),
  uiterlijk date,
  gezet_op timestamptz not null,
  afgehandeld_op timestamptz,
  primary key (gebiedscontract_id, id)
);
create index on lees.taak (id);
create index on lees.taak (partij_kbo, gezet_op);
create index on lees.taak (gezet_op, gebiedscontract_id, id);

grant select on lees.taak to gw_lezer;
alter table lees.taak enable row level security;
create policy regio on lees.taak for select to gw_gebiedsteam, gw_gouverneur
  using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim('regios'))));
create policy vlaams on lees.taak for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true);
create policy partij on lees.taak for select
  to gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner
  using (voor = 'Partij' and partij_kbo = lees_intern.claim('organisatie'));

comment on table lees.taak is 'Wat iemand moet doen omdat er iets gebeurde; het platform doet het niet vanzelf.';
comment on column lees.taak.voor is 'Wie het doet.';
comment on column lees.taak.betreft is 'Het deel van het contract waarover het gaat; het contract zelf als het over alles gaat.';
comment on column lees.taak.partij_kbo is 'KBO-nummer van de partij die het doet, of over wie het gaat.';
comment on column lees.taak.bedrag is 'Het bedrag waarover het gaat, in euro.';
comment on column lees.taak.uiterlijk is 'Laatste dag; leeg: er is geen.';
comment on column lees.taak.afgehandeld_op is 'Wanneer het gedaan was; leeg: nog te doen.';
