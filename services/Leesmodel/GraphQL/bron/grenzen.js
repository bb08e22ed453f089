import { GraphQLObjectType, Kind, getNamedType } from "grafast/graphql";
import { weigering } from "./fouten.js";

// A count reads everything that the reader may see, and a field of the schema is answered for hundreds of types; a row is cheap.
const KOSTEN = { veld: 1, verbinding: 10, telling: 100, filter: 5, introspectie: 100 };
const INTROSPECTIE = { __schema: "__Schema", __type: "__Type" };
const STANDAARD = 50;
const NIETS = Object.freeze({ diepte: 0, kosten: 0 });

/**
 * Refuses a query before it runs when it is too deep, asks too large a page or can answer too many fields, with the
 * page sizes that stand in the text or in the variables. Depth and cost are one walk, and no library is used for it:
 * those at hand see neither page sizes nor variables. What is not valid at all is left to the validation that follows.
 */
export function bewaak(schema, document, naam, variabelen, grenzen) {
  const gewicht = new Weger(schema, document, variabelen, grenzen).weeg(naam);
  if (gewicht.diepte > grenzen.diepte) {
    throw weigering("te-diep", `De vraag is ${gewicht.diepte} niveaus diep; ten hoogste ${grenzen.diepte} is toegelaten. Splits ze in meerdere vragen.`);
  }
  if (gewicht.kosten > grenzen.kosten) {
    throw weigering("te-duur", `De vraag kan ${gewicht.kosten} velden opleveren; ten hoogste ${grenzen.kosten} is toegelaten. Vraag kleinere bladzijden ('first') of minder geneste lijsten.`);
  }
  return gewicht;
}

class Weger {
  #fragmenten = new Map();
  #gewogen = new Map();
  #operaties = [];

  constructor(schema, document, variabelen, grenzen) {
    Object.assign(this, { schema, variabelen, grenzen, standaarden: {} });
    for (const deel of document.definitions) {
      if (deel.kind === Kind.FRAGMENT_DEFINITION) this.#fragmenten.set(deel.name.value, deel);
      else if (deel.kind === Kind.OPERATION_DEFINITION) this.#operaties.push(deel);
    }
  }

  weeg(naam) {
    const operatie = naam ? this.#operaties.find((o) => o.name?.value === naam) : this.#operaties[0];
    if (!operatie) return NIETS;
    for (const v of operatie.variableDefinitions ?? []) this.standaarden[v.variable.name.value] = v.defaultValue;
    return this.#selectie(operatie.selectionSet, this.schema.getQueryType(), 1);
  }

  // of a connection only `nodes` comes `rijen` times; totalCount and pageInfo come once
  #selectie(selectie, type, rijen) {
    let diepte = 0;
    let kosten = 0;
    for (const deel of selectie?.selections ?? []) {
      const gewicht = this.#deel(deel, type, rijen);
      diepte = Math.max(diepte, gewicht.diepte);
      kosten += gewicht.kosten;
    }
    return { diepte, kosten };
  }

  #deel(deel, type, rijen) {
    if (deel.kind === Kind.FIELD) {
      const { diepte, kosten } = this.#veld(deel, type);
      return { diepte, kosten: deel.name.value === "nodes" ? kosten * rijen : kosten };
    }
    if (deel.kind === Kind.INLINE_FRAGMENT) {
      return this.#selectie(deel.selectionSet, deel.typeCondition ? this.schema.getType(deel.typeCondition.name.value) : type, rijen);
    }
    const { diepte, kosten } = this.#fragment(deel.name.value);
    return { diepte, kosten: kosten * rijen };
  }

  // weighed once wherever it is spread, or nested fragments would take exponential time
  #fragment(naam) {
    if (!this.#gewogen.has(naam)) {
      this.#gewogen.set(naam, NIETS); // a cycle is refused by the validation
      const fragment = this.#fragmenten.get(naam);
      if (fragment) this.#gewogen.set(naam, this.#selectie(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value), 1));
    }
    return this.#gewogen.get(naam);
  }

  #veld(knoop, ouder) {
    const naam = knoop.name.value;
    if (Object.hasOwn(INTROSPECTIE, naam)) {
      const { kosten } = this.#selectie(knoop.selectionSet, this.schema.getType(INTROSPECTIE[naam]), 1);
      return { diepte: 0, kosten: kosten * KOSTEN.introspectie }; // its depth has a rule of its own
    }
    const veld = ouder instanceof GraphQLObjectType ? ouder.getFields()[naam] : undefined;
    if (!veld) return NIETS; // __typename, or unknown
    const verbinding = veld.args.some((a) => a.name === "first");
    const rijen = verbinding ? this.#bladzijde(knoop) : 1;
    const binnen = this.#selectie(knoop.selectionSet, getNamedType(veld.type), rijen);
    const filter = weegFilter(this.#argument(knoop, "filter"));
    const eigen = naam === "totalCount" ? KOSTEN.telling : KOSTEN.veld + (verbinding ? KOSTEN.verbinding : 0);
    return { diepte: 1 + Math.max(binnen.diepte, filter.diepte), kosten: eigen + filter.knopen * KOSTEN.filter + binnen.kosten };
  }

  #bladzijde(knoop) {
    const first = this.#argument(knoop, "first") ?? STANDAARD;
    if (typeof first !== "number" || first < 0 || first > this.grenzen.bladzijde) {
      throw weigering("pagina-te-groot", `Vraag met 'first' 0 tot ${this.grenzen.bladzijde} rijen tegelijk, en lees verder met 'after'.`);
    }
    return first;
  }

  #argument(knoop, naam) {
    return this.#waarde(knoop.arguments?.find((a) => a.name.value === naam)?.value);
  }

  #waarde(knoop) {
    switch (knoop?.kind) {
      case undefined: return undefined;
      case Kind.VARIABLE: {
        const naam = knoop.name.value;
        return Object.hasOwn(this.variabelen, naam) ? this.variabelen[naam] : this.#waarde(this.standaarden[naam]);
      }
      case Kind.INT: return Number(knoop.value);
      case Kind.LIST: return knoop.values.map((v) => this.#waarde(v));
      case Kind.OBJECT: return Object.fromEntries(knoop.fields.map((v) => [v.name.value, this.#waarde(v.value)]));
      default: return knoop.value ?? null;
    }
  }
}

/** A filter makes SQL, and a nested one makes subqueries: its nodes and its depth count too. */
function weegFilter(filter) {
  if (filter === null || typeof filter !== "object") return { diepte: 0, knopen: 0 };
  let diepte = 0;
  let knopen = 0;
  for (const deel of Object.values(filter)) {
    const binnen = weegFilter(deel);
    diepte = Math.max(diepte, binnen.diepte);
    knopen += 1 + binnen.knopen;
  }
  return { diepte: diepte + 1, knopen };
}
