package org.stet.fact;

/** How certain the text makes an event, after FactBank (Saurí and Pustejovsky 2009). */
public enum Factuality {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  /** Only a plan, wish, demand, question or condition. */
  UNREALISED
}
