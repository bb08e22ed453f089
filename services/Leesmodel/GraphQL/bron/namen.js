// Dutch plurals. An unknown word stops the build: a guessed plural would become a public name.
const MEERVOUD = Object.freeze({
  aanwezige: "aanwezigen",
  actie: "acties",
  actieafhankelijkheid: "actieafhankelijkheden",
  actieindicator: "actieindicatoren",
  anker: "ankers",
  avenant: "avenanten",
  avenanthandtekening: "avenanthandtekeningen",
  avenantpartij: "avenantpartijen",
  avenantreservering: "avenantreserveringen",
  avenantwijziging: "avenantwijzigingen",
  beleidsnota: "beleidsnotas",
  bemiddelaar: "bemiddelaars",
  bemiddelaaraanvaarding: "bemiddelaaraanvaardingen",
  bemiddelingsvoorstel: "bemiddelingsvoorstellen",
  betaling: "betalingen",
  betalingslijn: "betalingslijnen",
  betalingstekst: "betalingsteksten",
  bewijsstuk: "bewijsstukken",
  bevriezing: "bevriezingen",
  bronstand: "bronstanden",
  contractregio: "contractregios",
  datadeelafspraak: "datadeelafspraken",
  deelnemer: "deelnemers",
  delegatie: "delegaties",
  dossierstand: "dossierstanden",
  feit: "feiten",
  fondsinbreng: "fondsinbrengen",
  fondslijn: "fondslijnen",
  fondsregio: "fondsregios",
  gebiedscontract: "gebiedscontracten",
  gebiedsfonds: "gebiedsfondsen",
  gebiedsprogramma: "gebiedsprogrammas",
  gemeente: "gemeenten",
  gevolg: "gevolgen",
  geschil: "geschillen",
  geschilpartij: "geschilpartijen",
  geschiltekst: "geschilteksten",
  handtekening: "handtekeningen",
  inbreng: "inbrengen",
  indicator: "indicatoren",
  indicatordoel: "indicatordoelen",
  ingebrekestelling: "ingebrekestellingen",
  inwonertal: "inwonertallen",
  kennisname: "kennisnames",
  kern: "kernen",
  kredietverplaatsing: "kredietverplaatsingen",
  mandaatgebied: "mandaatgebieden",
  mandaatlid: "mandaatleden",
  mandaatopgave: "mandaatopgaven",
  mandaatplafond: "mandaatplafonds",
  mandatering: "mandateringen",
  meting: "metingen",
  mijlpaal: "mijlpalen",
  moment: "momenten",
  monitorregel: "monitorregels",
  opmerking: "opmerkingen",
  nalevingstekst: "nalevingsteksten",
  ophouding: "ophoudingen",
  overlegmoment: "overlegmomenten",
  papierenhandtekening: "papierenHandtekeningen",
  parlementairmoment: "parlementaireMomenten",
  partij: "partijen",
  partijopvolging: "partijopvolgingen",
  platform: "platformen",
  platformgebied: "platformgebieden",
  platformregio: "platformregios",
  programmagebied: "programmagebieden",
  programmaopgave: "programmaopgaven",
  programmaregio: "programmaregios",
  programmataakstelling: "programmataakstellingen",
  programmatekst: "programmateksten",
  provincie: "provincies",
  provincieindeling: "provincieindelingen",
  rechtsgang: "rechtsgangen",
  referentieregio: "referentieregios",
  regioindeling: "regioindelingen",
  reservering: "reserveringen",
  streefwaarde: "streefwaarden",
  taak: "taken",
  taakgebied: "taakgebieden",
  taakopgave: "taakopgaven",
  taakstelling: "taakstellingen",
  taakstellingtekst: "taakstellingteksten",
  toelichting: "toelichtingen",
  toezichtmelding: "toezichtmeldingen",
  verplaatsingstekst: "verplaatsingsteksten",
  verbintenis: "verbintenissen",
  voorwaarde: "voorwaarden",
  wijzigingstekst: "wijzigingsteksten",
});
const ENKELVOUD = Object.freeze(Object.fromEntries(Object.entries(MEERVOUD).map(([een, meer]) => [meer.toLowerCase(), een])));

// technique keeps its names, what the domain measures with gets Dutch ones
const SCALARS = Object.freeze({ BigFloat: "Decimaal", Datetime: "Tijdstip", Date: "Datum", BigInt: "GrootGetal" });

/** Replaces a name that stands in the dictionary as a whole, or the last word of a name (`gebiedscontractMijlpaal`, `gemeente_kern`) by means of a dictionary. */
function vervang(naam, woordenboek, omgekeerd) {
  const heel = woordenboek[naam.replaceAll("_", "").toLowerCase()];
  if (heel !== undefined && heel !== heel.toLowerCase()) return naam[0] === naam[0].toUpperCase() ? heel[0].toUpperCase() + heel.slice(1) : heel;
  const [, voor, woord] = /^(.*?)([A-Z]?[a-z0-9]+)$/.exec(naam) ?? [null, "", naam];
  const klein = woord.toLowerCase();
  const nieuw = woordenboek[klein] ?? (klein in omgekeerd ? klein : null);
  if (nieuw === null) throw new Error(`Het woord '${klein}' (in '${naam}') staat niet in het woordenboek van bron/namen.js: voeg het meervoud toe.`);
  return voor + (woord[0] === woord[0].toUpperCase() ? nieuw[0].toUpperCase() + nieuw.slice(1) : nieuw);
}

export const NamenPlugin = {
  name: "NamenPlugin",
  version: "1.0.0",
  after: ["PgSimplifyInflectionPlugin"],
  inflection: {
    replace: {
      pluralize: (_vorige, _preset, naam) => vervang(naam, MEERVOUD, ENKELVOUD),
      singularize: (_vorige, _preset, naam) => vervang(naam, ENKELVOUD, MEERVOUD),
      distinctPluralize: (_vorige, _preset, naam) => vervang(naam, MEERVOUD, ENKELVOUD),
      builtin: (vorige, _preset, naam) => SCALARS[naam] ?? vorige(naam),
      // a key is called after what it points to: gebiedscontract_id, referentieregio_code; a nis is that of a gemeente
      _getBaseName: (_vorige, _preset, attribuut) =>
        attribuut === "nis" ? "gemeente" : (/^(.+?)(?:_id|_code|_nis|_kbo|Id|Code|Nis|Kbo)$/.exec(attribuut)?.[1] ?? null),
      // without node ids there is no clash, so "id" stays "id"
      _attributeName: (vorige, _preset, details) => vorige({ ...details, skipRowId: true }),
    },
  },
};
