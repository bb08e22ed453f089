#!/usr/bin/env node
// Controleert een bewijs van een gebiedscontract: node controleer.mjs bewijs.zip [--sleutels zegelsleutels.json]
// Node 18 of later, geen pakketten, geen netwerk. Eindigt met 0 als alles klopt, met 1 als iets niet klopt, met 2 bij een verkeerde oproep.
// Licentie: EUPL-1.2.
import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFileSync, realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const VERPLICHT = ['LEESMIJ.txt', 'contract.html', 'contract.json', 'controleer.mjs', 'dossierlog.json', 'handtekeningen.json', 'manifest.json', 'manifest.jws', 'zegelsleutels.json']
const TOEGELATEN = new Set([...VERPLICHT, 'anker.json', 'contract-0.json'])
const IS_AVENANT = /^avenant-[1-9][0-9]{0,3}\.json$/
const SPELING = 5 * 60 * 1000 // klokken lopen niet overal gelijk
const GROOTST = 200 * 1024 * 1024

const sha256 = (...delen) => delen.reduce((som, deel) => som.update(deel), createHash('sha256')).digest()
const hex = (...delen) => sha256(...delen).toString('hex')
const isHash = (waarde) => typeof waarde === 'string' && /^[0-9a-f]{64}$/.test(waarde)
const isObject = (waarde) => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** Canonieke JSON (RFC 8785). */
export function canoniek(waarde) {
  if (Array.isArray(waarde)) return `[${waarde.map(canoniek).join(',')}]`
  if (isObject(waarde)) return `{${Object.keys(waarde).sort().map((k) => `${JSON.stringify(k)}:${canoniek(waarde[k])}`).join(',')}}`
  return JSON.stringify(waarde)
}

class Fout extends Error {}
const eis = (voorwaarde, zin) => { if (!voorwaarde) throw new Fout(zin) }

// ---- de zip: precies een schrijfwijze is goed

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1
  return n >>> 0
})
const crc32 = (bytes) => {
  let som = 0xffffffff
  for (const b of bytes) som = CRC[(som ^ b) & 0xff] ^ (som >>> 8)
  return (som ^ 0xffffffff) >>> 0
}

function leesZip(bytes) {
  const bestanden = []
  let plaats = 0
  while (plaats + 30 <= bytes.length && bytes.readUInt32LE(plaats) === 0x04034b50) {
    const [grootte, naamlengte] = [bytes.readUInt32LE(plaats + 18), bytes.readUInt16LE(plaats + 26)]
    const begin = plaats + 30 + naamlengte
    const naam = bytes.toString('latin1', plaats + 30, begin)
    eis(TOEGELATEN.has(naam) || IS_AVENANT.test(naam), `op plaats ${plaats} staat een bestand dat er niet hoort`)
    eis(begin + grootte <= bytes.length, `het bestand ${naam} op plaats ${plaats} loopt voorbij het einde`)
    const vorige = bestanden.at(-1)?.naam
    eis(vorige !== naam && !bestanden.some((b) => b.naam === naam), `het bestand ${naam} staat er tweemaal in (op plaats ${plaats})`)
    eis(vorige === undefined || vorige < naam, `het bestand ${naam} op plaats ${plaats} staat niet in volgorde`)
    bestanden.push({ naam, plaats, begin, inhoud: bytes.subarray(begin, begin + grootte) })
    plaats = begin + grootte
  }
  const ontbreekt = VERPLICHT.filter((naam) => !bestanden.some((b) => b.naam === naam))
  eis(ontbreekt.length === 0, `er ontbreekt: ${ontbreekt.join(', ')} (de bestanden houden op bij plaats ${plaats})`)
  return bestanden
}

function schrijfZip(bestanden) {
  const [delen, lijst] = [[], []]
  let plaats = 0
  for (const { naam, inhoud } of bestanden) {
    const velden = Buffer.alloc(26)
    velden.writeUInt16LE(10, 0)
    velden.writeUInt16LE(0x21, 8)
    velden.writeUInt32LE(crc32(inhoud), 10)
    velden.writeUInt32LE(inhoud.length, 14)
    velden.writeUInt32LE(inhoud.length, 18)
    velden.writeUInt16LE(naam.length, 22)
    delen.push(Buffer.from('PK\x03\x04'), velden, Buffer.from(naam, 'latin1'), inhoud)
    const staart = Buffer.alloc(14)
    staart.writeUInt32LE(plaats, 10)
    lijst.push(Buffer.from('PK\x01\x02\x0a\x00', 'latin1'), velden, staart, Buffer.from(naam, 'latin1'))
    plaats += 30 + naam.length + inhoud.length
  }
  const inhoudsopgave = Buffer.concat(lijst)
  const slot = Buffer.alloc(22)
  slot.writeUInt32LE(0x06054b50, 0)
  slot.writeUInt16LE(bestanden.length, 8)
  slot.writeUInt16LE(bestanden.length, 10)
  slot.writeUInt32LE(inhoudsopgave.length, 12)
  slot.writeUInt32LE(plaats, 16)
  return Buffer.concat([...delen, inhoudsopgave, slot])
}

