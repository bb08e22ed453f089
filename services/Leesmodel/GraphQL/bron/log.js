/** One JSON object per line on stdout. Never a token, a claim that identifies a person, or a value of a variable. */
export function log(niveau, bericht, velden = {}) {
  process.stdout.write(JSON.stringify({ tijd: new Date().toISOString(), niveau, dienst: "graphql", bericht, ...velden }) + "\n");
}
