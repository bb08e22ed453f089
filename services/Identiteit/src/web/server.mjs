import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import * as logboek from '../logboek.mjs';
import { isAanmelden } from './aanmelden.mjs';

const VOORVOEGSEL = '/identiteit';
const STIJL = readFileSync(new URL('stijl.css', import.meta.url));

/** One HTTP server: health, the sign-in page, and under /identiteit the OpenID provider. */
export function maakServer({ aanbieder, aanmelden, gezondheid, instellingen }) {
  const provider = aanbieder.callback();
  const uitgever = new URL(instellingen.uitgever);

  return createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, (req, res) => {
    const [pad] = req.url.split('?');
    if (pad === '/health/live' || pad === '/health/ready') {
      gezondheid(pad, res);
      return;
    }
    const correlatie = /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(req.headers.traceparent ?? '')?.[1] ?? randomBytes(16).toString('hex');
    logVerzoek(req, res, pad, correlatie);

    // The public address is a setting, not what a header says: nothing that a stranger sends ends up in links or cookies.
    req.headers['x-forwarded-proto'] = uitgever.protocol.slice(0, -1);
    req.headers['x-forwarded-host'] = uitgever.host;

    behandel(req, res, pad).catch((oorzaak) => {
      logboek.fout('een verzoek mislukte', oorzaak, { correlatie });
      if (res.headersSent) res.destroy();
      else probleem(res, 500, 'onverwachte-fout', 'Er ging iets mis', 'Probeer het later opnieuw.');
    });
  });

  async function behandel(req, res, pad) {
    if (isAanmelden(pad)) {
      await aanmelden(req, res);
    } else if (pad === `${VOORVOEGSEL}/stijl.css`) {
      res.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=3600', 'x-content-type-options': 'nosniff' }).end(STIJL);
    } else if (pad.startsWith(`${VOORVOEGSEL}/`)) {
      // oidc-provider does not know that it is mounted; Koa keeps the whole address in originalUrl.
      req.originalUrl = req.url;
      req.url = req.url.slice(VOORVOEGSEL.length);
      await provider(req, res);
    } else {
      probleem(res, 404, 'niet-gevonden', 'Niet gevonden', 'Op dit adres staat niets. Controleer het adres.');
    }
  }
}

function probleem(res, status, code, title, detail) {
  res.writeHead(status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: `urn:gebiedswerking:fout:${code}`, title, status, detail }));
}

// The path without its handles: those of a sign-in in progress open that sign-in.
function logVerzoek({ method }, res, pad, correlatie) {
  const begin = performance.now();
  res.on('close', () => logboek.meld('verzoek', {
    methode: method,
    route: pad.replace(/^(\/identiteit\/(?:interactie|auth))\/[^/]+/, '$1/:uid').slice(0, 100),
    status: res.statusCode,
    ms: Math.round(performance.now() - begin),
    correlatie,
  }));
}
