import { Weigering } from './weigering.mjs';

const MINIMUM_GEHEIM = 32;

/** Reads the environment once. Whatever is not exactly `Development` is treated as the real thing. */
export function leesInstellingen(env) {
  const ontwikkeling = env.OMGEVING === 'Development';
  const geheimen = diensten(json(env, 'DIENSTGEHEIMEN', {}));
  const instellingen = {
    ontwikkeling,
    host: env.HOST || '127.0.0.1',
    poort: poort(env.POORT),
    databank: verplicht(env, 'DATABASE_URL'),
    uitgever: uitgever(verplicht(env, 'UITGEVER'), ontwikkeling),
    gegevens: env.GEGEVENS || undefined,
    diensten: geheimen,
    feeds: feeds(json(env, 'DIENSTFEEDS', {}), geheimen),
    cookiesleutels: teksten(json(env, 'COOKIESLEUTELS', undefined), 'COOKIESLEUTELS'),
    sleutels: json(env, 'SLEUTELS', undefined),
    portaal: portaal(env),
  };
  if (!ontwikkeling) eisBuitenOntwikkeling(instellingen);
  return instellingen;
}

function verplicht(env, naam) {
  if (!env[naam]) throw new Weigering(`De instelling ${naam} ontbreekt (setting ${naam} is missing).`);
  return env[naam];
}

function poort(tekst) {
  const getal = Number(tekst);
  if (!/^\d+$/.test(tekst ?? '') || getal > 65535) throw new Weigering('De instelling POORT moet een poortnummer zijn (POORT must be a port number).');
  return getal;
}

function uitgever(tekst, ontwikkeling) {
  const adres = URL.canParse(tekst) ? new URL(tekst) : undefined;
  const goed = adres && ['http:', 'https:'].includes(adres.protocol) && adres.pathname === '/identiteit' && !adres.search && !adres.hash;
  if (!goed) throw new Weigering('De instelling UITGEVER moet een webadres zijn dat op /identiteit eindigt (UITGEVER must be a URL that ends in /identiteit).');
  if (!ontwikkeling && adres.protocol !== 'https:') {
    throw new Weigering('Buiten Development moet UITGEVER met https beginnen (outside Development UITGEVER must use https).');
  }
  return adres.href;
}

function json(env, naam, anders) {
  if (!env[naam]) return anders;
  try {
    return JSON.parse(env[naam]);
  } catch {
    throw new Weigering(`De instelling ${naam} is geen geldige JSON (${naam} is not valid JSON).`);
  }
}

function teksten(waarde, naam) {
  if (waarde === undefined) return undefined;
  if (!Array.isArray(waarde) || waarde.length === 0 || !waarde.every((tekst) => typeof tekst === 'string' && tekst !== '')) {
    throw new Weigering(`De instelling ${naam} moet een JSON-lijst van teksten zijn (${naam} must be a JSON array of strings).`);
  }
  return waarde;
}

function diensten(geheimen) {
  for (const [id, geheim] of Object.entries(geheimen)) {
    if (!/^dienst-[a-z]+(-[a-z]+)*$/.test(id)) {
      throw new Weigering('DIENSTGEHEIMEN mag alleen clients met een naam als dienst-contracten bevatten (DIENSTGEHEIMEN may only hold dienst-* clients).');
    }
    if (typeof geheim !== 'string' || geheim === '') throw new Weigering(`DIENSTGEHEIMEN geeft geen geheim voor ${id} (no secret for ${id}).`);
  }
  return geheimen;
}

// Which confidential sources a service may fetch; who is not named here may fetch none.
function feeds(perDienst, geheimen) {
  for (const [id, bronnen] of Object.entries(perDienst)) {
    if (!Object.hasOwn(geheimen, id)) throw new Weigering(`DIENSTFEEDS noemt ${id}, maar DIENSTGEHEIMEN kent die niet (DIENSTFEEDS names a client without a secret).`);
    if (!Array.isArray(bronnen) || !bronnen.every((bron) => /^[a-z]+(-[a-z]+)+$/.test(bron))) {
      throw new Weigering(`DIENSTFEEDS geeft voor ${id} geen lijst van vertrouwelijke bronnen, met een naam als dienst-onderwerp (not a list of confidential sources).`);
    }
  }
  return perDienst;
}

function portaal(env) {
  const terugkeer = teksten(json(env, 'PORTAAL_TERUGKEER', undefined), 'PORTAAL_TERUGKEER');
  if (!terugkeer) return undefined;
  const naAfmelden = teksten(json(env, 'PORTAAL_NA_AFMELDEN', undefined), 'PORTAAL_NA_AFMELDEN') ?? [];
  for (const adres of [...terugkeer, ...naAfmelden]) {
    if (!URL.canParse(adres)) throw new Weigering('PORTAAL_TERUGKEER en PORTAAL_NA_AFMELDEN moeten volledige webadressen bevatten (must hold absolute URLs).');
  }
  return { terugkeer, naAfmelden, geheim: env.PORTAAL_GEHEIM || undefined };
}

// What is convenient on a developer's machine must not be possible by accident anywhere else.
function eisBuitenOntwikkeling({ gegevens, diensten: geheimen, portaal: client }) {
  if (gegevens) {
    throw new Weigering('Buiten Development mag GEGEVENS niet gezet zijn, want die instelling maakt demo-accounts (outside Development GEGEVENS must not be set: it enables demo accounts).');
  }
  if (Object.values(geheimen).some((geheim) => geheim.length < MINIMUM_GEHEIM)) {
    throw new Weigering(`Buiten Development telt elk geheim in DIENSTGEHEIMEN minstens ${MINIMUM_GEHEIM} tekens (outside Development every secret has at least ${MINIMUM_GEHEIM} characters).`);
  }
  if (client && (client.geheim?.length ?? 0) < MINIMUM_GEHEIM) {
    throw new Weigering(`Buiten Development is PORTAAL_GEHEIM verplicht, met minstens ${MINIMUM_GEHEIM} tekens (outside Development PORTAAL_GEHEIM is required).`);
  }
}
