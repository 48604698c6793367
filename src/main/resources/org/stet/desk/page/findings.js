// The findings beside the draft: kept in step without losing the reader's place, opened, and decided on.
import {bringToSight, byId, still} from './element.js';
import {show} from './parts.js';
import {many, say} from './say.js';
import {tools} from './tools.js';

const PATIENCE = 900;

export class Findings {
  /** `opened(finding)` is called when a finding is to be shown; `desk` is what its tools act on. */
  constructor({desk, opened}) {
    this.desk = desk;
    this.opened = opened;
    this.page = byId('findings-page');
    this.known = null;
    this.current = null;
    this.news = {gone: 0, fresh: 0};
    this.page.addEventListener('click', event => this.clicked(event));
    this.page.addEventListener('keydown', event => this.pressed(event));
  }

  /** The cards in the order of the page, but for those that a filter hides. */
  get cards() {
    return [...this.page.querySelectorAll('article[data-finding]')].filter(each => !each.hidden);
  }

  card(finding) {
    return this.page.querySelector(`article[data-finding="${CSS.escape(finding)}"]`);
  }

  show(view) {
    show(this.page, view.parts.findings, card => this.vanish(card));
    this.report = new Map(view.report.findings.map(finding => [finding.id, finding]));
    for (const card of this.page.querySelectorAll('article[data-finding]')) {
      card.tabIndex = 0;
      tools(card, this.report.get(card.dataset.finding), this.desk);
    }
    this.tell(new Set(this.report.keys()));
    if (this.current && !this.card(this.current)) this.current = null;
  }

  /** Adds up what came and went until the typing rests, and tells it once. */
  tell(now) {
    if (this.known) {
      this.news.gone += [...this.known].filter(finding => !now.has(finding)).length;
      this.news.fresh += [...now].filter(finding => !this.known.has(finding)).length;
    }
    this.known = now;
    clearTimeout(this.telling);
    const {gone, fresh} = this.news;
    if (!gone && !fresh) return;
    this.telling = setTimeout(() => {
      this.news = {gone: 0, fresh: 0};
      const parts = [gone && many(gone, 'finding') + ' gone', fresh && `${fresh} new`];
      say(parts.filter(Boolean).join(', ') + `. ${many(now.size, 'finding')} in all.`);
    }, PATIENCE);
  }

  vanish(card) {
    if (card.nodeName !== 'ARTICLE') return card.remove();
    if (card.contains(document.activeElement)) {
      const cards = this.cards;
      const next = cards[cards.indexOf(card) + 1] ?? cards[cards.indexOf(card) - 1];
      (next ?? byId('findings-title')).focus({preventScroll: true});
    }
    card.removeAttribute('id');
    delete card.dataset.finding;
    if (still()) return card.remove();
    card.dataset.local = '';
    card.inert = true;
    const fading = card.animate({opacity: [1, 0]}, {duration: 400, easing: 'ease-out'});
    fading.finished.finally(() => card.remove());
  }

  clicked(event) {
    if (event.target.closest('a, button, summary, input, textarea, label, form')) return;
    const card = event.target.closest('article[data-finding]');
    // Who selects words in a card wants to copy them.
    if (card && getSelection().isCollapsed) this.open(card.dataset.finding);
  }

  pressed(event) {
    const card = event.target;
    if (!card.matches?.('article[data-finding]') || event.ctrlKey || event.metaKey || event.altKey) return;
    const press = name => card.querySelector(`[data-tool="${name}"]`)?.click();
    const act = {
      Enter: () => this.open(card.dataset.finding),
      ArrowDown: () => this.step(1, card),
      ArrowUp: () => this.step(-1, card),
      e: () => press('edit'),
      s: () => press('suggestion'),
      a: () => press('accept'),
      d: () => press('dismiss'),
      u: () => press('undo')
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** Chooses a finding and shows its words on both sides. */
  open(finding) {
    this.choose([finding]);
    this.opened(finding);
  }

  /** Goes to the next or the previous card. */
  step(by, from = this.card(this.current ?? '')) {
    const cards = this.cards;
    if (!cards.length) return null;
    const index = from ? cards.indexOf(from) + by : by > 0 ? 0 : cards.length - 1;
    const card = cards[(index + cards.length) % cards.length];
    card.focus({preventScroll: true});
    bringToSight(card, 'nearest');
    return card.dataset.finding;
  }

  /** Marks the cards of these findings as current, the first of them in sight. */
  choose(findings) {
    for (const card of this.page.querySelectorAll('[aria-current]')) card.removeAttribute('aria-current');
    const cards = findings.map(finding => this.card(finding)).filter(Boolean);
    for (const card of cards) card.setAttribute('aria-current', 'true');
    this.current = cards[0]?.dataset.finding ?? null;
    if (cards[0] && !cards[0].hidden) bringToSight(cards[0], 'nearest');
  }

  /** What the caret stands on, in words. */
  words(finding) {
    return this.report?.get(finding)?.message ?? '';
  }
}

/** The stretch of the draft that a finding's suggestion would replace, or null. */
export function replaceable(finding, draft, name) {
  const span = finding.spans[0];
  if (!finding.suggestion || span.article !== name) return null;
  const words = span.text.replace(/\r\n?/g, '\n');
  return draft.of(finding.id).find(mark => draft.text.slice(mark.start, mark.end) === words) ?? null;
}
