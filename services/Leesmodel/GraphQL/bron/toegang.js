import { createHash } from "node:crypto";

const ROLLEN = new Set([
  "regering", "gouverneur", "gebiedsteam", "gemandateerde", "voorzitter-gemeenteraad", "burgemeester", "algemeen-directeur",
  "gemeentemedewerker", "financieel-directeur", "raadslid", "parlement", "partner", "bemiddelaar", "rekenhof", "audit-vlaanderen",
  "platformbeheer", "minister", "voorzitter-provincieraad", "provinciegriffier",
]);

export const PUBLIEK = Object.freeze({ rol: "publiek", organisatie: "", nis: "", regios: "", persoon: "" });

/** A refusal before GraphQL: leaves as problem+json. */
export class Toegangsfout extends Error {
  constructor(status, code, titel, zin) {
    super(zin);
    Object.assign(this, { status, code, titel });
  }
}

/** The reader as the database knows him: an unknown role reads what everybody may read. */
function alsLezer(antwoord) {
  if (!ROLLEN.has(antwoord.rol)) return PUBLIEK;
  const tekst = (waarde) => (typeof waarde === "string" ? waarde : "");
  const regios = Array.isArray(antwoord.regios) ? antwoord.regios.filter((r) => typeof r === "string" && !r.includes(",")) : [];
  return Object.freeze({ rol: antwoord.rol, organisatie: tekst(antwoord.organisatie), nis: tekst(antwoord.nis), regios: regios.join(","), persoon: tekst(antwoord.sub) });
}

/** Settings of the transaction in which the reader's query runs; row-level security reads them. */
export const alsInstellingen = (lezer, milliseconden) => ({
  role: `gw_${lezer.rol.replaceAll("-", "_")}`,
  "gw.rol": lezer.rol,
  "gw.organisatie": lezer.organisatie,
  "gw.nis": lezer.nis,
  "gw.regios": lezer.regios,
  "gw.persoon": lezer.persoon,
  statement_timeout: String(milliseconden),
});

/** Who asks: RFC 7662 introspection with a short cache, keyed on the hash of the token. */
export class Toegang {
  #cache = new Map();
  #bezig = new Map();

  constructor({ adres, client, geheim, cacheSeconden }) {
    this.adres = `${adres}/token/introspection`;
    this.sleutel = "Basic " + Buffer.from(`${encodeURIComponent(client)}:${encodeURIComponent(geheim)}`).toString("base64");
    this.levensduur = cacheSeconden * 1000;
  }

  async lezer(kop) {
    if (kop === undefined) return PUBLIEK;
    const token = /^Bearer +([A-Za-z0-9._~+/=-]{1,4096})$/i.exec(kop)?.[1];
    const antwoord = token ? await this.#antwoord(token) : { active: false };
    if (antwoord.active !== true) {
      throw new Toegangsfout(401, "token-ongeldig", "Niet aangemeld", "Het toegangstoken is ongeldig of verlopen. Meld u opnieuw aan, of stuur geen token mee om te lezen wat openbaar is.");
    }
    if (!String(antwoord.scope ?? "").split(" ").includes("gebiedswerking")) {
      throw new Toegangsfout(403, "scope-ontbreekt", "Niet toegelaten", "Dit token heeft de scope 'gebiedswerking' niet. Vraag een token met die scope.");
    }
    return alsLezer(antwoord);
  }

  async #antwoord(token) {
    const sleutel = createHash("sha256").update(token).digest("base64url");
    const gekend = this.#cache.get(sleutel);
    if (gekend && gekend.tot > Date.now()) return gekend.antwoord;
    // many requests of one page at once ask only once
    if (!this.#bezig.has(sleutel)) {
      this.#bezig.set(sleutel, this.#vraagNa(token).then((antwoord) => this.#onthoud(sleutel, antwoord)).finally(() => this.#bezig.delete(sleutel)));
    }
    return this.#bezig.get(sleutel);
  }

  #onthoud(sleutel, antwoord) {
    if (this.#cache.size >= 10_000) this.#cache.delete(this.#cache.keys().next().value);
    const verloopt = typeof antwoord.exp === "number" ? antwoord.exp * 1000 : Infinity;
    this.#cache.delete(sleutel);
    this.#cache.set(sleutel, { antwoord, tot: Math.min(Date.now() + this.levensduur, verloopt) });
    return antwoord;
  }

  async #vraagNa(token) {
    let antwoord;
    try {
      antwoord = await fetch(this.adres, {
        method: "POST",
        headers: { authorization: this.sleutel, "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
        body: new URLSearchParams({ token, token_type_hint: "access_token" }),
        signal: AbortSignal.timeout(5_000),
      });
      if (antwoord.ok) return await antwoord.json();
    } catch (oorzaak) {
      throw this.#onbereikbaar(oorzaak.message);
    }
    throw this.#onbereikbaar(`status ${antwoord.status}`);
  }

  #onbereikbaar(reden) {
    const fout = new Toegangsfout(503, "aanmelding-niet-beschikbaar", "Even niet beschikbaar", "Uw token kan nu niet nagekeken worden. Probeer het over enkele seconden opnieuw.");
    return Object.assign(fout, { reden });
  }
}
