import { jsonPgSmartTags } from "postgraphile/utils";

const verborgen = { tags: { behavior: "-*" } };
// an enum is not ordered by default; this one is declared in the order of a life
const geordend = { tags: { behavior: "+orderBy" } };
const kind = (extra = {}) => ({
  tags: { foreignKey: ["(gebiedscontract_id) references gebiedscontract (id)", ...(extra.foreignKey ?? [])], ...extra.tags },
  attribute: { openbaar: verborgen, ...extra.attribute },
  constraint: extra.constraint ?? {},
});
const gebied = ["(referentieregio_code) references referentieregio (code)", "(nis) references gemeente (nis)"];
const indicator = (meervoud) => `(taakstelling_id, indicator_id) references indicator (taakstelling_id, id)|@fieldName indicator|@foreignFieldName ${meervoud}`;
const taak = ({ foreignKey = [], tags, attribute, constraint = {} } = {}) => ({
  tags: { foreignKey: ["(taakstelling_id) references taakstelling (id)", ...foreignKey], ...tags },
  attribute: { openbaar: verborgen, ...attribute },
  constraint,
});
const mandaat = ({ foreignKey = [], tags, attribute } = {}) => ({
  tags: { foreignKey: ["(mandatering_id) references mandatering (id)", ...foreignKey], ...tags },
  ...(attribute && { attribute }),
});
const vanProgramma = (meervoud) => `(programma_id) references gebiedsprogramma (id)|@fieldName programma|@foreignFieldName ${meervoud}`;
const programma = (meervoud, { foreignKey = [], tags, attribute, constraint = {} } = {}) => ({
  tags: { foreignKey: [vanProgramma(meervoud), ...foreignKey], ...tags },
  attribute: { openbaar: verborgen, ...attribute },
  constraint,
});
const vanAvenant = (meervoud) => `(gebiedscontract_id, avenant_id) references avenant (gebiedscontract_id, id)|@fieldName avenant|@foreignFieldName ${meervoud}`;
const platform = ({ foreignKey = [], tags, attribute, constraint = {} } = {}) => ({
  tags: { foreignKey: ["(platform_id) references platform (id)", ...foreignKey], ...tags },
  ...(attribute && { attribute }),
  constraint,
});
const fonds = ({ foreignKey = [], tags, attribute, constraint = {} } = {}) => ({
  tags: { foreignKey: ["(gebiedsfonds_id) references gebiedsfonds (id)", ...foreignKey], ...tags },
  ...(attribute && { attribute }),
  constraint,
});
const vanMedefinanciering = (meervoud) => `(gebiedsfonds_id, medefinanciering_id) references medefinanciering (gebiedsfonds_id, id)|@fieldName medefinanciering|@foreignFieldName ${meervoud}`;
const vanEuAanvraag = (meervoud) => `(gebiedsfonds_id, eu_aanvraag_id) references eu_aanvraag (gebiedsfonds_id, id)|@fieldName euAanvraag|@foreignFieldName ${meervoud}`;
const vanVerdeling = (meervoud) => `(gebiedsfonds_id, verdeling_id) references verdeling (gebiedsfonds_id, id)|@fieldName verdeling|@foreignFieldName ${meervoud}`;
const naleving = ({ foreignKey = [], tags, attribute, constraint = {} } = {}) => ({
  tags: { foreignKey: ["(gebiedscontract_id) references gebiedscontract (id)", ...foreignKey], ...tags },
  ...(attribute && { attribute }),
  constraint,
});
const vanVerbintenis = (meervoud) => `(gebiedscontract_id, verbintenis_id) references verbintenis (gebiedscontract_id, id)|@fieldName verbintenis|@foreignFieldName ${meervoud}`;
const vanPartij = (kolom, veld, meervoud) => `(gebiedscontract_id, ${kolom}) references partij (gebiedscontract_id, kbo)|@fieldName ${veld}|@foreignFieldName ${meervoud}`;
const vanGeschil = (meervoud) => `(gebiedscontract_id, geschil_id) references geschil (gebiedscontract_id, id)|@fieldName geschil|@foreignFieldName ${meervoud}`;
const vanBemiddelaar = (meervoud) => `(gebiedscontract_id, bemiddelaar_id) references bemiddelaar (gebiedscontract_id, id)|@fieldName bemiddelaar|@foreignFieldName ${meervoud}`;
// looked up by its id alone, although the key of the table holds the contract too
const opId = (tabel, veld = tabel) => ({ tags: { unique: `id|@fieldName ${veld}` }, constraint: { [`${tabel}_pkey`]: { tags: { behavior: "-single" } } } });

