"""Cues, places and company, as people type them, read right in a sentence or are left out."""

from __future__ import annotations

import pytest

from smartgoals_tui.domain.drafting.fitting.company import company_words, is_alone
from smartgoals_tui.domain.drafting.fitting.cue import cue_words
from smartgoals_tui.domain.drafting.fitting.place import fits_behind, place_words

CUES = [
    ("lunch", "at lunch"),
    ("Dinner", "at dinner"),
    ("bedtime", "at bedtime"),
    ("noon", "at noon"),
    ("night", "at night"),
    ("lunch time", "at lunch time"),
    ("coffee break", "in the coffee break"),
    ("Morning", "in the morning"),
    ("evenings", "in the evenings"),
    ("early morning", "in the early morning"),
    ("mornings before work", "in the mornings before work"),
    ("morning and evening", "in the morning and evening"),
    ("lunch or dinner", "at lunch or dinner"),
    ("7pm", "at 7 pm"),
    ("7 PM", "at 7 pm"),
    ("7:30", "at 7:30"),
    ("7.30 am", "at 7.30 am"),
    ("6 am before work", "at 6 am before work"),
    ("8 pm in the evening", "at 8 pm in the evening"),
    ("20h", "at 20:00"),
    ("8 o'clock", "at 8 o’clock"),
    ("half past six", "at half past six"),
    ("at 9", "at 9"),
    ("around 9pm", "around 9pm"),
    ("After work", "after work"),
    ("after work.", "after work"),
    ("Right after lunch", "right after lunch"),
    ("half an hour before bed", "half an hour before bed"),
    ("before i go to bed", "before I go to bed"),
    ("When i wake up", "when I wake up"),
    ("i wake up", "when I wake up"),
    ("as soon as I get home", "as soon as I get home"),
    ("when im tired", "when I'm tired"),
    ("first thing in the morning", "first thing in the morning"),
    ("on the way home", "on the way home"),
    ("with my tea", "with my tea"),
    ("monday", "on Monday"),
    ("tuesdays", "on Tuesdays"),
    ("sunday evening", "on Sunday evening"),
    ("mon wed fri", "on Mon, Wed and Fri"),
    ("Tue/Thu", "on Tue and Thu"),
    ("Mondays at 7", "on Mondays at 7"),
    ("end of the day", "at the end of the day"),
    ("when the kettle boils", "when the kettle boils"),
    ("once kids are asleep", "once kids are asleep"),
    ("weekends", "at weekends"),
    ("weekdays", "on weekdays"),
    ("every evening", "every evening"),
    ("each time I open the fridge", "each time I open the fridge"),
    # nothing sure
    ("when kettle boils", ""),
    ("after shower", ""),
    ("alarm", ""),
    ("my phone", ""),
    ("calendar", ""),
    ("brushing teeth", ""),
    ("waking up", ""),
    ("wake up", ""),
    ("shower", ""),
    ("work", ""),
    ("every day", ""),
    ("daily", ""),
    ("once a day", ""),
    ("whenever", ""),
    ("7", ""),
    ("8-9pm", ""),
    ("25:00", ""),
    ("morning or lunch", ""),
    ("not sure", ""),
    ("no idea", ""),
    ("?", ""),
    ("after", ""),
    ("when my", ""),
    ("after dinner?", ""),
    ("after dinner. or lunch", ""),
    ("nach dem Essen", ""),
    ("at \x07 lunch", ""),
    ("", ""),
]

PLACES = [
    ("park", "in the park"),
    ("The park.", "in the park"),
    ("living room", "in the living room"),
    ("my living room", "in my living room"),
    ("local pool", "at the local pool"),
    ("cafe near work", "at the cafe near work"),
    ("kitchen table", "at the kitchen table"),
    ("mum's house", "at mum's house"),
    ("my brother's flat", "at my brother's flat"),
    ("my son’s room", "in my son’s room"),
    ("friend's place", "at a friend's place"),
    ("Anna's", "at Anna's"),
    ("home", "at home"),
    ("Home", "at home"),
    ("Gym", "at the gym"),
    ("bus", "on the bus"),
    ("balcony", "on the balcony"),
    ("bed", "in bed"),
    ("Hyde Park", "in Hyde Park"),
    ("in the kitchen", "in the kitchen"),
    ("By the river", "by the river"),
    ("outside", "outside"),
    # nothing sure
    ("?", ""),
    ("anywhere", ""),
    ("home or gym", ""),
    ("london", ""),
    ("Zürich", ""),
    ("garage sale", ""),
    ("hyde park", ""),
    ("im Park", ""),
    ("公園", ""),
    ("at the", ""),
    ("at a table, with a book", ""),
    ("work from home", ""),
    (" ", ""),
]

COMPANY = [
    ("Ann", "with Ann"),
    ("Ann and Bo", "with Ann and Bo"),
    ("with Ann", "with Ann"),
    ("My sister", "with my sister"),
    ("wife", "with my wife"),
    ("Mum", "with my mum"),
    ("kids", "with my kids"),
    ("dog", "with my dog"),
    ("friends", "with friends"),
    ("friend", "with a friend"),
    ("two friends,", "with two friends"),
    ("2 friends", "with 2 friends"),
    ("a colleague", "with a colleague"),
    # nothing sure, or nobody
    ("nobody", ""),
    ("with myself", ""),
    ("alone", ""),
    ("me", ""),
    ("?", ""),
    ("anyone", ""),
    ("ann", ""),
    ("group", ""),
    ("husband or kids", ""),
    ("with", ""),
    ("", ""),
]


@pytest.mark.parametrize(("typed", "said"), CUES)
def test_cue(typed, said):
    assert cue_words(typed) == said


@pytest.mark.parametrize(("typed", "said"), PLACES)
def test_place(typed, said):
    assert place_words(typed) == said


@pytest.mark.parametrize(("typed", "said"), COMPANY)
def test_company(typed, said):
    assert company_words(typed) == said


@pytest.mark.parametrize("typed", ["nobody", "No one", "with myself", "by myself.", "just me"])
def test_alone(typed):
    assert is_alone(typed)
    assert not is_alone(f"{typed} and Ann")


@pytest.mark.parametrize(
    ("deed", "place", "fits"),
    [
        ("I will play with my son", "in the living room", True),
        ("I will walk in the park", "in the park", False),
        ("I will go to bed earlier", "at home", False),
        ("I will walk to work", "outside", False),
    ],
)
def test_a_place_is_said_once(deed, place, fits):
    assert fits_behind(deed, place) == fits
