# The sentences in which a rule can be written without the rule language: in a file
# rules/<kind>/<rule-id>.dslr, between "when" and "then", and between "then" and "end".
#
# A sentence names a fact; the lines below it that begin with a hyphen say more of that fact. What
# stands behind the first "=" is what the sentence means in the rule language. The form is that of the
# DSL of Drools, one sentence a line, details for the last fact of the sentence above; a place for the author's words is {n:[\d.]+} for a number,
# {type:[A-Za-z_]+} for a name, {words:[^"]+} for words between quotation marks. A line of a rule that
# begins with ">" is left as it is, for what no sentence says.

# --- Figures: a number in the text with what it counts ---

# Any figure: "at least 84 mercenaries", "a third of the shops".
[condition][]There is a figure=$figure : Figure( )
# People killed, wounded, captured, missing or displaced, of whom there are more than one.
[condition][]- that counts killed or wounded=measure == Measure.TOLL, casualties
# People who gathered or took part.
[condition][]- that counts a crowd=measure == Measure.CROWD
# Things damaged or destroyed.
[condition][]- that counts damage=measure == Measure.DAMAGE
# Money in any currency.
[condition][]- that is a sum of money=measure == Measure.MONEY
# Percent, or a fraction of a whole.
[condition][]- that is a share=measure == Measure.SHARE
# A share that only a count could give: "most of the passengers".
[condition][]- that is a share told in words=worded
# How many times one amount is another: "twice the national average".
[condition][]- that is a ratio=ratio
# A record or superlative: "the longest ever".
[condition][]- that is a record=measure == Measure.SUPERLATIVE
# The noun that is counted, as a dictionary has it: - that counts "mercenary"
[condition][]- that counts "{noun:[^"]+}"=counted == "{noun}"
# A round number, or none at all: "thousands".
[condition][]- that is a round number=rounded
# Ten or more, or so many that nobody knows.
[condition][]- that is more than a handful=!few
# The least that it can be: - of more than 100
[condition][]- of more than {n:[\d.]+}=low > {n}
# The most that it can be: - of less than 100
[condition][]- of less than {n:[\d.]+}=high < {n}
# The text tells it, and does not take it for known as in "the flood that killed 12".
[condition][]- that is news=!known
# In the paper's own voice.
[condition][]- without a source=unattributed
# Told as what nobody in particular says: "estimates suggest".
[condition][]- that rests on nobody=restsOnNobody
# Not in the headline and not in what the page left in the text.
[condition][]- in the body=part == Part.BODY
[condition][]- in the headline=part == Part.HEADLINE

# --- Claims: who did what to whom ---

# Two statements about one event with the same people and things in it, each the claim itself.
[condition][]There are two claims of one event=$first : Implication( strength == Implication.Strength.STATED, $event : eventKey, $firstId : id, $one : claim, $where : article ) $second : Implication( eventKey == $event, strength == Implication.Strength.STATED, id != $firstId, $other : claim )
# The first says that it did not happen.
[condition][]- the first denies=!$first.holds
# The second says that it did.
[condition][]- the second tells that it happened=holds
# One and the same source that is known, and not the paper itself.
[condition][]- by the same speaker=claim.speaksAs($one)
# Two sources, or the paper itself.
[condition][]- not by the same speaker=!claim.speaksAs($one)
[condition][]- told in one article=article == $where
[condition][]- told in two articles=article != $where
# Neither is only possible, announced or feared.
[condition][]- both certain=claim.factuality == Factuality.CERTAIN, $one.factuality == Factuality.CERTAIN
# No word tells that they are about another thing or another time.
[condition][]- not told apart by their words=!this.apartFrom($first)

# --- Anomalies: places that look wrong by themselves ---

# The types are those of AnomalyType: There is an anomaly of type stranded_preposition
[condition][]There is an anomaly of type {type:[A-Za-z_]+}=$place : Anomaly( type == AnomalyType.{type!uc} )
# More often right than wrong.
[condition][]- that is likely=confidence >= 0.6
# Right nine times of ten.
[condition][]- that is as good as certain=confidence >= 0.9
# From 0 to 1: - with a confidence of at least 0.75
[condition][]- with a confidence of at least {n:[\d.]+}=confidence >= {n}

# --- Attributions: who is reported to have said what ---

[condition][]There is an attribution=$report : Attribution( )
# Nobody: "is believed to", "it is whispered".
[condition][]There is an attribution to nobody=$report : Attribution( sourceKind == SourceKind.NOBODY )
# "Insiders", "a source familiar with the matter".
[condition][]There is an attribution to a hidden source=$report : Attribution( sourceKind == SourceKind.ANONYMOUS )
# "Analysts", "experts", "some".
[condition][]There is an attribution to anybody of a kind=$report : Attribution( sourceKind == SourceKind.GENERAL )
# Passed on as talk.
[condition][]- as a rumour=stance == Stance.RUMOURS
[condition][]- as an accusation=stance == Stance.ACCUSES
[condition][]- as an estimate=stance == Stance.ESTIMATES
# "has been accused of", "it is said".
[condition][]- in the passive=passive
# By way of an outlet or of somebody who is not named.
[condition][]- at third hand=thirdHand
[condition][]- at first hand=chain.empty
[condition][]- between quotation marks=direct
# The source goes on from a sentence before.
[condition][]- whose source was named before=carriedOver
[condition][]- whose source is named here=!carriedOver, source != null

# --- Names: one person, place or body in two forms ---

[condition][]There is a name in two forms=$variant : NameVariant( )
[condition][]- that differ in the given name=difference == NameVariant.Difference.GIVEN_NAME
[condition][]- that differ in the family name=difference == NameVariant.Difference.FAMILY_NAME
[condition][]- that differ in spelling=difference == NameVariant.Difference.SPELLING
[condition][]- that differ in romanisation=difference == NameVariant.Difference.ROMANISATION
[condition][]- that differ in the acronym=difference == NameVariant.Difference.ACRONYM

# --- Passages that tell the same thing and differ in one place ---

[condition][]There are two passages that tell one thing=$difference : Difference( !headline )
[condition][]There are a headline and a passage that tell one thing=$difference : Difference( headline )
[condition][]- that differ in a number=kind == Difference.Kind.NUMBER
[condition][]- that differ in a name=kind == Difference.Kind.NAME
[condition][]- that differ in a negation=kind == Difference.Kind.NEGATION
[condition][]- that differ in opposite words=kind == Difference.Kind.ANTONYM
[condition][]- that differ in an office=kind == Difference.Kind.OFFICE
[condition][]- that differ in a place=kind == Difference.Kind.PLACE

# Of a name or of passages: both stand in one article, or each in its own.
[condition][]- within one article=withinOneArticle
[condition][]- across articles=!withinOneArticle

# --- What is reported ---

[consequence][]Report the figure=insertLogical( new Concern($figure) );
[consequence][]Report both claims=insertLogical( new Conflict($one, $other) );
[consequence][]Report the anomaly=insertLogical( new Concern($place) );
[consequence][]Report the attribution=insertLogical( new Concern($report) );
[consequence][]Report the name=insertLogical( new Concern($variant) );
[consequence][]Report the passages=insertLogical( new Concern($difference) );
