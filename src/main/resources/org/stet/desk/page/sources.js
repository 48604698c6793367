// The sources under the draft: one at a time, with the words that findings quote, jumping both ways.
import {bringToSight, byId, button, element} from './element.js';
import {show} from './parts.js';

export class Sources {
  constructor() {
    this.pane = byId('source-pane');
    this.page = byId('source-page');
    this.names = byId('source-names');
    this.current = null;
    byId('fold-sources').addEventListener('click', () => this.fold(this.isOpen));
  }

  get isOpen() {
    return this.pane.classList.contains('open');
  }

  /** The articles of the page, in the order of the view. */
  get articles() {
    return [...this.page.querySelectorAll('article.source')];
  }

  show(view) {
    this.sources = view.sources;
    show(this.page, view.parts.sources);
    if (!this.sources.some(source => source.name === this.current)) {
      this.current = this.sources[0]?.name ?? null;
    }
    this.names.replaceChildren(...this.sources.map(source => button(source.outlet || source.name,
      () => { this.choose(source.name); this.fold(false); },
      {title: source.name, is: {'data-name': source.name}})));
    if (!this.sources.length) this.names.append(element('p', {className: 'hint'}, 'None yet.'));
    byId('edit-source').hidden = !this.sources.length;
    this.choose(this.current);
  }

  /** Shows this source and no other. */
  choose(name) {
    this.current = name;
    this.sources.forEach((source, index) => {
      if (this.articles[index]) this.articles[index].hidden = source.name !== name;
    });
    for (const tab of this.names.querySelectorAll('button')) {
      if (tab.dataset.name !== name) tab.removeAttribute('aria-current');
      else {
        tab.setAttribute('aria-current', 'true');
        this.names.scrollLeft = tab.offsetLeft - this.names.offsetLeft - 20;
      }
    }
  }

  fold(folded) {
    this.pane.classList.toggle('open', !folded);
    byId('fold-sources').setAttribute('aria-expanded', String(!folded));
    byId('fold-sources').textContent = folded ? 'Show' : 'Hide';
  }

  /** Opens the source in which `place` stands and brings it into sight. */
  reveal(place) {
    const index = this.articles.findIndex(article => article.contains(place));
    if (index < 0) return false;
    this.choose(this.sources[index].name);
    this.fold(false);
    for (let folded = place.closest('details'); folded; folded = folded.parentElement.closest('details')) {
      folded.open = true;
    }
    bringToSight(place);
    return true;
  }

  /** Marks the words that a card quotes as chosen and brings the first into sight, where that is open. */
  find(card, {open = true} = {}) {
    for (const mark of this.page.querySelectorAll('.chosen')) mark.classList.remove('chosen');
    const marks = [...this.page.querySelectorAll('mark[data-cards]')]
      .filter(mark => mark.dataset.cards.split(' ').includes(card?.id));
    for (const mark of marks) mark.classList.add('chosen');
    const here = marks.find(mark => !mark.closest('[hidden]')) ?? marks[0];
    return here && (open || this.isOpen) ? this.reveal(here) : false;
  }
}
