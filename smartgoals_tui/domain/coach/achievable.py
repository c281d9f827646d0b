"""A: whether it can be done in a bad week."""

from __future__ import annotations

from smartgoals_tui.domain.coach import edits, stair_offers
from smartgoals_tui.domain.coach.hint import Case, Edit, Hint, hint
from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.load import MAX_GOALS, load_of
from smartgoals_tui.domain.coach.ruler import GOOD_CONFIDENCE, Ruler, ask
from smartgoals_tui.domain.coach.started import is_started
from smartgoals_tui.domain.coach.words import any_of, plain
from smartgoals_tui.domain.drafting.draft_stairs import EASY_STAIR, HAVE_STEPS
from smartgoals_tui.domain.goal.letters import Letter
from smartgoals_tui.domain.goal.measure import MeasureKind
from smartgoals_tui.domain.text.numbers import counted
from smartgoals_tui.domain.text.text import is_said, one_line

_OUTER = (
    # Weather and light.
    r"weather|rain\w*|snow\w*|storm\w*|wind(?:y|s)?|ic[ey]|hail\w*|fogg?y?|thunder\w*|cold|hot|"
    r"heat\w*|sun|sunny|humid\w*|dark\w*|winter|summer|"
    # Ways, places and things.
    r"traffic|trains?|bus(?:es)?|trams?|subway|flights?|cars?|bikes?|commut\w*|parking|delay\w*|"
    r"clos(?:ed|es|ing)|shut|full|crowd\w*|book(?:ed|ings?)|cancel\w*|queues?|broken|broke|"
    r"breaks? down|power|electricity|internet|wi-?fi|phones?|laptop|computer|equipment|shoes|"
    r"laundry|noise|noisy|builders?|construction|"
    # Work and time.
    r"work\w*|job|boss|shifts?|overtime|deadlines?|meetings?|calls?|emails?|clients?|customers?|"
    r"exams?|school|homework|time|busy|schedul\w*|appointments?|errands|chores|"
    # Money.
    r"money|costs?|costly|prices?|expensive|afford|bills?|rent|"
    # People.
    r"kids?|child\w*|bab(?:y|ies)|toddlers?|sons?|daughters?|family|husband|wife|partner|parents?|"
    r"mum|mom|dad|mother|father|in-laws?|friends?|colleagues?|coworkers?|roommates?|flatmates?|"
    r"people|guests?|visit(?:s|ors?)?|neighbou?rs?|teacher|coach|dogs?|cats?|"
    # Days out of the usual.
    r"holidays?|vacations?|travel\w*|trips?|weekends?|christmas|xmas|easter|thanksgiving|ramadan|"
    r"birthdays?|part(?:y|ies)|weddings?|funerals?|dinners?|lunch(?:es)?|buffets?|festivals?|events?"
)
"""Words of what comes from outside."""
_INNER = (
    r"(?:over)?tired\w*|exhaust\w*|energy|(?:un|de)?motivat\w*|anx\w*|worr\w*|afraid|fear\w*|"
    r"scared|nervous\w*|panic\w*|forg[eo]t\w*|feel\w*|felt|mood|lazy|laz\w*|bored\w*|stress\w*|sad\w*|low|down|"
    r"sham\w*|asham\w*|guilt\w*|lonel\w*|angry|anger|thoughts?|think\w*|doubt\w*|crav\w*|urges?|"
    r"habit|lose|losing|put (?:it )?off|procrastinat\w*|overwhelm\w*|distract\w*|perfect\w*|"
    r"give up|(?:don't|dont|not) want|bother\w*|cba|moods?|moody|meh|hungry|hunger|hungover|"
    r"hangover|ill|illness|sick\w*|pains?|painful|aches?|hurts?|sore|sleepy|asleep|oversle\w*|"
    r"dread\w*|hat(?:e|ing)|shy\w*|embarrass\w*|self.?conscious|discourag\w*|disappoint\w*|"
    r"frustrat\w*|impatien\w*|upset|depress\w*|disciplin\w*|willpower|confidence|excuses?|tempt\w*|"
    r"comfort\w*|bad (?:day|night)|can'?t face|too hard|pointless|i (?:just )?can'?t|"
    r"unsure|insecur\w*|resist\w*|scroll\w*|lonely|grief|griev\w*|panic|overthink\w*|confus\w*|"
    r"drained|worn out|no interest"
)


