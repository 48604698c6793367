// The one place where mark-up that the server rendered enters the page. It is safe because it comes
// from this desk's own server only, where the templates of org.stet.report.html escape every word of
// an article, once; because a <template> runs no script and loads nothing; and because the page's
// content policy lets no script run that is not a file of the desk. Nothing that was typed, pasted or
// read from a file may ever be given to `parsed`.

const policy = globalThis.trustedTypes?.createPolicy('stet-parts', {createHTML: html => html});

const shown = new WeakMap();

/** Makes `place` show a part of a view; nothing is done where it shows that already. */
export function show(place, html, gone) {
  if (shown.get(place) === html) return;
  shown.set(place, html);
  morph(place, parsed(html), gone);
}

/** The part of a view as a fragment that is not yet in the page. */
export function parsed(html) {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(html) : html;
  for (const link of template.content.querySelectorAll('a[href^="#"]')) link.dataset.jump = '';
  return template.content;
}

/**
 * Makes the children of `place` what they are in `wanted`, touching only what differs: what did not
 * change keeps its focus, its selected words, its folds and its place on the screen. Elements with a
 * `data-local` attribute belong to the page and stay; `gone(element)` may take leave of one slowly.
 */
export function morph(place, wanted, gone = element => element.remove()) {
  const keyed = new Map();
  for (const child of place.children) if (key(child)) keyed.set(key(child), child);
  const kept = new Set();
  let here = place.firstChild;
  for (const next of [...wanted.childNodes]) {
    while (here && (kept.has(here) || isLocal(here))) here = here.nextSibling;
    const twin = key(next) ? keyed.get(key(next)) : here && alike(here, next) ? here : null;
    if (!twin || kept.has(twin)) {
      place.insertBefore(next, here);
      kept.add(next);
      continue;
    }
    if (twin !== here) place.insertBefore(twin, here);
    else here = here.nextSibling;
    adopt(twin, next, gone);
    kept.add(twin);
  }
  for (const child of [...place.childNodes]) {
    if (kept.has(child) || isLocal(child)) continue;
    if (key(child)) gone(child);
    else child.remove();
  }
}

function adopt(old, next, gone) {
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (old.data !== next.data) old.data = next.data;
    return;
  }
  for (const {name, value} of [...next.attributes]) {
    // A reader's folds are the reader's, and the page lets the tab key reach cards.
    if (!['open', 'tabindex'].includes(name) && old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
  for (const {name} of [...old.attributes]) {
    if (!next.hasAttribute(name) && !['open', 'hidden', 'aria-current', 'tabindex'].includes(name)) {
      old.removeAttribute(name);
    }
  }
  morph(old, next, gone);
}

const key = node =>
  (node.nodeName === 'ARTICLE' && node.dataset.finding ? 'finding ' + node.dataset.finding : node.id) || null;
const isLocal = node => node.dataset?.local !== undefined;
const alike = (one, other) =>
  one.nodeType === other.nodeType && one.nodeName === other.nodeName && !key(one);
