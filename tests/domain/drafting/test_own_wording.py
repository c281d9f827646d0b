"""Own words are called outdated only where an answer has changed that they may say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from smartgoals_tui.domain.drafting.own_wording import basis_of, is_outdated, with_known_basis
from smartgoals_tui.domain.drafting.validate import read
from tests.domain.builders import MONDAY, full_draft

NEXT_YEAR = date(2027, 3, 2)
OLDER = (
    "I will sit and breathe in the kitchen with Ana 5 days a week, 10 minutes each, after "
    "breakfast, from Mon 2 Mar until Sun 31 May, because I want to sleep. Confidence 7 of 10."
)


def worded(**answers):
    draft = full_draft(wording="I sit.")
    draft = replace(draft, wording_basis=basis_of(draft, read(draft, MONDAY)))
    return replace(draft, **answers)


@pytest.mark.parametrize(
    ("answers", "outdated"),
    [
        ({}, False),
        ({"confidence": 3, "wish": "calm", "resources": "Ana"}, False),
        ({"days": "4"}, True),
        ({"action": "walk"}, True),
        ({"place": ""}, True),
        ({"cue": "at noon"}, True),
        ({"why": "it is quiet"}, True),
        ({"response": "rest"}, True),
        ({"end": "30 June 2026"}, True),
        ({"days": "4", "wording": ""}, False),
    ],
)
def test_an_answer_that_the_words_may_say(answers, outdated):
    draft = worded(**answers)
    assert is_outdated(draft, read(draft, MONDAY), "") == outdated


def test_waiting_changes_nothing():
    draft = worded(next_session="")
    assert not is_outdated(draft, read(draft, NEXT_YEAR), "")


def test_the_long_sentence_of_an_older_version_is_no_sign_of_a_change():
    draft = replace(worded(), wording_basis=OLDER)
    known = with_known_basis(draft, read(draft, MONDAY))
    assert not is_outdated(known, read(known, MONDAY), "")
    changed = replace(known, days="4")
    assert is_outdated(changed, read(changed, MONDAY), "")
    assert with_known_basis(changed, read(changed, MONDAY)) == changed


def test_a_revision_compares_with_the_goal_it_began_as():
    draft = replace(worded(), wording_basis="")
    before = basis_of(draft, read(draft, MONDAY))
    assert not is_outdated(draft, read(draft, MONDAY), before)
    changed = replace(draft, days="4")
    assert is_outdated(changed, read(changed, MONDAY), before)
    assert not is_outdated(changed, read(changed, MONDAY), "")
    assert with_known_basis(changed, read(changed, MONDAY)) == changed
