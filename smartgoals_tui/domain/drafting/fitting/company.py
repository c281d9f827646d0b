"""With whom something is done, fitted behind what is done: "with my wife"."""

from __future__ import annotations

import re

from smartgoals_tui.domain.drafting.fitting.small_words import LOOSE_ENDS, bare_words
from smartgoals_tui.domain.text.content_words import word_set

MOST_LETTERS = 60

_UNSURE = re.compile(r"[?!;:…/,]|\.\.|[.] |\b(?:maybe|idk|or|if|anyone|anybody|whoever)\b", re.I)
_ALONE_WORDS = (
    "alone|nobody|noone|no one|none|no-one|just me|only me|me|myself|by myself|on my own|"
    "with myself|with nobody|with no one|with noone|solo|me alone|by my self|just myself|"
    "nobody else|no one else|nobody really|with me|me myself|with nobody else"
)
_ALONE = frozenset(_ALONE_WORDS.split("|"))
_RELATIONS = word_set(
    "wife husband partner girlfriend boyfriend mum mom mother dad father son daughter sister "
    "brother kids children parents family flatmate flatmates roommate roommates colleagues "
    "grandma grandpa grandmother grandfather cousin aunt uncle dog boss therapist coach fiance "
    "fiancée neighbour neighbor spouse sons daughters sisters brothers grandchildren"
)
_ONE = word_set("friend colleague buddy neighbour trainer")
_SEVERAL = word_set("friends people others colleagues strangers neighbours everyone everybody")
_BEGINS = word_set(
    "a an the my our his her their your two three four five some other another someone somebody "
    "both all"
)


def is_alone(typed: str) -> bool:
    """Tell whether ``typed`` says that nobody else is there."""
    return typed.strip(" .,;!").replace("’", "'").casefold() in _ALONE


def company_words(typed: str) -> str:
    """Return "with my wife" for "wife", "with Ann" for "Ann"; empty where no rule is sure."""
    company = typed.rstrip(" .,;!")
    if not company or len(company) > MOST_LETTERS or not company.isprintable():
        return ""
    words = bare_words(company)
    if not words or is_alone(company) or _UNSURE.search(company) or words[-1] in LOOSE_ENDS:
        return ""
    first = words[0]
    if first in ("with", "beside") and len(words) > 1:
        return company[0].lower() + company[1:]
    if first in _BEGINS or first.isdigit():
        return f"with {company[0].lower()}{company[1:]}" if len(words) > 1 else ""
    names = [word for word in company.split(" ") if word not in ("and", "&")]
    if all(name[0].isupper() and name[1:].islower() for name in names) and names:
        is_known = first in _RELATIONS | _SEVERAL | _ONE
        if not is_known:
            return f"with {company}"
    if len(words) == 1 and first in _SEVERAL - {"neighbours"}:
        return f"with {company.lower()}"
    if len(words) == 1 and first in _RELATIONS:
        return f"with my {company.lower()}"
    return f"with a {company.lower()}" if len(words) == 1 and first in _ONE else ""
