-- Who sees programmes, platforms and funds. The sets are functions of the owner, as in 005_toegang.sql.
create function lees_intern.programmas_van_regios(regios text) returns setof uuid
  language sql stable security definer parallel safe rows 50 set search_path = pg_catalog
  as $$
    select r.programma_id from lees.programmaregio r where r.referentieregio_code = any (string_to_array(regios, ','))
  $$;

-- From the negotiation on, for who takes part in the platform of the programme.
create function lees_intern.programmas_van_deelnemer(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 20 set search_path = pg_catalog
  as $$
    select p.id
    from lees.gebiedsprogramma p
    join lees.deelnemer d on d.platform_id = p.platform_id
    where d.kbo = organisatie and p.onderhandeling_op is not null
  $$;

create function lees_intern.platformen_van_regios(regios text) returns setof uuid
  language sql stable security definer parallel safe rows 50 set search_path = pg_catalog
  as $$
    select r.platform_id from lees.platformregio r where r.referentieregio_code = any (string_to_array(regios, ','))
  $$;

create function lees_intern.platformen_van_deelnemer(organisatie text) returns setof uuid
  language sql stable security definer parallel safe rows 20 set search_path = pg_catalog
  as $$
    select d.platform_id from lees.deelnemer d where d.kbo = organisatie
  $$;

revoke all on all functions in schema lees_intern from public;
grant execute on all functions in schema lees_intern to gw_lezer;

do $$
declare
  deelnemersrollen constant text := 'gw_burgemeester, gw_voorzitter_gemeenteraad, gw_algemeen_directeur, gw_gemeentemedewerker, gw_financieel_directeur, gw_partner';
  tabel text;
  sleutel text;
begin
  foreach tabel in array array['gebiedsprogramma', 'programmagebied', 'programmaregio', 'programmataakstelling', 'programmaopgave', 'beleidsnota',
    'actie', 'actieindicator', 'actieafhankelijkheid', 'overeengekomen_streefwaarde', 'programmatekst']
  loop
    sleutel := case tabel when 'gebiedsprogramma' then 'id' else 'programma_id' end;
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    -- free text is not public; parliament and the rekenhof read what goes with public programmes
    if tabel = 'programmatekst' then
      execute 'create policy openbaar on lees.programmatekst for select to gw_parlement, gw_rekenhof
        using (programma_id in (select p.id from lees.gebiedsprogramma p where p.openbaar))';
    else
      execute format('create policy openbaar on lees.%I for select to gw_lezer using (openbaar)', tabel);
    end if;
    execute format('create policy deelnemer on lees.%I for select to %s using (%I in (select lees_intern.programmas_van_deelnemer(lees_intern.claim(''organisatie''))))',
      tabel, deelnemersrollen, sleutel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (%I in (select lees_intern.programmas_van_regios(lees_intern.claim(''regios''))))',
      tabel, sleutel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering using (true)', tabel);
  end loop;

  foreach tabel in array array['platform', 'platformgebied', 'platformregio', 'deelnemer', 'overlegmoment', 'aanwezige']
  loop
    sleutel := case tabel when 'platform' then 'id' else 'platform_id' end;
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy deelnemer on lees.%I for select to %s using (%I in (select lees_intern.platformen_van_deelnemer(lees_intern.claim(''organisatie''))))',
      tabel, deelnemersrollen, sleutel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (%I in (select lees_intern.platformen_van_regios(lees_intern.claim(''regios''))))',
      tabel, sleutel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true)', tabel);
  end loop;

  foreach tabel in array array['gebiedsfonds', 'fondsregio', 'fondsinbreng', 'betaling']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy openbaar on lees.%I for select to gw_lezer using (true)', tabel);
  end loop;

  foreach tabel in array array['reservering', 'betalingstekst']
  loop
    execute format('grant select on lees.%I to gw_lezer', tabel);
    execute format('alter table lees.%I enable row level security', tabel);
    execute format('create policy regio on lees.%I for select to gw_gebiedsteam, gw_gouverneur using (gebiedscontract_id in (select lees_intern.contracten_van_regios(lees_intern.claim(''regios''))))',
      tabel);
    execute format('create policy vlaams on lees.%I for select to gw_gemandateerde, gw_regering, gw_rekenhof using (true)', tabel);
  end loop;
  create policy openbaar on lees.reservering for select to gw_lezer using (openbaar);
end
$$;

-- Of the source 'programmas' only what was always public stays so for everybody; a draft and a platform are known to their readers.
drop policy programmas on lees.dossierstand;
create policy programmas on lees.dossierstand for select to gw_lezer
  using (bron = 'programmas' and soort in ('Gemeente', 'Referentieregio', 'Mandatering'));
create policy gebiedsprogrammas on lees.dossierstand for select to gw_lezer
  using (bron = 'programmas' and exists (select from lees.gebiedsprogramma p where p.id = dossier));
create policy platformen on lees.dossierstand for select to gw_lezer
  using (bron = 'programmas' and exists (select from lees.platform p where p.id = dossier));
create policy fondsen on lees.dossierstand for select to gw_lezer
  using (bron = 'fondsen' and exists (select from lees.gebiedsfonds f where f.id = dossier));
