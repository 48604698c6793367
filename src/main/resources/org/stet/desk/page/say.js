// What is told besides the report: politely to screen readers, or in a line across the page.
import {byId, button} from './element.js';

let later;

/** Tells a screen reader when it has finished what it is saying. The last of several wins. */
export function say(words) {
  clearTimeout(later);
  // Emptied first, so that the same words are told again.
  byId('said').textContent = '';
  later = setTimeout(() => { byId('said').textContent = words; }, 60);
}

/** A line across the page until it is taken back; `choices` are pairs of words and what they do. */
export function notice(words, choices = []) {
  const line = byId('notice');
  if (line.dataset.words === words && !choices.length) return;
  line.dataset.words = words;
  line.replaceChildren(words, ...choices.map(([label, chosen]) => button(label, chosen)));
  line.hidden = false;
}

/** Takes the line across the page back. */
export function noNotice() {
  const line = byId('notice');
  line.hidden = true;
  delete line.dataset.words;
  line.replaceChildren();
}

/** "1 finding", "2 findings", "no findings". */
export const many = (number, one, more = one + 's') =>
  number === 0 ? `no ${more}` : number === 1 ? `1 ${one}` : `${number} ${more}`;
