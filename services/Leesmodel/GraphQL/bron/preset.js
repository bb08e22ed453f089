import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { PgSimplifyInflectionPreset } from "@graphile/simplify-inflection";
import { PostGraphileConnectionFilterPreset } from "postgraphile-plugin-connection-filter";
import { BladzijdenPlugin } from "./bladzijden.js";
import { VertaalPlugin, maskeer } from "./fouten.js";
import { NamenPlugin } from "./namen.js";
import { maakPgService } from "./opslag.js";
import { TagsPlugin } from "./tags.js";
import { alsInstellingen } from "./toegang.js";

/** How the tables of schema `lees` become GraphQL: read-only, connections only, Dutch names, row-level security. */
export function maakPreset({ pool, grenzen }) {
  return {
    extends: [PostGraphileAmberPreset, PgSimplifyInflectionPreset, PostGraphileConnectionFilterPreset],
    plugins: [NamenPlugin, TagsPlugin, BladzijdenPlugin, VertaalPlugin],
    disablePlugins: [
      "MutationPlugin", "SubscriptionPlugin", "NodePlugin", "QueryQueryPlugin", "PgConditionArgumentPlugin",
      "PgIndexBehaviorsPlugin", "PgFirstLastBeforeAfterArgsPlugin",
    ],
    pgServices: [
      maakPgService({
        pool,
        schemas: ["lees"],
        pubsub: false,
        // the login role itself may do nothing, so the schema is read as the role that holds the rights
        pgSettingsForIntrospection: { role: "gw_publiek" },
      }),
    ],
    schema: {
      defaultBehavior: "-insert -update -delete -node -list",
      connectionFilterRelations: true,
      connectionFilterComputedColumns: true,
    },
    grafast: {
      explain: false,
      context: (verzoek) => ({ pgSettings: alsInstellingen(verzoek.lezer, grenzen.milliseconden) }),
    },
    grafserv: { graphqlPath: "/graphql", graphiql: false, watch: false, websockets: false, maskError: maskeer },
  };
}