function eisZelfde(bytes, opnieuw, bestanden) {
  if (bytes.equals(opnieuw)) return
  const lengte = Math.min(bytes.length, opnieuw.length)
  let plaats = 0
  while (plaats < lengte && bytes[plaats] === opnieuw[plaats]) plaats++
  const bestand = bestanden.findLast((b) => b.plaats <= plaats)
  const waar = plaats < bestand.begin ? `in de kop van ${bestand.naam}` : plaats < bestand.begin + bestand.inhoud.length ? `in ${bestand.naam}` : 'in de inhoudsopgave achteraan'
  throw new Fout(`op plaats ${plaats} (${waar}) staat iets anders dan er moet staan`)
}

// ---- zegels: compacte JWS (RFC 7515), ES256, een enkele schrijfwijze

const HELFT = 0x7fffffff800000007fffffffffffffffde737d56d38bcf4279dce5617e3192a8n

function vanBase64url(tekst) {
  eis(/^[A-Za-z0-9_-]+$/.test(tekst), 'er staat een teken in dat geen base64url is')
  const bytes = Buffer.from(tekst, 'base64url')
  eis(bytes.toString('base64url') === tekst, 'de base64url is niet op de ene juiste wijze geschreven')
  return bytes
}

function leesZegel(jws, soort, sleutels) {
  eis(typeof jws === 'string', 'er is geen zegel')
  const delen = jws.split('.')
  eis(delen.length === 3, 'het zegel heeft geen drie delen')
  const [kopbytes, inhoud, handtekening] = delen.map(vanBase64url)
  const kop = ontleed(kopbytes, 'de kop van het zegel')
  eis(canoniek(Object.keys(kop).sort()) === '["alg","kid","typ"]' && kop.alg === 'ES256' && kop.typ === soort, 'de kop van het zegel is niet die van zo een zegel')
  const sleutel = sleutels.get(kop.kid)
  eis(sleutel, `de sleutel ${kop.kid} van het zegel staat niet in zegelsleutels.json`)
  eis(handtekening.length === 64 && BigInt(`0x${handtekening.toString('hex', 32)}`) <= HELFT, 'de handtekening van het zegel heeft niet de juiste vorm')
  eis(verify('sha256', Buffer.from(`${delen[0]}.${delen[1]}`), { key: sleutel.publiek, dsaEncoding: 'ieee-p1363' }, handtekening), 'het zegel is niet met die sleutel gezet, of de inhoud is gewijzigd')
  sleutel.gebruikt = true
  return { inhoud, sleutel }
}

function eisTijd(sleutel, tijdstip) {
  const tijd = Date.parse(tijdstip)
  eis(Number.isFinite(tijd), 'het tijdstip is geen tijdstip')
  eis(!(Date.parse(sleutel.jwk.geldigVan) > tijd + SPELING), `de sleutel ${sleutel.jwk.kid} was toen nog niet in gebruik`)
  eis(!(Date.parse(sleutel.jwk.ingetrokkenOp) < tijd - SPELING), `de sleutel ${sleutel.jwk.kid} was toen al ingetrokken`)
}

export function leesSleutels(jwks) {
  eis(isObject(jwks) && Array.isArray(jwks.keys) && jwks.keys.length > 0, 'er staan geen sleutels in')
  const sleutels = new Map()
  for (const jwk of jwks.keys) {
    eis(isObject(jwk) && jwk.kty === 'EC' && jwk.crv === 'P-256' && jwk.d === undefined, 'er staat een sleutel in van een andere soort')
    const vingerafdruk = sha256(canoniek({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y })).toString('base64url')
    eis(vingerafdruk === jwk.kid, `de sleutel ${jwk.kid} heeft een andere vingerafdruk: ${vingerafdruk}`)
    eis(!sleutels.has(jwk.kid), `de sleutel ${jwk.kid} staat er tweemaal in`)
    sleutels.set(jwk.kid, { jwk, publiek: createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: jwk.x, y: jwk.y }, format: 'jwk' }), gebruikt: false })
  }
  return sleutels
}

