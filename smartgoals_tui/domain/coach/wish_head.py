"""The telling part of a wish, and the words of one person as they are said to them."""

from __future__ import annotations

import re

from smartgoals_tui.domain.coach.safety import worry
from smartgoals_tui.domain.coach.words import compiled, head_of, plain
from smartgoals_tui.domain.crisis import crisis_words
from smartgoals_tui.domain.text.text import one_line

READ_AT_MOST = 200
"""Characters of a text that are looked at: what a wish is about stands at its beginning."""

_END = (
    r"[,.;:!?()\"…]|\s(?:and|but|because|since|then|plus|or|so that|so i|this year|next year|"
    r"this month|from now on|any ?more|any longer|so much|so many|as much|too much|too often|"
    r"so often|at all|completely|entirely|altogether|again|ever again|"
    r"for good|forever|please)(?!\w)|\s[-–—]"
)
"""What comes behind the words for one thing."""


def head_of_wish(text: str) -> tuple[str, str]:
    """Return the telling part of ``text`` in plain English, and the same as it was typed.

    Both are on one line and equally long. They are empty unless the text is English, and where it
    is worth a talk: then nothing should be offered.
    """
    start = text[:READ_AT_MOST]
    own = plain(start)
    if not own or worry(own) or crisis_words(start):
        return "", ""
    # A quotation at the end is blanked; it belongs to what was typed.
    skipped = len(own.rstrip()) - len(head_of(own))
    return own[skipped:], one_line(start)[skipped:]


def end_of_phrase(head: str, start: int) -> int:
    """Return where the words for one thing end that begin at ``start`` of a telling part."""
    end = compiled(_END).search(head, start)
    return end.start() if end else len(head)


_YOURS = {
    "i": "you",
    "me": "you",
    "my": "your",
    "mine": "yours",
    "myself": "yourself",
    "we": "you",
    "us": "you",
    "our": "your",
    "ours": "yours",
    "ourselves": "yourselves",
    "am": "are",
    "i'm": "you’re",
    "i've": "you’ve",
    "i'd": "you’d",
    "i'll": "you’ll",
}


def said_to(words: str) -> str:
    """Return somebody's ``words`` as they are said to them: "my nails" is "your nails"."""

    def turned(found: re.Match[str]) -> str:
        return _YOURS.get(found[0].lower().replace("’", "'"), found[0])

    return compiled(r"\b[a-z]+(?:['’][a-z]+)?\b").sub(turned, words)
