// What keys do, in one table: the help is made of it too.
import {byId, element} from './element.js';

const CARD_KEYS = [
  ['Enter', 'on a finding: show its words in the draft and in the source'],
  ['↑ ↓', 'on a finding: the one before, the one after'],
  ['E', 'on a finding: edit its words'],
  ['S', 'on a finding: write what it suggests'],
  ['A, D', 'on a finding: accept it, dismiss it'],
  ['U', 'on a finding: take that back'],
  ['Esc', 'from the draft to the finding; closes what is open']
];

/** Brings the keys to life. `keys` are rows of what to press, what it does, a test of an event and a deed. */
export function startKeys(keys) {
  const rows = [...keys.filter(({words}) => words).map(({press, words}) => [press, words]), ...CARD_KEYS, ['?', 'this list']];
  byId('keys').replaceChildren(...rows.flatMap(([press, words]) =>
    [element('dt', {}, element('kbd', {}, press)), element('dd', {}, words)]));
  const help = () => byId('help').showModal();
  byId('help-opener').addEventListener('click', help);
  addEventListener('keydown', event => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const typing = event.target.matches?.('input, textarea, select');
    if (event.key === '?' && !typing) {
      event.preventDefault();
      help();
      return;
    }
    const row = keys.find(each => each.test(event));
    if (row && row.act(event) !== false) event.preventDefault();
  });
}

/** Closes a menu when its work is done: a choice, a click elsewhere, Escape. */
export function startMenus() {
  const menus = [...document.querySelectorAll('details.menu')];
  addEventListener('click', event => {
    for (const menu of menus) if (!menu.contains(event.target) || event.target.closest('li')) menu.open = false;
  });
  for (const menu of menus) {
    menu.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !menu.open) return;
      event.preventDefault();
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  }
}
