package org.stet.reading.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What stands around an article on a page, and how it gives itself away. */
enum Boilerplate {
  NAVIGATION(
      "breadcrumb breadcrumbs crumbs footer hamburger masthead menu nav navbar navigation offcanvas"
          + " pager pagination sitemap skiplink skiplinks skiptocontent submenu topbar toolbar"),
  TEASER(
      "alsoread carousel latestnews lireaussi morenews morestories mostpopular mostread mostviewed"
          + " mustread outbrain popular popularposts promo promobox promos readalso readmore"
          + " readnext recirc recirculation recommendation recommendations recommended"
          + " recommendedstories related relatedarticles relatedcontent relatedposts"
          + " relatedstories sidebar taboola teaser teasers trending widgetarea zergnet"
          + " ampnextpage jprelatedposts youmaylike"),
  COMMENT("comment comments commentlist commentsection commentsarea disqus disqusthread respond"),
  SHARE(
      "addthis addtoany share sharebar sharebuttons sharedaddy sharelinks sharethis sharetools"
          + " sharing social socialbar sociallinks socialmedia socialshare ampsocialshare"),
  ADVERTISEMENT(
      "ad ads adbox adcontainer adslot adsense adunit advert adverts advertisement advertising"
          + " ampad ampembed ampstickyad dfp googlead gptad promoted sponsor sponsored"),
  NOTICE(
      "ampconsent ampusernotification consent cookie cookiebanner cookieconsent cookienotice"
          + " cookies gdpr lightbox login mailinglist modal newsletter newslettersignup newsletters"
          + " optin overlay popup signin signup subscribe subscription"),
  CAPTION(
      "caption credit figcaption imagecaption imagecredit photocaption photocredit"
          + " wpcaptiontext"),
  METADATA(
      "articledate articlemeta articletags author authorbio authorbox authorname authors byline"
          + " category categories datepublished entrymeta keywords postdate postedon postmeta"
          + " posttags publishdate publishedon publisheddate pubdate readingtime readtime tagcloud"
          + " taglist tags tagslinks timestamp topics"),
  /** Not told: nobody sees it. */
  HIDDEN("hiddenvisually screenreadertext sronly uvisuallyhidden visuallyhidden");

  private static final Map<String, Boilerplate> ELEMENTS =
      Map.ofEntries(
          Map.entry("nav", NAVIGATION),
          Map.entry("menu", NAVIGATION),
          Map.entry("footer", NAVIGATION),
          Map.entry("search", NAVIGATION),
          Map.entry("amp-sidebar", NAVIGATION),
          Map.entry("aside", TEASER),
          Map.entry("amp-ad", ADVERTISEMENT),
          Map.entry("amp-embed", ADVERTISEMENT),
          Map.entry("amp-social-share", SHARE),
          Map.entry("amp-consent", NOTICE),
          Map.entry("amp-user-notification", NOTICE),
          Map.entry("dialog", NOTICE),
          Map.entry("figcaption", CAPTION));

  private static final Map<String, Boilerplate> ROLES =
      Map.ofEntries(
          Map.entry("navigation", NAVIGATION),
          Map.entry("banner", NAVIGATION),
          Map.entry("contentinfo", NAVIGATION),
          Map.entry("menu", NAVIGATION),
          Map.entry("menubar", NAVIGATION),
          Map.entry("search", NAVIGATION),
          Map.entry("complementary", TEASER),
          Map.entry("dialog", NOTICE),
          Map.entry("alertdialog", NOTICE));

  /** Where pages say what a part of them is. */
  private static final List<String> SPEAKING =
      List.of("class", "id", "data-component", "data-module", "data-testid", "data-component-name");

  private static final int LONGEST_NAME = 200;
  private static final int MOST_NAMES = 40;

  private final Set<String> names;

  Boilerplate(String names) {
    this.names = Set.of(names.split(" "));
  }

  /** What {@code element} says that it is, or null where it says nothing of the kind. */
  static Boilerplate of(Element element) {
    Boilerplate role = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
    if (role != null) {
      return role;
    }
    Boilerplate tag = ELEMENTS.get(element.normalName());
    if (tag != null) {
      return tag;
    }
    Set<String> spoken = names(element);
    if (spoken.isEmpty()) {
      return null;
    }
    for (Boilerplate each : values()) {
      for (String name : spoken) {
        if (each.names.contains(name)) {
          return each;
        }
      }
    }
    return null;
  }

  /** Each name that the element gives itself, whole and in its parts: "most-read", "mostRead". */
  static Set<String> names(Element element) {
    Set<String> names = new HashSet<>();
    if (element.attributesSize() == 0) {
      return names;
    }
    for (String attribute : SPEAKING) {
      String value = element.attr(attribute);
      if (value.isEmpty()) {
        continue;
      }
      int count = 0;
      for (String name : cut(value, LONGEST_NAME * 10).split("\\s+")) {
        if (count++ > MOST_NAMES) {
          break;
        }
        parts(cut(name, LONGEST_NAME), names);
      }
    }
    return names;
  }

  private static void parts(String name, Set<String> into) {
    List<String> parts = words(name);
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      into.add(part);
      // "c-related-articles" says what "related-articles" says.
      if (i + 1 < parts.size()) {
        into.add(part + parts.get(i + 1));
      }
      if (i + 2 < parts.size()) {
        into.add(part + parts.get(i + 1) + parts.get(i + 2));
      }
    }
  }

  /** The words of "most-read" and "mostRead", in lower case. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean letter = i < name.length() && isLetter(name.charAt(i));
      boolean hump = letter && i > from && upper(name.charAt(i)) && !upper(name.charAt(i - 1));
      if ((!letter || hump) && i > from) {
        words.add(name.substring(from, i).toLowerCase(Locale.ROOT));
      }
      from = letter && !hump ? from : letter ? i : i + 1;
    }
    return words;
  }

  private static boolean isLetter(char unit) {
    return unit >= 'a' && unit <= 'z' || upper(unit);
  }

  private static boolean upper(char unit) {
    return unit >= 'A' && unit <= 'Z';
  }

  private static String cut(String words, int length) {
    return words.length() <= length ? words : words.substring(0, length);
  }
}
