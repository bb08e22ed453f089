-- Figures over millions of facts. Sums per month and per year of the day from which facts count, kept by the statement that writes the facts: a figure as of
-- a day is the years before it, the months before it in its year, and the facts of its own month. Sums are added to, whenever a fact arrives, so that one
-- that comes late for a day long ago is in its month at once; and what became known after a moment is taken off again fact by fact.
create table lees_intern.feitsom (
  jaar boolean not null,
  vanaf date not null,
  maat lees.maat not null,
  gebied text not null,
  is_regio boolean not null,
  voorbeeld boolean not null,
  som numeric not null,
  aantal bigint not null,
  primary key (jaar, vanaf, maat, gebied, is_regio, voorbeeld)
) with (fillfactor = 70);

create function lees_intern.tel_feiten() returns trigger
  language plpgsql
  as $$
  begin
    insert into lees_intern.feitsom as s (jaar, vanaf, maat, gebied, is_regio, voorbeeld, som, aantal)
    select p.jaar, date_trunc(case when p.jaar then 'year' else 'month' end, f.geldig_op::timestamp)::date, f.maat, coalesce(f.nis, f.referentieregio_code), f.nis is null,
      f.voorbeeld, sum(case tg_op when 'INSERT' then f.delta else -f.delta end), sum(case tg_op when 'INSERT' then 1 else -1 end)
    from geraakt f
    cross join (values (false), (true)) p (jaar)
    group by 1, 2, 3, 4, 5, 6
    order by 1, 2, 3, 4, 5, 6
    on conflict (jaar, vanaf, maat, gebied, is_regio, voorbeeld) do update set som = s.som + excluded.som, aantal = s.aantal + excluded.aantal;
    return null;
  end
  $$;

create function lees_intern.weiger_feitwijziging() returns trigger
  language plpgsql
  as $$
  begin
    raise exception 'a fact is added or taken back, never changed' using errcode = 'restrict_violation';
  end
  $$;

create trigger telt_erbij after insert on lees.feit referencing new table as geraakt for each statement execute function lees_intern.tel_feiten();
create trigger telt_eraf after delete on lees.feit referencing old table as geraakt for each statement execute function lees_intern.tel_feiten();
create trigger wijzigt_niet before update or truncate on lees.feit for each statement execute function lees_intern.weiger_feitwijziging();

-- All of them at once: for facts that were written while nobody counted.
create function lees_intern.hertel_feiten() returns void
  language sql
  as $$
    delete from lees_intern.feitsom;
    insert into lees_intern.feitsom (jaar, vanaf, maat, gebied, is_regio, voorbeeld, som, aantal)
    select p.jaar, date_trunc(case when p.jaar then 'year' else 'month' end, m.vanaf::timestamp)::date, m.maat, m.gebied, m.is_regio, m.voorbeeld, sum(m.som), sum(m.aantal)
    from (
      select date_trunc('month', f.geldig_op::timestamp)::date as vanaf, f.maat, coalesce(f.nis, f.referentieregio_code) as gebied, f.nis is null as is_regio, f.voorbeeld,
        sum(f.delta) as som, count(*) as aantal
      from lees.feit f
      group by 1, 2, 3, 4, 5) m
    cross join (values (false), (true)) p (jaar)
    group by 1, 2, 3, 4, 5, 6
    order by 1, 2, 3, 4, 5, 6;
  $$;
select lees_intern.hertel_feiten();

-- Facts that became known after the day from which they count, and facts that were known before it: few, and with them a figure as it was known at a moment is found.
create index on lees.feit (bekend_op) include (geldig_op, maat, delta, nis, referentieregio_code, voorbeeld)
  where (bekend_op at time zone 'UTC')::date > geldig_op;
create index on lees.feit (geldig_op) include (bekend_op, maat, delta, nis, referentieregio_code, voorbeeld)
  where (bekend_op at time zone 'UTC')::date < geldig_op;

-- The sums behind a peildatum, per measure and area. Up to the first of the peildatum and the day of 'bekend' everything is counted but what was late; of the days
-- after that day only what was known before it.
create function lees_intern.sommen(peildatum date, bekend timestamptz)
  returns table (maat lees.maat, gebied text, is_regio boolean, voorbeeld boolean, som numeric, aantal numeric)
  language sql stable parallel safe
  as $$
    select s.maat, s.gebied, s.is_regio, s.voorbeeld, sum(s.som), sum(s.aantal)
    from (
      select t.maat, t.gebied, t.is_regio, t.voorbeeld, t.som, t.aantal
      from lees_intern.feitsom t
      where t.jaar and t.vanaf < date_trunc('year', least(peildatum, (bekend at time zone 'UTC')::date)::timestamp)::date
      union all
      select t.maat, t.gebied, t.is_regio, t.voorbeeld, t.som, t.aantal
      from lees_intern.feitsom t
      where not t.jaar and t.vanaf >= date_trunc('year', least(peildatum, (bekend at time zone 'UTC')::date)::timestamp)::date
        and t.vanaf < date_trunc('month', least(peildatum, (bekend at time zone 'UTC')::date)::timestamp)::date
      union all
      select f.maat, coalesce(f.nis, f.referentieregio_code), f.nis is null, f.voorbeeld, f.delta, 1
      from lees.feit f
      where f.geldig_op >= date_trunc('month', least(peildatum, (bekend at time zone 'UTC')::date)::timestamp)::date
        and f.geldig_op <= least(peildatum, (bekend at time zone 'UTC')::date) and f.bekend_op <= bekend
      union all
      select f.maat, coalesce(f.nis, f.referentieregio_code), f.nis is null, f.voorbeeld, -f.delta, -1
      from lees.feit f
      where bekend < 'infinity' and (f.bekend_op at time zone 'UTC')::date > f.geldig_op and f.bekend_op > bekend
        and f.geldig_op < date_trunc('month', least(peildatum, (bekend at time zone 'UTC')::date)::timestamp)::date
      union all
      select f.maat, coalesce(f.nis, f.referentieregio_code), f.nis is null, f.voorbeeld, f.delta, 1
      from lees.feit f
      where bekend < 'infinity' and (f.bekend_op at time zone 'UTC')::date < f.geldig_op and f.bekend_op <= bekend
        and f.geldig_op > (bekend at time zone 'UTC')::date and f.geldig_op <= peildatum) s
    group by 1, 2, 3, 4
  $$;

