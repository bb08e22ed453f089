import "./voorbereiding.js";
import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "grafast/graphql";
import { makeSchema } from "postgraphile";
import { leesInstellingen } from "./instellingen.js";
import { maakPool } from "./opslag.js";
import { maakPreset } from "./preset.js";

// prints the public contract; without an argument into schema.graphql beside package.json, with `-` to stdout
const bij = { IDENTITEIT_ADRES: "http://127.0.0.1", IDENTITEIT_CLIENT: "sdl", IDENTITEIT_GEHEIM: "sdl", ...process.env };
const instellingen = leesInstellingen(bij);
const pool = maakPool(instellingen);
const { schema } = await makeSchema(maakPreset({ pool, grenzen: instellingen.grenzen }));
await pool.end();
const sdl = printSchema(lexicographicSortSchema(schema)) + "\n";
if (process.argv[2] === "-") process.stdout.write(sdl);
else writeFileSync(new URL("../schema.graphql", import.meta.url), sdl);
