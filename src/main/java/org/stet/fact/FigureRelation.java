package org.stet.fact;

/** How two figures for one thing stand to each other, apart from their values. */
public enum FigureRelation {
  /** Nothing speaks against comparing the values: they should agree. */
  SAME,
  /** "At least nine" at noon, "11" at night: a count that grew between the two articles. */
  GROWN,
  /** They hold for times that share no instant. */
  OTHER_MOMENT,
  /** One is counted out of the other or of a larger whole: "<u>29</u> of the 38 had gone home". */
  PART,
  /** Two sources, each named, count differently: an editor gives both. */
  RIVAL
}
