import "./voorbereiding.js";
import { leesInstellingen } from "./instellingen.js";
import { log } from "./log.js";
import { start } from "./server.js";

try {
  const stop = await start(leesInstellingen());
  for (const sein of ["SIGTERM", "SIGINT"]) process.once(sein, () => stop().then(() => process.exit(0)));
} catch (fout) {
  log("error", "kan niet starten", { fout: fout.message, stapel: fout.stack });
  process.exit(1);
}
