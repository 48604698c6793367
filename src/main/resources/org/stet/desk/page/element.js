// Elements are made here and nowhere else, with their words as text: no word of a draft, a source or
// a file name can become mark-up on its way through the page.

/** An element with properties, handlers (`on`), attributes (`is`) and children (elements or words). */
export function element(name, {on = {}, is = {}, ...properties} = {}, ...children) {
  const made = document.createElement(name);
  Object.assign(made, properties);
  for (const [attribute, value] of Object.entries(is)) {
    if (value !== null && value !== undefined) made.setAttribute(attribute, value);
  }
  for (const [event, handler] of Object.entries(on)) made.addEventListener(event, handler);
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

/** A button that does one thing. */
export function button(words, click, more = {}) {
  return element('button', {type: 'button', on: {click}, ...more}, words);
}

/** The element of the page with this id. */
export const byId = id => document.getElementById(id);

/** Whether the reader has asked for less movement. */
export const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings an element into sight, gently where that is liked. */
export function bringToSight(target, block = 'center') {
  target.scrollIntoView({block, behavior: still() ? 'auto' : 'smooth'});
}
