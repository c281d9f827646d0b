"""Two versions of a store made one, so that nothing of either is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

import orjson

from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.goal import Goal, Status
from smartgoals_tui.domain.progress.review import Review
from smartgoals_tui.storage.format.dataclass_json import with_unknown
from smartgoals_tui.storage.format.documents import log_key, read_draft, read_goal, read_review
from smartgoals_tui.storage.format.misfits import Unreadable
from smartgoals_tui.storage.format.numbering import free_numbers
from smartgoals_tui.storage.format.state import DRAFTS, GOALS, LOG, REVIEWS, Document, Tables
from smartgoals_tui.storage.tables.merge_summary import MergeSummary


class Merged(NamedTuple):
    """The tables of both, and what they hold beyond ours."""

    tables: Tables
    summary: MergeSummary


def merged(ours: Tables, theirs: Tables) -> Merged:
    """Return ``ours`` with everything that ``theirs`` holds besides; neither is changed.

    - Goals belong together by uid. The version with the later change in its own history
      (revisions, plans, pauses) is taken; ours when neither is later.
    - Check-ins are united day by day. One that stands on both sides is one. Two of the same
      instant are one when one of them says all that the other does; otherwise nothing tells
      which is newer and both stay.
    - Drafts and reviews belong together by uid, and the one saved last is taken.
    - Tables and fields that are not known are carried over.

    Nothing here tells a thing that was deleted on one side from one that was added on the other:
    what was deleted on one side only comes back. To delete again is easy, to lose is not.

    Merging with itself changes nothing, and merging twice is the same as once.

    Raises:
        Unreadable: a document cannot be written again; it is nested too deep.
    """
    tables, summary = dict(ours), MergeSummary()
    for name, table in theirs.items():
        rule = _RULES.get(name, _OTHER)
        tables[name], more = _with_table(rule, ours.get(name, {}), table)
        summary += more
    return Merged(tables, summary)


class _Rule(NamedTuple):
    """How documents of a table are merged."""

    identity: Callable[[Document], Hashable | None]
    """What tells which documents are the same thing; None for one without that."""
    combine: Callable[[Document, Document], tuple[Document, MergeSummary]]
    """Our document with what theirs holds besides."""
    new: Callable[[Document], MergeSummary]
    """What a document brings that has no counterpart here."""


def _with_table(
    rule: _Rule, ours: dict[str, Document], theirs: dict[str, Document]
) -> tuple[dict[str, Document], MergeSummary]:
    table, summary = dict(ours), MergeSummary()
    key_of = {identity: key for key, identity in _identities(rule, ours)}
    numbers = (str(number) for number in free_numbers(map(int, ours)))
    for key, identity in _identities(rule, theirs):
        document = theirs[key]
        if identity in key_of:
            mine = key_of[identity]
            table[mine], more = rule.combine(ours[mine], document)
        else:
            number = (
                key
                if key not in table
                else next(number for number in numbers if number not in table)
            )
            table[number], more = document, rule.new(document)
        summary += more
    return table, summary


def _identities(rule: _Rule, table: dict[str, Document]) -> Iterator[tuple[str, Hashable]]:
    """Yield each key with what it holds; the second of the same is another than the first."""
    seen: Counter[Hashable] = Counter()
    for key, document in table.items():
        identity = rule.identity(document)
        if identity is None:
            identity = _fingerprint(document)
        seen[identity] += 1
        yield key, (identity, seen[identity])


# Goals, drafts, reviews and what is not known


def _uid(document: Document) -> Hashable | None:
    uid = document.get("uid")
    return uid if isinstance(uid, str) else None


def _combined_goal(ours: Document, theirs: Document) -> tuple[Document, MergeSummary]:
    return _newer(Goal, ours, theirs, _age_of_goal), MergeSummary(changed_goals=1)


def _combined_draft(ours: Document, theirs: Document) -> tuple[Document, MergeSummary]:
    return _newer(
        GoalDraft, ours, theirs, lambda document: read_draft(document).saved
    ), MergeSummary(drafts=1)


def _combined_review(ours: Document, theirs: Document) -> tuple[Document, MergeSummary]:
    return _newer(Review, ours, theirs, lambda document: read_review(document).at), MergeSummary(
        reviews=1
    )


def _combined_other(ours: Document, theirs: Document) -> tuple[Document, MergeSummary]:
    return {**theirs, **ours}, MergeSummary(others=1)


def _newer(
    kind: type, ours: Document, theirs: Document, age: Callable[[Document], Any]
) -> Document:
    """Return the later of two documents, with the unknown fields of the other."""
    try:
        later = age(theirs)
    except Unreadable:
        return ours
    try:
        if age(ours) >= later:
            return with_unknown(kind, ours, theirs)
    except Unreadable:
        return theirs
    return with_unknown(kind, theirs, ours)


def _age_of_goal(document: Document) -> tuple[date, int, bool]:
    """Return what is greater the later a goal was changed: last day, entries of its history, end.

    Raises:
        Unreadable: it is no goal.
    """
    goal = read_goal(document)
    days = [
        *(revision.day for revision in goal.revisions),
        *(plan.start for plan in goal.plans),
        *(pause.start for pause in goal.pauses),
        *(pause.end for pause in goal.pauses if pause.end),
        *(stair.done_on for stair in goal.achievable.stairs if stair.done_on),
        *(look_back.day for look_back in goal.look_backs),
    ]
    return max(days), len(days), goal.status is not Status.ACTIVE


# Check-ins


def _combined_log(ours: Document, theirs: Document) -> tuple[Document, MergeSummary]:
    if log_key(ours) is None:
        # It is the same to the last letter, or they would not belong together.
        return ours, MergeSummary()
    days, summary = dict(ours["days"]), MergeSummary()
    for key, entries in theirs["days"].items():
        if days.get(key) == entries:
            continue
        days[key], more = _combined_day(days.get(key, []), entries)
        summary += more
    return {**theirs, **ours, "days": days}, summary


def _new_log(document: Document) -> MergeSummary:
    if log_key(document) is None:
        return MergeSummary(others=1)
    days = document["days"].values()
    return MergeSummary(check_ins=sum(len(day) for day in days if isinstance(day, list)))


def _combined_day(ours: Any, theirs: Any) -> tuple[Any, MergeSummary]:
    """Return the entries of both; where one side is no list of them, those of the other."""
    if not isinstance(theirs, list):
        return (ours, MergeSummary()) if ours else (theirs, MergeSummary(others=1))
    if not isinstance(ours, list):
        return theirs, MergeSummary(check_ins=len(theirs))
    result = list(ours)
    extra = _without_counterpart(theirs, ours)
    alone = _without_counterpart(range(len(ours)), theirs, lambda index: ours[index])
    additions = 0
    for index in alone:
        other = next(
            (candidate for candidate in extra if _is_same_check_in(result[index], candidate)), None
        )
        if other is None:
            continue
        extra.remove(other)
        if len(other) > len(result[index]):
            result[index] = other
            additions += 1
    return result + extra, MergeSummary(check_ins=len(extra), changed_check_ins=additions)


def _without_counterpart(
    some: Iterable[Any], others: list[Any], entry: Callable[[Any], Any] = lambda item: item
) -> list[Any]:
    """Return those of ``some`` that have no counterpart of their own among ``others``."""
    counterparts = Counter(_fingerprint(other) for other in others)
    result = []
    for item in some:
        fingerprint = _fingerprint(entry(item))
        if counterparts[fingerprint]:
            counterparts[fingerprint] -= 1
        else:
            result.append(item)
    return result


def _is_same_check_in(entry: Any, other: Any) -> bool:
    """Tell whether two entries are of the same instant and one says all the other does."""
    if not (isinstance(entry, dict) and isinstance(other, dict) and entry.get("at")):
        return False
    if entry["at"] != other.get("at"):
        return False
    less, more = sorted((entry, other), key=len)
    return all(name in more and more[name] == value for name, value in less.items())


def _fingerprint(plain: Any) -> bytes:
    """Return what is equal for values that say the same: 10 minutes are 10.0."""
    if isinstance(plain, dict) and type(plain.get("amount")) is int:
        plain = {**plain, "amount": float(plain["amount"])}
    try:
        return orjson.dumps(plain, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        raise Unreadable("A document is nested too deep.") from None


def _if_changed(
    combine: Callable[[Document, Document], tuple[Document, MergeSummary]],
) -> Callable[[Document, Document], tuple[Document, MergeSummary]]:
    """Have ``combine`` count only what it changed."""

    def combined(ours: Document, theirs: Document) -> tuple[Document, MergeSummary]:
        document, summary = combine(ours, theirs)
        return document, summary if document != ours else MergeSummary()

    return combined


_RULES = {
    GOALS: _Rule(_uid, _if_changed(_combined_goal), lambda _: MergeSummary(goals=1)),
    DRAFTS: _Rule(_uid, _if_changed(_combined_draft), lambda _: MergeSummary(drafts=1)),
    REVIEWS: _Rule(_uid, _if_changed(_combined_review), lambda _: MergeSummary(reviews=1)),
    LOG: _Rule(log_key, _combined_log, _new_log),
}
_OTHER = _Rule(_uid, _if_changed(_combined_other), lambda _: MergeSummary(others=1))
