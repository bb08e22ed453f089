import { errors } from 'oidc-provider';
import { pseudoniem } from '../toegang/pseudoniem.mjs';
import * as bladen from './bladen.mjs';
import { bladkoppen } from './koppen.mjs';

const MAX_FORMULIER = 4096;
const PAD = /^\/identiteit\/interactie\/[\w-]{1,64}(\/annuleren)?$/;

export const isAanmelden = (pad) => PAD.test(pad);

/** The sign-in page: GET shows it, POST checks name and password, POST .../annuleren goes back without signing in. */
export function maakAanmelden({ aanbieder, instellingen, demo, accounts }) {
  const koppen = { ...bladkoppen(instellingen), 'content-type': 'text/html; charset=utf-8' };
  const toon = (res, status, html) => res.writeHead(status, koppen).end(html);

  return async (req, res) => {
    const annuleren = PAD.exec(req.url.split('?')[0])[1] !== undefined;
    if (!(req.method === 'POST' || (!annuleren && ['GET', 'HEAD'].includes(req.method)))) {
      res.writeHead(405, { allow: annuleren ? 'POST' : 'GET, POST' }).end();
      return;
    }
    const interactie = await vindInteractie(aanbieder, req, res);
    if (!interactie) {
      toon(res, 400, bladen.verlopen());
    } else if (annuleren) {
      await aanbieder.interactionFinished(req, res, { error: 'access_denied', error_description: 'sign-in cancelled' });
    } else if (req.method === 'POST') {
      await meldAan(req, res, interactie);
    } else {
      toon(res, 200, bladen.aanmelden({ uid: interactie.uid, ontwikkeling: instellingen.ontwikkeling }));
    }
  };

  async function meldAan(req, res, { uid }) {
    const formulier = await leesFormulier(req);
    const naam = formulier?.get('naam')?.trim() ?? '';
    // Demo accounts only: a name that is nobody's and a wrong password get the same answer.
    if (naam === '' || formulier.get('wachtwoord') !== naam || !demo(naam)) {
      toon(res, formulier ? 422 : 413, bladen.aanmelden({
        uid,
        naam: naam.slice(0, 100),
        ontwikkeling: instellingen.ontwikkeling,
        foutmelding: instellingen.ontwikkeling
          ? 'De naam of het wachtwoord klopt niet. Kijk beide na en probeer het opnieuw.'
          : 'Met een naam en een wachtwoord kunt u zich hier niet aanmelden. Gebruik de aanmelding van de overheid.',
      }));
      return;
    }
    const sub = pseudoniem(naam);
    await accounts.onthoud(sub, naam);
    await aanbieder.interactionFinished(req, res, { login: { accountId: sub, amr: ['pwd'] } }, { mergeWithLastSubmission: false });
  }
}

async function vindInteractie(aanbieder, req, res) {
  try {
    const interactie = await aanbieder.interactionDetails(req, res);
    return req.url.includes(`/${interactie.uid}`) ? interactie : undefined;
  } catch (oorzaak) {
    if (oorzaak instanceof errors.SessionNotFound) return undefined;
    throw oorzaak;
  }
}

async function leesFormulier(req) {
  let tekst = '';
  req.setEncoding('utf8');
  for await (const deel of req) {
    tekst += deel;
    if (tekst.length > MAX_FORMULIER) return undefined;
  }
  return new URLSearchParams(tekst);
}
