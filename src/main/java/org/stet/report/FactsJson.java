package org.stet.report;

import static org.stet.report.JsonTree.name;
import static org.stet.report.JsonTree.number;
import static org.stet.report.JsonTree.object;
import static org.stet.report.JsonTree.span;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stet.fact.Anomaly;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.fact.HouseSpelling;
import org.stet.fact.Implication;
import org.stet.fact.Mention;
import org.stet.fact.Moment;
import org.stet.fact.Quotation;
import org.stet.fact.Sentence;
import org.stet.fact.SourceLanguage;
import org.stet.fact.TrustedOutlet;

/** Every kind of fact as a JSON object, component by component. */
final class FactsJson {
  private FactsJson() {}

  static ObjectNode of(Fact fact) {
    if (fact instanceof Attribution attribution) {
      return attribution(attribution);
    } else if (fact instanceof Figure figure) {
      return figure(figure);
    } else if (fact instanceof Claim claim) {
      return claim(claim);
    } else if (fact instanceof Moment moment) {
      return JsonTables.moment(moment);
    } else if (fact instanceof Mention mention) {
      return mention(mention);
    } else if (fact instanceof Quotation quotation) {
      return quotation(quotation);
    } else if (fact instanceof Sentence sentence) {
      return sentence(sentence);
    } else if (fact instanceof Anomaly anomaly) {
      return anomaly(anomaly);
    } else if (fact instanceof Implication implication) {
      return implication(implication);
    } else if (fact instanceof SourceLanguage language) {
      return sourceLanguage(language);
    } else if (fact instanceof HouseSpelling spelling) {
      return houseSpelling(spelling);
    } else if (fact instanceof TrustedOutlet trusted) {
      ObjectNode tree = object();
      tree.set("subject", of(trusted.subject()));
      return tree.put("outlet", trusted.outlet());
    }
    return PairsJson.of(fact);
  }

  static ObjectNode attribution(Attribution attribution) {
    if (attribution == null) {
      return null;
    }
    ObjectNode tree = object();
    tree.set("source", span(attribution.source()));
    tree.set("cue", span(attribution.cue()));
    tree.set("content", span(attribution.content()));
    tree.put("stance", name(attribution.stance()))
        .put("sourceKind", name(attribution.sourceKind()))
        .put("speakerKey", attribution.speakerKey());
    tree.set("chain", JsonTree.spans(attribution.chain()));
    return tree.put("direct", attribution.direct())
        .put("carriedOver", attribution.carriedOver())
        .put("confidence", attribution.confidence());
  }

  static ObjectNode figure(Figure figure) {
    ObjectNode tree = object();
    tree.set("span", span(figure.span()));
    tree.set("numeral", span(figure.numeral()));
    tree.set("low", number(figure.low()));
    tree.set("high", number(figure.high()));
    tree.put("bound", name(figure.bound()))
        .put("measure", name(figure.measure()))
        .put("unit", figure.unit())
        .put("counted", figure.counted())
        .put("outcome", figure.outcome())
        .put("referentKey", figure.referentKey())
        .put("measureKey", figure.measureKey());
    tree.set("moment", JsonTables.moment(figure.moment()));
    tree.set("attribution", attribution(figure.attribution()));
    return tree.put("part", name(figure.part())).put("known", figure.known());
  }

  private static ObjectNode claim(Claim claim) {
    ObjectNode tree = object();
    tree.set("span", span(claim.span()));
    tree.set("agent", span(claim.agent()));
    tree.put("predicate", claim.predicate());
    tree.set("patient", span(claim.patient()));
    tree.put("agentKey", claim.agentKey())
        .put("patientKey", claim.patientKey())
        .put("placeKey", claim.placeKey());
    tree.set("moment", JsonTables.moment(claim.moment()));
    tree.put("denied", claim.denied()).put("factuality", name(claim.factuality()));
    tree.set("attribution", attribution(claim.attribution()));
    return tree.put("part", name(claim.part()));
  }

  static ObjectNode mention(Mention mention) {
    ObjectNode tree = object();
    tree.set("span", span(mention.span()));
    tree.put("kind", name(mention.kind()))
        .put("entityKey", mention.entityKey())
        .put("spelling", mention.spelling())
        .put("given", mention.given())
        .put("family", mention.family());
    tree.set("title", span(mention.title()));
    tree.set("acronym", span(mention.acronym()));
    return tree;
  }

  static ObjectNode quotation(Quotation quotation) {
    ObjectNode tree = object();
    tree.set("words", span(quotation.words()));
    tree.set("attribution", attribution(quotation.attribution()));
    return tree.put("fragment", quotation.fragment());
  }

  static ObjectNode sentence(Sentence sentence) {
    ObjectNode tree = object();
    tree.set("span", span(sentence.span()));
    return tree.put("part", name(sentence.part())).put("index", sentence.index());
  }

  private static ObjectNode anomaly(Anomaly anomaly) {
    ObjectNode tree = object();
    tree.set("span", span(anomaly.span()));
    tree.put("type", name(anomaly.type())).put("suggestion", anomaly.suggestion());
    tree.set("basis", span(anomaly.basis()));
    return tree.put("note", anomaly.note()).put("confidence", anomaly.confidence());
  }

  private static ObjectNode sourceLanguage(SourceLanguage language) {
    ObjectNode tree = object();
    tree.put("language", language.language()).put("weight", language.weight());
    tree.set("evidence", JsonTree.spans(language.evidence()));
    return tree;
  }

  private static ObjectNode houseSpelling(HouseSpelling spelling) {
    ObjectNode tree = object();
    tree.set("span", span(spelling.span()));
    return tree.put("house", spelling.house())
        .put("instead", spelling.instead())
        .put("inTitle", spelling.inTitle())
        .put("inName", spelling.inName());
  }

  private static ObjectNode implication(Implication implication) {
    ObjectNode tree = object();
    tree.set("claim", claim(implication.claim()));
    return tree.put("eventKey", implication.eventKey())
        .put("holds", implication.holds())
        .put("strength", name(implication.strength()));
  }
}
