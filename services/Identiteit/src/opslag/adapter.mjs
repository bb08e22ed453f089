import { errors } from 'oidc-provider';

/**
 * What oidc-provider keeps (sessions, codes, tokens, grants) in one table, so that replicas share it.
 * Clients are not rows: they follow from settings and patterns.
 */
export const maakAdapter = (databank, vindClient) => class PostgresAdapter {
  constructor(model) {
    this.model = model;
  }

  async upsert(id, inhoud, seconden) {
    await databank.query(
      `insert into oidc (model, id, inhoud, vervalt_op)
       values ($1, $2, $3, now() + make_interval(secs => $4))
       on conflict (model, id) do update set inhoud = excluded.inhoud, vervalt_op = excluded.vervalt_op`,
      [this.model, id, inhoud, seconden ?? null],
    );
  }

  find(id) {
    return this.model === 'Client' ? vindClient(id) : this.#eerste('id = $2', id);
  }

  findByUid(uid) {
    return this.#eerste(`inhoud ->> 'uid' = $2`, uid);
  }

  findByUserCode(userCode) {
    return this.#eerste(`inhoud ->> 'userCode' = $2`, userCode);
  }

  // Once only, also when two requests (or two replicas) hold the same code or refresh token at the same moment.
  async consume(id) {
    const { rowCount } = await databank.query(
      `update oidc set inhoud = inhoud || jsonb_build_object('consumed', extract(epoch from now())::bigint)
       where model = $1 and id = $2 and not inhoud ? 'consumed'`,
      [this.model, id],
    );
    if (rowCount === 0) throw new errors.InvalidGrant('already used');
  }

  async destroy(id) {
    await databank.query('delete from oidc where model = $1 and id = $2', [this.model, id]);
  }

  async revokeByGrantId(grantId) {
    await databank.query(`delete from oidc where inhoud ->> 'grantId' = $1`, [grantId]);
  }

  async #eerste(voorwaarde, waarde) {
    const { rows } = await databank.query(
      `select inhoud from oidc where model = $1 and ${voorwaarde} and (vervalt_op is null or vervalt_op > now())`,
      [this.model, waarde],
    );
    return rows[0]?.inhoud;
  }
};
