import pg from "pg";
import { createWithPgClient, makePgService } from "postgraphile/adaptors/pg";
import { log } from "./log.js";

// Shared by every reader for as long as its transaction; a rebuild takes it alone at the moment of the swap (Projectie/Kern/Wissel.cs).
const LEESPOORT = "5011741001";

/** Connections that cannot write: the read model is read-only down to the session. */
export function maakPool({ database, verbindingen }) {
  const pool = new pg.Pool({
    connectionString: database,
    max: verbindingen,
    pipeline: true, // what begins a transaction goes out together with the query, see below
    connectionTimeoutMillis: 5_000,
    options: "-c default_transaction_read_only=on -c timezone=UTC -c datestyle=ISO -c search_path=pg_catalog",
    application_name: "gebiedswerking-graphql",
  });
  // an idle connection that breaks must not end the process; the next query makes a new one
  pool.on("error", (fout) => log("warn", "verbinding met de opslag verbroken", { fout: fout.message }));
  return pool;
}

/**
 * The transaction of a reader in two round trips instead of four: who it is, how long it may take and the door of the swap go out in one write with the query.
 * Should they fail, then so does the query: in the transaction, or else because the login role itself may read nothing.
 */
function alsLezer(pool) {
  const zonder = createWithPgClient({ pool });
  const metLezer = (instellingen, doe) => zonder(null, async (client) => {
    if (!instellingen) return doe(client);
    const { rawClient } = client;
    const { stream } = rawClient.connection;
    const zet = Object.entries(instellingen).map(([naam, waarde]) => `set_config(${rawClient.escapeLiteral(naam)}, ${rawClient.escapeLiteral(`${waarde}`)}, true)`);
    stream.cork();
    const begonnen = rawClient.query(`begin; select pg_advisory_xact_lock_shared(${LEESPOORT}); select ${zet.join(", ")}`);
    setImmediate(() => stream.uncork());
    try {
      const [, antwoord] = await Promise.all([begonnen, doe(client)]);
      await rawClient.query("commit");
      return antwoord;
    } catch (fout) {
      await rawClient.query("rollback");
      throw fout;
    }
  });
  metLezer.release = zonder.release;
  return metLezer;
}

/** The database as PostGraphile sees it. */
export function maakPgService(keuzes) {
  return { ...makePgService(keuzes), adaptor: { createWithPgClient: ({ pool }) => alsLezer(pool), makePgService } };
}
