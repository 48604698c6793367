package org.stet.report;

import org.stet.fact.Alignment;
import org.stet.fact.Anomaly;
import org.stet.fact.Attribution;
import org.stet.fact.Charge;
import org.stet.fact.Claim;
import org.stet.fact.Difference;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.FigureMatch;
import org.stet.fact.HouseSpelling;
import org.stet.fact.Implication;
import org.stet.fact.Mention;
import org.stet.fact.Moment;
import org.stet.fact.MomentMatch;
import org.stet.fact.NameVariant;
import org.stet.fact.Origin;
import org.stet.fact.Quotation;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Reckoning;
import org.stet.fact.Sentence;
import org.stet.fact.SourceLanguage;
import org.stet.fact.TrustedOutlet;

/** The arrays into which the facts of an article are sorted, in the order of the report. */
enum FactGroup {
  SENTENCES("sentences", Sentence.class),
  ATTRIBUTIONS("attributions", Attribution.class),
  QUOTATIONS("quotations", Quotation.class),
  FIGURES("figures", Figure.class),
  MOMENTS("moments", Moment.class),
  CLAIMS("claims", Claim.class),
  IMPLICATIONS("implications", Implication.class),
  NAMES("names", Mention.class),
  NAME_VARIANTS("nameVariants", NameVariant.class),
  ANOMALIES("anomalies", Anomaly.class),
  SOURCE_LANGUAGES("sourceLanguages", SourceLanguage.class),
  ALIGNMENTS("alignments", Alignment.class),
  FIGURE_MATCHES("figureMatches", FigureMatch.class),
  MOMENT_MATCHES("momentMatches", MomentMatch.class),
  RECKONINGS("reckonings", Reckoning.class),
  DIFFERENCES("differences", Difference.class),
  CHARGES("charges", Charge.class),
  ORIGINS("origins", Origin.class),
  QUOTATION_MATCHES("quotationMatches", QuotationMatch.class),
  HOUSE_SPELLINGS("houseSpellings", HouseSpelling.class),
  TRUSTED_OUTLETS("trustedOutlets", TrustedOutlet.class);

  private final String field;
  private final Class<? extends Fact> type;

  FactGroup(String field, Class<? extends Fact> type) {
    this.field = field;
    this.type = type;
  }

  /** Whether it is there only where a newsroom has settled something. */
  boolean ofHouse() {
    return this == HOUSE_SPELLINGS || this == TRUSTED_OUTLETS;
  }

  String field() {
    return field;
  }

  static FactGroup of(Fact fact) {
    for (FactGroup group : values()) {
      if (group.type.isInstance(fact)) {
        return group;
      }
    }
    throw new IllegalArgumentException("no group for " + fact.getClass().getSimpleName());
  }
}
