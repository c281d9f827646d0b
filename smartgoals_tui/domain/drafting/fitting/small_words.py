"""The small words of English that say what kind of word comes next."""

from __future__ import annotations

from smartgoals_tui.domain.text.content_words import word_set

DETERMINERS = word_set(
    "a an the my our his her their your its this that these those some any all each every both "
    "another one two three four five six seven eight nine ten half no more less fewer enough "
    "something somebody someone anything nothing everything everyone everybody people it him them "
    "us me myself himself herself ourselves themselves yourself"
)
"""Words that begin what something is done to, or are it."""

PREPOSITIONS = word_set(
    "about above across after against along around as at away back before behind below beside "
    "between by down during except for forward from in inside into like near next of off on onto "
    "opposite out outside over past round since through throughout to together toward towards "
    "under until till up upon with within without while when whenever if because so and or but "
    "than instead rather"
)

ADVERBS = word_set(
    "again ahead alone already also always anyway abroad aloud better calmly carefully daily "
    "deeply deeper directly early earlier easier else enough everywhere fast faster first hard "
    "harder here home indoors late later less long longer loudly more mostly much nightly not now "
    "offline often once online only outdoors outside properly quickly quietly regularly right "
    "slow slower slowly sober sometimes somewhere soon sooner still straight there today together "
    "tomorrow tonight twice upright upstairs downstairs weekly well barefoot"
)

OPENERS = PREPOSITIONS | ADVERBS
"""Words that may come behind a verb that has no object."""

LOOSE_ENDS = word_set(
    "a an the my our his her their your its to with for of and or from into at than as but "
    "because i am is are be very too i'm not every each if when while don't can't won't until "
    "before after about"
)
"""Words that no sentence ends with: something is still to come."""


def is_number(word: str) -> bool:
    """Tell whether a word is a number in digits, also with its unit: "20", "5km", "10:30"."""
    return word[:1].isdigit()


def bare(word: str) -> str:
    """Return a word without the marks around it, in small letters."""
    return word.strip(".,;:!?()\"“”'’").replace("’", "'").casefold()


def bare_words(text: str) -> list[str]:
    """Return the words of ``text`` without marks around them, in small letters."""
    return [word for word in map(bare, text.split(" ")) if word]
