// Keeps the server's view of the story in step with the draft as it is typed: an edit waits until the
// typing pauses, one question is under way at a time, and only the newest edit is asked about next.
import {json, of, Refusal} from './api.js';
import {asTyped, shifted} from './marks.js';

const PAUSE = 150;
const LONGEST = 15000;

export class Live {
  /** `draft` is the text field; `shown(view, marks)` shows an answer; `told(state, refusal)` how it goes. */
  constructor({draft, shown, told}) {
    this.draft = draft;
    this.shown = shown;
    this.told = told;
    this.id = null;
    this.revision = 0;
    this.asked = 0;
    this.since = [];
    this.queue = Promise.resolve();
  }

  /** Takes up a story as the server has it. */
  take(view) {
    this.id = view.id;
    this.revision = this.asked = view.revision;
    this.since = [];
    this.draft.replace(view.draft.text ?? '');
    this.show(view);
  }

  /** Takes up the same words under another id. */
  resume(view) {
    this.id = view.id;
    this.revision = this.asked = view.revision;
    this.since = [];
    this.show(view);
    this.told('checked');
  }

  /** Whether the server has not seen the newest words yet. */
  get behind() {
    return this.revision !== this.asked || this.waiting !== undefined;
  }

  /** Tells of an edit that was just made. */
  edited(change) {
    this.revision++;
    this.since.push({revision: this.revision, change});
    this.told('typing');
    this.later(PAUSE);
  }

  later(pause) {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => { this.waiting = undefined; this.send(); }, pause);
  }

  /** Asks about the newest text now; resolves when the server has seen it. */
  send() {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    if (!this.sending) this.sending = this.exchange().finally(() => { this.sending = undefined; });
    return this.sending;
  }

  async exchange() {
    let pause = 1000;
    while (this.asked !== this.revision) {
      const revision = this.revision;
      try {
        this.told('checking');
        const body = {text: this.text, revision};
        const view = await this.alone(() => json('PUT', of(this.id, 'draft'), body));
        this.asked = revision;
        this.show(view);
        pause = 1000;
      } catch (refusal) {
        if (!(refusal instanceof Refusal)) throw refusal;
        if (refusal.status === 409 && this.overtaken(refusal, revision)) continue;
        this.told('failed', refusal);
        if (!refusal.passing) return;
        // The words stay in the field; whoever types on does not wait for this either.
        await new Promise(resolve => setTimeout(resolve, pause));
        pause = Math.min(pause * 2, LONGEST);
      }
    }
    this.told('checked');
  }

  /** After a 409: whether only the counting was behind, as when a reload met an answer under way. */
  overtaken(refusal, revision) {
    const newer = refusal.body.revision;
    if (typeof newer !== 'number' || newer < revision || !this.mine) return false;
    this.mine = false;
    this.revision = newer + 1;
    return true;
  }

  /** Puts this window's words in the place of those of another. */
  insist() {
    this.mine = true;
    return this.send();
  }

  /** The words in the field; as they came, line ends and all, where nobody has changed them. */
  get text() {
    return asTyped(this.served, []).text === this.draft.text ? this.served : this.draft.text;
  }

  /** Tells the server the headline, the outlet or the date of the draft. */
  async describe(fields) {
    if (this.behind) await this.send();
    const revision = ++this.revision;
    this.asked = revision;
    const body = {text: this.text, revision, ...fields};
    this.show(await this.alone(() => json('PUT', of(this.id, 'draft'), body)));
  }

  /** Asks for anything else about the story, after what was asked before, and shows the view. */
  async change(method, path, body) {
    if (this.behind) await this.send();
    const view = await this.alone(() => json(method, of(this.id, ...path), body));
    this.show(view);
    return view;
  }

  /** One question at a time, in the order asked. */
  alone(question) {
    const answer = this.queue.then(question);
    this.queue = answer.catch(() => {});
    return answer;
  }

  show(view) {
    this.served = view.draft.text ?? '';
    const {marks} = asTyped(this.served, view.marks);
    // What was typed while the answer was on its way moves its marks.
    this.since = this.since.filter(each => each.revision > view.revision);
    this.shown(view, this.since.reduce((moved, {change}) => shifted(moved, change), marks));
  }
}
