import * as logboek from './logboek.mjs';
import { Weigering } from './weigering.mjs';

const UITERLIJK = 10_000;

export function luister(server, { host, poort }) {
  return new Promise((klaar, mislukt) => {
    server.once('error', (oorzaak) => mislukt(oorzaak.code === 'EADDRINUSE'
      ? new Weigering(`Poort ${poort} is al in gebruik; kies een andere met POORT (port in use).`)
      : oorzaak));
    server.listen(poort, host, klaar);
  });
}

/** On SIGTERM or SIGINT: take no new requests, finish what runs, close the rest, end with 0. */
export function stopNetjes(server, sluitAf) {
  let gevraagd = false;
  const stop = () => {
    if (gevraagd) return;
    gevraagd = true;
    const wekker = setTimeout(() => server.closeAllConnections(), UITERLIJK);
    server.close(async () => {
      clearTimeout(wekker);
      try {
        await sluitAf();
        logboek.meld('gestopt');
        process.exitCode = 0;
      } catch (oorzaak) {
        logboek.fout('afsluiten mislukte', oorzaak);
        process.exitCode = 1;
      }
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
