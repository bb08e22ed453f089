/** Only the pseudonym leaves this database; the name of an account stays here, to find it back by its sub. */
export const accounts = (databank) => ({
  async onthoud(sub, naam) {
    await databank.query('insert into account (sub, naam) values ($1, $2) on conflict do nothing', [sub, naam]);
  },
  async naamVan(sub) {
    const { rows } = await databank.query('select naam from account where sub = $1', [sub]);
    return rows[0]?.naam;
  },
});
