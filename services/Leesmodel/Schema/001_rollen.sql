-- Roles belong to the cluster, not to one database, and several databases may migrate at once: whoever comes second
-- waits on the unique index of the role names and then finds the role there.
-- gw_lezer holds the rights on the tables; one role per application role holds nothing but its row-level policies;
-- gw_graphql may become each of them and has no rights of its own. The server signs in as a login role that is made
-- per environment: create role <name> login noinherit password '...' in role gw_graphql.
do $$
declare
  naam text;
begin
  foreach naam in array array[
    'gw_lezer', 'gw_graphql',
    'gw_publiek', 'gw_regering', 'gw_gouverneur', 'gw_gebiedsteam', 'gw_gemandateerde',
    'gw_voorzitter_gemeenteraad', 'gw_burgemeester', 'gw_algemeen_directeur', 'gw_gemeentemedewerker',
    'gw_financieel_directeur', 'gw_raadslid', 'gw_parlement', 'gw_partner', 'gw_bemiddelaar',
    'gw_rekenhof', 'gw_audit_vlaanderen', 'gw_platformbeheer']
  loop
    if not exists (select from pg_roles where rolname = naam) then
      begin
        if naam = 'gw_graphql' then
          execute format('create role %I nologin noinherit', naam);
        else
          execute format('create role %I nologin', naam);
        end if;
      exception when duplicate_object or unique_violation then
        null; -- another database of this cluster made it meanwhile
      end;
    end if;

    if naam not in ('gw_lezer', 'gw_graphql') then
      begin
        if not exists (select from pg_auth_members where roleid = 'gw_lezer'::regrole and member = naam::regrole) then
          execute format('grant gw_lezer to %I', naam);
        end if;
        if not exists (select from pg_auth_members where roleid = naam::regrole and member = 'gw_graphql'::regrole) then
          execute format('grant %I to gw_graphql', naam);
        end if;
      exception when unique_violation then
        null; -- the same membership, granted by another database meanwhile
      end;
    end if;
  end loop;
end
$$;

create schema lees;
comment on schema lees is 'Leestabellen: volledig opnieuw op te bouwen uit de bronnen.';

-- What GraphQL must not show: the rules of visibility.
create schema lees_intern;
grant usage on schema lees, lees_intern to gw_lezer;

create function lees_intern.claim(naam text) returns text
  language sql stable parallel safe
  return nullif(current_setting('gw.' || naam, true), '');
comment on function lees_intern.claim(text) is 'What the token says about the reader; null when it says nothing.';

create function lees_intern.vandaag() returns date
  language sql stable parallel safe
  return (now() at time zone 'Europe/Brussels')::date;
