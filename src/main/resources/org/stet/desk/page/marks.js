// Marks are stretches of the draft: {start, end, finding, kind, severity}, UTF-16 code units as in the
// server's answers and in JavaScript's strings. All functions here are pure.

const WEIGHT = {error: 3, warning: 2, info: 1};

/** What was done to `before` to make it `after`, as one edit. */
export function edit(before, after) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start
      && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return {start, removed: before.length - start - tail, added: after.length - start - tail};
}

/** Where the marks stand after an edit; a mark whose words are all gone is gone. */
export function shifted(marks, {start, removed, added}) {
  const end = start + removed;
  const moved = place => place + added - removed;
  return marks
    .map(mark => {
      if (mark.end <= start) return mark;
      if (mark.start >= end) return {...mark, start: moved(mark.start), end: moved(mark.end)};
      // An edit inside the words stays inside; one that overlaps their border cuts them there.
      const from = mark.start < start ? mark.start : mark.end > end ? start + added : start;
      const to = mark.end > end ? moved(mark.end) : start;
      return {...mark, start: from, end: to};
    })
    .filter(mark => mark.start < mark.end);
}

/** The stretches of the text in order: {start, end, marks} with the heaviest mark first. */
export function stretches(length, marks) {
  const borders = new Set([0, length]);
  const sound = marks.filter(mark => mark.start < mark.end && mark.end <= length);
  for (const mark of sound) borders.add(mark.start).add(mark.end);
  const places = [...borders].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1];
    return {start, end, marks: at(sound, start)};
  });
}

/** The marks on the code unit at `place`, the heaviest first, then the shortest. */
export function at(marks, place) {
  return marks
    .filter(mark => mark.start <= place && place < mark.end)
    .sort((one, other) => (WEIGHT[other.severity] ?? 0) - (WEIGHT[one.severity] ?? 0)
      || (one.end - one.start) - (other.end - other.start));
}

/** A text and its marks as a text field holds them: a line end is one code unit there. */
export function asTyped(text, marks) {
  if (!text.includes('\r')) return {text, marks};
  const pairs = [];
  for (const found of text.matchAll(/\r\n/g)) pairs.push(found.index);
  const before = place => pairs.filter(pair => pair < place).length;
  const moved = marks.map(mark =>
    ({...mark, start: mark.start - before(mark.start), end: mark.end - before(mark.end)}));
  return {text: text.replace(/\r\n?/g, '\n'), marks: moved};
}
