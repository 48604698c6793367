package org.stet.fact;

/**
 * The ways in which a place can look wrong. The first group is about language, the second about the
 * page.
 */
public enum AnomalyType {
  /** "Abdoulaye Maigan": a case ending of another language left on a name. */
  INFLECTED_NAME,
  /** "Wormwood has said": a name translated as a word. */
  TRANSLATED_NAME,
  /** "Fekete Péter": family name first. */
  NAME_ORDER,
  /**
   * "Wagner has confirmed that he suffered losses": a person's pronoun for a body, or the reverse.
   */
  WRONG_PRONOUN,
  /** "Kyiv Independent according to Yusov": "according to" after its noun. */
  INVERTED_ACCORDING_TO,
  /** "Abdoulaye Diop with." */
  STRANDED_PREPOSITION,
  /** "AFP in the video seen on Friday": an attribute in front of what it belongs to. */
  PREPOSED_ATTRIBUTE,
  /** "official brother": a compound rendered part by part. */
  CALQUE,
  /** "Actually, it is examining" for currently. */
  FALSE_FRIEND,
  /** "Like peas against a wall." */
  LITERAL_IDIOM,
  /** "the kaymakam visited": a word left untranslated, not explained and not quoted. */
  UNTRANSLATED_WORD,
  /** Letters of another script in an English sentence. */
  FOREIGN_SCRIPT,
  /** "1.200 tents", "68 milliard". */
  NUMBER_FORMAT,
  /** "on 2025. February 4." */
  DATE_FORMAT,
  /** "Esteemed Governor stated". */
  HONORIFIC,
  /** "the rebels would have received training" for hearsay. */
  REPORTED_SPEECH_TENSE,
  /** "are closed since October", "Yesterday has the court decided": another language's grammar. */
  FOREIGN_GRAMMAR,
  /** "there was reason to panic" where the aligned source says there was none. */
  DROPPED_NEGATION,
  /** "Please provide the Danish article you would like me to translate". */
  MODEL_CHATTER,
  /** "[Translator's note: …]". */
  TRANSLATOR_NOTE,
  /** "11 of our citizens": the first person of another newsroom. */
  FIRST_PERSON,

  /** "HomeInternational NewsMali", "Search", "Close this search box." */
  NAVIGATION,
  /** "date 2024-08-05", a byline or time stamp run into the text. */
  METADATA,
  /** "Photo: Inside Africa" without its picture. */
  CAPTION,
  /** "We use cookies", "Please enable JavaScript". */
  SITE_NOTICE,
  /** "Follow us on", "Subscribe", "Click here for more pictures". */
  PROMPT,
  /** "Tags: #quake". */
  TAGS,
  /** "ADVERTISEMENT". */
  ADVERTISEMENT,
  /** "5 min read", "Refresh for latest updates". */
  READING_AID,
  /** "Also read: …", "Latest articles" and the teasers under it. */
  RELATED_LINKS,
  /** A block that stands twice. */
  REPEATED_BLOCK,
  /** "Data provided by third parties. Not investment advice." */
  DISCLAIMER
}
