// How it goes with the server, in words, and what can be done where it goes wrong. The draft stays in its
// field whatever happens.
import {json, of} from './api.js';
import {byId} from './element.js';
import {noNotice, notice} from './say.js';

const PATIENCE = 400;

export class Connection {
  constructor(story) {
    this.story = story;
  }

  /** Tells how it goes with the newest words: typing, checking, checked, failed. */
  told(state, refusal) {
    clearTimeout(this.slow);
    const line = byId('work');
    if (state === 'checking') {
      // Most answers are here before anybody could read this.
      this.slow = setTimeout(() => { line.textContent = 'Checking…'; line.classList.add('busy'); }, PATIENCE);
      return;
    }
    if (state === 'typing') return;
    line.classList.remove('busy');
    line.textContent = state === 'checked' ? 'Checked' : 'Not checked';
    if (state === 'checked') noNotice();
    else this.complain(refusal);
  }

  complain(refusal) {
    const choices = {
      404: [['Check it again', () => this.again()]],
      409: [['Keep this text', () => { noNotice(); this.story.live.insist(); }],
        ['Take the other text', () => this.reread()]]
    }[refusal.status] ?? [];
    notice(refusal.message + (refusal.passing && refusal.status ? ' It is tried again by itself.' : ''), choices);
  }

  async reread() {
    noNotice();
    const view = await json('GET', of(this.story.view.id)).catch(refusal => this.complain(refusal));
    if (view) this.story.take(view);
  }

  /** Gives the story as it stands here to a server that forgot it. */
  async again() {
    const {view: {draft, sources}, draft: field, live} = this.story;
    try {
      const view = await json('POST', 'stories', {draft: {...draft, text: field.text}, sources});
      history.replaceState(null, '', '#story=' + encodeURIComponent(view.id));
      noNotice();
      live.resume(view);
    } catch (refusal) {
      if (refusal.status !== 404) return notice(refusal.message);
      notice('Stet was started anew and has another address. Copy the draft, then open the address that it printed.',
        [['Copy the draft', () => navigator.clipboard.writeText(field.text)]]);
    }
  }
}
