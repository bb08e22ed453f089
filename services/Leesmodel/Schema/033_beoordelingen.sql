-- How many judges are late on a day, beside the other figures; computed like what is disputed (025_naleving.sql).
create function lees.monitorregel_beoordelingen_te_laat(regel lees.monitorregel) returns integer
  language sql stable parallel safe
  as $$
    select coalesce(sum((f.feit).delta), 0)::integer
    from lees_intern.feiten_per_regio(regel.peildatum, regel.zoals_bekend_op) f
    where f.regio = regel.referentieregio_code and (f.feit).maat::text = 'BeoordelingenTeLaat'
  $$;

grant execute on function lees.monitorregel_beoordelingen_te_laat(lees.monitorregel) to gw_lezer;

comment on function lees.monitorregel_beoordelingen_te_laat is 'Ondertekende mijlpalen waarvan de termijn om ze te beoordelen die dag voorbij is. Ze tellen voor wie beoordeelt, niet voor wie uitvoert.';
