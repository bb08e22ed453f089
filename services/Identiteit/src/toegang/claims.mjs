import { isDienst } from './clients.mjs';
import { pseudoniem } from './pseudoniem.mjs';

/** Who a name stands for: the pseudonym with the claims that services read through introspection. */
export const maakClaims = (demo) => (naam) => {
  const claims = isDienst(naam) ? dienst(naam) : demo(naam);
  return claims && { sub: pseudoniem(naam), ...claims };
};

const dienst = (naam) => ({ rol: 'dienst', functie: `Dienst ${naam.slice('dienst-'.length)}` });
