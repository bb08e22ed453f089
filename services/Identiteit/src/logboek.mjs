// One JSON object per line on stdout. Callers pass no names, no tokens and no addresses of people.
function schrijf(niveau, bericht, velden) {
  process.stdout.write(`${JSON.stringify({ tijd: new Date().toISOString(), niveau, dienst: 'identiteit', bericht, ...velden })}\n`);
}

export const meld = (bericht, velden) => schrijf('info', bericht, velden);
export const waarschuw = (bericht, velden) => schrijf('waarschuwing', bericht, velden);

/** Logs what went wrong without the message of the error: that may quote what a person typed. */
export function fout(bericht, oorzaak, velden) {
  schrijf('fout', bericht, {
    soort: oorzaak?.name,
    code: oorzaak?.code,
    plaats: oorzaak?.stack?.split('\n').filter((regel) => regel.trimStart().startsWith('at ')).slice(0, 6).map((regel) => regel.trim()),
    ...velden,
  });
}
