/** Everything that can differ per environment, read once. A missing setting is one clear sentence, not a stack trace. */
export function leesInstellingen(env = process.env) {
  const verplicht = (naam) => {
    const waarde = env[naam];
    if (!waarde) throw new Error(`De omgevingsvariabele ${naam} ontbreekt. Vul ze in en start opnieuw.`);
    return waarde;
  };
  const getal = (naam, standaard) => {
    const waarde = env[naam] === undefined || env[naam] === "" ? standaard : Number(env[naam]);
    if (!Number.isInteger(waarde) || waarde < 0) throw new Error(`De omgevingsvariabele ${naam} moet een geheel getal zijn.`);
    return waarde;
  };
  return Object.freeze({
    host: env.HOST || "127.0.0.1",
    poort: getal("POORT", 5400),
    database: verplicht("DATABASE_URL"),
    verbindingen: getal("VERBINDINGEN", 10),
    identiteit: {
      adres: verplicht("IDENTITEIT_ADRES").replace(/\/$/, ""),
      client: verplicht("IDENTITEIT_CLIENT"),
      geheim: verplicht("IDENTITEIT_GEHEIM"),
      // at most 30 s, so that a revoked token is soon refused
      cacheSeconden: Math.min(30, getal("IDENTITEIT_CACHE_SECONDEN", 30)),
    },
    grenzen: {
      tekens: getal("GRENS_BODY", 64 * 1024),
      diepte: getal("GRENS_DIEPTE", 12),
      kosten: getal("GRENS_KOSTEN", 50_000),
      bladzijde: getal("GRENS_BLADZIJDE", 500),
      milliseconden: getal("GRENS_MILLISECONDEN", 5_000),
    },
  });
}