-- What is asked beside the figures themselves comes along in the row, hidden: else each would be summed again per region.
alter type lees.monitorregel
  add attribute som_betwist numeric,
  add attribute som_verbintenissen_betwist numeric,
  add attribute som_teruggevorderd numeric,
  add attribute som_beoordelingen_te_laat numeric;

create or replace function lees.monitor(peildatum date, zoals_bekend_op timestamptz default 'infinity') returns setof lees.monitorregel
  language plpgsql stable strict parallel safe rows 15 set jit = off set plan_cache_mode = force_custom_plan
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
        coalesce(s.gereserveerd, 0)::numeric(15,2), coalesce(s.vastgelegd, 0)::numeric(15,2), coalesce(s.vereffend, 0)::numeric(15,2),
        coalesce(s.betwist, 0), coalesce(s.verbintenissen_betwist, 0), coalesce(s.teruggevorderd, 0), coalesce(s.beoordelingen_te_laat, 0)
      from lees.referentieregio r
      left join (
        select case when f.is_regio then f.gebied else lid.referentieregio_code end as regio,
          sum(f.som) filter (where f.maat = 'ContractenInWerking') as contracten,
          sum(f.som) filter (where f.maat = 'Toegezegd') as toegezegd,
          sum(f.som) filter (where f.maat = 'Aanvaard') as aanvaard,
          sum(f.som) filter (where f.maat = 'Mijlpalen') as mijlpalen,
          sum(f.som) filter (where f.maat = 'MijlpalenAanvaard') as mijlpalen_aanvaard,
          sum(f.som) filter (where f.maat = 'MijlpalenTeLaat') as te_laat,
          sum(f.som) filter (where f.maat = 'Gereserveerd') as gereserveerd,
          sum(f.som) filter (where f.maat = 'Vastgelegd') as vastgelegd,
          sum(f.som) filter (where f.maat = 'Vereffend') as vereffend,
          sum(f.som) filter (where f.maat = 'Betwist') as betwist,
          sum(f.som) filter (where f.maat = 'VerbintenissenBetwist') as verbintenissen_betwist,
          sum(f.som) filter (where f.maat = 'Teruggevorderd') as teruggevorderd,
          sum(f.som) filter (where f.maat = 'BeoordelingenTeLaat') as beoordelingen_te_laat,
          bool_or(f.voorbeeld and f.aantal > 0) as voorbeeld
        from lees_intern.sommen(peildatum, zoals_bekend_op) f
        left join (
          select distinct on (g.nis) g.nis, g.referentieregio_code
          from lees.gemeente_referentieregio g
          order by g.nis, g.vanaf <= peildatum desc, case when g.vanaf <= peildatum then g.vanaf end desc, g.vanaf) lid on lid.nis = f.gebied and not f.is_regio
        group by 1) s on s.regio = r.code
      order by r.code;
  end
  $$;

-- Where the figures of a region come from: in the order of the index, so that a page reads little more than its own facts, however many there are.
create or replace function lees.monitorregel_herkomst(regel lees.monitorregel) returns setof lees.feit
  language sql stable parallel safe rows 100
  as $$
    select f.*
    from lees.feit f
    where f.geldig_op <= regel.peildatum and f.bekend_op <= regel.zoals_bekend_op
      and (f.referentieregio_code = regel.referentieregio_code
        or f.nis = any (array(
          select lid.nis
          from (
            select distinct on (g.nis) g.nis, g.referentieregio_code
            from lees.gemeente_referentieregio g
            order by g.nis, g.vanaf <= regel.peildatum desc, case when g.vanaf <= regel.peildatum then g.vanaf end desc, g.vanaf) lid
          where lid.referentieregio_code = regel.referentieregio_code)))
    order by f.geldig_op, f.bron, f.dossier, f.versie, f.plaats
  $$;

create or replace function lees.monitorregel_betwist(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$ select regel.som_betwist::numeric(15,2) $$;

create or replace function lees.monitorregel_verbintenissen_betwist(regel lees.monitorregel) returns integer
  language sql stable parallel safe
  as $$ select regel.som_verbintenissen_betwist::integer $$;

create or replace function lees.monitorregel_teruggevorderd(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$ select regel.som_teruggevorderd::numeric(15,2) $$;

create or replace function lees.monitorregel_vereffend_netto(regel lees.monitorregel) returns numeric
  language sql stable parallel safe
  as $$ select (regel.vereffend - regel.som_teruggevorderd)::numeric(15,2) $$;

create or replace function lees.monitorregel_beoordelingen_te_laat(regel lees.monitorregel) returns integer
  language sql stable parallel safe
  as $$ select regel.som_beoordelingen_te_laat::integer $$;

drop function lees_intern.betwist(lees.monitorregel, text);
grant select on lees_intern.feitsom to gw_lezer;
revoke all on function lees_intern.tel_feiten(), lees_intern.weiger_feitwijziging(), lees_intern.hertel_feiten(), lees_intern.sommen(date, timestamptz) from public;
grant execute on function lees_intern.sommen(date, timestamptz) to gw_lezer;
