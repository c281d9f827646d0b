"""Words written as one that are several, and as several that are one."""

from __future__ import annotations

from smartgoals_tui.domain.text.content_words import word_set

JOINED = word_set(
    "about all anymore be better cant cut cutting dead die do dont end feel go harm hate here "
    "hope hram hurt hurting i in it kil kill killing life live me my myself no not of off on "
    "point reason self selfharm slef stop suicidal the think tired to wanna want was were wish "
    "without"
)
"""Words that are found in one another's company where the blanks between them are missing."""

APART = {
    ("my", "self"): "myself",
    ("my", "selves"): "myself",
    ("any", "more"): "anymore",
    ("no", "one"): "nobody",
    ("every", "one"): "everyone",
    ("every", "body"): "everyone",
    ("over", "dose"): "overdose",
    ("for", "ever"): "forever",
    ("good", "goodbye"): "goodbye",
    ("un", "alive"): "unalive",
    ("sui", "cide"): "suicide",
    ("sui", "cidal"): "suicidal",
    ("suici", "dal"): "suicidal",
    ("don", "t"): "do not",
    ("can", "t"): "can not",
    ("didn", "t"): "do not",
    ("won", "t"): "will not",
    ("i", "m"): "i be",
    ("w", "o"): "without",
    ("w", "out"): "without",
}
"""Words that are one, written as two."""

NO_MYSELF = word_set(
    "awareness care compassion confidence control discipline doubt esteem harm help image "
    "improvement injure love respect talk worth"
)
"""What makes "my self" two words: "my self esteem"."""

AFTER_I_WILL = word_set("be cut die do end go hang hurt jump kill leave not overdose take")
"""What makes "ill" mean "I'll"."""
