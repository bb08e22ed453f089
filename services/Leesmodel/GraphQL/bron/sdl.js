import "./voorbereiding.js";
import { writeFileSync } from "node:fs";
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from "grafast/graphql";
import { makeSchema } from "postgraphile";
import { leesInstellingen } from "./instellingen.js";
import { maakPool } from "./opslag.js";
import { maakPreset } from "./preset.js";

// The public contract: from the database of DATABASE_URL into schema.graphql, or from a running server to stdout.
const [server] = process.argv.slice(2);

async function vanServer(adres) {
  const antwoord = await fetch(adres, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  return buildClientSchema((await antwoord.json()).data);
}

async function vanDatabase() {
  const instellingen = leesInstellingen({ IDENTITEIT_ADRES: "-", IDENTITEIT_CLIENT: "-", IDENTITEIT_GEHEIM: "-", ...process.env });
  const pool = maakPool(instellingen);
  const { schema } = await makeSchema(maakPreset({ pool, grenzen: instellingen.grenzen }));
  await pool.end();
  return schema;
}

const sdl = printSchema(lexicographicSortSchema(server ? await vanServer(server) : await vanDatabase())) + "\n";
if (server) process.stdout.write(sdl);
else writeFileSync(new URL("../schema.graphql", import.meta.url), sdl);
