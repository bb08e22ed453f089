import { isKbo } from './kbo.mjs';

// The Flemish government as a whole, in the Flemish register of organisations.
const VLAAMSE_OVERHEID = 'OVO000001';
const BEMIDDELINGSBUREAU = '0400999978';
const REFERENTIEREGIOS = Array.from({ length: 15 }, (_, i) => `REFREG${String(i + 1).padStart(2, '0')}`);

const VLAAMS = {
  regering: 'Secretariaat van de Vlaamse Regering',
  minister: 'Minister van de Vlaamse Regering',
  gemandateerde: 'Gemandateerde van de Vlaamse overheid',
  parlement: 'Medewerker van het Vlaams Parlement',
  rekenhof: 'Auditor van het Rekenhof',
  'audit-vlaanderen': 'Auditor van Audit Vlaanderen',
  platformbeheer: 'Platformbeheerder',
};
const REGIONAAL = {
  gouverneur: 'Gouverneur',
  gebiedsteam: 'Lid van het gebiedsteam',
};
const GEMEENTELIJK = {
  burgemeester: 'Burgemeester van',
  'voorzitter-gemeenteraad': 'Voorzitter van de gemeenteraad van',
  'algemeen-directeur': 'Algemeen directeur van',
  'financieel-directeur': 'Financieel directeur van',
  gemeentemedewerker: 'Medewerker van de gemeente',
  raadslid: 'Gemeenteraadslid van',
};
// By KBO number: of an OCMW (its raad and vast bureau have the chairs of the gemeente, by law), and of a provincie.
const OP_KBO = {
  burgemeester: 'Voorzitter van het vast bureau',
  'voorzitter-gemeenteraad': 'Voorzitter van de raad voor maatschappelijk welzijn',
  'algemeen-directeur': 'Algemeen directeur van het OCMW',
  'financieel-directeur': 'Financieel directeur van het OCMW',
  gemeentemedewerker: 'Medewerker van het OCMW',
  'voorzitter-provincieraad': 'Voorzitter van de provincieraad',
  provinciegriffier: 'Provinciegriffier',
  partner: 'Gemachtigde van de partner',
};

/**
 * Demo accounts and demo clients exist by pattern, not by list: the name says the rol and for whom.
 * Answers the claims of a name, or undefined when the name stands for nobody.
 */
export function maakDemo(gemeenten) {
  return (naam) => {
    const rest = /^demo-(.+)$/.exec(naam ?? '')?.[1];
    return rest && (vlaams(rest) ?? bemiddelaar(rest) ?? regionaal(rest) ?? gemeentelijk(rest, gemeenten) ?? opKbo(rest));
  };
}

// A collective has several people, and so has the secretariat: demo-gemandateerde-2 to -9 and demo-regering-2 to -9 are others in the same role.
function vlaams(naam) {
  const rol = naam.replace(/^(gemandateerde|regering)-[2-9]$/, '$1');
  return Object.hasOwn(VLAAMS, rol) ? { rol, organisatie: VLAAMSE_OVERHEID, functie: VLAAMS[rol] } : undefined;
}

// External, so of no government: an invented office. A dispute can have more than one: demo-bemiddelaar-2 to -9.
function bemiddelaar(naam) {
  return /^bemiddelaar(-[2-9])?$/.test(naam) ? { rol: 'bemiddelaar', organisatie: BEMIDDELINGSBUREAU, functie: 'Bemiddelaar' } : undefined;
}

function regionaal(rest) {
  const [, rol, regio] = /^([a-z]+)(?:-(REFREG\d\d))?$/.exec(rest) ?? [];
  if (!rol || !Object.hasOwn(REGIONAAL, rol) || (regio && !REFERENTIEREGIOS.includes(regio))) return undefined;
  return { rol, organisatie: VLAAMSE_OVERHEID, regios: regio ? [regio] : REFERENTIEREGIOS, functie: REGIONAAL[rol] };
}

function gemeentelijk(rest, gemeenten) {
  const [, rol, nis] = /^([a-z-]+)-(\d{5})$/.exec(rest) ?? [];
  const gemeente = gemeenten.get(nis);
  if (!gemeente || !Object.hasOwn(GEMEENTELIJK, rol)) return undefined;
  return { rol, organisatie: gemeente.kbo, nis, functie: `${GEMEENTELIJK[rol]} ${gemeente.naam}` };
}

function opKbo(rest) {
  const [, rol, kbo] = /^([a-z-]+)-(\d{10})$/.exec(rest) ?? [];
  return rol && Object.hasOwn(OP_KBO, rol) && isKbo(kbo) ? { rol, organisatie: kbo, functie: OP_KBO[rol] } : undefined;
}
