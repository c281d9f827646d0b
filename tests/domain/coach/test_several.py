"""S5: several goals in one wish are told from one goal with many words, and each can be kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.domain.coach.several import MAX_PARTS
from smartgoals_tui.domain.text.text import one_line
from tests.domain.coach.drafts import changed, hint_of


def kept_of(wish):
    """Return what can be kept of ``wish``, in its order; nothing where it is one goal."""
    hint = hint_of("S5", changed(action="", wish=wish))
    return [dict(edit.values)["wish"] for edit in hint.edits] if hint else []


@pytest.mark.parametrize(
    ("wish", "parts"),
    [
        ("run, read and meditate", ["run", "read", "meditate"]),
        ("Swim, draw, and sleep", ["Swim", "draw", "sleep"]),
        (
            "walk more, call my mum, and write a diary",
            ["walk more", "call my mum", "write a diary"],
        ),
        (
            "eat better & sleep more & save money",
            ["eat better", "sleep more", "save money"],
        ),
        ("sing. swim. sew a dress.", ["sing", "swim", "sew a dress"]),
        ("cook fish; call my gran; swim", ["cook fish", "call my gran", "swim"]),
        ("paint the hall / phone Ben / read", ["paint the hall", "phone Ben", "read"]),
        ("call Ben/walk the dog/read", ["call Ben", "walk the dog", "read"]),
        ("draw less, sing more • tidy up", ["draw less", "sing more", "tidy up"]),
        ("swimming more and eating less", ["swimming more", "eating less"]),
        ("less sugar, fewer crisps, no soda", ["less sugar", "fewer crisps", "no soda"]),
        ("apologize less and whistle more", ["apologize less", "whistle more"]),
        ("sit down, write a page and call Ben", ["sit down, write a page", "call Ben"]),
        (
            "call Ben, buy and cook fish, and read",
            ["call Ben", "buy and cook fish", "read"],
        ),
        ("at 7, stretch the legs; then write a page", ["at 7, stretch the legs", "write a page"]),
        (
            "I want to be fitter, I want to sleep more and I want to read 5 pages",
            ["I want to be fitter", "sleep more", "read 5 pages"],
        ),
        ("run 5 km. Read 🙂 [/b]", ["run 5 km", "Read 🙂 [/b]"]),
    ],
)
def test_a_wish_is_cut_where_a_goal_begins(wish, parts):
    assert kept_of(wish) == parts


@pytest.mark.parametrize(
    "wish",
    [
        "run, swim and cycle with my sister",
        "walk and talk with Ben",
        "swim, run and dance together",
        "buy and cook fish",
        "write, edit and send my newsletter",
        "salt and pepper",
        "spread jam and butter",
        "sit down and write",
        "get off the sofa and walk home",
        "cook dinner and eat it with Ben",
        "write a page and send it to Kim",
        "walk/run 3 times a week",
        "sing, dance or paint",
        "visit Rome, Paris and Lisbon",
        "buy milk, bread and eggs",
        "be calm, kind and patient",
        "stop smoking and drinking",
        "learn to cook and bake",
        "go for a walk to relax and unwind",
        "walk home because I can think and read less",
        "after dinner, read a book",
        "if it rains, swim",
        "walk for 20 minutes, three times a week, by the river",
        "avoid food and drink",
        "balance school and work",
        "wash my hands and face every morning",
        "save money, not time",
        "stay positive, no matter what",
        "try and walk",
        "e.g. walk 1.5 km",
        "“run, read and sing”",
        "read “run, read and sing”",
        ", and ;",
    ],
)
def test_one_goal_stays_whole(wish):
    assert kept_of(wish) == []


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("walk home and learn Greek", "This may be two goals. "),
        ("run, read and meditate", "These may be three goals. "),
        ("run; read; meditate; write a page", "These may be four goals. "),
        ("run; read; swim; sew; sing", "These may be five goals. "),
        ("run; read; swim; sew; sing; draw", "These may be five goals or more. "),
    ],
)
def test_it_says_how_many(wish, said):
    assert hint_of("S5", changed(action=wish)).suggestion.startswith(said)


def test_what_is_too_much_waits_in_the_last_part():
    assert kept_of("run; read; swim; sew; sing; draw")[-1] == "sing; draw"


def test_all_but_the_kept_one_wait_as_drafts():
    hint = hint_of("S5", changed(action="run, read and meditate"))
    assert [(edit.values, edit.others) for edit in hint.edits] == [
        ((("action", "run"),), ("read", "meditate")),
        ((("action", "read"),), ("run", "meditate")),
        ((("action", "meditate"),), ("run", "read")),
    ]
    assert hint.found == "and meditate"


DEEDS = ["call Ben", "read 5 pages", "walk the dog", "swim [/b]", "sew 🙂", "drink less wine"]
JOINTS = ["; ", ", ", ". ", " & ", " and ", ", and ", " and then ", " / ", "\n", "\u202e"]


@given(
    st.lists(st.sampled_from(DEEDS) | st.text(max_size=8), max_size=9).flatmap(
        lambda deeds: st.lists(
            st.sampled_from(JOINTS), min_size=len(deeds), max_size=len(deeds)
        ).map(lambda joints: "".join(map("".join, zip(deeds, joints, strict=True))))
    )
)
def test_nothing_is_lost_or_made_up(wish):
    parts = kept_of(wish)
    assert len(parts) != 1
    assert len(parts) <= MAX_PARTS
    rest = one_line(wish)
    for part in parts:
        assert part.strip()
        assert part in rest
        rest = rest[rest.index(part) + len(part) :]


@given(st.lists(st.sampled_from(DEEDS), min_size=2, max_size=5, unique=True))
def test_semicolons_part_any_deeds(deeds):
    assert len(kept_of("; ".join(deeds))) == len(deeds)
