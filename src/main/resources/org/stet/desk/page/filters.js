// The filters of the report, over cards that come and go. The form is the report's own.
import {byId} from './element.js';
import {morph, parsed} from './parts.js';

const place = () => byId('filters');
const form = () => place().querySelector('form');
const cards = () => byId('findings-page').querySelectorAll('article[data-finding]');

/** Shows the form as the newest view has it, with what the reader chose in it, and filters again. */
export function showFilters(html) {
  const wanted = parsed(html ?? '');
  for (const hidden of wanted.querySelectorAll('.filters')) hidden.hidden = false;
  const told = wanted.querySelector('.live');
  // Told again only if it changed.
  if (told) told.textContent = place().querySelector('.live')?.textContent ?? '';
  morph(place(), wanted);
  filter();
}

// As in the report itself: what a finding says and quotes, not how it came about.
const words = card => [...card.querySelectorAll(':scope > :is(h3, .quote, header, .suggestion), .rule')]
  .map(part => part.textContent).join(' ').toLowerCase();

function filter() {
  if (!form()) return;
  const chosen = new FormData(form());
  const severities = chosen.getAll('severity');
  const wanted = chosen.get('words').trim().toLowerCase();
  const all = [...cards()];
  for (const card of all) {
    const {severity, kind, articles} = card.dataset;
    card.hidden = !severities.includes(severity)
      || !!chosen.get('kind') && chosen.get('kind') !== kind
      || !!chosen.get('article') && !articles.split(' ').includes(chosen.get('article'))
      || !!wanted && !words(card).includes(wanted);
  }
  const shown = all.filter(card => !card.hidden).length;
  const told = shown === all.length ? `all ${all.length} findings` : `${shown} of ${all.length} findings`;
  const live = place().querySelector('.live');
  if (live && live.textContent !== told) live.textContent = told;
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
