// One story on the desk: the draft, its findings and its sources, kept in step with each other.
import {Articles} from './articles.js';
import {byId, element} from './element.js';
import {showDismissed} from './dismissed.js';
import {Connection} from './connection.js';
import {Draft} from './draft.js';
import {showFilters, startFilters} from './filters.js';
import {Findings, replaceable} from './findings.js';
import {Live} from './live.js';
import {show} from './parts.js';
import {say} from './say.js';
import {Sources} from './sources.js';
import {showNotes, showStanding} from './standing.js';
import {rewording} from './tools.js';
import {isNarrow, look} from './views.js';

export class Story {
  constructor() {
    this.draft = new Draft({typed: change => this.live.edited(change), reached: findings => this.reached(findings)});
    this.findings = new Findings({desk: this, opened: finding => this.show(finding)});
    this.sources = new Sources();
    this.live = new Live({
      draft: this.draft,
      shown: (view, marks) => this.shown(view, marks),
      told: (state, refusal) => this.connection.told(state, refusal)
    });
    this.connection = new Connection(this);
    this.articles = new Articles(this);
    startFilters();
  }

  /** What the list of stories tells of this one, or null. */
  get known() {
    return this.view ? {id: this.view.id, name: this.view.draft.headline || this.view.draft.name} : null;
  }

  /** Whether there are words that the server has not seen. */
  get unseen() {
    return !!this.view && this.live.behind;
  }

  /** The id of the story, when the server has seen its newest words. */
  async settled() {
    if (this.live.behind) await this.live.send();
    return this.view.id;
  }

  take(view) {
    this.findings.known = null;
    this.live.take(view);
  }

  shown(view, marks) {
    this.view = view;
    showStanding(view);
    showNotes(view);
    this.sources.show(view);
    // Without a report the last one stays: the check failed, and the notes say why.
    if (!view.report) return;
    this.draft.mark(marks);
    this.findings.show(view);
    showFilters(view.parts.filters);
    showDismissed(view.report.suppressed, finding => this.undecide(finding));
    show(byId('tables-page'), view.parts.tables);
    show(byId('claims-page'), view.parts.claims);
  }

  /** Shows the words of a finding in the draft and in the source. */
  show(finding) {
    const card = this.findings.card(finding);
    // The sources first: they take room from the draft, which then comes into sight in what is left.
    const there = this.sources.find(card);
    const here = this.draft.show(finding, {focus: false});
    if (isNarrow() && (here || there)) look(here ? 'draft' : 'sources');
    this.atCaret(here ? [finding] : []);
  }

  reached(findings) {
    this.draft.choose(findings[0] ?? null);
    this.findings.choose(findings);
    if (findings.length) this.sources.find(this.findings.card(findings[0]), {open: false});
    this.atCaret(findings);
  }

  atCaret(findings) {
    const line = byId('caret');
    line.replaceChildren();
    if (!findings.length) return;
    line.append(element('button', {
      type: 'button', className: 'quiet', on: {click: () => this.back(findings[0])}
    }, this.findings.words(findings[0])));
    if (findings.length > 1) line.append(element('span', {className: 'hint'}, `and ${findings.length - 1} more`));
  }

  /** From the draft back to the card; true where there was one to go to. */
  back(finding = this.findings.current) {
    if (document.activeElement?.closest('#findings-pane')) {
      if (this.sources.isOpen) this.sources.fold(true);
      return true;
    }
    const card = finding && this.findings.card(finding);
    if (!card) return false;
    look('findings');
    card.focus({preventScroll: true});
    card.scrollIntoView({block: 'nearest'});
    return true;
  }

  step(by) {
    if (isNarrow()) look('findings');
    const finding = this.findings.step(by);
    if (finding) this.findings.open(finding);
  }

  /** Goes where a link of the report leads: `target` is the id of a place on the page. */
  jump(target, link) {
    const place = document.getElementById(target);
    const card = place?.closest('article[data-finding]');
    if (card) {
      look('findings');
      card.focus({preventScroll: true});
      this.findings.open(card.dataset.finding);
      return;
    }
    if (place && this.sources.reveal(place)) {
      if (isNarrow()) look('sources');
      byId('source-page').focus({preventScroll: true});
      return;
    }
    const from = link.closest('article[data-finding]');
    if (from) {
      this.edit(from.dataset.finding);
      return;
    }
    const [, start, end] = /^p\d+-(\d+)-(\d+)$/.exec(target) ?? [];
    if (start) this.draft.select(Number(start), Number(end));
    if (isNarrow()) look('draft');
  }

  // What the tools of a finding act on.

  /** What was decided on a finding that is still open, or null. */
  decision(finding) {
    return this.view.report.accepted?.find(each => each.finding === finding) ?? null;
  }

  get folder() {
    return this.view.folder;
  }

  inDraft(finding) {
    return this.draft.of(finding).length > 0;
  }

  replaceable(finding) {
    return replaceable(finding, this.draft, this.view.draft.name);
  }

  edit(finding) {
    this.findings.choose([finding]);
    if (isNarrow()) look('draft');
    this.sources.find(this.findings.card(finding));
    this.draft.show(finding);
    this.atCaret([finding]);
  }

  write(finding, words) {
    const place = this.replaceable(finding);
    if (!place) return;
    if (isNarrow()) look('draft');
    const change = rewording(this.draft.text, place, words);
    this.draft.write(change.start, change.end, change.words);
    say('Written. Undo takes it back.');
  }

  decide(decision) {
    return this.live.change('POST', ['decisions'], decision);
  }

  async undecide(finding) {
    await this.live.change('DELETE', ['decisions', finding]).catch(refusal => this.connection.complain(refusal));
  }
}
