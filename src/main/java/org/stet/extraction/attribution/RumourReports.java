package org.stet.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Article;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Finds rumours by their wording, in English and in the literal English of translators: "word has
 * it that", "talk in the corridors is that", "corridor voices want that", "according to a message
 * that went round on social media".
 *
 * <p>A post whose author is named is none.
 */
final class RumourReports {
  private static final int LONGEST = 2_000;
  private static final String PLACE =
      "(?:corridors?|hallways?|lobb(?:y|ies)|stairwells?|streets?|markets?|bazaars?|villages?|town|cafés?|cafes?|pubs?|bars?|dressing rooms?|changing rooms?|paddock|stands|terraces|canteens?|waiting rooms?|capital|circles|industry|trade)";
  private static final String WAY = "(?:\\s(?!that\\b)[^\\s,.;:“”\"]+){0,6}?";
  private static final String TALK =
      "(?:(?:unconfirmed |persistent |wild |insistent )?(?:rumou?rs?|gossip|whispers|hearsay|scuttlebutt)|(?:the |evil |wagging )?tongues|the (?:word|talk|whisper|grapevine|rumou?r mill)|word|talk|(?:the )?(?:corridor|hallway|street|back-?room|bar-?room|dressing-?room) (?:voices?|talk|gossip|chatter|whispers?|rumou?rs?)|(?:the )?voices (?:in|from|of) the "
          + PLACE
          + ")";
  private static final String CARRIES =
      "(?:has|have|had|wants?|will have|is|are|goes|says?|said|claims?|holds?|tells?|suggests?|circulates?|persists?|(?:is|are|was|were) (?:circulating|going (?:a)?round|making the rounds|doing the rounds|rife|spreading))";

  /** What is on record: talk in it is no rumour. */
  private static final String ON_RECORD =
      "(?:statements?|reports?|letters?|interviews?|court|courtroom|parliament|hearing|trial|filing|lawsuit|newspapers?|papers?|article|press|media|video|broadcast|radio|television|programme|study|document|dossier|judgment|ruling|verdict|indictment|text|book|bible|interview|resolution|decree|message|minutes|agreement|contract|law|bill|paper|file|complaint|notice|announcement|communiqu\\S+|bulletin|email|e-mail|post|tweet|speech|address|podcast|film|documentary|poll|survey|telegram|press conference|conference|meeting|time|fact|general|particular|advance|private|public|order|part|vain|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|\\d{4})";

