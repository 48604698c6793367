package org.stet.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the page itself reckons while it waits for the server: where marks stand after an edit. */
@ExtendWith(OnTheDesk.class)
class MarksTest {

  /** Makes edits at places that a small generator chooses, always the same. */
  private static final String EDITS =
      """
      const done = arguments[arguments.length - 1];
      import('./assets/marks.js').then(({edit, shifted, stretches}) => {
        let seed = 7;
        const next = bound => (seed = (seed * 48271) % 2147483647) % bound;
        const faults = [];
        for (let round = 0; round < 2000; round++) {
          const before = 'aXbXcX\\u{1F600}dXe'.repeat(3);
          const start = next(before.length), end = start + next(before.length - start);
          const after = before.slice(0, start) + 'y'.repeat(next(4)) + before.slice(end);
          const change = edit(before, after);
          const low = next(before.length - 1), high = low + 1 + next(before.length - low - 1);
          const [moved] = shifted([{start: low, end: high, finding: 'f'}], change);
          const untouched = high <= change.start || low >= change.start + change.removed;
          const words = moved && after.slice(moved.start, moved.end);
          if (untouched && words !== before.slice(low, high)) faults.push([before, after, low, high]);
          if (moved && (moved.start < 0 || moved.end > after.length)) faults.push([low, high]);
          const pieces = stretches(after.length, moved ? [moved] : []);
          if (pieces.map(piece => after.slice(piece.start, piece.end)).join('') !== after) {
            faults.push(pieces);
          }
        }
        done(faults.map(String));
      }, failure => done([String(failure)]));
      """;

  private static final String TYPED =
      """
      const done = arguments[arguments.length - 1];
      import('./assets/marks.js').then(({asTyped}) => {
        const file = 'One\\r\\nTwo three\\r\\nfour';
        const {text, marks} = asTyped(file, [{start: 5, end: 8}, {start: 16, end: 20}]);
        done(marks.map(mark => text.slice(mark.start, mark.end)));
      });
      """;

  @Test
  void whatIsNotTouchedKeepsItsMarkWhateverIsEdited(DeskPage desk) {
    desk.open();

    assertThat((List<?>) desk.browser().executeAsyncScript(EDITS)).isEmpty();
  }

  @Test
  void marksInAFileWithWindowsLineEndsStandOnTheSameWordsInTheField(DeskPage desk) {
    desk.open();

    assertThat((List<?>) desk.browser().executeAsyncScript(TYPED))
        .asString()
        .isEqualTo("[Two, four]");
  }
}
