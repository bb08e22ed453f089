/** The last two digits of a KBO number are 97 minus the remainder of the first eight by 97. */
export const isKbo = (tekst) => /^[01]\d{9}$/.test(tekst) && 97 - (Number(tekst.slice(0, 8)) % 97) === Number(tekst.slice(8));
