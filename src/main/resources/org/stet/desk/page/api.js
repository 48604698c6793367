// The way to the desk's server. Its address holds the token, so everything is asked relative to it.

/** An answer that is no success; `status` 0 where there was no answer at all. */
export class Refusal extends Error {
  constructor(status, message, body = {}) {
    super(message);
    this.status = status;
    this.body = body;
  }

  /** Whether asking again later may do. */
  get passing() {
    return [0, 429, 502, 503, 504].includes(this.status);
  }
}

const PLAIN = {
  0: 'Stet does not answer. Is it still running in the terminal? Your words stay here.',
  403: 'Stet refused this page. Open the address that it printed in the terminal.',
  404: 'Stet does not know this story any more.',
  409: 'This draft was changed in another window.',
  413: 'That is more than Stet takes at once.',
  415: 'Stet cannot read this kind of file.',
  422: 'Stet cannot use this.',
  429: 'Stet is busy with other checks.',
  503: 'Stet is still getting ready.'
};

/** Asks the server, and gives back what it says. Throws a Refusal. */
export async function ask(method, path, body, {raw = false} = {}) {
  const request = {method, cache: 'no-store', referrerPolicy: 'no-referrer'};
  if (body !== undefined) {
    request.body = raw ? body : JSON.stringify(body);
    request.headers = {'Content-Type': raw ? 'application/octet-stream' : 'application/json'};
  }
  let response;
  try {
    response = await fetch('api/' + path, request);
  } catch {
    throw new Refusal(0, PLAIN[0]);
  }
  if (response.ok) return response;
  const told = await response.json().catch(() => ({}));
  const fallback = PLAIN[response.status] ?? `Stet failed (${response.status}). Your words stay here.`;
  throw new Refusal(response.status, told.error || fallback, told);
}

/** Asks the server for JSON. */
export async function json(method, path, body) {
  const response = await ask(method, path, body);
  return response.status === 204 ? null : response.json();
}

/** What the server reads in a file of any format: name, format, text, headline, outlet, published, notes. */
export async function read(file) {
  const response = await ask('POST', 'files?name=' + encodeURIComponent(file.name), file, {raw: true});
  return response.json();
}

/** The path of a story, or of something in it: `of(id, 'sources', name)`. */
export const of = (...names) => ['stories', ...names].map(encodeURIComponent).join('/');
