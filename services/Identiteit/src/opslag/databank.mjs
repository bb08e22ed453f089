import pg from 'pg';
import * as logboek from '../logboek.mjs';
import { Weigering } from '../weigering.mjs';

const SLOT = 72_410_311;
const WACHT_HOOGSTENS = 30_000;

const SCHEMA = `
  create table if not exists oidc (
    model      text        not null,
    id         text        not null,
    inhoud     jsonb       not null,
    vervalt_op timestamptz,
    primary key (model, id)
  );
  create index if not exists oidc_grant on oidc ((inhoud ->> 'grantId'));
  create index if not exists oidc_uid on oidc ((inhoud ->> 'uid'));
  create index if not exists oidc_vervalt_op on oidc (vervalt_op);
  create table if not exists account (
    sub  uuid primary key,
    naam text not null unique
  );
  create table if not exists sleutel (
    naam   text  primary key,
    waarde jsonb not null
  );`;

export function openDatabank(adres) {
  const databank = new pg.Pool({
    connectionString: adres,
    application_name: 'identiteit',
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
  });
  databank.on('error', (oorzaak) => logboek.fout('een ongebruikte verbinding met de databank viel weg', oorzaak));
  return databank;
}

/** The database may start at the same time as we do; what is still unreachable after half a minute is an error. */
export async function wachtOpDatabank(databank, klok = Date.now) {
  const uiterlijk = klok() + WACHT_HOOGSTENS;
  for (;;) {
    try {
      await databank.query('select 1');
      return;
    } catch (oorzaak) {
      const zinloos = /^(28|3D)/.test(oorzaak.code ?? '');
      if (zinloos || klok() > uiterlijk) {
        throw new Weigering(`De databank in DATABASE_URL is niet bereikbaar, code ${oorzaak.code ?? 'onbekend'} (database unreachable).`);
      }
      await new Promise((verder) => { setTimeout(verder, 250); });
    }
  }
}

/** Runs work in one transaction that no second replica can be in at the same moment. */
export async function onderEenSlot(databank, werk) {
  const verbinding = await databank.connect();
  try {
    await verbinding.query('begin');
    await verbinding.query('select pg_advisory_xact_lock($1)', [SLOT]);
    const uitkomst = await werk(verbinding);
    await verbinding.query('commit');
    return uitkomst;
  } catch (oorzaak) {
    await verbinding.query('rollback');
    throw oorzaak;
  } finally {
    verbinding.release();
  }
}

export const migreer = (databank) => onderEenSlot(databank, (verbinding) => verbinding.query(SCHEMA));

export const ruimOp = (databank) => databank.query('delete from oidc where vervalt_op < now()');

/** Answers a function that stops the cleaning and waits for the round that runs. */
export function ruimRegelmatigOp(databank, elke = 60_000) {
  let bezig = Promise.resolve();
  const wekker = setInterval(() => {
    bezig = ruimOp(databank).catch((oorzaak) => logboek.fout('vervallen rijen opruimen lukte niet; de volgende ronde probeert opnieuw', oorzaak));
  }, elke);
  return () => {
    clearInterval(wekker);
    return bezig;
  };
}
