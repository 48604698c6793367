/**
 * Web pages: which part of one is the article, what it reads as, and where each word stands.
 *
 * <p>A page is never rendered, no script of it is run and nothing that it names is fetched.
 *
 * <p>No other format may live here, though others may hold pieces of HTML.
 */
package org.stet.reading.document.html;
