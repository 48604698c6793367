/**
 * The desk and the HTML report as a reader meets them: in a headless Chromium, by mouse and by
 * keyboard, judged by axe-core.
 *
 * <p>A test waits for what it can see, never for time to pass. Without a Chromium on the machine
 * these tests are skipped; with {@code STET_BROWSER_TESTS=required} in the environment they fail.
 *
 * <p>What the server answers to requests that no page would send is tested in {@code
 * org.stet.desk}.
 */
package org.stet.desk.browser;
