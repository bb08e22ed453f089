import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { onderEenSlot } from './databank.mjs';

/** Keys from the settings, or else made once and kept: two replicas that start together get the same ones. */
export function laadSleutels(databank, instellingen) {
  return onderEenSlot(databank, async (verbinding) => ({
    jwks: instellingen.sleutels ?? await bewaard(verbinding, 'jwks', maakJwks),
    cookies: instellingen.cookiesleutels ?? await bewaard(verbinding, 'cookies', () => [randomBytes(32).toString('base64url')]),
  }));
}

async function bewaard(verbinding, naam, maak) {
  const { rows } = await verbinding.query('select waarde from sleutel where naam = $1', [naam]);
  if (rows.length > 0) return rows[0].waarde;
  const waarde = maak();
  await verbinding.query('insert into sleutel (naam, waarde) values ($1, $2)', [naam, JSON.stringify(waarde)]);
  return waarde;
}

function maakJwks() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] };
}
