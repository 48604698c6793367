package org.stet.report.html;

/**
 * The page in pieces, for a page that is already there. Each is markup of its own that may be set
 * anywhere once; links lead from one to another. None holds a script, a style or anything to load.
 *
 * @param summary the verdict, the counts, and what became of earlier decisions
 * @param filters the form that {@link HtmlReport#script} brings to life; hidden until then
 * @param draft the draft with its marks; empty where there is none
 * @param findings every finding as an {@code article} with the attribute {@code data-finding}, its
 *     id: those in the draft, then those about the sources alone
 * @param claims what the sources say of each statement of the draft; empty where there is none
 * @param tables who counted what, who says what, where it comes from
 * @param sources the sources with their marks
 */
public record HtmlParts(
    String summary,
    String filters,
    String draft,
    String findings,
    String claims,
    String tables,
    String sources) {}
