// What an editor can do with a finding: write what it suggests, accept it, dismiss it, take that back.
import {button, element} from './element.js';
import {Refusal} from './api.js';
import {say} from './say.js';

/** Puts the tools under a card, or brings those that are there up to date. */
export function tools(card, finding, desk) {
  if (!finding) return;
  const decided = desk.decision(finding.id);
  const can = {replace: !!desk.replaceable(finding), edit: desk.inDraft(finding.id)};
  const state = JSON.stringify([finding.id, decided?.reason, decided?.until, finding.suggestion, can]);
  let bar = card.querySelector(':scope > .card-tools');
  if (bar?.dataset.state === state) return;
  const focused = bar?.contains(document.activeElement);
  bar?.remove();
  bar = element('div', {className: 'card-tools', is: {'data-local': '', 'data-state': state}},
    ...(can.replace ? suggestions(finding, desk) : []),
    can.edit ? tool('edit', 'Edit the words', () => desk.edit(finding.id)) : null,
    ...(decided ? accepted(finding, decided, desk) : [
      tool('accept', 'Accept…', () => ask(card, finding, 'accepted', desk)),
      tool('dismiss', 'Dismiss…', () => ask(card, finding, 'dismissed', desk))
    ]));
  card.append(bar);
  if (focused) card.focus({preventScroll: true});
}

const tool = (name, words, click) => button(words, click, {is: {'data-tool': name}});

function accepted(finding, decided, desk) {
  return [
    element('p', {className: 'decided'}, element('strong', {}, 'Accepted'), ': ' + decided.reason,
      decided.until ? ` (until ${decided.until})` : ''),
    tool('undo', 'Undo', () => desk.undecide(finding.id))
  ];
}

/**
 * A button for each wording that is suggested: some name several, with commas between. Advice, in
 * parentheses, and wordings with gaps are to be read, not written.
 */
function suggestions(finding, desk) {
  const {suggestion} = finding;
  if (suggestion.startsWith('(') || suggestion.includes('…')) return [];
  if (suggestion === 'delete') return [tool('suggestion', 'Delete the words', () => desk.write(finding, ''))];
  const several = finding.spans[0].text.includes(', ') ? [suggestion] : suggestion.split(', ');
  return several.map(words => tool('suggestion', `Write “${words}”`, () => desk.write(finding, words)));
}

/** Asks for the reason, under the card. */
function ask(card, finding, decision, desk) {
  card.querySelector('.because')?.remove();
  const name = 'reason-' + finding.id;
  const reason = element('textarea', {id: name, rows: 2, required: true, maxLength: 500,
    is: {'aria-describedby': name + '-hint'}});
  const until = element('input', {type: 'date'});
  const fault = element('p', {className: 'fault', is: {role: 'alert'}});
  const close = () => {
    form.remove();
    card.focus({preventScroll: true});
  };
  const form = element('form', {
    className: 'because', noValidate: true, is: {'data-local': ''},
    on: {
      submit: event => { event.preventDefault(); send(); },
      keydown: event => {
        if (event.key === 'Escape') { event.stopPropagation(); close(); }
        if (event.key === 'Enter' && event.target === reason && !event.shiftKey) { event.preventDefault(); send(); }
      }
    }
  },
    element('label', {htmlFor: name},
      decision === 'dismissed' ? 'Why may it stand?' : 'What is to be done?'),
    reason,
    element('p', {className: 'hint', id: name + '-hint'},
      `Kept in stet-suppressions.yaml${desk.folder ? ' in ' + desk.folder : ''}.`),
    decision === 'dismissed'
      ? element('label', {className: 'until'}, 'Until (optional) ', until) : null,
    fault,
    element('div', {className: 'row'},
      element('button', {type: 'submit', className: 'main'}, decision === 'dismissed' ? 'Dismiss' : 'Accept'),
      button('Cancel', close)));

  async function send() {
    const why = reason.value.trim();
    if (!why) {
      fault.textContent = 'A reason is needed: whoever reads the file later wants to know.';
      reason.setAttribute('aria-invalid', 'true');
      reason.focus();
      return;
    }
    try {
      await desk.decide({finding: finding.id, decision, reason: why, ...(until.value && {until: until.value})});
      say(decision === 'dismissed' ? 'Dismissed.' : 'Accepted.');
      if (form.isConnected) close();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      fault.textContent = refusal.message;
    }
  }

  card.append(form);
  reason.focus();
}

/** The stretch to write over and the words to write there, so that what is left reads well. */
export function rewording(text, {start, end}, words) {
  if (words !== '') return {start, end, words};
  // What is deleted takes a comma and a blank with it; what then begins a sentence is written large.
  const gap = /^,?[ \t]*/.exec(text.slice(end))[0].length;
  const opens = /(^|[.!?:]["”’)]*\s+|\n\s*|["“‘(])$/.test(text.slice(0, start));
  const first = String.fromCodePoint(text.codePointAt(end + gap) ?? 32);
  const large = opens && /\p{Ll}/u.test(first);
  if (gap || !/\s$/.test(text.slice(0, start))) {
    return {start, end: end + gap + (large ? first.length : 0), words: large ? first.toUpperCase() : ''};
  }
  return {start: start - 1, end, words: ''};
}
