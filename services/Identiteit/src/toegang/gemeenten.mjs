import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Weigering } from '../weigering.mjs';
import { isKbo } from './kbo.mjs';

/** NIS -> { naam, kbo }, from gemeenten.csv. A wrong file is refused with its line and the reason. */
export function leesGemeenten(map) {
  const bestand = join(map, 'gemeenten.csv');
  const [kop, ...rijen] = ontleed(inhoudVan(bestand));
  const plaats = (kolom) => {
    const index = kop?.indexOf(kolom) ?? -1;
    if (index < 0) throw new Weigering(`${bestand}, regel 1: de kolom ${kolom} ontbreekt (column missing).`);
    return index;
  };
  const [nis, naam, kbo] = ['nis', 'naam', 'kbo'].map(plaats);
  const gemeenten = new Map();
  rijen.forEach((rij, nummer) => {
    const weiger = (reden) => { throw new Weigering(`${bestand}, regel ${nummer + 2}: ${reden}.`); };
    if (!/^\d{5}$/.test(rij[nis] ?? '')) weiger('de NIS-code telt geen vijf cijfers (bad NIS code)');
    if (gemeenten.has(rij[nis])) weiger('de NIS-code komt twee keer voor (duplicate NIS code)');
    if (!rij[naam]) weiger('de naam ontbreekt (name missing)');
    if (!isKbo(rij[kbo] ?? '')) weiger('het KBO-nummer klopt niet (bad KBO number)');
    gemeenten.set(rij[nis], { naam: rij[naam], kbo: rij[kbo] });
  });
  return gemeenten;
}

function inhoudVan(bestand) {
  try {
    return readFileSync(bestand, 'utf8');
  } catch (oorzaak) {
    throw new Weigering(`Het bestand ${bestand} in GEGEVENS is niet leesbaar, code ${oorzaak.code} (file unreadable).`);
  }
}

// Comma-separated, quoted where needed, one row per line: the file has no line breaks inside a cell.
function ontleed(tekst) {
  return tekst.split(/\r?\n/).filter((regel) => regel !== '').map((regel) => [...regel.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)]
    .map(([, aangehaald, kaal]) => aangehaald?.replaceAll('""', '"') ?? kaal));
}