_WHICH_STEPS = "Which steps lead there, and by when?"


def a1(case: Case) -> Hint | None:
    """Notice confidence below 7."""
    confidence = case.draft.confidence
    if confidence is None or confidence >= GOOD_CONFIDENCE:
        return None
    step = ask(confidence, Ruler(case.context.ratings), case)
    why = f"Below {GOOD_CONFIDENCE} the step is too high for now. That says nothing about you."
    return hint("A1", "confidence", f"{confidence} of 10", why, step.question, *step.edits)


def a2(case: Case) -> Hint | None:
    """Notice no first stair, one that is hard, or one that asks more than the goal."""
    if above := stair_offers.stair_above(case):
        found, why = above.describe(), "Each step is a smaller goal on the way."
        ask_for = "This one asks more than the goal. Make it smaller, or take it away?"
        return hint("A2", "stairs", found, why, ask_for, stair_offers.without(case, above))
    first = stair_offers.first_stair_of(case.reading)
    why = "You begin on the lowest step. It should be possible even in a bad week."
    if first is None:
        if case.reading.problem("stairs"):
            return None
        offers = stair_offers.easier_first_stair(case), stair_offers.flight(case)
        measure = case.reading.measure
        if measure and measure.kind in HAVE_STEPS:
            why = "A small step with a day is easier to begin than the whole thing."
            return hint("A2", "stairs", "", why, _WHICH_STEPS, *offers, level=Level.MISSING)
        ask_for = "Which smaller step could you manage even then?"
        return hint("A2", "stairs", "", why, ask_for, *offers, level=Level.MISSING)
    if first.difficulty is None or first.difficulty <= EASY_STAIR:
        return None
    found = f"difficulty {first.difficulty}"
    ask_for = f"Is there an easier one, at {EASY_STAIR} or less?"
    return hint("A2", "stairs", found, why, ask_for)


def a3(case: Case) -> Hint | None:
    """Notice more goals, or more check-ins a week, than usually go well together."""
    measure = case.reading.asked
    load = load_of(case.context.others, measure, edits.days_of(case.reading))
    if not case.context.others or not load.is_heavy:
        return None
    many = load.goals > MAX_GOALS
    check_ins = counted(load.check_ins, "check-in")
    found = f"{load.goals} active goals" if many else f"{check_ins} a week"
    why = f"{load.goals} goals with {check_ins} a week are a lot at once."
    is_days = measure is not None and measure.kind is MeasureKind.DAYS and measure.cap is None
    can_ask_less = not many and is_days
    offer = edits.less(case) if can_ask_less else None
    return hint("A3", "days", found, why, "Which one can wait?", offer)


def a4(case: Case) -> Hint | None:
    """Notice no obstacle, or only one outside."""
    if not is_started(case.draft, Letter.A):
        return None
    why = "It helps to plan for what you may feel or think in a hard moment."
    if not is_said(case.draft.obstacle):
        ask_for = "What inside you could get in the way: tiredness, worry, forgetting?"
        return hint("A4", "obstacle", "", why, ask_for, level=Level.MISSING)
    obstacle = plain(case.draft.obstacle)
    outer = any_of(_OUTER).search(obstacle)
    if not outer or any_of(_INNER).search(obstacle):
        return None
    ask_for = "And what would you feel or think at that moment?"
    return hint("A4", "obstacle", outer[0], why, ask_for, Edit("name it", goto="obstacle"))


def a5(case: Case) -> Hint | None:
    """Notice an obstacle without an answer."""
    obstacle = one_line(case.draft.obstacle)
    if not is_said(obstacle) or is_said(case.draft.response):
        return None
    why = "If you decide it now, it is easier when it happens."
    ask_for = "What will you do if that happens?"
    offer = Edit("answer it", goto="response")
    return hint("A5", "response", obstacle, why, ask_for, offer, level=Level.MISSING)
