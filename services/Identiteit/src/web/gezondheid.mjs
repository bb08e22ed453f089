/** Live: the process answers. Ready: it can also reach its database. */
export const maakGezondheid = (databank) => async (pad, res) => {
  const antwoord = (status, toestand) => res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify({ status: toestand }));
  if (pad === '/health/live') {
    antwoord(200, 'Healthy');
    return;
  }
  try {
    await databank.query({ text: 'select 1', query_timeout: 2_000 });
    antwoord(200, 'Healthy');
  } catch {
    // Why it is unreachable is in the log of the pool; the caller only needs to know that it must wait.
    antwoord(503, 'Unhealthy');
  }
};
