package org.stet.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on standard error, drawn only where somebody watches. */
public interface Progress extends AutoCloseable {

  /** One thing more is done. */
  void step();

  @Override
  void close();

  /**
   * A bar over {@code total} things, or nothing where standard error is no terminal.
   *
   * @param what the things, in the plural
   * @param total how many there are; -1 where that is not known
   */
  static Progress over(String what, long total) {
    if (!Terminal.watchesErrors()) {
      return new Progress() {
        @Override
        public void step() {}

        @Override
        public void close() {}
      };
    }
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(what)
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, 80))
            .build();
    return new Progress() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }
}
