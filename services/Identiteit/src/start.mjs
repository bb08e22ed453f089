import { maakAanbieder } from './aanbieder.mjs';
import { leesInstellingen } from './instellingen.mjs';
import * as logboek from './logboek.mjs';
import { accounts as maakAccounts } from './opslag/accounts.mjs';
import { migreer, openDatabank, ruimRegelmatigOp, wachtOpDatabank } from './opslag/databank.mjs';
import { weigerDemosporen } from './opslag/demosporen.mjs';
import { laadSleutels } from './opslag/sleutels.mjs';
import { luister, stopNetjes } from './proces.mjs';
import { maakClaims } from './toegang/claims.mjs';
import { maakClients } from './toegang/clients.mjs';
import { maakDemo } from './toegang/demo.mjs';
import { leesGemeenten } from './toegang/gemeenten.mjs';
import { maakAanmelden } from './web/aanmelden.mjs';
import { maakGezondheid } from './web/gezondheid.mjs';
import { maakServer } from './web/server.mjs';
import { Weigering } from './weigering.mjs';

async function begin() {
  const instellingen = leesInstellingen(process.env);
  const databank = openDatabank(instellingen.databank);
  await wachtOpDatabank(databank);
  await migreer(databank);
  if (!instellingen.ontwikkeling) await weigerDemosporen(databank);
  if (process.argv[2] === 'migreer') {
    await databank.end();
    return;
  }

  const demo = instellingen.ontwikkeling ? maakDemo(instellingen.gegevens ? leesGemeenten(instellingen.gegevens) : new Map()) : () => undefined;
  const accounts = maakAccounts(databank);
  const aanbieder = maakAanbieder({
    instellingen,
    sleutels: await laadSleutels(databank, instellingen),
    databank,
    vindClient: maakClients(instellingen, demo),
    claimsVan: maakClaims(demo),
    accounts,
  });
  const server = maakServer({
    aanbieder,
    aanmelden: maakAanmelden({ aanbieder, instellingen, demo, accounts }),
    gezondheid: maakGezondheid(databank),
    instellingen,
  });
  const stopOpruimen = ruimRegelmatigOp(databank);
  await luister(server, instellingen);
  stopNetjes(server, async () => {
    await stopOpruimen();
    await databank.end();
  });
  logboek.meld('gestart', { poort: server.address().port, omgeving: instellingen.ontwikkeling ? 'Development' : 'Production' });
}

try {
  await begin();
} catch (oorzaak) {
  if (oorzaak instanceof Weigering) process.stderr.write(`identiteit start niet: ${oorzaak.message}\n`);
  else logboek.fout('starten mislukte', oorzaak);
  process.exit(1);
}
