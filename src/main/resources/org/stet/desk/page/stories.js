// The list of stories: those given on the command line, which the server knows, and those open in other
// windows, which tell each other of themselves. Nothing of a draft is kept in the browser for it.
import {json} from './api.js';
import {byId, element} from './element.js';

const WAIT = 150;

/** Brings the list to life; `own()` is this window's story, `{id, name}` or null. */
export function startStories(own) {
  const others = new BroadcastChannel('stet ' + location.pathname);
  let heard = new Map();
  others.addEventListener('message', ({data}) => {
    if (data === 'who?' && own()) others.postMessage(own());
    if (data?.id) heard.set(data.id, data.name);
  });
  byId('open-stories').addEventListener('toggle', async () => {
    if (!byId('open-stories').open) return;
    heard = new Map();
    others.postMessage('who?');
    const given = await json('GET', 'stories').catch(() => []);
    await new Promise(resolve => setTimeout(resolve, WAIT));
    const all = new Map([...given.map(story => [story.id, story.name]), ...heard]);
    if (own()) all.set(own().id, own().name);
    byId('stories').replaceChildren(...[...all].map(([id, name]) => element('li', {},
      id === own()?.id
        ? element('span', {className: 'here', is: {'aria-current': 'page'}}, name)
        : element('a', {href: '#story=' + encodeURIComponent(id), target: '_blank', rel: 'noopener'}, name))));
    if (!all.size) byId('stories').append(element('li', {}, element('span', {}, 'No story is open.')));
  });
}