/**
 * Relations for reading. They are not foreign keys of the database: a reference may point to a source that has not
 * arrived yet, and then simply answers null.
 */
export const TagsPlugin = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      "lees.gemeente_kern": verborgen,
      "lees.gemeente": {
        tags: {
          primaryKey: "nis",
          foreignKey: ["(referentieregio_code) references referentieregio (code)", "(provincie_code) references provincie (code)"],
        },
        // a column of a view never says so itself
        attribute: Object.fromEntries(
          ["naam", "slug", "kbo", "ovo", "geldig_van", "oppervlakte_km2", "lengtegraad", "breedtegraad", "abb_uri"].map((k) => [k, { tags: { notNull: true } }]),
        ),
      },
      "lees.bronstand": { tags: { primaryKey: "bron" }, attribute: { volgnummer: { tags: { notNull: true } } } },
      "lees.inwonertal": { tags: { foreignKey: "(nis) references gemeente (nis)" } },
      "lees.gemeente_referentieregio": {
        tags: {
          name: "regioindeling",
          foreignKey: ["(nis) references gemeente (nis)", "(referentieregio_code) references referentieregio (code)"],
        },
      },
      "lees.gemeente_provincie": {
        tags: {
          name: "provincieindeling",
          foreignKey: ["(nis) references gemeente (nis)", "(provincie_code) references provincie (code)"],
        },
      },
      "lees.gebiedscontract_referentieregio": kind({
        tags: { name: "contractregio" },
        foreignKey: ["(referentieregio_code) references referentieregio (code)"],
      }),
      "lees.taakstelling": { attribute: { status: geordend } },
      "lees.taakstelling_opgave": taak({ tags: { name: "taakopgave" } }),
      "lees.taakstelling_gebied": taak({ tags: { name: "taakgebied" }, foreignKey: gebied }),
      "lees.indicator": taak(opId("indicator")),
      "lees.indicatordoel": taak({ foreignKey: [...gebied, indicator("indicatordoelen")] }),
      "lees.inbreng": taak(opId("inbreng")),
      "lees.voorgestelde_streefwaarde": taak({
        foreignKey: [
          ...gebied, indicator("voorgesteldeStreefwaarden"),
          "(taakstelling_id, inbreng_id) references inbreng (taakstelling_id, id)|@fieldName inbreng|@foreignFieldName voorgesteldeStreefwaarden",
        ],
      }),
      "lees.parlementair_moment": taak({
        ...opId("parlementair_moment", "parlementairMoment"),
        attribute: { conclusie_versie: verborgen },
      }),
      "lees.meting": taak({
        ...opId("meting"),
        foreignKey: [
          ...gebied, indicator("metingen"),
          "(taakstelling_id, vervangt_id) references meting (taakstelling_id, id)|@fieldName vervangt|@foreignFieldName verbeteringen",
        ],
      }),
      "lees.taakstellingtekst": {
        tags: {
          foreignKey: [
            "(taakstelling_id) references taakstelling (id)",
            "(taakstelling_id, inbreng_id) references inbreng (taakstelling_id, id)|@fieldName inbreng|@foreignFieldName teksten",
          ],
        },
      },
      "lees.mandatering_opgave": mandaat({ tags: { name: "mandaatopgave" } }),
      "lees.mandatering_gebied": mandaat({
        tags: { name: "mandaatgebied" },
        foreignKey: ["(referentieregio_code) references referentieregio (code)", "(nis) references gemeente (nis)"],
      }),
      "lees.mandaatlid": mandaat(),
      "lees.mandaatplafond": mandaat({ attribute: { dossier: verborgen, leden: verborgen } }),
      "lees.feit": {
        tags: {
          foreignKey: [
            "(nis) references gemeente (nis)", "(referentieregio_code) references referentieregio (code)",
            "(gebiedscontract_id) references gebiedscontract (id)", "(gebiedsfonds_id) references gebiedsfonds (id)",
            "(gebiedscontract_id, mijlpaal_id) references mijlpaal (gebiedscontract_id, id)|@fieldName mijlpaal|@foreignFieldName feiten",
          ],
        },
      },
      "lees.monitorregel": {
        tags: { foreignKey: "(referentieregio_code) references referentieregio (code)|@behavior -manyRelation:* -filterBy -orderBy" },
        // what a function answers never says so itself
        attribute: {
          ...Object.fromEntries(
            ["referentieregio_code", "peildatum", "zoals_bekend_op", "contracten_in_werking", "toegezegd", "aanvaard", "mijlpalen", "mijlpalen_aanvaard",
              "mijlpalen_te_laat", "voorbeeld", "gereserveerd", "vastgelegd", "vereffend"].map((k) => [k, { tags: { notNull: true } }]),
          ),
          ...Object.fromEntries(["betwist", "verbintenissen_betwist", "teruggevorderd", "beoordelingen_te_laat"].map((k) => [`som_${k}`, verborgen])),
        },
      },
      "lees.platformgebied": platform({ foreignKey: gebied }),
      "lees.platformregio": platform({ foreignKey: [gebied[0]] }),
      "lees.deelnemer": platform({ foreignKey: [gebied[1]] }),
      "lees.overlegmoment": platform({ ...opId("overlegmoment"), attribute: { conclusie_versie: verborgen } }),
      "lees.aanwezige": platform({
        foreignKey: ["(platform_id, overlegmoment_id) references overlegmoment (platform_id, id)|@fieldName overlegmoment|@foreignFieldName aanwezigen"],
      }),
      "lees.gebiedsprogramma": {
        tags: {
          foreignKey: [
            "(platform_id) references platform (id)", "(mandatering_id) references mandatering (id)",
            "(voorganger_id) references gebiedsprogramma (id)|@fieldName voorganger|@foreignFieldName opvolgers",
          ],
        },
        attribute: { status: geordend },
      },
      "lees.programmagebied": programma("programmagebieden", { foreignKey: gebied }),
      "lees.programmaregio": programma("programmaregios", { foreignKey: [gebied[0]] }),
      "lees.programmataakstelling": programma("programmataakstellingen", { foreignKey: ["(taakstelling_id) references taakstelling (id)"] }),
      "lees.programmaopgave": programma("programmaopgaven"),
      "lees.beleidsnota": programma("beleidsnotas"),
      "lees.actie": programma("acties", opId("actie")),
      "lees.actieindicator": programma("actieindicatoren", {
        foreignKey: [
          "(programma_id, actie_id) references actie (programma_id, id)|@fieldName actie|@foreignFieldName actieindicatoren",
          "(indicator_id) references indicator (id)|@fieldName indicator|@foreignFieldName actieindicatoren",
        ],
      }),
      "lees.actieafhankelijkheid": programma("actieafhankelijkheden", {
        foreignKey: [
          "(programma_id, actie_id) references actie (programma_id, id)|@fieldName actie|@foreignFieldName afhankelijkheden",
          "(programma_id, hangt_af_van_id) references actie (programma_id, id)|@fieldName hangtAfVan|@foreignFieldName nodigVoor",
        ],
      }),
      "lees.overeengekomen_streefwaarde": programma("overeengekomenStreefwaarden", {
        foreignKey: [...gebied, "(taakstelling_id) references taakstelling (id)", indicator("overeengekomenStreefwaarden")],
      }),
      "lees.programmatekst": { tags: { foreignKey: vanProgramma("programmateksten") } },
      "lees.gebiedsfonds": {
        // a programme has one fund
        tags: {
          unique: "programma_id|@behavior -single",
          foreignKey: "(programma_id) references gebiedsprogramma (id)|@fieldName programma|@foreignSingleFieldName gebiedsfonds",
        },
      },
      "lees.fondsregio": fonds({ foreignKey: [gebied[0]] }),
      "lees.fondsinbreng": fonds(opId("fondsinbreng")),
      "lees.fondsalarm": fonds(),
      "lees.fondscorrectie": fonds({
        foreignKey: ["(gebiedsfonds_id, fondsinbreng_id) references fondsinbreng (gebiedsfonds_id, id)|@fieldName fondsinbreng|@foreignFieldName correcties"],
      }),
      "lees.middelendeel": verborgen,
      "lees.fondsmijlpaal": verborgen,
      "lees.fondsprognoseregel": {
        attribute: Object.fromEntries(
          ["gebiedsfonds_id", "entiteit", "begrotingsartikel", "jaar", "vak", "gereserveerd", "vastgelegd", "vek", "goedgekeurd", "betaald", "verwacht"]
            .map((k) => [k, { tags: { notNull: true } }]),
        ),
      },
      "lees.reservering": fonds({
        foreignKey: ["(gebiedscontract_id) references gebiedscontract (id)", "(mandatering_id) references mandatering (id)"],
        attribute: { openbaar: verborgen, status: geordend },
      }),
      "lees.fondslijn": fonds(),
      "lees.betalingslijn": fonds({ foreignKey: ["(betaling_id) references betaling (id)|@fieldName betaling|@foreignFieldName lijnen"] }),
      "lees.kredietverplaatsing": fonds(opId("kredietverplaatsing")),
      "lees.verplaatsingstekst": fonds({
        foreignKey: ["(gebiedsfonds_id, verplaatsing_id) references kredietverplaatsing (gebiedsfonds_id, id)|@fieldName kredietverplaatsing|@foreignFieldName teksten"],
      }),
      "lees.ophouding": fonds({ foreignKey: ["(gebiedscontract_id) references gebiedscontract (id)"] }),
      "lees.betaling": fonds({
        foreignKey: [
          "(gebiedscontract_id) references gebiedscontract (id)",
          "(gebiedscontract_id, mijlpaal_id) references mijlpaal (gebiedscontract_id, id)|@fieldName mijlpaal|@foreignFieldName betalingen",
          vanVerbintenis("betalingen"),
          "(gebiedscontract_id, begunstigde_kbo) references partij (gebiedscontract_id, kbo)|@fieldName begunstigde|@foreignFieldName betalingen",
        ],
        attribute: { status: geordend },
      }),
      "lees.betaalbestand": fonds(),
      "lees.betaaldeel": fonds({
        foreignKey: [
          "(betaalbestand_id) references betaalbestand (id)|@fieldName betaalbestand|@foreignFieldName betaaldelen",
          "(betaling_id) references betaling (id)|@fieldName betaling|@foreignFieldName betaaldelen",
          "(gebiedscontract_id) references gebiedscontract (id)",
        ],
        attribute: { status: geordend },
      }),
      "lees.bankbericht": fonds(),
      "lees.betaaltijd": fonds({
        foreignKey: [
          "(referentieregio_code) references referentieregio (code)", "(gebiedscontract_id) references gebiedscontract (id)",
          "(betaling_id) references betaling (id)|@fieldName betaling|@foreignFieldName betaaltijden",
        ],
      }),
      "lees.trekkingsruimte": fonds({
        foreignKey: [
          "(gebiedscontract_id) references gebiedscontract (id)", vanVerbintenis("trekkingsruimten"), vanPartij("begunstigde_kbo", "begunstigde", "trekkingsruimten"),
          "(gebiedscontract_id, mijlpaal_id) references mijlpaal (gebiedscontract_id, id)|@fieldName mijlpaal|@foreignFieldName trekkingsruimten",
        ],
      }),
      "lees.terugvordering": fonds({
        foreignKey: [
          "(gebiedscontract_id) references gebiedscontract (id)", vanVerbintenis("terugvorderingen"), vanPartij("schuldenaar_kbo", "schuldenaar", "terugvorderingen"),
        ],
        attribute: { status: geordend },
      }),
      "lees.terugbetaling": fonds({
        foreignKey: [
          "(gebiedscontract_id) references gebiedscontract (id)",
          "(terugvordering_id) references terugvordering (id)|@fieldName terugvordering|@foreignFieldName terugbetalingen",
        ],
      }),
      "lees.terugvorderingstekst": {
        tags: {
          foreignKey: [
            "(terugvordering_id) references terugvordering (id)|@fieldName terugvordering|@foreignFieldName teksten",
            "(gebiedscontract_id) references gebiedscontract (id)",
          ],
        },
        attribute: { dossier: verborgen },
      },
      "lees.betalingstekst": {
        tags: {
          foreignKey: [
            "(betaling_id) references betaling (id)|@fieldName betaling|@foreignFieldName teksten",
            "(gebiedscontract_id) references gebiedscontract (id)",
          ],
        },
        attribute: { dossier: verborgen },
      },
      "lees.medefinanciering": fonds({ ...opId("medefinanciering"), attribute: { openbaar: verborgen, status: geordend } }),
      "lees.eu_aanvraag": fonds({ ...opId("eu_aanvraag", "euAanvraag"), attribute: { openbaar: verborgen, status: geordend } }),
      "lees.derdenkrediet": fonds({ foreignKey: [vanMedefinanciering("krediet"), vanEuAanvraag("krediet")] }),
      "lees.storting": fonds({ foreignKey: [vanMedefinanciering("stortingen"), vanEuAanvraag("stortingen")] }),
      "lees.eu_koppeling": fonds({ foreignKey: [vanEuAanvraag("koppelingen"), "(gebiedscontract_id) references gebiedscontract (id)"] }),
      "lees.buitengeldtekst": fonds({ foreignKey: [vanMedefinanciering("teksten"), vanEuAanvraag("teksten")] }),
      "lees.verdeling": fonds({
        ...opId("verdeling"),
        foreignKey: ["(gebiedsfonds_id, corrigeert_id) references verdeling (gebiedsfonds_id, id)|@fieldName corrigeert|@foreignFieldName correcties"],
      }),
      "lees.verdeelaandeel": fonds({ foreignKey: [vanVerdeling("aandelen"), "(nis) references gemeente (nis)"] }),
      "lees.gemeenteaandeel": fonds({
        tags: { primaryKey: "gebiedsfonds_id,verdeling_id,nis" },
        foreignKey: [vanVerdeling("gemeenteaandelen"), "(nis) references gemeente (nis)"],
        attribute: Object.fromEntries(["gebiedsfonds_id", "verdeling_id", "nis", "bedrag"].map((k) => [k, { tags: { notNull: true } }])),
      }),
      "lees.gebiedscontract": {
        tags: {
          foreignKey: [
            vanProgramma("gebiedscontracten"),
            "(gebiedsfonds_id) references gebiedsfonds (id)", "(mandatering_id) references mandatering (id)",
            "(gebiedsfonds_id, id) references reservering (gebiedsfonds_id, gebiedscontract_id)|@fieldName reservering|@behavior -manyRelation:*",
          ],
        },
        attribute: { status: geordend },
      },
      "lees.partij": kind({ foreignKey: ["(nis) references gemeente (nis)"] }),
      "lees.verbintenis": kind({
        ...opId("verbintenis"),
        foreignKey: ["(gebiedscontract_id, verantwoordelijke_kbo) references partij (gebiedscontract_id, kbo)|@fieldName verantwoordelijke|@foreignFieldName verbintenissen"],
      }),
      "lees.mijlpaal": kind({
        ...opId("mijlpaal"),
        attribute: { status: geordend },
        foreignKey: [
          "(gebiedscontract_id, verbintenis_id) references verbintenis (gebiedscontract_id, id)|@fieldName verbintenis|@foreignFieldName mijlpalen",
          "(gebiedscontract_id, verantwoordelijke_kbo) references partij (gebiedscontract_id, kbo)|@fieldName verantwoordelijke|@foreignFieldName mijlpalen",
          "(gebiedscontract_id, beoordelaar_kbo) references partij (gebiedscontract_id, kbo)|@fieldName beoordelaar|@foreignFieldName teBeoordelenMijlpalen",
        ],
      }),
      "lees.ingebrekestelling": naleving({
        ...opId("ingebrekestelling"),
        attribute: { status: geordend },
        foreignKey: [
          vanVerbintenis("ingebrekestellingen"),
          vanPartij("verantwoordelijke_kbo", "verantwoordelijke", "ingebrekestellingen"), vanPartij("afzender_kbo", "afzender", "gestuurdeIngebrekestellingen"),
        ],
      }),
      "lees.geschil": naleving({
        ...opId("geschil"),
        attribute: { status: geordend, gemeld_versie: verborgen },
        foreignKey: [
          vanVerbintenis("geschillen"), vanPartij("melder_kbo", "melder", "gemeldeGeschillen"),
          "(gebiedscontract_id, ingebrekestelling_id) references ingebrekestelling (gebiedscontract_id, id)|@fieldName ingebrekestelling|@foreignFieldName geschillen",
        ],
      }),
      "lees.geschilpartij": naleving({ foreignKey: [vanGeschil("partijen"), vanPartij("kbo", "partij", "geschilpartijen")] }),
      "lees.bevriezing": naleving({ foreignKey: [vanGeschil("bevriezingen"), vanVerbintenis("bevriezingen")] }),
      "lees.bemiddelaar": naleving({ ...opId("bemiddelaar"), attribute: { persoon: verborgen }, foreignKey: [vanGeschil("bemiddelaars")] }),
      "lees.bemiddelaaraanvaarding": naleving({
        foreignKey: [vanGeschil("aanvaardingen"), vanBemiddelaar("aanvaardingen"), vanPartij("partij_kbo", "partij", "bemiddelaaraanvaardingen")],
      }),
      "lees.bemiddelingsvoorstel": naleving({ foreignKey: [vanGeschil("voorstellen")] }),
      "lees.geschiltekst": naleving({ foreignKey: [vanGeschil("teksten"), vanBemiddelaar("teksten")] }),
      "lees.rechtsgang": naleving({ ...opId("rechtsgang"), foreignKey: [vanGeschil("rechtsgangen"), vanPartij("partij_kbo", "partij", "rechtsgangen")] }),
      "lees.kennisname": naleving({ foreignKey: [vanPartij("gemeente_kbo", "gemeente", "kennisnames")] }),
      "lees.nalevingstekst": naleving({
        foreignKey: [
          "(gebiedscontract_id, ingebrekestelling_id) references ingebrekestelling (gebiedscontract_id, id)|@fieldName ingebrekestelling|@foreignFieldName teksten",
          "(gebiedscontract_id, rechtsgang_id) references rechtsgang (gebiedscontract_id, id)|@fieldName rechtsgang|@foreignFieldName teksten",
        ],
      }),
      "lees.handtekening": kind({
        foreignKey: [
          "(gebiedscontract_id, partij_kbo) references partij (gebiedscontract_id, kbo)|@fieldName partij|@foreignFieldName handtekeningen",
          "(gebiedscontract_id, mijlpaal_id) references mijlpaal (gebiedscontract_id, id)|@fieldName mijlpaal|@foreignFieldName handtekeningen",
          "(delegatie_id) references delegatie (id)",
        ],
      }),
      "lees.delegatie": { tags: { foreignKey: ["(gebiedscontract_id) references gebiedscontract (id)"] } },
      "lees.vervulde_voorwaarde": kind(),
      "lees.toezichtmelding": kind({
        foreignKey: ["(gebiedscontract_id, partij_kbo) references partij (gebiedscontract_id, kbo)|@fieldName partij|@foreignFieldName toezichtmeldingen"],
      }),
      "lees.partijopvolging": kind({
        foreignKey: ["(gebiedscontract_id, nieuw_kbo) references partij (gebiedscontract_id, kbo)|@fieldName opvolger|@foreignFieldName voorgangers"],
      }),
      "lees.taak": kind({
        ...opId("taak"),
        foreignKey: [
          "(gebiedscontract_id, partij_kbo) references partij (gebiedscontract_id, kbo)|@fieldName partij|@foreignFieldName taken",
          "(gebiedscontract_id, gevolg_id) references gevolg (gebiedscontract_id, id)|@fieldName gevolg|@foreignFieldName taken",
          vanVerbintenis("taken"),
        ],
      }),
      "lees.bewijsstuk": kind({
        foreignKey: ["(gebiedscontract_id, mijlpaal_id) references mijlpaal (gebiedscontract_id, id)|@fieldName mijlpaal|@foreignFieldName bewijsstukken"],
      }),
      "lees.papieren_handtekening": {
        tags: {
          foreignKey: [
            "(gebiedscontract_id) references gebiedscontract (id)|@fieldName gebiedscontract|@foreignFieldName papierenHandtekeningen",
            "(gebiedscontract_id, partij_kbo) references partij (gebiedscontract_id, kbo)|@fieldName partij|@foreignFieldName papierenHandtekeningen",
          ],
        },
      },
      "lees.voorwaarde": kind(),
      "lees.datadeelafspraak": kind({
        foreignKey: ["(gebiedscontract_id, leverancier_kbo) references partij (gebiedscontract_id, kbo)|@fieldName leverancier|@foreignFieldName datadeelafspraken"],
      }),
      "lees.gevolg": kind(),
      "lees.opmerking": {
        tags: {
          foreignKey: [
            "(gebiedscontract_id) references gebiedscontract (id)",
            "(gebiedscontract_id, partij_kbo) references partij (gebiedscontract_id, kbo)|@fieldName partij|@foreignFieldName opmerkingen",
          ],
        },
      },
      "lees.avenant": kind({ ...opId("avenant"), attribute: { status: geordend } }),
      "lees.avenantpartij": kind({ foreignKey: [vanAvenant("partijen")] }),
      "lees.avenanthandtekening": kind({ foreignKey: [vanAvenant("handtekeningen")] }),
      "lees.avenantwijziging": kind({ foreignKey: [vanAvenant("wijzigingen")] }),
      "lees.wijzigingstekst": kind({ foreignKey: [vanAvenant("teksten")] }),
      "lees.avenantreservering": fonds({
        foreignKey: ["(gebiedscontract_id) references gebiedscontract (id)", vanAvenant("reserveringen")],
        attribute: { status: geordend },
      }),
      "lees.toelichting": kind({
        foreignKey: [
          "(gebiedscontract_id, partij_kbo) references partij (gebiedscontract_id, kbo)|@fieldName partij|@foreignFieldName toelichtingen",
          "(gebiedscontract_id, mijlpaal_id) references mijlpaal (gebiedscontract_id, id)|@fieldName mijlpaal|@foreignFieldName toelichtingen",
        ],
      }),
    },
    procedure: {
      "lees.monitorregel_herkomst": { tags: { behavior: "-queryField" } },
      "lees.monitorregel_betwist": { tags: { behavior: "-queryField", notNull: true } },
      "lees.monitorregel_verbintenissen_betwist": { tags: { behavior: "-queryField", notNull: true } },
      "lees.monitorregel_betalingen": { tags: { behavior: "-queryField", notNull: true } },
      "lees.monitorregel_betaaldagen": { tags: { behavior: "-queryField", notNull: true } },
      "lees.monitorregel_gemiddelde_betaaltermijn": { tags: { behavior: "-queryField" } },
      "lees.monitorregel_teruggevorderd": { tags: { behavior: "-queryField", notNull: true } },
      "lees.monitorregel_vereffend_netto": { tags: { behavior: "-queryField", notNull: true } },
      "lees.mijlpaal_betaling": { tags: { behavior: "-queryField" } },
      "lees.terugvordering_te_laat": { tags: { behavior: "filterBy orderBy" } },
      "lees.monitorregel_beoordelingen_te_laat": { tags: { behavior: "-queryField", notNull: true } },
      "lees.gebiedscontract_geen_antwoord": { tags: { behavior: "filterBy orderBy", name: "geen_antwoord" } },
      "lees.mijlpaal_te_laat": { tags: { behavior: "filterBy orderBy", name: "te_laat" } },
    },
  },
});
