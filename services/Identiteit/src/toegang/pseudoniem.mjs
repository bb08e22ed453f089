import { createHash } from 'node:crypto';

// Fixed for ever: the same name must give the same person in every service's history.
const NAAMRUIMTE = Buffer.from('5b0c1a6e9f0d4f9fa1c7d2f4b8e3a610', 'hex');

/** A UUID of version 5 (RFC 9562): the pseudonym under which a person or client appears everywhere else. */
export function pseudoniem(naam) {
  const bytes = createHash('sha1').update(NAAMRUIMTE).update(naam, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
