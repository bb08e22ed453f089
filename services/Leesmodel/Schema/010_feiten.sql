-- Monitoring: append-only signed facts. A figure as of a day is the sum of what was valid then; as it was known at a moment, the
-- sum of what was known then; where it comes from, the rows behind the sum. Only what is in force makes a fact, so a fact is
-- publishable by construction and has no row-level security: everybody gets the same totals.
-- What concerns a gemeente carries its NIS code, and counts where that gemeente belongs on the day that is asked. What concerns
-- another partij carries a referentieregio of the contract: an amount is divided over these to the cent, and a contract or a
-- milestone counts in each of them.
create type lees.maat as enum ('ContractenInWerking', 'Toegezegd', 'Aanvaard', 'Mijlpalen', 'MijlpalenAanvaard', 'MijlpalenTeLaat');

create table lees.feit (
  bron text not null,
  dossier uuid not null,
  versie integer not null,
  plaats integer not null,
  maat lees.maat not null,
  delta numeric(15,2) not null,
  geldig_op date not null,
  bekend_op timestamptz not null,
  nis text,
  referentieregio_code text,
  kbo text,
  gebiedscontract_id uuid not null,
  mijlpaal_id uuid,
  voorbeeld boolean not null,
  primary key (bron, dossier, versie, plaats),
  check ((nis is null) <> (referentieregio_code is null))
);
create index on lees.feit (geldig_op, bron, dossier, versie, plaats);
create index on lees.feit (gebiedscontract_id, geldig_op);
create index on lees.feit (kbo, geldig_op);

grant select on lees.feit to gw_lezer;

-- Divides an amount over the referentieregios of a contract: equal parts, and the cents that are left go to the first codes.
create function lees_intern.verdeel(contract uuid, bedrag numeric) returns table (referentieregio_code text, deel numeric)
  language sql stable parallel safe
  as $$
    select v.referentieregio_code,
           trunc(bedrag / v.aantal, 2)
             + case when v.plaats <= (bedrag - trunc(bedrag / v.aantal, 2) * v.aantal) * 100 then 0.01 else 0 end
    from (select r.referentieregio_code, row_number() over (order by r.referentieregio_code collate "C") as plaats, count(*) over () as aantal
          from lees.gebiedscontract_referentieregio r
          where r.gebiedscontract_id = contract) v
  $$;

-- The facts behind a peildatum, each with the referentieregio in which it counts. Before its first membership a gemeente counts
-- where it belonged first, so that no amount is lost.
create function lees_intern.feiten_per_regio(peildatum date, bekend timestamptz) returns table (regio text, feit lees.feit)
  language sql stable parallel safe
  as $$
    select coalesce(f.referentieregio_code, lid.referentieregio_code), f
    from lees.feit f
    left join (
      select distinct on (g.nis) g.nis, g.referentieregio_code
      from lees.gemeente_referentieregio g
      order by g.nis, g.vanaf <= peildatum desc, case when g.vanaf <= peildatum then g.vanaf end desc, g.vanaf) lid on lid.nis = f.nis
    where f.geldig_op <= peildatum and f.bekend_op <= bekend
  $$;

create type lees.monitorregel as (
  referentieregio_code text,
  peildatum date,
  zoals_bekend_op timestamptz,
  contracten_in_werking integer,
  toegezegd numeric(15,2),
  aanvaard numeric(15,2),
  mijlpalen integer,
  mijlpalen_aanvaard integer,
  mijlpalen_te_laat integer,
  voorbeeld boolean
);

