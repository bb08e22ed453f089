-- Parliament and the rekenhof read what people wrote around a goal once that goal is public, no sooner: a draft that was
-- withdrawn has a text too, the reason, and that it existed is known to the regering only.
drop policy vlaams on lees.taakstellingtekst;
create policy regering on lees.taakstellingtekst for select to gw_regering using (true);
create policy openbaar on lees.taakstellingtekst for select to gw_parlement, gw_rekenhof
  using (taakstelling_id in (select t.id from lees.taakstelling t where t.openbaar));

comment on table lees.taakstellingtekst is 'Vrije tekst rond een taakstelling: inbreng, antwoorden en redenen. Voor de regering en voor wie de inbreng gaf; vanaf de inbrengfase ook voor het parlement en het Rekenhof.';