// ---- JSON

function ontleed(bytes, wat) {
  let waarde
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    waarde = JSON.parse(tekst)
    eis(canoniek(waarde) === tekst, `${wat} is niet op de ene juiste wijze geschreven`)
  } catch (fout) {
    throw fout instanceof Fout ? fout : new Fout(`${wat} is geen leesbare JSON`)
  }
  eis(isObject(waarde), `${wat} heeft niet de juiste vorm`)
  return waarde
}

// ---- het dossierlog: elke rij draagt SHA-256 over haar velden (lengte en inhoud) en over de rij ervoor

const VELDEN = ['dossier', 'versie', 'soort', 'type', 'vorm', 'gebeurtenis', 'bijlageDigest', 'tijdstip', 'actor', 'rol', 'organisatie', 'spoor', 'vorigeHash']

export function rijhash(rij) {
  const delen = []
  for (const naam of VELDEN) {
    const lengte = Buffer.alloc(4)
    const bytes = rij[naam] === undefined || rij[naam] === null ? null : Buffer.from(String(rij[naam]))
    lengte.writeInt32BE(bytes === null ? -1 : bytes.length)
    delen.push(lengte, bytes ?? Buffer.alloc(0))
  }
  return hex(...delen)
}

function controleerKetting(log, contract) {
  eis(log.dossier === contract, 'het is het dossierlog van een ander contract')
  eis(Array.isArray(log.rijen) && log.rijen.length > 0, 'er staan geen rijen in')
  let vorige = '0'.repeat(64)
  log.rijen.forEach((rij, i) => {
    eis(isObject(rij) && rij.versie === i + 1, `op plaats ${i + 1} staat rij ${rij?.versie}`)
    eis(rij.vorigeHash === vorige, `rij ${rij.versie} sluit niet aan op de rij ervoor`)
    eis(isHash(rij.hash), `rij ${rij.versie} heeft geen hash`)
    if (rij.afgeschermd !== true) {
      eis(rij.dossier === contract, `rij ${rij.versie} is van een ander dossier`)
      eis(rijhash(rij) === rij.hash, `de inhoud van rij ${rij.versie} hoort niet bij haar hash`)
    }
    vorige = rij.hash
  })
}

const zonderLeeg = (object) => Object.fromEntries(Object.entries(object).filter(([, waarde]) => waarde !== null))

function handtekeningVan(rij) {
  const g = JSON.parse(rij.gebeurtenis)
  const inhoud = { contract: g.contract, versie: g.hash, partij: g.partij, hoedanigheid: g.hoedanigheid, niveau: g.niveau, besluit: zonderLeeg(g.grond), tijdstip: g.tijdstip, persoon: g.persoon, ...(g.delegatie && { delegatie: g.delegatie }) }
  return g.zegel ? { rij: rij.versie, inhoud, zegel: g.zegel } : { rij: rij.versie, inhoud }
}

const IsHandtekening = (rij) => rij.type === 'HandtekeningWerdGezet' || rij.type === 'AvenantWerdOndertekend'

// Welke teksten lagen voor, en vanaf welke rij.
const voorgelegd = (rijen) => rijen
  .filter((rij) => rij.afgeschermd !== true && !IsHandtekening(rij) && rij.type !== 'ReserveringWerdGevraagd' && rij.type !== 'AvenantmiddelenWerdenGevraagd')
  .flatMap((rij) => [JSON.parse(rij.gebeurtenis)].flatMap((g) => [g.hash, g.teksthash]).map((hash) => ({ rij: rij.versie, hash })))
  .filter((v) => isHash(v.hash))

// ---- ankers: Merkle-bomen zoals in RFC 6962

const knoop = (links, rechts) => sha256(Buffer.from([1]), links, rechts)

