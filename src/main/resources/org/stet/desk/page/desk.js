// The desk: which page is open, and the lines between its parts.
import {json, of, Refusal} from './api.js';
import {startArticleForm} from './article-form.js';
import {byId} from './element.js';
import {startExport} from './export.js';
import {startKeys, startMenus} from './keys.js';
import {whenReady} from './progress.js';
import {noNotice, notice} from './say.js';
import {begin} from './start.js';
import {startStories} from './stories.js';
import {Story} from './story.js';
import {goTo, look, startViews} from './views.js';

const story = new Story();

const asked = () => {
  const found = /^#story=(.+)$/.exec(location.hash);
  return found ? decodeURIComponent(found[1]) : null;
};

function turnTo(page) {
  document.body.dataset.page = page;
  for (const each of ['wait', 'start', 'desk']) byId(each).hidden = page !== each;
  byId('standing').hidden = page !== 'desk';
  byId('export').hidden = page !== 'desk';
}

/** Shows a story that the server has just made or found. */
function opened(view) {
  turnTo('desk');
  noNotice();
  story.take(view);
  if (asked() !== view.id) history.pushState(null, '', '#story=' + encodeURIComponent(view.id));
  look('findings');
  scrollTo(0, 0);
}

async function open(id) {
  turnTo('wait');
  try {
    await whenReady();
    const view = await json('GET', of(id));
    opened(view);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    if (refusal.status === 404) {
      turnTo('start');
      notice('This story is not open any more: Stet was started anew since. Paste it again.');
      return;
    }
    notice(refusal.message, [['Try again', () => { noNotice(); open(id); }]]);
  }
}

const alt = key => event => event.altKey && !event.ctrlKey && event.key === key;
const onDesk = act => event => document.body.dataset.page === 'desk' ? act(event) : false;

startKeys([
  {press: 'F8', words: 'next finding', test: event => event.key === 'F8' && !event.shiftKey, act: onDesk(() => story.step(1))},
  {press: 'Shift F8', words: 'finding before', test: event => event.key === 'F8' && event.shiftKey, act: onDesk(() => story.step(-1))},
  ...['draft', 'findings', 'sources', 'tables', 'claims'].map((view, index) => ({
    press: `Alt ${index + 1}`,
    words: view === 'draft' ? 'to the draft' : `to the ${view}`,
    test: alt(String(index + 1)),
    act: onDesk(() => goTo(view))
  })),
  {press: 'Ctrl Enter', words: 'check a new story', test: event => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
    act: () => document.body.dataset.page === 'start' ? byId('story-form').requestSubmit() : false},
  {press: 'Esc', words: '', test: event => event.key === 'Escape', act: onDesk(() => story.back())}
]);
startMenus();
startViews();
startArticleForm();
startExport(() => story.settled());
startStories(() => story.known);
byId('skip').addEventListener('click', () => byId(document.body.dataset.page === 'desk' ? 'draft-text' : 'new-text').focus());

// A jump within the report goes to the words, not to another address: the address names the story.
addEventListener('click', event => {
  const link = event.target.closest('a[data-jump]');
  if (!link) return;
  event.preventDefault();
  story.jump(decodeURIComponent(link.hash.slice(1)), link);
});
addEventListener('beforeunload', event => {
  if (story.unseen) event.preventDefault();
});
addEventListener('popstate', () => location.reload());

/** A story in the address; else, unless a new one is asked for, the first one given on the command line. */
async function arrive() {
  if (asked()) return open(asked());
  if (location.hash !== '#new') {
    const [given] = await json('GET', 'stories').catch(() => []);
    if (given) return open(given.id);
  }
  turnTo('start');
  byId('new-text').focus();
}

begin(opened);
arrive();
whenReady().catch(refusal => notice(refusal.message));
