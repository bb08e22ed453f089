/** The process may not start. The message is one sentence for a person; it never holds a secret. */
export class Weigering extends Error {
  name = 'Weigering';
}