export function wortelVanPad(blad, index, aantal, pad) {
  eis(Number.isSafeInteger(index) && Number.isSafeInteger(aantal) && index >= 0 && index < aantal, 'de plaats van de rij valt buiten het anker')
  let [fn, sn, som] = [index, aantal - 1, sha256(Buffer.from([0]), blad)]
  for (const deel of pad) {
    eis(sn > 0 && isHash(deel), 'het pad naar de wortel heeft niet de juiste vorm')
    const ander = Buffer.from(deel, 'hex')
    if (fn % 2 === 1 || fn === sn) {
      som = knoop(ander, som)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)]
    } else {
      som = knoop(som, ander)
    }
    fn = Math.floor(fn / 2)
    sn = Math.floor(sn / 2)
  }
  eis(sn === 0, 'het pad naar de wortel is te kort')
  return som.toString('hex')
}

function controleerAnker(anker, rijen) {
  const rij = rijen.find((r) => r.versie === anker.rij)
  eis(rij && rij.hash === anker.rijhash, 'het anker is van een rij die niet in dit dossierlog staat')
  eis(Array.isArray(anker.pad) && isHash(anker.wortel), 'het anker heeft niet de juiste vorm')
  eis(wortelVanPad(Buffer.from(anker.rijhash, 'hex'), anker.volgnummer - anker.van, anker.tot - anker.van + 1, anker.pad) === anker.wortel, 'de rij zit niet in het anker')
}

// ---- het geheel

