import { Weigering } from '../weigering.mjs';
import { ruimOp } from './databank.mjs';

/**
 * A database that was used in Development may still hold tokens and sessions that anyone could have obtained with a
 * published password. Outside Development such a database is refused, not silently cleaned: its owner must know.
 */
export async function weigerDemosporen(databank) {
  await ruimOp(databank);
  const { rows: [{ sporen }] } = await databank.query(
    `select (select count(*) from account where naam like 'demo-%')
          + (select count(*) from oidc where inhoud ->> 'clientId' like 'demo-%' or inhoud #>> '{params,client_id}' like 'demo-%') as sporen`,
  );
  if (sporen !== '0') {
    throw new Weigering(`De databank bevat nog ${sporen} rijen van demo-accounts of demo-clients; gebruik buiten Development een lege databank (the database still holds demo accounts or clients).`);
  }
}
