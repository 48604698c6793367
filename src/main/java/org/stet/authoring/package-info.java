/**
 * What a rule author needs: the cases of a rule, run and compared with what they expect.
 *
 * <p>Here a case becomes a story, the rule alone is asked, and the outcome is told with both sides.
 *
 * <p>No rule is compiled and no text is analysed here: the engine and extraction do that.
 */
package org.stet.authoring;
