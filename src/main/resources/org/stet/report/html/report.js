'use strict';
// Filters, folding and keys. The page is whole without them. Nothing here makes markup of words.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const findings = () => all('.finding[data-finding]');
  const shown = () => findings().filter((card) => !card.hidden);
  const form = () => one('.filters form');
  let words = new WeakMap();

  // What is asked for, as the address tells it: #f-6ef0&severity=error&words=toll
  const asked = () => {
    const data = form();
    const severities = all('[name="severity"]:checked', data).map((box) => box.value);
    return {
      severity: severities.length === 3 ? '' : severities.join(',') || 'none',
      kind: data.elements.kind.value,
      article: data.elements.article.value,
      words: data.elements.words.value.trim(),
    };
  };

  const text = (card) => {
    if (!words.has(card)) {
      const own = all(':scope > h3, :scope > .quote, :scope > header, :scope > .suggestion, .rule', card);
      words.set(card, own.map((part) => part.textContent).join(' ').toLowerCase());
    }
    return words.get(card);
  };

  const fits = (card, want) =>
    (!want.severity || want.severity.split(',').includes(card.dataset.severity)) &&
    (!want.kind || card.dataset.kind === want.kind) &&
    (!want.article || card.dataset.articles.split(' ').includes(want.article)) &&
    (!want.words || text(card).includes(want.words.toLowerCase()));

  const anchor = () => {
    const first = location.hash.slice(1).split('&')[0];
    return first.includes('=') ? '' : first;
  };

  const remember = (want) => {
    const parts = [anchor(), ...Object.keys(want).filter((key) => want[key])
      .map((key) => key + '=' + encodeURIComponent(want[key]))].filter(Boolean);
    const hash = parts.length ? '#' + parts.join('&') : location.pathname + location.search;
    history.replaceState(null, '', hash);
  };

  const apply = (keep = true) => {
    if (!form()) return;
    const want = asked();
    const cards = findings();
    const off = new Set();
    for (const card of cards) {
      card.hidden = !fits(card, want);
      if (card.hidden) off.add(card.id);
    }
    for (const mark of all('.text mark[data-cards]')) {
      mark.classList.toggle('off', mark.dataset.cards.split(' ').every((id) => off.has(id)));
    }
    for (const link of all('.text .ref')) {
      link.classList.toggle('off', off.has(link.hash.slice(1)));
    }
    const left = cards.length - off.size;
    one('.filters .live').textContent = left === cards.length
      ? `all ${cards.length} findings` : `${left} of ${cards.length} findings`;
    if (keep) remember(want);
  };

  const restore = () => {
    const given = new Map(location.hash.slice(1).split('&').filter((part) => part.includes('='))
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
    const value = (key) => {
      try { return decodeURIComponent(given.get(key) ?? ''); } catch { return ''; }
    };
    const data = form();
    const severity = value('severity');
    for (const box of all('[name="severity"]', data)) {
      box.checked = !severity || severity.split(',').includes(box.value);
    }
    for (const name of ['kind', 'article', 'words']) data.elements[name].value = value(name);
    for (const name of ['kind', 'article']) {
      if (data.elements[name].selectedIndex < 0) data.elements[name].value = '';
    }
    if (given.size) one('.filters').open = true;
  };

  // The draft scrolls by itself where it stands beside its findings: they stay where they are.
  const show = (target) => {
    const pane = target.closest('.texts');
    if (!pane || pane.scrollHeight <= pane.clientHeight) {
      target.scrollIntoView({ block: target.matches('.finding') ? 'start' : 'center' });
      return;
    }
    const offset = target.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += offset - pane.clientHeight / 3;
    pane.scrollIntoView({ block: 'nearest' });
  };

  // A jump opens what is folded, shows what is filtered out, and lights up all the words.
  const arrive = (reveal = true) => {
    const target = anchor() && document.getElementById(anchor());
    for (const each of all('.here')) each.classList.remove('here');
    globalThis.CSS?.highlights?.delete('stet-here');
    if (!target) return;
    if (target.hidden && !reveal) return;
    if (target.hidden) { form()?.reset(); apply(false); }
    for (let up = target; up; up = up.parentElement) if (up.tagName === 'DETAILS') up.open = true;
    const end = document.getElementById(target.id + 'e');
    if (end && globalThis.Highlight) {
      const range = new Range();
      range.setStartBefore(target);
      range.setEndAfter(end);
      CSS.highlights.set('stet-here', new Highlight(range));
    }
    if (target.id.startsWith('m-')) {
      const card = 'f-' + target.id.slice(2, target.id.lastIndexOf('-'));
      for (const mark of all('.text mark[data-cards]')) {
        mark.classList.toggle('here', mark.dataset.cards.split(' ').includes(card));
      }
    }
    target.classList.add('here');
    show(target);
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    if (form()) remember(asked());
  };

  const go = (id) => {
    history.pushState(null, '', '#' + id);
    arrive();
  };

  const step = (by) => {
    const cards = shown();
    if (!cards.length) return;
    const at = cards.findIndex((card) => card.contains(document.activeElement) || card.id === anchor());
    const next = at < 0 ? (by > 0 ? 0 : cards.length - 1) : (at + by + cards.length) % cards.length;
    go(cards[next].id);
  };

  const fold = (open) => {
    for (const details of all('.finding details, .rest, .claims details, .suppressed')) details.open = open;
  };

  const help = () => one('dialog.help');
  const typing = (element) => element.closest('input:not([type="checkbox"]), select, textarea, [contenteditable]');

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (help()?.open || help() && !one('[name="keys"]').checked) return;
    if (event.key === 'n') step(1);
    else if (event.key === 'p') step(-1);
    else if (event.key === '?') help()?.showModal();
    else if (event.key === '/' && form()) {
      one('.filters').open = true;
      form().elements.words.focus();
    } else return;
    event.preventDefault();
  });

  document.addEventListener('click', (event) => {
    const mark = event.target.closest('.text mark[data-cards]:not(.off)');
    if (mark && getSelection().isCollapsed) go(mark.dataset.cards.split(' ')[0]);
    const button = event.target.closest('[data-fold], [data-help]');
    if (button?.dataset.fold) fold(button.dataset.fold === 'open');
    else if (button) help()?.showModal();
    const link = event.target.closest('.jump, .text .ref, .claim .ref');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go(link.hash.slice(1));
    }
  });

  const within = (event) => event.target.closest?.('.filters form');
  document.addEventListener('input', (event) => { if (within(event)) apply(); });
  document.addEventListener('reset', (event) => { if (within(event)) setTimeout(apply); });
  document.addEventListener('submit', (event) => { if (within(event)) event.preventDefault(); });

  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });

  const start = () => {
    if (one('.filters')) {
      one('.filters').hidden = false;
      restore();
      apply(false);
    }
    one('.stet')?.classList.add('scripted');
    arrive(false);
  };

  // Whoever sets new parts into the page says so; the filters stay as they are.
  document.addEventListener('stet:changed', () => {
    words = new WeakMap();
    if (one('.filters')) one('.filters').hidden = false;
    apply(false);
  });
  addEventListener('popstate', () => {
    if (location.hash.includes('=') && form()) { restore(); apply(false); }
    arrive();
  });
  start();
})();
