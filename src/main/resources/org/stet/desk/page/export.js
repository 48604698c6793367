// The report as a file.
import {ask, of, Refusal} from './api.js';
import {byId, element} from './element.js';
import {notice, say} from './say.js';

const FORMATS = [
  ['html', 'Report, to read and print', 'HTML'],
  ['docx', 'Draft with comments', 'Word'],
  ['json', 'Report, for programs', 'JSON'],
  ['annotations', 'Web annotations', 'JSON-LD'],
  ['claimreview', 'ClaimReview drafts, to be signed', 'JSON-LD'],
  ['text', 'Report, as text', 'text']
];

/** Fills the menu; `settled()` resolves to the story's id when the server has seen the newest words. */
export function startExport(settled) {
  byId('formats').replaceChildren(...FORMATS.map(([format, words, kind]) => {
    const choice = {type: 'button', is: {'data-format': format}, on: {click: () => save(format, settled)}};
    return element('li', {}, element('button', choice, words, element('span', {className: 'hint'}, kind)));
  }));
}

async function save(format, settled) {
  try {
    const id = await settled();
    const response = await ask('GET', of(id, 'export') + '?format=' + format);
    const name = fileName(response.headers.get('Content-Disposition')) ?? 'stet.' + format;
    const address = URL.createObjectURL(await response.blob());
    element('a', {href: address, download: name}).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
    say(name + ' saved.');
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    notice(refusal.message);
  }
}

/** The name that the server gives a file, or null. */
function fileName(disposition) {
  const wide = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '');
  if (wide) return decodeURIComponent(wide[1]);
  return /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1] ?? null;
}
