-- Who sees what. Row-level security is the last word: a role without a policy on a table sees no row of it.
-- Per contract: parties, gebiedsteam and gouverneur of its regions, gemandateerde and regering see it from the draft on,
-- a raadslid of a party once it was offered for signature, everybody once it was signed.
-- The sets are functions of the owner, so that a policy never runs into the policies of another table, and are read
-- once per statement (a hashed subplan), and only when a row is met that is not public.
create function lees_intern.contracten_van_partij(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 50 set search_path = pg_catalog
  as $$
    select p.gebiedscontract_id from lees.partij p where p.kbo = organisatie
  $$;

create function lees_intern.contracten_voor_raad(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 50 set search_path = pg_catalog
  as $$
    select p.gebiedscontract_id
    from lees.partij p
    join lees.gebiedscontract c on c.id = p.gebiedscontract_id
    where p.kbo = organisatie and c.voorgelegd_op is not null
  $$;

create function lees_intern.contracten_van_regios(regios text) returns setof uuid
  language sql stable security definer parallel safe rows 500 set search_path = pg_catalog
  as $$
    select r.gebiedscontract_id
    from lees.gebiedscontract_referentieregio r
    where r.referentieregio_code = any (string_to_array(regios, ','))
  $$;

revoke all on all functions in schema lees_intern from public;
grant execute on all functions in schema lees_intern to gw_lezer;
grant select on all tables in schema lees to gw_lezer;

do $$
declare
  partijrollen constant text := 'gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner';
  tabel text;
  sleutel text;
begin
  -- what is public for everybody
  foreach tabel in array array[
    'referentieregio', 'provincie', 'gemeente_kern', 'inwonertal', 'gemeente_referentieregio', 'gemeente_provincie']
  loop
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy openbaar on lees.%I for select to gw_lezer using (true)', tabel);
  end loop;

  -- what belongs to a contract
  foreach tabel in array array[
    'gebiedscontract', 'gebiedscontract_referentieregio', 'partij', 'verbintenis', 'mijlpaal', 'handtekening', 'toelichting']
  loop
    sleutel := case tabel when 'gebiedscontract' then 'id' else 'gebiedscontract_id' end;
    execute format('alter table lees.%I enable row level security', tabel);
    -- free text is not public; of it the rekenhof sees what goes with public contracts
    execute format('create policy openbaar on lees.%I for select to %s using (openbaar)',
      tabel, case tabel when 'toelichting' then 'gw_rekenhof' else 'gw_lezer' end);
    execute format('create policy partij on lees.%I for select to %s using (%I in (select lees_intern.contracten_van_partij(lees_intern.claim(''organisatie''))))',
      tabel, partijrollen, sleutel);
    execute format('create policy raad on lees.%I for select to gw_raadslid using (%I in (select lees_intern.contracten_voor_raad(lees_intern.claim(''organisatie''))))',
      tabel, sleutel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (%I in (select lees_intern.contracten_van_regios(lees_intern.claim(''regios''))))',
      tabel, sleutel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering using (true)', tabel);
  end loop;

  alter table lees.dossierstand enable row level security;
  create policy programmas on lees.dossierstand for select to gw_lezer using (bron = 'programmas');
  create policy contracten on lees.dossierstand for select to gw_lezer
    using (bron = 'contracten' and exists (select from lees.gebiedscontract c where c.id = dossier));
end
$$;
