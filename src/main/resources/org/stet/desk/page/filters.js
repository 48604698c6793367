// The filters of the report, over cards that come and go. The form is the report's own.
import {byId} from './element.js';
import {morph, parsed} from './parts.js';

const place = () => byId('filters');
const form = () => place().querySelector('form');
const cards = () => byId('findings-page').querySelectorAll('article[data-finding]');

/** Shows the form as the newest view has it, with what the reader chose in it, and filters again. */
export function showFilters(html) {
  const wanted = parsed(html ?? '');
  const next = wanted.querySelector('form');
  if (next) {
    next.hidden = false;
    const told = next.querySelector('output');
    if (told) told.textContent = form()?.querySelector('output')?.textContent ?? '';
  }
  morph(place(), wanted);
  byId('filter').hidden = !form();
  filter();
}

function filter() {
  if (!form()) return;
  const chosen = new FormData(form());
  const severities = chosen.getAll('severity');
  const words = (chosen.get('words') ?? '').trim().toLowerCase();
  const all = [...cards()];
  for (const card of all) {
    const {severity, kind, articles = ''} = card.dataset;
    card.hidden = !severities.includes(severity)
      || !!chosen.get('kind') && chosen.get('kind') !== kind
      || !!chosen.get('article') && !articles.split(' ').includes(chosen.get('article'))
      || !!words && !card.textContent.toLowerCase().includes(words);
  }
  const shown = all.filter(card => !card.hidden).length;
  const told = shown === all.length ? '' : `${shown} of ${all.length} shown`;
  const output = form().querySelector('output');
  if (output && output.textContent !== told) output.textContent = told;
  byId('filtered').textContent = told && `(${told})`;
}

/** Brings the form to life. */
export function startFilters() {
  place().addEventListener('input', filter);
  place().addEventListener('reset', () => setTimeout(filter));
  place().addEventListener('submit', event => event.preventDefault());
  place().addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button?.dataset.fold) {
      for (const why of byId('findings-page').querySelectorAll('article details')) {
        why.open = button.dataset.fold === 'open';
      }
    }
    if (button?.dataset.help !== undefined) byId('help-opener').click();
  });
}
