/**
 * Markdown files: what they read as when rendered, and where each word stands.
 *
 * <p>Only the syntax tree of the CommonMark library is used; nothing is rendered as HTML, and
 * remarks to Stet stay on lines of their own.
 *
 * <p>No other format may live here.
 */
package org.stet.reading.document.markdown;
