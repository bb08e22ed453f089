import { errors, Provider } from 'oidc-provider';
import { maakAdapter } from './opslag/adapter.mjs';
import { feedScope, isDienst, standaardScope } from './toegang/clients.mjs';
import * as logboek from './logboek.mjs';
import * as bladen from './web/bladen.mjs';
import { zetBladkoppen } from './web/koppen.mjs';

const UUR = 3600;
export const CLAIMS = ['rol', 'organisatie', 'nis', 'regios', 'functie'];

/** The OpenID provider: opaque tokens that only our own services may look into. */
export function maakAanbieder({ instellingen, sleutels, databank, vindClient, claimsVan, accounts }) {
  const aanbieder = new Provider(instellingen.uitgever, {
    adapter: maakAdapter(databank, vindClient),
    jwks: sleutels.jwks,
    cookies: {
      keys: sleutels.cookies,
      names: { session: 'gw_sessie', interaction: 'gw_aanmelden', resume: 'gw_hervat' },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: '/identiteit' },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    scopes: ['openid', 'offline_access', 'gebiedswerking', 'feed', ...new Set(Object.values(instellingen.feeds).flat().map(feedScope))],
    claims: { openid: ['sub'], gebiedswerking: CLAIMS },
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'none'],
    pkce: { required: () => true },
    ttl: {
      AccessToken: UUR / 4, ClientCredentials: UUR / 4, AuthorizationCode: 60, IdToken: UUR / 4,
      RefreshToken: 8 * UUR, Session: 8 * UUR, Grant: 8 * UUR, Interaction: UUR / 2,
    },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: { enabled: true, defaultResource: geefStandaardScope, getResourceServerInfo: kentGeenResources },
      clientCredentials: { enabled: true },
      introspection: { enabled: true, allowedPolicy: (ctx, client) => isDienst(client.clientId) },
      revocation: { enabled: true },
      userinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: bladen.afmelden, postLogoutSuccessSource: bladen.afgemeld },
    },
    interactions: { url: (ctx, interactie) => `/identiteit/interactie/${interactie.uid}` },
    renderError: bladen.fout,
    rotateRefreshToken: true,
    issueRefreshToken: (ctx, client) => client.grantTypeAllowed('refresh_token'),
    loadExistingGrant,
    findAccount: (ctx, sub) => vindAccount(sub),
    extraTokenClaims: async (ctx, token) => (token.accountId ? (await vindAccount(token.accountId))?.claims() : claimsVan(token.clientId)),
  });

  async function vindAccount(sub) {
    const naam = await accounts.naamVan(sub);
    const claims = naam && claimsVan(naam);
    return claims ? { accountId: sub, claims: () => claims } : undefined;
  }

  aanbieder.proxy = true;
  aanbieder.use(alleenDienstenZienTokensIn);
  aanbieder.use(zetBladkoppen(instellingen));
  aanbieder.on('server_error', (ctx, oorzaak) => logboek.fout('een verzoek mislukte', oorzaak, { correlatie: ctx.state.correlatie }));
  return aanbieder;
}

// Consent is skipped: the Portaal is our own. A grant that belongs to somebody else is never reused.
async function loadExistingGrant(ctx) {
  const { client, session, provider } = ctx.oidc;
  const eerder = await provider.Grant.find(session.grantIdFor(client.clientId));
  if (eerder?.accountId === session.accountId) return eerder;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(client.scope);
  await grant.save();
  return grant;
}

// The library answers { active: false } to a client that may not introspect; a plain refusal is clearer, and the same for every token.
async function alleenDienstenZienTokensIn(ctx, next) {
  await next();
  if (ctx.oidc?.route === 'introspection' && ctx.oidc.client && ctx.status === 200 && !isDienst(ctx.oidc.client.clientId)) {
    ctx.status = 403;
    ctx.body = { error: 'access_denied', error_description: 'only services may introspect tokens' };
  }
}

// The first hook that knows the client, before the scope is judged: whoever asks for none gets the one it is for (RFC 6749, 3.3).
function geefStandaardScope(ctx, client) {
  const { params } = ctx.oidc;
  if (params.grant_type === 'client_credentials') params.scope ??= standaardScope(client.clientId);
  return undefined;
}

function kentGeenResources() {
  throw new errors.InvalidTarget();
}
