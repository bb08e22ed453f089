const TEKENS = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const veilig = (tekst) => String(tekst ?? '').replace(/[&<>"']/g, (teken) => TEKENS[teken]);

const blad = (titel, inhoud) => `<!doctype html>
<html lang="nl-BE">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${veilig(titel)} - Gebiedswerking</title>
  <link rel="stylesheet" href="/identiteit/stijl.css">
</head>
<body>
  <header><p>Gebiedswerking</p></header>
  <main>
${inhoud}
  </main>
</body>
</html>
`;

/** The sign-in page. After a mistake it says what went wrong, first in the title, and keeps the name. */
export function aanmelden({ uid, naam = '', foutmelding, ontwikkeling }) {
  const adres = `/identiteit/interactie/${veilig(uid)}`;
  const bijFout = foutmelding ? ' aria-invalid="true" aria-describedby="fout"' : '';
  return blad(foutmelding ? 'Fout: aanmelden' : 'Aanmelden', `    <h1>Aanmelden</h1>
${foutmelding ? `    <div class="fout" role="alert" id="fout"><h2>Aanmelden is niet gelukt</h2><p>${veilig(foutmelding)}</p></div>\n` : ''}    <form method="post" action="${adres}">
      <label for="naam">Naam van uw account</label>
      <input id="naam" name="naam" value="${veilig(naam)}" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="100"${bijFout}>
      <label for="wachtwoord">Wachtwoord</label>
      <input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password" required maxlength="100"${bijFout}>
      <button type="submit">Aanmelden</button>
    </form>
    <form method="post" action="${adres}/annuleren"><button type="submit" class="tweede">Annuleren</button></form>
${ontwikkeling ? DEMOUITLEG : ''}`);
}

const DEMOUITLEG = `    <section aria-labelledby="demo">
      <h2 id="demo">Dit is een testomgeving</h2>
      <p>Gebruik een demo-account. Het wachtwoord is hetzelfde als de naam. Voorbeelden:</p>
      <ul>
        <li><code>demo-gebiedsteam</code></li>
        <li><code>demo-burgemeester-44021</code> (met de NIS-code van de gemeente)</li>
        <li><code>demo-parlement</code></li>
      </ul>
    </section>
`;

export const verlopen = () => blad('Aanmelden is verlopen', `    <h1>Aanmelden is verlopen</h1>
    <p>U hebt te lang gewacht, of uw browser aanvaardt geen cookies. Ga terug naar de website waar u begon. Meld u daar opnieuw aan.</p>`);

export function fout(ctx, uit) {
  ctx.type = 'html';
  ctx.body = blad('Er ging iets mis', `    <h1>Er ging iets mis</h1>
    <p>Ga terug naar de website waar u begon en probeer het opnieuw. Lukt het nog niet? Geef dan deze code door aan de helpdesk:</p>
    <p><code>${veilig(uit.error)}</code></p>`);
}

// oidc-provider hands over its own form, with the protection against forged requests inside.
export function afmelden(ctx, formulier) {
  ctx.type = 'html';
  ctx.body = blad('Afmelden', `    <h1>Wilt u zich afmelden?</h1>
    ${formulier}
    <p><button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, meld mij af</button>
    <button type="submit" form="op.logoutForm" class="tweede">Nee, blijf aangemeld</button></p>`);
}

export function afgemeld(ctx) {
  ctx.type = 'html';
  ctx.body = blad('U bent afgemeld', `    <h1>U bent afgemeld</h1>
    <p>U kunt dit venster sluiten.</p>`);
}
