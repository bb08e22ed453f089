const DEMOGEHEIM = 'demo';

export const isDienst = (clientId) => clientId.startsWith('dienst-');

/** The scope a client gets when it asks for none: the one thing it is for. A confidential feed must be asked by name. */
export const standaardScope = (clientId) => (isDienst(clientId) ? 'feed' : 'gebiedswerking');

/** The scope that opens the feed of a confidential source. */
export const feedScope = (bron) => `feed-${bron}`;

/** Finds the metadata of a client: services and the Portaal by setting, demo clients by pattern. */
export const maakClients = ({ diensten, feeds, portaal }, demo) => (id) => {
  if (id === 'portaal') return portaal && portaalClient(portaal);
  if (Object.hasOwn(diensten, id)) return machine(id, diensten[id], ['feed', ...(feeds[id] ?? []).map(feedScope)].join(' '));
  return demo(id) ? machine(id, DEMOGEHEIM, 'gebiedswerking') : undefined;
};

const machine = (id, geheim, scope) => ({
  client_id: id,
  client_secret: geheim,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  scope,
});

const portaalClient = ({ terugkeer, naAfmelden, geheim }) => ({
  client_id: 'portaal',
  client_name: 'Gebiedswerking',
  ...(geheim ? { client_secret: geheim } : { token_endpoint_auth_method: 'none' }),
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: terugkeer,
  post_logout_redirect_uris: naAfmelden,
  scope: 'openid offline_access gebiedswerking',
});
