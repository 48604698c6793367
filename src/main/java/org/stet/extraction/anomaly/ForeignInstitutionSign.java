package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.stet.extraction.name.EnglishWords;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;

/**
 * The name of an office left in its language: "says Kustbevakningen", "according to the Finanzamt".
 *
 * <p>Such a name gives itself away by the word for an office that it ends in. Those that English
 * papers use themselves ("the Bundesbank") and those that the article explains are in order.
 */
final class ForeignInstitutionSign implements ArticleSign {
  private static final double SAYS = 0.72;
  private static final double NAMED = 0.62;

  private static final Pattern SWEDISH =
      Pattern.compile(
          "\\p{L}{3,}(?:verket|styrelsen|nämnden|bevakningen|myndigheten|domstolen|rätten|kontoret"
              + "|polisen|utskottet|inspektionen|kansliet|sjukhuset|förbundet|tjänsten"
              + "|departementet|kommissionen|ombudsmannen|kassan)");
  private static final Pattern DANISH_NORWEGIAN =
      Pattern.compile(
          "\\p{L}{3,}(?:direktoratet|tilsynet|etaten|nemnda|nævnet|ministeriet|udvalget|styret"
              + "|departementet|politiet|vesenet|væsenet|retten|forvalteren|ombudet|forbundet"
              + "|rådet|kommunen|styrelsen)");
  private static final Pattern FINNISH =
      Pattern.compile(
          "\\p{L}{4,}(?:virasto|laitos|lautakunta|oikeus|ministeriö|hallitus|poliisi|keskus"
              + "|valtuusto|liitto|asiamies)");
  private static final Pattern GERMAN =
      Pattern.compile(
          "\\p{L}{4,}(?:amt|gericht|behörde|ministerium|anwaltschaft|kriminalamt|feuerwehr"
              + "|zentrale|inspektion|präsidium|direktion|verwaltung|gewerkschaft|verband)");
  private static final Pattern DUTCH =
      Pattern.compile(
          "\\p{L}{4,}(?:ministerie|inspectie|rechtbank|brandweer|waterschap|recherche|gemeente"
              + "|dienst|commissie|parket|marechaussee)");
  private static final Pattern POLISH =
      Pattern.compile("(?:Prokuratura|Sąd|Ministerstwo|Urząd|Komenda|Straż|Izba|Rada|Kuratorium)");
  private static final Pattern HUNGARIAN =
      Pattern.compile(
          "\\p{L}{3,}(?:hivatal|bíróság|ügyészség|minisztérium|kapitányság|igazgatóság|hatóság)");
  private static final Pattern TURKISH =
      Pattern.compile("(?:Bakanlığı|Valiliği|Müdürlüğü|Belediyesi|Başsavcılığı|Kaymakamlığı)");

  private static final Map<String, Pattern> OFFICES = offices();

  /** Those that papers in English name so. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "Bundes(?:bank|tag|rat|wehr|liga|gericht|kriminalamt)|Reichs\\p{L}+|Rijkswaterstaat"
              + "|Sveriges|Riksbanken|Auswärtige\\p{L}*|Verfassungs\\p{L}+|Politiets");

  private final Gloss gloss;

  ForeignInstitutionSign(ForeignWords words) {
    this.gloss = new Gloss(words.glosses());
  }

  private static Map<String, Pattern> offices() {
    Map<String, Pattern> offices = new LinkedHashMap<>();
    offices.put("Swedish", SWEDISH);
    offices.put("Danish, Norwegian", DANISH_NORWEGIAN);
    offices.put("Finnish", FINNISH);
    offices.put("German", GERMAN);
    offices.put("Dutch", DUTCH);
    offices.put("Polish", POLISH);
    offices.put("Hungarian", HUNGARIAN);
    offices.put("Turkish", TURKISH);
    return offices;
  }

  @Override
  public List<Anomaly> find(ParsedArticle article, ArticleText context) {
    Map<String, Anomaly> first = new LinkedHashMap<>();
    Set<String> explained = new HashSet<>();
    for (ParsedSentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        String word = token.text();
        String language = language(word);
        if (language == null || amongNames(sentence, token)) {
          continue;
        }
        if (context.quoted(token) || (gloss.explains(sentence, token) && !told(sentence, token))) {
          explained.add(word);
        } else if (!first.containsKey(word)) {
          first.put(word, anomaly(article, sentence, token, language));
        }
      }
    }
    explained.forEach(first::remove);
    return new ArrayList<>(first.values());
  }

  private static String language(String word) {
    if (word.length() < 3
        || !Character.isUpperCase(word.codePointAt(0))
        || ENGLISH.matcher(word).matches()
        || EnglishWords.contains(StoryText.lower(word))) {
      return null;
    }
    for (Map.Entry<String, Pattern> office : OFFICES.entrySet()) {
      if (office.getValue().matcher(word).matches()) {
        return office.getKey();
      }
    }
    return null;
  }

  /** "Anna Finanzamt", "Landgericht Hagen": a part of a longer name, which English papers cite. */
  private static boolean amongNames(ParsedSentence sentence, Token token) {
    int at = token.index();
    return (at > 0 && capital(sentence.token(at - 1)) && at > 1)
        || (at + 1 < sentence.tokens().size() && capital(sentence.token(at + 1)));
  }

  /** "…, which has had a plane in the air": that tells what it does, not what it is. */
  private static boolean told(ParsedSentence sentence, Token token) {
    int at = token.index();
    return at + 2 < sentence.tokens().size()
        && sentence.token(at + 1).text().equals(",")
        && sentence.token(at + 2).text().equals("which");
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  private static Anomaly anomaly(
      ParsedArticle article, ParsedSentence sentence, Token token, String language) {
    int at = token.index();
    boolean says =
        at > 0
            && sentence.token(at - 1).text().matches("says|said|writes|reports|announces|states");
    return new Anomaly(
        sentence.span(article.article(), says ? sentence.token(at - 1) : token, token),
        AnomalyType.UNTRANSLATED_WORD,
        null,
        null,
        language,
        says ? SAYS : NAMED);
  }
}
