package org.stet.report;

import static org.stet.report.JsonTree.name;
import static org.stet.report.JsonTree.number;
import static org.stet.report.JsonTree.object;
import static org.stet.report.JsonTree.span;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.stet.fact.Alignment;
import org.stet.fact.Charge;
import org.stet.fact.Difference;
import org.stet.fact.Fact;
import org.stet.fact.FigureMatch;
import org.stet.fact.MomentMatch;
import org.stet.fact.NameVariant;
import org.stet.fact.Origin;
import org.stet.fact.QuotationMatch;
import org.stet.fact.Reckoning;

/** Facts that hold two or more places against each other, as JSON objects. */
final class PairsJson {
  private PairsJson() {}

  static ObjectNode of(Fact fact) {
    if (fact instanceof Alignment alignment) {
      return pair(FactsJson.sentence(alignment.first()), FactsJson.sentence(alignment.second()))
          .put("similarity", alignment.similarity());
    } else if (fact instanceof FigureMatch match) {
      return pair(FactsJson.figure(match.first()), FactsJson.figure(match.second()))
          .put("similarity", match.similarity())
          .put("relation", name(match.relation()));
    } else if (fact instanceof MomentMatch match) {
      return pair(JsonTables.moment(match.first()), JsonTables.moment(match.second()))
          .put("similarity", match.similarity());
    } else if (fact instanceof QuotationMatch match) {
      return pair(FactsJson.quotation(match.first()), FactsJson.quotation(match.second()))
          .put("agreement", match.agreement())
          .put("translated", match.translated())
          .put("cited", match.cited());
    } else if (fact instanceof Difference difference) {
      return pair(span(difference.first()), span(difference.second()))
          .put("kind", name(difference.kind()))
          .put("headline", difference.headline())
          .put("similarity", difference.similarity());
    } else if (fact instanceof Reckoning reckoning) {
      return reckoning(reckoning);
    } else if (fact instanceof Charge charge) {
      ObjectNode tree = object();
      tree.set("report", FactsJson.attribution(charge.report()));
      tree.set("words", span(charge.words()));
      return tree;
    } else if (fact instanceof Origin origin) {
      return origin(origin);
    }
    return variant((NameVariant) fact);
  }

  private static ObjectNode pair(ObjectNode first, ObjectNode second) {
    ObjectNode tree = object();
    tree.set("first", first);
    tree.set("second", second);
    return tree;
  }

  private static ObjectNode reckoning(Reckoning reckoning) {
    ObjectNode tree = object();
    tree.set("stated", FactsJson.figure(reckoning.stated()));
    tree.set("parts", JsonTree.array(reckoning.parts(), FactsJson::figure));
    tree.put("kind", name(reckoning.kind()));
    tree.set("computed", number(reckoning.computed()));
    return tree.put("tolerance", reckoning.tolerance());
  }

  private static ObjectNode origin(Origin origin) {
    ObjectNode tree = object();
    tree.put("outletKey", origin.outletKey()).put("name", origin.name());
    tree.set("first", span(origin.first()));
    tree.set("via", JsonTree.words(origin.via()));
    tree.put("times", origin.times()).put("group", origin.group());
    tree.set("articles", JsonTree.words(origin.articles()));
    return tree.put("sole", origin.sole());
  }

  private static ObjectNode variant(NameVariant variant) {
    ObjectNode tree = object();
    tree.set("usual", FactsJson.mention(variant.usual()));
    tree.set("unusual", FactsJson.mention(variant.unusual()));
    return tree.put("difference", name(variant.difference()));
  }
}
