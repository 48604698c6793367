package org.stet.fact;

/** How a figure binds its value. */
public enum Bound {
  /** "84", "a total of 84". */
  EXACT,
  /** "at least 84", "more than 30". */
  AT_LEAST,
  /** "up to 200", "fewer than 20". */
  AT_MOST,
  /** "about 1,000", "some 400". */
  ABOUT,
  /** "20 to 80", "between 80% and 90%". */
  RANGE,
  /** "dozens", "thousands", "several". */
  VAGUE
}
