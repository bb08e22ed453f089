// Asks an independent library (npm jose) whether seals are right: node jose.mjs <jwks.json> <jws>...
import { readFileSync } from 'node:fs'
import { calculateJwkThumbprint, compactVerify, createLocalJWKSet } from '../../../../services/Identiteit/node_modules/jose/dist/webapi/index.js'

const [bestand, ...zegels] = process.argv.slice(2)
const jwks = JSON.parse(readFileSync(bestand, 'utf8'))
for (const sleutel of jwks.keys) {
  if (await calculateJwkThumbprint(sleutel, 'sha256') !== sleutel.kid) throw new Error(`thumbprint of ${sleutel.kid}`)
}
const sleutels = createLocalJWKSet(jwks)
for (const zegel of zegels) {
  const { payload, protectedHeader } = await compactVerify(zegel, sleutels, { algorithms: ['ES256'] })
  console.log(protectedHeader.kid, new TextDecoder().decode(payload))
}
