// PostGraphile as it comes, on the read tables: no plugin, limit, role or setting of ours. The two relations of the page are told by smart tags, for
// there are no foreign keys. kaal.mjs FOLDER-OF-GRAPHQL PORT
import { createServer } from "node:http";
import { createRequire } from "node:module";

process.env.GRAPHILE_ENV = "production";
const [map, poort] = process.argv.slice(2);
const hier = createRequire(`${map}/package.json`);
const { postgraphile } = hier("postgraphile");
const { PostGraphileAmberPreset } = hier("postgraphile/presets/amber");
const { makePgService } = hier("postgraphile/adaptors/pg");
const { makeJSONPgSmartTagsPlugin } = hier("postgraphile/utils");
const { grafserv } = hier("postgraphile/grafserv/node");

const relaties = makeJSONPgSmartTagsPlugin({
  version: 1,
  config: {
    class: {
      "lees.mijlpaal": {
        tags: {
          foreignKey: [
            "(gebiedscontract_id) references lees.gebiedscontract (id)|@fieldName gebiedscontract",
            "(gebiedscontract_id, verantwoordelijke_kbo) references lees.partij (gebiedscontract_id, kbo)|@fieldName verantwoordelijke",
          ],
        },
      },
    },
  },
});
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [relaties],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ["lees"], pubsub: false, poolConfig: { max: 10 } })],
  grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false },
});
const server = createServer();
server.on("error", (fout) => { throw fout; });
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(poort), "127.0.0.1");
for (const sein of ["SIGTERM", "SIGINT"]) process.once(sein, () => process.exit(0));
