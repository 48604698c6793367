// One form for an article: its name, outlet, date, headline and words. For a new source, one that is
// there, and what is known of the draft.
import {Refusal} from './api.js';
import {byId} from './element.js';
import {picks, readAll, takesFiles} from './files.js';

const field = name => byId('article-' + name);
const FIELDS = ['name', 'outlet', 'published', 'headline', 'text'];
let under = null;

/**
 * Opens the form. `save(article)` may refuse; `remove()` is offered where given; `fixed` says that the
 * name stays, `wordless` that the words are edited elsewhere.
 */
export function openArticle({title, article, save, remove, fixed = false, wordless = false}) {
  under = {save, remove, wordless, was: article};
  field('title').textContent = title;
  for (const name of FIELDS) field(name).value = article[name] ?? '';
  // A date field shows no time of day; what it does not show must not be lost.
  field('published').value = (article.published ?? '').slice(0, 10);
  field('name').readOnly = fixed;
  field('name-field').hidden = wordless;
  field('text-field').hidden = wordless;
  field('file-field').hidden = wordless;
  field('remove').hidden = !remove;
  field('fault').textContent = '';
  field('notes').replaceChildren();
  field('dialog').showModal();
  (wordless ? field('outlet') : field('text')).focus();
}

function take(read) {
  for (const name of FIELDS) {
    if (name === 'name' && field('name').readOnly) continue;
    if (read[name]) field(name).value = name === 'published' ? read[name].slice(0, 10) : read[name];
  }
}

async function save() {
  const article = {};
  for (const name of FIELDS) article[name] = field(name).value.trim() ? field(name).value : null;
  if (article.published === (under.was.published ?? '').slice(0, 10)) article.published = under.was.published;
  if (!under.wordless && !article.text) {
    field('fault').textContent = 'A source needs words.';
    field('text').focus();
    return;
  }
  await attempt(() => under.save(article));
}

async function attempt(deed) {
  field('fault').textContent = '';
  try {
    await deed();
    field('dialog').close();
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    field('fault').textContent = refusal.message;
  }
}

/** Brings the form to life. */
export function startArticleForm() {
  const read = files => readAll(files.slice(0, 1), field('notes'), take);
  field('form').addEventListener('submit', event => { event.preventDefault(); save(); });
  field('cancel').addEventListener('click', () => field('dialog').close());
  field('remove').addEventListener('click', () => attempt(() => under.remove()));
  picks(field('file'), read);
  takesFiles(field('dialog'), files => { if (!under.wordless) read(files); });
}
