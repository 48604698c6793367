package org.stet.extraction.anomaly;

/** One way in which a text shows that it was translated. */
sealed interface AnomalySign permits ArticleSign, StorySign {}
