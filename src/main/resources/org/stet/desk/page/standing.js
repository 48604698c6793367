// What is always in sight: the verdict, the counts, and what the editor should know besides.
import {button, byId, element} from './element.js';

const VERDICTS = {
  stet: ['Stet', 'The draft may stand, by the supplied sources'],
  query: ['Query', 'The draft has something to ask about before publication'],
  hold: ['Hold', 'The draft should not stand as it is']
};
const SEVERITIES = [['error', 'error'], ['warning', 'warning'], ['info', 'note']];

/** Shows the verdict and the counts of a view, and what the draft says of itself. */
export function showStanding({verdict, counts, draft}) {
  const [word, meaning] = VERDICTS[verdict] ?? ['', ''];
  const badge = byId('verdict');
  badge.dataset.verdict = verdict ?? '';
  badge.textContent = word;
  badge.title = meaning;
  byId('counts').replaceChildren(...SEVERITIES.map(([severity, name]) =>
    element('span', {className: 's-' + severity}, element('b', {}, String(counts[severity])),
      ' ' + (counts[severity] === 1 ? name : name + 's'))));
  const name = draft.headline || draft.name;
  byId('story-name').textContent = name;
  byId('draft-byline').textContent =
    [draft.name, draft.outlet, draft.published?.slice(0, 10)].filter(Boolean).join(' · ');
  document.title = `${word || 'Stet'}: ${name}`;
}

/** Shows the notes of a view, and decisions that could not be written to their file. */
export function showNotes({notes, decisions}) {
  const lines = notes.map(note => element('p', {className: 'note'}, note));
  if (decisions.unsaved) {
    lines.push(element('div', {className: 'note'},
      element('p', {}, decisions.message),
      element('pre', {}, decisions.unsaved),
      button('Copy it', () => navigator.clipboard.writeText(decisions.unsaved))));
  }
  const state = JSON.stringify([notes, decisions]);
  const place = byId('desk-notes');
  if (place.dataset.state === state) return;
  place.dataset.state = state;
  place.replaceChildren(...lines);
}
