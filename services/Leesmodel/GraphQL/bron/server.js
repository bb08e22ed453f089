import http from "node:http";
import { randomBytes } from "node:crypto";
import { GrafservBase } from "grafserv";
import { parse } from "grafast/graphql";
import { SafeError } from "grafast";
import { postgraphile } from "postgraphile";
import { weigering } from "./fouten.js";
import { bewaak } from "./grenzen.js";
import { leesInstellingen } from "./instellingen.js";
import { log } from "./log.js";
import { maakPool } from "./opslag.js";
import { maakPreset } from "./preset.js";
import { Toegang, Toegangsfout } from "./toegang.js";

const HULP = "Dit is het leesmodel van Gebiedswerking. Stuur een POST met content-type application/json en een body zoals "
  + '{"query": "{ gemeenten(first: 5) { nodes { naam } } }", "variables": {}}. Het schema vraagt u op met introspectie.';

/** Reads the body, and stops listening at the limit. */
function leesBody(verzoek, tekens) {
  return new Promise((klaar, mislukt) => {
    const delen = [];
    let lengte = 0;
    verzoek.on("error", mislukt);
    verzoek.on("end", () => klaar(Buffer.concat(delen).toString("utf8")));
    verzoek.on("data", (deel) => {
      lengte += deel.length;
      if (lengte <= tekens) return delen.push(deel);
      verzoek.removeAllListeners("data").resume();
      mislukt(new Toegangsfout(413, "vraag-te-groot", "Te groot", `De vraag is groter dan ${tekens} bytes. Maak ze korter.`));
    });
  });
}

function leesVraag(tekst) {
  const fout = (zin) => new Toegangsfout(400, "ongeldige-vraag", "Ongeldige vraag", zin);
  let vraag;
  try {
    vraag = JSON.parse(tekst);
  } catch {
    throw fout("De body is geen geldige JSON. " + HULP);
  }
  const isObject = (waarde) => typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
  if (!isObject(vraag) || typeof vraag.query !== "string") throw fout("De body mist het veld 'query'. " + HULP);
  if (vraag.variables != null && !isObject(vraag.variables)) throw fout("'variables' moet een JSON-object zijn.");
  if (vraag.operationName != null && typeof vraag.operationName !== "string") throw fout("'operationName' moet tekst zijn.");
  return vraag;
}

/** Programs ask the same few questions all day with other variables: the last ones need not be parsed again. Long ones are not kept. */
function maakOntleder(aantal = 200, tekens = 8_192) {
  const bekend = new Map();
  return (tekst) => {
    const document = bekend.get(tekst) ?? parse(tekst, { maxTokens: 5_000 });
    bekend.delete(tekst);
    if (tekst.length <= tekens) bekend.set(tekst, document);
    if (bekend.size > aantal) bekend.delete(bekend.keys().next().value);
    return document;
  };
}

/** The correlation id is the trace id of the caller, or a new one. */
const correlatie = (kop) => /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/.exec(kop ?? "")?.[1] ?? randomBytes(16).toString("hex");

