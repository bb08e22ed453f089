import pg from "pg";
import { log } from "./log.js";

/** Connections that cannot write: the read model is read-only down to the session. */
export function maakPool({ database, verbindingen }) {
  const pool = new pg.Pool({
    connectionString: database,
    max: verbindingen,
    connectionTimeoutMillis: 5_000,
    options: "-c default_transaction_read_only=on -c timezone=UTC -c datestyle=ISO -c search_path=pg_catalog",
    application_name: "gebiedswerking-graphql",
  });
  // an idle connection that breaks must not end the process; the next query makes a new one
  pool.on("error", (fout) => log("warn", "verbinding met de opslag verbroken", { fout: fout.message }));
  return pool;
}
