package org.stet.authoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stet.extraction.house.House;

/**
 * What the newsroom has settled in whose draft a case stands, as its {@code stet.yaml} would.
 *
 * @param spellings each house spelling, with those that it stands for
 * @param trusted outlets on whose word the newsroom relies
 * @param locale BCP 47 tag of the language of the draft, or null
 */
public record CaseHouse(Map<String, List<String>> spellings, List<String> trusted, String locale) {
  public CaseHouse {
    spellings =
        spellings == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(spellings));
    trusted = trusted == null ? List.of() : List.copyOf(trusted);
  }

  House house() {
    return new House(spellings, trusted, locale);
  }
}