export async function start(instellingen) {
  const { grenzen } = instellingen;
  const pool = maakPool(instellingen);
  const pgl = postgraphile(maakPreset({ pool, grenzen }));
  const schema = await pgl.getSchema();
  const grafserv = pgl.createServ((config) => new GrafservBase(config));
  await grafserv.ready();
  const toegang = new Toegang(instellingen.identiteit);
  const ontleed = maakOntleder();
  let stopt = false;

  async function graphql(verzoek, opdracht) {
    if (verzoek.method !== "POST") throw new Toegangsfout(405, "alleen-post", "Alleen POST", HULP);
    if (!/^application\/json\s*(;|$)/i.test(verzoek.headers["content-type"] ?? "")) {
      throw new Toegangsfout(415, "alleen-json", "Alleen JSON", HULP);
    }
    const [lezer, tekst] = await Promise.all([toegang.lezer(verzoek.headers.authorization), leesBody(verzoek, grenzen.tekens)]);
    const vraag = leesVraag(tekst);
    opdracht.rol = lezer.rol;
    weegVooraf(vraag);
    const antwoord = await grafserv.processRequest({
      httpVersionMajor: verzoek.httpVersionMajor, httpVersionMinor: verzoek.httpVersionMinor, isSecure: false, method: "POST",
      path: "/graphql", headers: { "content-type": "application/json", accept: "application/json" }, preferJSON: true,
      getQueryParams: () => ({}), getBody: () => ({ type: "json", json: vraag }), requestContext: { lezer },
    });
    if (antwoord.type !== "json") throw antwoord.error ?? new Error(`onverwacht antwoord ${antwoord.type}`);
    return { status: antwoord.statusCode, soort: "application/json; charset=utf-8", body: antwoord.json };
  }

  function weegVooraf(vraag) {
    let document;
    try {
      document = ontleed(vraag.query);
    } catch (fout) {
      throw new Toegangsfout(400, "ongeldige-vraag", "Ongeldige vraag", `De vraag is geen geldige GraphQL: ${fout.message}`);
    }
    if (document.definitions.some((d) => d.kind === "OperationDefinition" && d.operation !== "query")) {
      throw weigering("alleen-lezen", "Het leesmodel is alleen-lezen. Wijzigingen gaan langs /api.");
    }
    bewaak(schema, document, vraag.operationName, vraag.variables ?? {}, grenzen);
  }

  async function gezondheid(pad) {
    if (pad === "/health/live") return { status: 200, soort: "text/plain", body: "Healthy" };
    const klaar = !stopt && await pool.query("select 1").then(() => true, () => false);
    return { status: klaar ? 200 : 503, soort: "text/plain", body: klaar ? "Healthy" : "Unhealthy" };
  }

  function alsFout(fout, opdracht) {
    if (fout instanceof SafeError) {
      return { status: 200, soort: "application/json; charset=utf-8", body: { errors: [{ message: fout.message, extensions: { code: fout.extensions.code } }] } };
    }
    if (!(fout instanceof Toegangsfout)) {
      log("error", "onverwachte fout", { fout: String(fout?.message ?? fout), stapel: fout?.stack, correlatie: opdracht.correlatie });
      fout = new Toegangsfout(500, "interne-fout", "Interne fout", "Er liep iets mis bij ons. Probeer het opnieuw, en meld het correlatienummer als het blijft.");
    } else if (fout.reden) {
      log("warn", "introspectie mislukt", { reden: fout.reden, correlatie: opdracht.correlatie });
    }
    const koppen = { 401: { "www-authenticate": 'Bearer error="invalid_token"' }, 405: { allow: "POST" }, 413: { connection: "close" }, 503: { "retry-after": "5" } }[fout.status];
    const body = { type: `urn:gebiedswerking:fout:${fout.code}`, title: fout.titel, status: fout.status, detail: fout.message };
    return { status: fout.status, soort: "application/problem+json; charset=utf-8", body, koppen };
  }

  const server = http.createServer(async (verzoek, antwoord) => {
    const begin = performance.now();
    const pad = verzoek.url.split("?", 1)[0];
    const opdracht = { correlatie: correlatie(verzoek.headers.traceparent) };
    let uit;
    try {
      if (pad === "/graphql") uit = await graphql(verzoek, opdracht);
      else if (pad === "/health/live" || pad === "/health/ready") uit = await gezondheid(pad);
      else throw new Toegangsfout(404, "niet-gevonden", "Niet gevonden", "Dit adres bestaat niet. Het leesmodel staat op /graphql.");
    } catch (fout) {
      uit = alsFout(fout, opdracht);
    }
    const body = typeof uit.body === "string" ? uit.body : JSON.stringify(uit.body);
    antwoord.writeHead(uit.status, {
      "content-type": uit.soort, "content-length": Buffer.byteLength(body), "cache-control": "no-store",
      "x-content-type-options": "nosniff", "x-correlation-id": opdracht.correlatie, ...uit.koppen,
    });
    antwoord.end(body);
    if (pad === "/graphql") {
      const codes = uit.body.errors?.map((e) => e.extensions?.code);
      log("info", "vraag", { correlatie: opdracht.correlatie, status: uit.status, ms: Math.round(performance.now() - begin), rol: opdracht.rol, codes });
    }
  });
  server.requestTimeout = 30_000;

  await new Promise((klaar, mislukt) => server.once("error", mislukt).listen(instellingen.poort, instellingen.host, klaar));
  log("info", "luistert", { adres: `http://${instellingen.host}:${server.address().port}/graphql` });

  return async function stop() {
    if (stopt) return;
    stopt = true;
    // what is under way gets its answer, but a client that hangs does not keep the process alive
    const geduld = setTimeout(() => server.closeAllConnections(), 10_000);
    await new Promise((klaar) => server.close(klaar));
    clearTimeout(geduld);
    await pgl.release();
    await pool.end();
    log("info", "gestopt");
  };
}
