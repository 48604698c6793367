// Which part of the desk is in sight: one at a time on a narrow screen; on a wide one the draft and its
// sources always, with one of the others beside them.
import {byId} from './element.js';

const BESIDE = ['findings', 'tables', 'claims'];
const narrow = matchMedia('(max-width: 59.99rem)');

/** Whether only one view is in sight. */
export const isNarrow = () => narrow.matches;

/** Shows a view. */
export function look(view) {
  const desk = byId('desk');
  desk.dataset.view = view;
  if (BESIDE.includes(view)) desk.dataset.side = view;
  for (const tab of byId('views').querySelectorAll('button')) {
    const current = tab.dataset.view === (isNarrow() ? view : desk.dataset.side);
    if (current) tab.setAttribute('aria-current', 'true');
    else tab.removeAttribute('aria-current');
  }
}

/** Brings the row of views to life. */
export function startViews() {
  for (const tab of byId('views').querySelectorAll('button')) {
    tab.addEventListener('click', () => look(tab.dataset.view));
  }
  narrow.addEventListener('change', () => look(byId('desk').dataset.view));
  look('findings');
}

/** Goes to a view by key: shows it and takes the focus there. */
export function goTo(view) {
  look(view);
  const place = {
    draft: byId('draft-text'),
    findings: byId('findings-page').querySelector('[aria-current], article[data-finding]:not([hidden])')
      ?? byId('findings-title'),
    sources: byId('source-page'),
    tables: byId('tables-page'),
    claims: byId('claims-page')
  }[view];
  place.focus({preventScroll: view === 'draft'});
}