-- Owner's eyes are not needed: facts and memberships are public. 'infinity' is: as it is known now.
create function lees.monitor(peildatum date, zoals_bekend_op timestamptz default 'infinity') returns setof lees.monitorregel
  language plpgsql stable strict parallel safe rows 15
  as $$
  #variable_conflict use_variable
  begin
    if peildatum > lees_intern.vandaag() then
      raise exception using errcode = 'GW001', message = 'Kies een peildatum tot en met vandaag.';
    end if;
    return query
      select r.code, peildatum, zoals_bekend_op,
        coalesce(s.contracten, 0)::integer, coalesce(s.toegezegd, 0)::numeric(15,2), coalesce(s.aanvaard, 0)::numeric(15,2),
        coalesce(s.mijlpalen, 0)::integer, coalesce(s.mijlpalen_aanvaard, 0)::integer, coalesce(s.te_laat, 0)::integer, coalesce(s.voorbeeld, false)
      from lees.referentieregio r
      left join (
        select f.regio,
          sum((f.feit).delta) filter (where (f.feit).maat = 'ContractenInWerking') as contracten,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Toegezegd') as toegezegd,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Aanvaard') as aanvaard,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Mijlpalen') as mijlpalen,
          sum((f.feit).delta) filter (where (f.feit).maat = 'MijlpalenAanvaard') as mijlpalen_aanvaard,
          sum((f.feit).delta) filter (where (f.feit).maat = 'MijlpalenTeLaat') as te_laat,
          bool_or((f.feit).voorbeeld) as voorbeeld
        from lees_intern.feiten_per_regio(peildatum, zoals_bekend_op) f
        group by f.regio) s on s.regio = r.code
      order by r.code;
  end
  $$;

-- Where the figures of a region come from.
create function lees.monitorregel_herkomst(regel lees.monitorregel) returns setof lees.feit
  language sql stable parallel safe rows 100
  as $$
    select (f.feit).*
    from lees_intern.feiten_per_regio(regel.peildatum, regel.zoals_bekend_op) f
    where f.regio = regel.referentieregio_code
    order by (f.feit).geldig_op, (f.feit).bron, (f.feit).dossier, (f.feit).versie, (f.feit).plaats
  $$;

grant execute on function lees_intern.feiten_per_regio(date, timestamptz) to gw_lezer;

comment on table lees.feit is 'Een feit achter de cijfers: wat een gebeurtenis bij een maat optelt of ervan aftrekt.';
comment on column lees.feit.bron is 'De bron van de gebeurtenis.';
comment on column lees.feit.dossier is 'Het dossier van de gebeurtenis.';
comment on column lees.feit.versie is 'De versie van het dossier na de gebeurtenis.';
comment on column lees.feit.plaats is 'Volgorde binnen de gebeurtenis, vanaf 1.';
comment on column lees.feit.delta is 'Wat erbij komt (of af gaat): een aantal, of een bedrag in euro.';
comment on column lees.feit.geldig_op is 'Eerste dag waarop het telt.';
comment on column lees.feit.bekend_op is 'Sinds wanneer het bekend is.';
comment on column lees.feit.nis is 'NIS-code als het over een gemeente gaat.';
comment on column lees.feit.referentieregio_code is 'De referentieregio als het niet over een gemeente gaat.';
comment on column lees.feit.kbo is 'KBO-nummer van de verantwoordelijke partij; leeg als het over het hele contract gaat.';
comment on column lees.feit.voorbeeld is 'Waar voor verzonnen voorbeeldgegevens.';
comment on function lees.monitor is 'De cijfers per referentieregio zoals ze op een dag waren; met zoalsBekendOp: zoals men ze op dat tijdstip kende.';
comment on type lees.monitorregel is 'De cijfers van een referentieregio op een dag.';
comment on column lees.monitorregel.contracten_in_werking is 'Contracten die binden. Een contract in twee regio''s telt in beide.';
comment on column lees.monitorregel.toegezegd is 'Wat in die contracten beloofd is, in euro; wat niet bij een gemeente hoort, is over de regio''s van het contract verdeeld.';
comment on column lees.monitorregel.aanvaard is 'Wat van het beloofde aanvaard is, in euro.';
comment on column lees.monitorregel.mijlpalen is 'Mijlpalen in die contracten.';
comment on column lees.monitorregel.mijlpalen_te_laat is 'Mijlpalen die vervallen en op die dag nog niet aanvaard zijn.';
comment on column lees.monitorregel.voorbeeld is 'Waar als er verzonnen voorbeeldgegevens in de cijfers zitten.';
comment on function lees.monitorregel_herkomst is 'De feiten achter deze cijfers.';