  private static final String WHERE =
      "(?:in|on|at|around|about|among|along|through|across|behind|inside|outside|from)\\s(?![^,.;:“”\"]{0,40}\\b"
          + ON_RECORD
          + "\\b)(?:the |every |all |this |these |those |our |his |her |their |certain )?(?!(?:that|those)\\b)[^\\s,.;:“”\"]+(?:\\s(?!that\\b)[^\\s,.;:“”\"]+){0,5}?";
  private static final String HUSHED =
      "(?:murmured|whispered|muttered|mumbled|rumou?red|gossiped|bruited|chattered|circulated|bandied about|passed around)";
  private static final String TOLD =
      "(?:" + HUSHED + "|spoken|told|said|talked|related|heard|sung)";
  private static final String IT_IS =
      "it (?:is|was|has been)(?: (?:being|also|even|widely|now|already|only))*";
  private static final String PEOPLE = "(?:they|people|folks?|one|everyone|everybody|tongues)";
  private static final String TELL =
      "(?:says?|whispers?|murmurs?|mutters?|tells?|talks?|gossips?|hears?|reckons?|wags?|claims?)";
  private static final String NET =
      "(?:social (?:networks?|media)|the internet|the net|online|WhatsApp|Telegram|Facebook|TikTok|Instagram|Twitter|WeChat|Weibo|VKontakte|Viber|X|messag(?:ing|e) (?:apps?|services?|groups?)|chat groups?)";
  private static final String NOTE =
      "(?:an?|some|several|various|anonymous|unverified|viral|widely shared|messages?|posts?|voice messages?) (?:(?:anonymous|unverified|unsigned|viral|widely shared|short|voice|text|chain|audio) )*(?:messages?|posts?|screenshots?|threads?|notes?|recordings?|letters?|leaflets?|texts?|comments?)?";
  private static final String SPREAD =
      "(?:(?:that (?:is|was|has been|were|are|have been) |which (?:is|was|has been) |now |being |widely )*(?:circulat(?:ing|ed)|shared(?: widely)?|forwarded|spread(?:ing)?|going (?:a)?round|making the rounds|doing the rounds)|(?:that|which) (?:went (?:viral|(?:a)?round)|made the rounds|circulated|spread)|(?:on|in|from) "
          + NET
          + ")";

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "(?i)^(?:(?:but|and|yet|meanwhile|now),? )?(?<cue>"
                  + TALK
                  + "(?:\\s(?:in|on|around|at|about|from|of|among) [^,.;:“”\"]{2,40}?)?\\s"
                  + CARRIES
                  + "(?: it)?)"
                  + WAY
                  + "\\s(?<content>that\\s.{8,})"),
          Pattern.compile(
              "(?i)(?<cue>\\b"
                  + IT_IS
                  + " "
                  + TOLD
                  + ")(?: openly| quietly| loudly| about)?\\s"
                  + WHERE
                  + "\\s(?<content>that\\s.{8,})"),
          Pattern.compile("(?i)(?<cue>\\b" + IT_IS + " " + HUSHED + ")\\s(?<content>that\\s.{8,})"),
          Pattern.compile(
              "(?i)^(?:(?:but|and|yet|meanwhile|now),? )?(?<cue>"
                  + PEOPLE
                  + "(?: \\w+)? "
                  + TELL
                  + ")\\s"
                  + WHERE
                  + "\\s(?<content>that\\s.{8,})"),
          Pattern.compile(
              "(?i)^(?<cue>"
                  + WHERE
                  + ",? (?:"
                  + PEOPLE
                  + " "
                  + TELL
                  + "|"
                  + IT_IS
                  + " "
                  + TOLD
                  + "))\\s(?<content>that\\s.{8,})"),
          Pattern.compile(
              "(?i)^(?<content>.{8,}?),\\s(?:so |as |or so )?(?<cue>(?:"
                  + PEOPLE
                  + " "
                  + TELL
                  + "|"
                  + IT_IS
                  + " "
                  + TOLD
                  + ")\\s"
                  + WHERE
                  + ")[.!?]?$"),
          Pattern.compile(
              "(?i)(?<cue>\\b(?:the (?:story|tale) goes|the sparrows (?:whistle|chirp|sing|are whistling)(?: it)?|it is an open secret))(?:\\s(?!that\\b)[^\\s,.;:“”\"]+){0,6}?,?\\s(?<content>that\\s.{8,})"),
          Pattern.compile(
              "(?i)(?<cue>\\bthere (?:is|are|has been|have been|was|were) (?:\\w+ )?(?:talk|gossip|whispers|chatter|murmurs))"
                  + WAY
                  + "\\s(?<content>that\\s.{8,})"),
          Pattern.compile(
              "(?i)^(?<cue>according to "
                  + NOTE
                  + WAY
                  + "\\s"
                  + SPREAD
                  + "[^,;:]{0,60}?),\\s(?<content>.{8,})"),
          Pattern.compile(
              "(?i)^(?<cue>(?:according to )?(?:rumou?rs?|gossip|hearsay|the grapevine|"
                  + "(?:corridor|street) (?:voices|talk|gossip|rumou?rs))"
                  + "(?:\\s(?:in|on|around|at|from|of|among) [^,.;:“”\"]{2,40}?)?),\\s(?<content>.{8,})"),
          Pattern.compile(
              "(?i)^(?<cue>"
                  + NOTE
                  + WAY
                  + "\\s"
                  + SPREAD
                  + "[^,;:]{0,60}? (?:says?|said|claims?|claimed|alleges?|alleged))\\s(?<content>.{8,})"),
          Pattern.compile(
              "(?i)^(?<content>.{8,}?),\\s(?<cue>according to "
                  + NOTE
                  + WAY
                  + "\\s"
                  + SPREAD
                  + ")"));

  /** Somebody answers for it: "a post by the mayor", "the ministry's message". */
  private static final Pattern SIGNED =
      Pattern.compile("(?i)\\b(?:by|his|her|their|its|our|from the|of the)\\b|['’]s?\\s");

  private static final Pattern PUT_DOWN =
      Pattern.compile(
          "(?i)\\b(?:no truth|unfounded|without (?:any )?foundation|baseless|false|untrue|not true|denies|(?<!\\b(?:be|been|was|were) )(?:denied|dismissed|rejected))\\b");

  private final Article article;

  RumourReports(Article article) {
    this.article = article;
  }

  /** The rumours of an article, at most one for each sentence. */
  List<Report> find(ParsedArticle parsed) {
    return parsed.sentences().stream().map(this::find).flatMap(Optional::stream).toList();
  }

  private Optional<Report> find(ParsedSentence sentence) {
    Span span = sentence.fact().span();
    if (span.length() > LONGEST || PUT_DOWN.matcher(span.text()).find()) {
      return Optional.empty();
    }
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(span.text());
      if (matcher.find() && !SIGNED.matcher(posted(matcher.group("cue"))).find()) {
        return Optional.of(report(sentence, matcher));
      }
    }
    return Optional.empty();
  }

  /** The cue where it is a post, else nothing: talk has no author. */
  private static String posted(String cue) {
    return cue.toLowerCase(Locale.ROOT)
            .matches(
                "(?s)(?:according to )?(?:an?|some|several|various|anonymous|unverified|viral|widely|messages?|posts?|voice)\\b.*")
        ? cue
        : "";
  }

  private Report report(ParsedSentence sentence, Matcher matcher) {
    int offset = sentence.fact().span().start();
    int end = matcher.end("content");
    while (end > matcher.start("content") + 1
        && ".!? ".indexOf(matcher.group().charAt(end - 1 - matcher.start())) >= 0) {
      end--;
    }
    return new Report(
        sentence,
        null,
        null,
        article.span(offset + matcher.start("cue"), offset + matcher.end("cue")),
        article.span(offset + matcher.start("content"), offset + end),
        Stance.RUMOURS,
        List.of(),
        false,
        Report.ALONE);
  }

  /** {@code found}, with {@code rumours} in the place of what was read from their own words. */
  static List<Report> instead(List<Report> found, List<Report> rumours) {
    List<Report> kept = new ArrayList<>(found);
    kept.removeIf(report -> rumours.stream().anyMatch(rumour -> isOf(rumour.cue(), report)));
    kept.addAll(rumours);
    return kept;
  }

  private static boolean isOf(Span cue, Report report) {
    return report.cue() != null && report.cue().overlaps(cue)
        || report.source() != null && report.source().overlaps(cue);
  }
}