/** Controleert de bytes van een bewijs. Geeft per punt of het klopt, en een Nederlandse zin. */
export function controleer(invoer, { sleutels: vertrouwd } = {}) {
  const bytes = Buffer.from(invoer.buffer, invoer.byteOffset, invoer.byteLength)
  const punten = []
  const punt = (naam, doe) => {
    try {
      const zin = doe()
      punten.push({ goed: true, naam, zin })
      return true
    } catch (fout) {
      punten.push({ goed: false, naam, zin: fout instanceof Fout ? fout.message : `onleesbaar (${fout.message})` })
      return false
    }
  }
  const letOp = (naam, zin) => punten.push({ goed: null, naam, zin })
  const klaar = () => ({ goed: punten.every((p) => p.goed !== false), punten })

  let bestanden
  if (!punt('zipbestand', () => {
    eis(bytes.length <= GROOTST, 'het bestand is te groot')
    bestanden = leesZip(bytes)
    return `${bestanden.length} bestanden, elk een keer en in volgorde`
  })) return klaar()
  punt('schrijfwijze van het zipbestand', () => {
    eisZelfde(bytes, schrijfZip(bestanden), bestanden)
    return 'byte voor byte zoals het moet'
  })
  const inhoud = Object.fromEntries(bestanden.map((b) => [b.naam, b.inhoud]))

  let [manifest, sleutels, tekst, tekstHash, log, handtekeningen] = []
  punt('manifest.json', () => {
    manifest = ontleed(inhoud['manifest.json'], 'manifest.json')
    eis(manifest.soort === 'gebiedswerking-bewijs' && manifest.vorm === 1, 'dit is een bewijs van een soort die deze controle niet kent')
    const namen = bestanden.map((b) => b.naam).filter((naam) => naam !== 'manifest.json' && naam !== 'manifest.jws')
    eis(Array.isArray(manifest.bestanden) && canoniek(manifest.bestanden.map((b) => b?.naam)) === canoniek(namen), 'er staan andere bestanden in dan in de zip')
    return `noemt ${namen.length} bestanden van contract ${manifest.contract}`
  })
  for (const { naam, bytes: grootte, sha256: som } of Array.isArray(manifest?.bestanden) ? manifest.bestanden.filter((b) => inhoud[b?.naam]) : []) {
    punt(`controlegetal van ${naam}`, () => {
      eis(inhoud[naam].length === grootte && hex(inhoud[naam]) === som, `${naam} is niet het bestand dat in het manifest staat`)
      return 'klopt'
    })
  }

  punt('zegelsleutels.json', () => {
    sleutels = leesSleutels(ontleed(inhoud['zegelsleutels.json'], 'zegelsleutels.json'))
    return `${sleutels.size} sleutel(s), elk met de juiste vingerafdruk`
  })
  punt('zegel op het manifest', () => {
    eis(sleutels && manifest, 'niet na te gaan')
    const zegel = leesZegel(inhoud['manifest.jws'].toString('latin1'), 'gebiedswerking-bewijs+jws', sleutels)
    eis(zegel.inhoud.equals(inhoud['manifest.json']), 'het zegel staat op een ander manifest')
    eisTijd(zegel.sleutel, manifest.opgemaaktOp)
    return `gezet op ${manifest.opgemaaktOp}`
  })

  punt('tekst van het contract', () => {
    tekst = ontleed(inhoud['contract.json'], 'contract.json')
    tekstHash = hex(inhoud['contract.json'])
    eis(manifest && tekst.contract === manifest.contract, 'het is de tekst van een ander contract')
    eis(tekstHash === manifest.hash, 'de hash van de tekst staat niet zo in het manifest')
    return `hash ${tekstHash}`
  })
  punt('leesbare tekst', () => {
    eis(tekstHash && inhoud['contract.html'].includes(tekstHash), 'contract.html draagt een andere hash')
    return 'draagt dezelfde hash'
  })

  punt('ketting van het dossierlog', () => {
    log = ontleed(inhoud['dossierlog.json'], 'dossierlog.json')
    eis(manifest && log.rijen?.length === manifest.dossierversie, 'het manifest noemt een ander aantal rijen')
    controleerKetting(log, manifest.contract)
    const dicht = log.rijen.filter((r) => r.afgeschermd === true).length
    return `${log.rijen.length} rijen sluiten aan${dicht ? `, van ${dicht} is de inhoud afgeschermd en alleen de hash gegeven` : ''}`
  })

  punt('handtekeningen.json', () => {
    const lijst = ontleed(inhoud['handtekeningen.json'], 'handtekeningen.json')
    eis(manifest && lijst.contract === manifest.contract && Array.isArray(lijst.handtekeningen), 'het zijn handtekeningen van een ander contract')
    handtekeningen = lijst.handtekeningen
    return `${handtekeningen.length} handtekening(en)`
  })
  punt('handtekeningen en dossierlog', () => {
    eis(handtekeningen && log, 'niet na te gaan')
    const uitLog = log.rijen.filter((r) => r.afgeschermd !== true).filter(IsHandtekening).map(handtekeningVan)
    eis(canoniek(uitLog) === canoniek(handtekeningen), 'in het dossierlog staan andere handtekeningen')
    return 'zijn dezelfde'
  })
  const teksten = log ? veilig(() => voorgelegd(log.rijen)) ?? [] : []
  let laatste
  for (const { naam, inhoud: bytesVan } of bestanden.filter((b) => b.naam === 'contract-0.json' || IS_AVENANT.test(b.naam)).sort((a, b) => nummer(a.naam) - nummer(b.naam))) {
    punt(naam === 'contract-0.json' ? 'eerste tekst van het contract' : `avenant ${nummer(naam)}`, () => {
      const document = ontleed(bytesVan, naam)
      eis(document.contract === manifest?.contract, 'is van een ander contract')
      eis(teksten.some((t) => t.hash === hex(bytesVan)), 'lag nooit ter ondertekening voor')
      laatste = document
      return `${handtekeningen?.filter((h) => h?.inhoud?.versie === hex(bytesVan)).length ?? 0} handtekening(en), hash ${hex(bytesVan)}`
    })
  }
  // Na een fusie draagt de tekst die geldt de naam van de opvolger, en wat getekend werd die van toen.
  if (laatste && log && !log.rijen.some((r) => r.type === 'PartijWerdOpgevolgd')) {
    punt('tekst na de avenanten', () => {
      eis(hex(canoniek({ contract: laatste.contract, inhoud: laatste.inhoud })) === tekstHash, 'contract.json is niet de tekst van het laatste avenant')
      return 'is die van het laatste avenant'
    })
  }
  for (const [i, gezet] of (handtekeningen ?? []).entries()) {
    const naam = `handtekening ${i + 1}: ${gezet?.inhoud?.hoedanigheid} voor ${gezet?.inhoud?.partij}`
    punt(`${naam}, tekst`, () => {
      eis(gezet.inhoud.contract === manifest?.contract, 'staat op een ander contract')
      eis(teksten.some((t) => t.hash === gezet.inhoud.versie && t.rij < gezet.rij), 'staat op een tekst die toen niet voorlag')
      return gezet.inhoud.versie === tekstHash ? 'staat op deze tekst' : `staat op een andere tekst, van toen: ${gezet.inhoud.versie}`
    })
    if (gezet?.zegel === undefined) {
      letOp(`${naam}, zegel`, 'heeft geen eigen zegel: ze werd gezet voor het platform zegels zette')
      continue
    }
    punt(`${naam}, zegel`, () => {
      eis(sleutels, 'niet na te gaan')
      const zegel = leesZegel(gezet.zegel, 'gebiedswerking-handtekening+jws', sleutels)
      eis(canoniek(ontleed(zegel.inhoud, 'de inhoud van het zegel')) === canoniek(gezet.inhoud), 'het zegel staat op iets anders dan deze handtekening')
      eisTijd(zegel.sleutel, gezet.inhoud.tijdstip)
      return 'klopt'
    })
  }
  if (handtekeningen?.length > 0) {
    punt('ondertekende tekst', () => {
      eis(teksten.some((t) => t.hash === tekstHash), 'deze tekst lag nooit ter ondertekening voor')
      return `${handtekeningen.filter((h) => h?.inhoud?.versie === tekstHash).length} handtekening(en) op deze tekst`
    })
  } else {
    letOp('ondertekende tekst', 'niemand heeft dit contract ondertekend')
  }

  if (inhoud['anker.json']) {
    punt('anker', () => {
      const anker = ontleed(inhoud['anker.json'], 'anker.json')
      eis(log, 'niet na te gaan')
      controleerAnker(anker, log.rijen)
      return `rij ${anker.rij} zit in het anker van ${anker.bron} van ${anker.dag} met wortel ${anker.wortel}; vergelijk die met /openbaar/ankers?dag=${anker.dag} van het platform, of met wat iemand er toen van bewaarde`
    })
  } else {
    letOp('anker', 'er is nog geen anker voor dit contract; dat komt er de dag na de laatste rij')
  }

  const gebruikt = [...(sleutels?.values() ?? [])].filter((s) => s.gebruikt).map((s) => s.jwk)
  if (vertrouwd) {
    punt('sleutels die u zelf haalde', () => {
      const eigen = leesSleutels(vertrouwd)
      for (const jwk of gebruikt) {
        eis(eigen.has(jwk.kid), `de sleutel ${jwk.kid} staat niet tussen de sleutels die u zelf haalde`)
        const { geldigVan, ingetrokkenOp } = eigen.get(jwk.kid).jwk
        eis(geldigVan === undefined || geldigVan === jwk.geldigVan, `de sleutel ${jwk.kid} is volgens u sinds een ander tijdstip in gebruik`)
        eis(jwk.ingetrokkenOp === undefined || ingetrokkenOp === jwk.ingetrokkenOp, `de sleutel ${jwk.kid} is volgens u op een ander tijdstip ingetrokken`)
      }
      return 'elk zegel is van een sleutel die u zelf haalde'
    })
  } else {
    for (const { kid } of gebruikt) {
      letOp('sleutel', `de zegels zijn van sleutel ${kid}; vergelijk die met de kid op /api/contracten/zegelsleutels van het platform, of haal dat bestand zelf en geef het mee met --sleutels`)
    }
  }
  return klaar()
}

