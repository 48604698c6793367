// The first page: a draft, its sources, and a button.
import {json, Refusal} from './api.js';
import {openArticle} from './article-form.js';
import {byId, button, element} from './element.js';
import {picks, readAll, takesFiles, unused} from './files.js';
import {whenReady} from './progress.js';
import {many, say} from './say.js';

const sources = [];
let draftName = 'draft.txt';
let sent = false;

const blank = text => !text.trim();
const words = text => (text.match(/\S+/g) ?? []).length;
const opening = text => text.trim().split('\n', 1)[0].slice(0, 60);
const value = id => byId(id).value.trim() || null;

function list() {
  byId('pile').replaceChildren(...sources.map(source => element('li', {},
    element('span', {className: 'pile-name'}, source.outlet || source.headline || opening(source.text)),
    element('span', {className: 'hint'}, [source.name, source.published?.slice(0, 10),
      many(words(source.text), 'word')].filter(Boolean).join(' · ')),
    button('Edit', () => edit(source), {is: {'aria-label': 'Edit ' + source.name}}))));
}

function add(source) {
  sources.push({...source, name: unused(source.name, [draftName, ...sources.map(each => each.name)])});
  list();
}

function edit(source) {
  const others = sources.filter(each => each !== source).map(each => each.name);
  openArticle({
    title: 'Source',
    article: source,
    save: changed => {
      Object.assign(source, changed, {name: unused(changed.name ?? source.name, others)});
      list();
    },
    remove: () => {
      sources.splice(sources.indexOf(source), 1);
      list();
      byId('source-text').focus();
    }
  });
}

function addTyped() {
  const field = byId('source-text');
  if (blank(field.value)) return false;
  add({name: `source-${sources.length + 1}.txt`, text: field.value});
  field.value = '';
  say(`Source ${sources.length} added.`);
  return true;
}

function takeDraft(files) {
  const [first, ...others] = files;
  readAll([first], byId('draft-notes'), article => {
    byId('new-text').value = article.text;
    draftName = article.name;
    for (const name of ['headline', 'outlet']) byId('new-' + name).value = article[name] ?? '';
    byId('new-published').value = (article.published ?? '').slice(0, 10);
    if (article.headline || article.outlet || article.published) byId('about-draft').open = true;
  });
  if (others.length) takeSources(others);
}

function takeSources(files) {
  readAll(files, byId('source-notes'), article => {
    add(article);
    say(`${article.name} added.`);
  });
}

async function check(opened) {
  const fault = byId('start-fault');
  fault.textContent = '';
  const text = byId('new-text').value;
  if (blank(text)) {
    fault.textContent = 'There is no draft yet: paste it, drop it, or open a file.';
    byId('new-text').focus();
    return;
  }
  addTyped();
  const draft = {name: unused(draftName, sources.map(each => each.name)), text, headline: value('new-headline'),
    outlet: value('new-outlet'), published: value('new-published')};
  byId('check').disabled = true;
  byId('check').textContent = 'Checking…';
  try {
    await whenReady();
    const told = sources.map(({name, text, headline, outlet, published}) =>
      ({name, text, headline: headline ?? null, outlet: outlet ?? null, published: published ?? null}));
    const view = await json('POST', 'stories', {draft, sources: told});
    sent = true;
    opened(view);
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    fault.textContent = refusal.message;
  } finally {
    byId('check').disabled = false;
    byId('check').textContent = 'Check';
  }
}

/** Brings the first page to life; `opened(view)` is called with the story that it makes. */
export function begin(opened) {
  byId('story-form').addEventListener('submit', event => { event.preventDefault(); check(opened); });
  byId('add-source').addEventListener('click', () => {
    if (!addTyped()) byId('source-text').focus();
  });
  picks(byId('draft-file'), takeDraft);
  picks(byId('source-files'), takeSources);
  takesFiles(byId('draft-drop'), takeDraft);
  takesFiles(byId('source-drop'), takeSources);
  addEventListener('beforeunload', event => {
    if (!sent && (!blank(byId('new-text').value) || sources.length)) event.preventDefault();
  });
}
