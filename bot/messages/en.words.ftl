# Words that a card looks for in a question, as regular expressions over lower-case text (NFKC, plain apostrophes).
# What a language does not have here is not looked for. actions/asking.py reads them; actions/polarity.py tells of
# `negative`, `tag`, `denied`, `open` and `ask-…`. The one group of a pattern is a number.
words-ago = how (?:long|many years) (?:ago|since|has|have|is it|was it)|years? (?:ago|since|passed|have passed)|anniversary
words-era = \breiwa\b|japanese (?:era|calendar)|imperial year
words-full = \b(?:full|whole|entire|complete|verbatim|exact)\b|word for word|original text
words-field = \b(?:fields?|categor(?:y|ies)|areas?|disciplines?|genres?|types?|kinds?|classes)\b
words-timeline = timeline|chronolog|in order\b|over the years|step by step|milestones
words-times = (?<!every )\b(\d+) (?:times|editions|fairs)\b
words-every = \bevery (\d+) years|\b(\d+)-yearly
words-every-1 = \b(?:every|each) year\b|\byearly\b|\bannual
words-every-2 = \bevery (?:two|second|other) years?\b|\bbiennial
words-every-3 = \bevery (?:three|third) years?\b|\btriennial
words-day = \b(?:october|oct\.?) (\d\d?)\b(?!\d)|\b(\d\d?)(?:st|nd|rd|th)\b(?! (?:city|in|century|member))
words-between = how many years|years? (?:between|apart|later|earlier)|how long (?:between|from|after)
