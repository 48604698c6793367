// The findings that were dismissed, with the reasons, and the way back.
import {byId, button, element} from './element.js';

/** Lists what the newest report has as suppressed. */
export function showDismissed(suppressed, undo) {
  const state = JSON.stringify(suppressed);
  const place = byId('dismissed');
  if (place.dataset.state === state) return;
  place.dataset.state = state;
  place.hidden = !suppressed.length;
  byId('dismissed-count').textContent = String(suppressed.length);
  byId('dismissed-list').replaceChildren(...suppressed.map(each => element('li', {},
    element('p', {}, element('q', {}, each.finding.spans[0].text), ' ' + each.finding.message),
    element('p', {className: 'hint'}, element('strong', {}, each.reason),
      each.until ? ` until ${each.until}` : '', ` (${each.file}:${each.line})`),
    // A line in the draft itself is taken back where it stands.
    each.source === 'inline' ? null
      : button('Undo', () => undo(each.finding.id), {is: {'aria-label': 'Undo: ' + each.finding.message}}))));
}
