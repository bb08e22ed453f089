-- Figures of money: what funds have reserved now, have committed and have paid. These facts name the fund; a fact of a
-- reservation does not name the contract, which is not public yet.
alter table lees.feit alter column gebiedscontract_id drop not null;
alter table lees.feit add column gebiedsfonds_id uuid;
create index on lees.feit (gebiedsfonds_id, geldig_op);

-- Divides an amount over referentieregios: equal parts, and the cents that are left go to the first codes.
create function lees_intern.verdeel_over(regios text[], bedrag numeric) returns table (referentieregio_code text, deel numeric)
  language sql immutable parallel safe
  as $$
    select v.code,
           trunc(bedrag / v.aantal, 2)
             + case when v.plaats <= (bedrag - trunc(bedrag / v.aantal, 2) * v.aantal) * 100 then 0.01 else 0 end
    from (select u.code, row_number() over (order by u.code collate "C") as plaats, count(*) over () as aantal
          from (select distinct r.code from unnest(regios) r (code)) u) v
  $$;

create or replace function lees_intern.verdeel(contract uuid, bedrag numeric) returns table (referentieregio_code text, deel numeric)
  language sql stable parallel safe
  as $$
    select d.referentieregio_code, d.deel
    from lees_intern.verdeel_over(
      array(select r.referentieregio_code from lees.gebiedscontract_referentieregio r where r.gebiedscontract_id = contract), bedrag) d
  $$;

alter type lees.monitorregel
  add attribute gereserveerd numeric(15,2),
  add attribute vastgelegd numeric(15,2),
  add attribute vereffend numeric(15,2);

create or replace function lees.monitor(peildatum date, zoals_bekend_op timestamptz default 'infinity') returns setof lees.monitorregel
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
        coalesce(s.mijlpalen, 0)::integer, coalesce(s.mijlpalen_aanvaard, 0)::integer, coalesce(s.te_laat, 0)::integer, coalesce(s.voorbeeld, false),
        coalesce(s.gereserveerd, 0)::numeric(15,2), coalesce(s.vastgelegd, 0)::numeric(15,2), coalesce(s.vereffend, 0)::numeric(15,2)
      from lees.referentieregio r
      left join (
        select f.regio,
          sum((f.feit).delta) filter (where (f.feit).maat = 'ContractenInWerking') as contracten,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Toegezegd') as toegezegd,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Aanvaard') as aanvaard,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Mijlpalen') as mijlpalen,
          sum((f.feit).delta) filter (where (f.feit).maat = 'MijlpalenAanvaard') as mijlpalen_aanvaard,
          sum((f.feit).delta) filter (where (f.feit).maat = 'MijlpalenTeLaat') as te_laat,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Gereserveerd') as gereserveerd,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Vastgelegd') as vastgelegd,
          sum((f.feit).delta) filter (where (f.feit).maat = 'Vereffend') as vereffend,
          bool_or((f.feit).voorbeeld) as voorbeeld
        from lees_intern.feiten_per_regio(peildatum, zoals_bekend_op) f
        group by f.regio) s on s.regio = r.code
      order by r.code;
  end
  $$;

revoke all on function lees_intern.verdeel_over(text[], numeric) from public;
grant execute on function lees_intern.verdeel_over(text[], numeric) to gw_lezer;

comment on column lees.feit.kbo is 'KBO-nummer van de verantwoordelijke of begunstigde partij; leeg als het over het hele contract of fonds gaat.';
comment on column lees.feit.gebiedscontract_id is 'Het contract; leeg bij een reservering, want dan is het contract nog niet openbaar.';
comment on column lees.feit.gebiedsfonds_id is 'Het fonds, als het over geld van een fonds gaat.';
comment on column lees.monitorregel.contracten_in_werking is 'Contracten die binden en nog niet afgerond zijn. Een contract in twee regio''s telt in beide.';
comment on column lees.monitorregel.toegezegd is 'Wat in contracten die in werking traden beloofd is, in euro, ook als ze afgerond zijn; wat niet bij een gemeente hoort, is over de regio''s van het contract verdeeld.';
comment on column lees.monitorregel.mijlpalen is 'Mijlpalen in contracten die in werking traden.';
comment on column lees.monitorregel.gereserveerd is 'Wat fondsen op die dag opzij houden voor contracten die nog niet in werking zijn, in euro.';
comment on column lees.monitorregel.vastgelegd is 'Wat fondsen vastlegden voor contracten in werking, in euro, zonder wat daarvan vrijviel.';
comment on column lees.monitorregel.vereffend is 'Wat fondsen betaalden, in euro.';
