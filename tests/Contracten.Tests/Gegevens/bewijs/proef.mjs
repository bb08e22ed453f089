// Flips one random byte at a time and asks the verifier: node proef.mjs <seed> <flips> <untouched> <zip>...
import { readFileSync } from 'node:fs'
import { controleer } from '../../../../services/Contracten/Bewijs/controleer.mjs'

const [zaad, gewijzigd, ongemoeid, ...bestanden] = process.argv.slice(2)
let stand = Number(zaad) >>> 0
const toeval = (onder) => { // mulberry32
  stand = (stand + 0x6d2b79f5) >>> 0
  let t = Math.imul(stand ^ (stand >>> 15), stand | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) % onder
}
const zips = bestanden.map((naam) => readFileSync(naam))
const uitkomst = { gevonden: 0, gemist: [], heel: 0, gebroken: [] }
for (let i = 0; i < Number(gewijzigd); i++) {
  const zip = Buffer.from(zips[i % zips.length])
  const [plaats, patroon] = [toeval(zip.length), 1 + toeval(255)]
  zip[plaats] ^= patroon
  if (controleer(zip).goed) uitkomst.gemist.push({ zip: bestanden[i % zips.length], plaats, patroon })
  else uitkomst.gevonden++
}
for (let i = 0; i < Number(ongemoeid); i++) {
  const verslag = controleer(zips[i % zips.length])
  if (verslag.goed) uitkomst.heel++
  else uitkomst.gebroken.push(verslag.punten.filter((p) => p.goed === false))
}
console.log(JSON.stringify(uitkomst))
