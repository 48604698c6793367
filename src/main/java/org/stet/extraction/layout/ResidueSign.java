package org.stet.extraction.layout;

import java.util.List;

/** One way in which residue gives itself away. */
interface ResidueSign {
  /** The residue that this sign finds, in any order; never null. */
  List<Residue> find(Page page);
}