const nummer = (naam) => Number(/[0-9]+/.exec(naam)[0])

const veilig = (doe) => { try { return doe() } catch { return undefined } }

function hoofd(argumenten) {
  const plaats = argumenten.indexOf('--sleutels')
  const sleutelbestand = plaats < 0 ? undefined : argumenten[plaats + 1]
  const over = argumenten.filter((_, i) => plaats < 0 || (i !== plaats && i !== plaats + 1))
  if (over.length !== 1 || over[0].startsWith('-') || (plaats >= 0 && !sleutelbestand)) {
    console.error('Gebruik: node controleer.mjs bewijs.zip [--sleutels zegelsleutels.json]')
    return 2
  }
  let [bytes, sleutels] = []
  try {
    bytes = readFileSync(over[0])
    sleutels = sleutelbestand && JSON.parse(readFileSync(sleutelbestand, 'utf8'))
  } catch (fout) {
    console.error(`Niet te lezen: ${fout.message}`)
    return 2
  }
  const { goed, punten } = controleer(bytes, { sleutels })
  for (const p of punten) {
    console.log(`${p.goed === null ? '[let op]' : p.goed ? '[goed]  ' : '[FOUT]  '} ${p.naam}: ${p.zin}`)
  }
  const fouten = punten.filter((p) => p.goed === false).length
  console.log(goed ? '\nDit bewijs klopt.' : `\nDit bewijs klopt NIET: ${fouten} punt(en) met een fout.`)
  return goed ? 0 : 1
}

if (process.argv[1] && realpathSync(process.argv[1]) === realpathSync(fileURLToPath(import.meta.url))) {
  process.exitCode = hoofd(process.argv.slice(2))
}
