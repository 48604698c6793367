// The draft as it is typed: a plain text field, so that undo, spelling, input methods and screen
// readers work as everywhere, over a layer with the same words in which the findings are marked.
import {bringToSight, byId, element} from './element.js';
import {at, edit, shifted, stretches} from './marks.js';

export class Draft {
  /** `typed(edit)` is called after each change, `reached(findings)` when the caret comes to words. */
  constructor({typed, reached}) {
    this.field = byId('draft-text');
    this.layer = byId('layer');
    this.marks = [];
    this.known = '';
    this.open = null;
    this.typed = typed;
    this.reached = reached;
    this.field.addEventListener('input', () => this.changed());
    document.addEventListener('selectionchange', () => this.caretMoved());
  }

  get text() {
    return this.field.value;
  }

  /** Another text altogether. What could be undone cannot be any more. */
  replace(text) {
    this.field.value = text;
    this.known = this.field.value;
    this.marks = [];
    this.paint();
  }

  changed() {
    const change = edit(this.known, this.text);
    this.known = this.text;
    this.marks = shifted(this.marks, change);
    this.paint();
    this.typed(change);
  }

  mark(marks) {
    this.marks = marks;
    this.paint();
  }

  /** The finding whose words are shown as chosen, or null. */
  choose(finding) {
    this.open = finding;
    this.paint();
  }

  paint() {
    const text = this.text;
    const words = stretches(text.length, this.marks).map(({start, end, marks}) => {
      const piece = text.slice(start, end);
      if (!marks.length) return piece;
      const chosen = marks.find(mark => mark.finding === this.open);
      const shown = chosen ?? marks[0];
      return element('mark', {
        className: `k-${shown.kind} s-${shown.severity}${chosen ? ' chosen' : ''}`,
        is: {'data-findings': marks.map(mark => mark.finding).join(' ')}
      }, piece);
    });
    // The last line end of a text field has a line of its own; a block needs something on it.
    this.layer.replaceChildren(...words, '\u200b');
  }

  caretMoved() {
    if (document.activeElement !== this.field) return;
    const place = this.field.selectionStart;
    const found = at(this.marks, place).map(mark => mark.finding);
    if (found.join() === this.last) return;
    this.last = found.join();
    this.reached(found);
  }

  /** The marks of a finding, in the order of the text. */
  of(finding) {
    return this.marks
      .filter(mark => mark.finding === finding)
      .sort((one, other) => one.start - other.start);
  }

  /** Selects the first words of a finding and brings them into sight; false where it has none. */
  show(finding, {focus = true} = {}) {
    const [mark] = this.of(finding);
    this.choose(finding);
    if (!mark) return false;
    this.last = at(this.marks, mark.start).map(each => each.finding).join();
    if (focus) this.field.focus({preventScroll: true});
    this.field.setSelectionRange(mark.start, mark.end);
    const shown = this.layer.querySelector('.chosen');
    if (shown) bringToSight(shown);
    return true;
  }

  /** Selects a stretch and brings it into sight. */
  select(start, end) {
    this.field.focus({preventScroll: true});
    this.field.setSelectionRange(start, end);
    const range = document.createRange();
    let passed = 0;
    const walker = document.createTreeWalker(this.layer, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const {length} = walker.currentNode.data;
      if (passed + length > start) {
        range.setStart(walker.currentNode, start - passed);
        bringToSight(range.startContainer.parentElement.closest('mark') ?? this.layer);
        return;
      }
      passed += length;
    }
  }

  /** Writes `words` over a stretch as if they were typed, so that it can be undone. */
  write(start, end, words) {
    this.field.focus({preventScroll: true});
    this.field.setSelectionRange(start, end);
    const command = words === '' ? 'delete' : 'insertText';
    // Declared obsolete, but still the only way that keeps the field's own undo.
    if (!document.execCommand(command, false, words)) {
      this.field.setRangeText(words, start, end, 'end');
      this.changed();
    }
    this.field.setSelectionRange(start, start + words.length);
  }
}
