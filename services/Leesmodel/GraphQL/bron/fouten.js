import { SafeError } from "grafast";
import { GraphQLError } from "grafast/graphql";
import { log } from "./log.js";

/** A refusal inside GraphQL: a Dutch sentence and a stable code. */
export const weigering = (code, zin, statusCode = 400) => new SafeError(zin, { code, statusCode });

const PG = [
  [/^57014$/, "te-duur", "De vraag duurde te lang en is afgebroken. Vraag minder in een keer, of filter op een veld met weinig treffers."],
  [/^22|^42883$/, "ongeldige-waarde", "Een waarde in de vraag heeft niet de juiste vorm. Kijk de filters, sleutels en cursors na."],
  [/^08|^53|^57P|^ECONN|^EPIPE/, "tijdelijk-niet-beschikbaar", "De gegevens zijn even niet bereikbaar. Probeer het over enkele seconden opnieuw."],
];

function vertaal(fout) {
  const oorzaak = fout.originalError;
  if (oorzaak instanceof SafeError && oorzaak.extensions?.code) return { code: oorzaak.extensions.code, zin: oorzaak.message };
  // what the libraries refuse while they read filters and cursors
  if (oorzaak instanceof SafeError || /forbidden in filter|Invalid cursor/.test(oorzaak?.message ?? "")) {
    return { code: "ongeldige-waarde", zin: `Een waarde in de vraag kan niet: ${oorzaak.message}` };
  }
  if (oorzaak == null || oorzaak instanceof GraphQLError) {
    return { code: "ongeldige-vraag", zin: `De vraag past niet op het schema: ${fout.message}` };
  }
  if (/^GW/.test(oorzaak.code ?? "")) return { code: "ongeldige-waarde", zin: oorzaak.message }; // raised by our own functions, in words for the reader
  const [, code, zin] = PG.find(([vorm]) => vorm.test(oorzaak.code ?? "")) ?? [];
  if (code) return { code, zin };
  log("error", "onverwachte fout", { fout: String(oorzaak.message ?? oorzaak), stapel: oorzaak.stack, pad: fout.path });
  return { code: "interne-fout", zin: "Er liep iets mis bij ons. Probeer het opnieuw, en meld het correlatienummer als het blijft." };
}

/** What the reader gets to see of an error: a Dutch sentence and a stable code, never the database's own text. */
export function maskeer(fout) {
  const { code, zin } = vertaal(fout);
  return new GraphQLError(zin, { nodes: fout.nodes, source: fout.source, positions: fout.positions, path: fout.path, extensions: { code } });
}

/** Puts those words on what parsing and validation say too; grafserv masks errors of the execution only. */
export const VertaalPlugin = {
  name: "VertaalPlugin",
  version: "1.0.0",
  grafserv: {
    middleware: {
      setPreset(next, event) {
        const uitvoering = event.getExecutionConfig;
        event.getExecutionConfig = async function (context) {
          const instantie = await uitvoering.call(this, context);
          const parseAndValidate = (vraag) => {
            const { errors, document } = instantie.parseAndValidate(vraag);
            return errors ? { errors: errors.map(maskeer) } : { document };
          };
          return { ...instantie, parseAndValidate };
        };
        return next();
      },
    },
  },
};
