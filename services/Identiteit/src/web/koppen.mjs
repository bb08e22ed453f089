/** Headers of every page that a person sees here. No script of ours runs, so none is allowed. */
export const bladkoppen = ({ portaal }) => {
  // Chromium applies form-action to the redirects after a form too, and signing in ends at the Portaal.
  const oorsprongen = [...new Set([...portaal?.terugkeer ?? [], ...portaal?.naAfmelden ?? []].map((adres) => new URL(adres).origin))];
  return {
    'content-security-policy': `default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action ${["'self'", ...oorsprongen].join(' ')}`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
};

export function zetBladkoppen(instellingen) {
  const koppen = bladkoppen(instellingen);
  return (ctx, next) => {
    ctx.set(koppen);
    return next();
  };
}
