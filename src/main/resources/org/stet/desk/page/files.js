// Files that are dropped or picked: read by the server, as it reads every format a desk has.
import {read, Refusal} from './api.js';
import {element} from './element.js';

/** Reads files one after another; what is to be known of each is told in `notes`, where it was dropped. */
export async function readAll(files, notes, each) {
  for (const file of files) {
    const line = element('p', {className: 'note'}, `Reading ${file.name}…`);
    notes.append(line);
    try {
      const article = await read(file);
      await each(article);
      if (article.notes?.length) line.textContent = `${file.name}: ${article.notes.join(' ')}`;
      else line.remove();
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      line.className = 'note fault';
      line.setAttribute('role', 'alert');
      line.textContent = refusal.message.includes(file.name) ? refusal.message : `${file.name}: ${refusal.message}`;
    }
  }
}

/** Makes an element take files that are dropped on it; words that are dropped go where they always went. */
export function takesFiles(place, taken) {
  const hasFiles = event => [...event.dataTransfer.types].includes('Files');
  let depth = 0;
  const settle = () => { depth = 0; place.classList.remove('dropping'); };
  place.addEventListener('dragenter', event => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth++;
    place.classList.add('dropping');
  });
  place.addEventListener('dragover', event => { if (hasFiles(event)) event.preventDefault(); });
  place.addEventListener('dragleave', () => { if (--depth <= 0) settle(); });
  place.addEventListener('drop', event => {
    settle();
    if (!hasFiles(event)) return;
    event.preventDefault();
    event.stopPropagation();
    taken([...event.dataTransfer.files]);
  });
}

/** Makes a file field give its files away and be empty again. */
export function picks(field, taken) {
  field.addEventListener('change', () => {
    const files = [...field.files];
    field.value = '';
    if (files.length) taken(files);
  });
}

// A file that misses its place must not replace the page and the words in it.
for (const missed of ['dragover', 'drop']) {
  addEventListener(missed, event => {
    if ([...event.dataTransfer.types].includes('Files')) event.preventDefault();
  });
}

/** `name`, or `name (2)` where there is one already. */
export function unused(name, taken) {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number++) {
    const dot = name.lastIndexOf('.');
    const other = dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
    if (!taken.includes(other)) return other;
  }
}
