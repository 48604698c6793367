// What Stet loads before it can check, told as it happens. The page can be used meanwhile.
import {json, Refusal} from './api.js';
import {byId} from './element.js';

const EVERY = 400;
let ready;

/** Resolves when Stet can check; rejects with its words if it never will. */
export function whenReady() {
  ready ??= watch();
  return ready;
}

async function watch() {
  const line = byId('work');
  let told = '';
  for (;;) {
    const now = await json('GET', 'progress').catch(refusal => {
      if (refusal instanceof Refusal) return {phase: 'away', message: refusal.message};
      throw refusal;
    });
    if (now.phase === 'ready') {
      line.textContent = told ? 'Ready.' : '';
      line.classList.remove('busy');
      return;
    }
    if (now.phase === 'failed') {
      ready = undefined;
      line.textContent = '';
      throw new Refusal(503, now.message || 'Stet could not start.');
    }
    const words = now.phase === 'away' ? now.message
      : `${now.step ? 'Loading ' + now.step : 'Getting ready'}${now.of ? ` (${Math.min(now.done + 1, now.of)} of ${now.of})` : ''}…`;
    if (words !== told) {
      told = line.textContent = words;
      line.classList.toggle('busy', now.phase !== 'away');
    }
    await new Promise(resolve => setTimeout(resolve, EVERY));
  }
}
