package org.stet.extraction.moment;

/** Which way from the day of publication a date without a year, or a weekday, lies. */
enum Outlook {
  PAST,
  FUTURE,
  /** The words around do not tell. */
  OPEN
}
