"""A year of one goal, lived through the store day by day: what each Monday said of the week before.

``python -m tests.test_a_year`` prints it week by week.
"""

import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from smartgoals_tui.domain.change import Change, CheckInStep, GoalStep, Step
from smartgoals_tui.domain.drafting.convert import draft_from, move_to_stair, new_goal
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.goal.draft import GoalDraft, StairDraft
from smartgoals_tui.domain.goal.goal import Goal, LookBack, Outcome, Status
from smartgoals_tui.domain.goal.parts import IfThen
from smartgoals_tui.domain.goal.plan import Pause
from smartgoals_tui.domain.lifecycle.check_in_rules import amount_for, make_check_in
from smartgoals_tui.domain.lifecycle.endings import ended
from smartgoals_tui.domain.lifecycle.review_decisions import with_if_then
from smartgoals_tui.domain.lifecycle.revising import revised_goal
from smartgoals_tui.domain.lifecycle.stair_moves import Climb, StepDown, stair_offer
from smartgoals_tui.domain.progress.log import log_by_day
from smartgoals_tui.domain.progress.progress import Progress, progress_of
from smartgoals_tui.domain.text.week import Calendar
from smartgoals_tui.storage.repository import Repository
from tests.storage.helpers import Clock

START, END = date(2026, 1, 5), date(2027, 1, 3)
CALENDAR = Calendar()
DRAFT = GoalDraft(
    "draft",
    wish="I want to be happier",
    action="practise mindfulness meditation",
    days="5",
    amount="10",
    unit="minutes",
    baseline="0",
    stairs=(
        StairDraft("s2", "Twice a week", "2", "", 2),
        StairDraft("s3", "Three mornings", "3", "", 3),
        StairDraft("s4", "Most mornings", "4", "", 5),
    ),
    confidence=8,
    confidence_reason="One minute works even on a bad day",
    start="5 January 2026",
    end="3 January 2027",
)


class Year:
    """One goal in one store, and the day it is."""

    def __init__(self, path: Path) -> None:
        self.clock = Clock(datetime(2026, 1, 5, 20, tzinfo=UTC))
        self.path = path
        self.repository = Repository.open(path, now=self.clock)
        self.changes: list[Change] = []
        self.said: list[str] = []
        """A line for each week, as it was said on the Monday after it."""
        self.streaks: dict[str, tuple[int, int]] = {}
        """The current streak before and after each change of the goal, by its label and day."""

    @property
    def today(self) -> date:
        return CALENDAR.day_of(self.clock())

    @property
    def goal(self) -> Goal:
        goal = self.repository.goal("g")
        assert goal is not None
        return goal

    @property
    def progress(self) -> Progress:
        return progress_of(self.goal, self.repository.check_ins("g"), self.today, CALENDAR)

    def commit(self, label: str, step: Step) -> None:
        change = Change(label, (step,))
        self.repository.commit(change)
        self.changes.append(change)

    def change(self, label: str, after: Goal) -> None:
        before = self.progress.streak.current
        self.commit(label, GoalStep(self.goal, after))
        self.streaks[f"{label} {self.today}"] = (before, self.progress.streak.current)

    def check_in(self) -> None:
        log = log_by_day(self.repository.check_ins("g"))
        amount = amount_for(self.goal, log, self.today)
        made = make_check_in(self.goal, self.today, amount, "", self.clock(), self.today)
        self.commit("check-in", CheckInStep(None, made))

    # What happens to the goal

    def begin(self) -> None:
        self.commit("start", GoalStep(None, new_goal(DRAFT, read(DRAFT, START), "g", 0)))

    def climb(self) -> None:
        """Take the stair that is offered; it counts from next week on."""
        offer = stair_offer(self.progress)
        assert isinstance(offer, Climb)
        moved = move_to_stair(self.goal, offer.stair, self.today, CALENDAR, "two weeks held")
        assert moved.plans[-1].start == CALENDAR.week_of(self.today).next.start
        self.change("climb", moved)

    def plan_for_the_lapse(self) -> None:
        assert stair_offer(self.progress) is None
        plan = IfThen("a week is full again", "sit in the bus")
        self.change("plan", with_if_then(self.goal, plan, self.today))

    def fall_ill(self) -> None:
        """Say it afterwards: eleven days in bed."""
        pause = Pause(date(2026, 4, 6), date(2026, 4, 16), "ill")
        self.change("illness", replace(self.goal, pauses=(pause,)))

    def revise(self) -> None:
        """Two unmet weeks offer a smaller stair; the person asks less of the goal itself."""
        offer = stair_offer(self.progress)
        assert isinstance(offer, StepDown)
        assert offer.stair.uid == "s4"
        draft = replace(draft_from(self.goal, "again"), days="4", cue="after breakfast", stairs=())
        revised = revised_goal(self.goal, draft, read(draft, self.today), CALENDAR)
        assert revised.plans[-1].start == self.today
        self.change("revision", revised)

    def rest(self) -> None:
        """Say it beforehand: three weeks away."""
        pause = Pause(self.today, self.today + timedelta(days=20), "travel")
        self.change("rest", replace(self.goal, pauses=(*self.goal.pauses, pause)))

    def achieve(self) -> None:
        look_back = LookBack(self.today, Outcome.ACHIEVED, 9, "mornings", "keep on")
        self.change("end", ended(self.goal, look_back))

    # Day after day

    def live(self) -> None:
        happens = {
            START: self.begin,
            date(2026, 1, 21): self.climb,
            date(2026, 2, 23): self.plan_for_the_lapse,
            date(2026, 3, 11): self.climb,
            date(2026, 4, 17): self.fall_ill,
            date(2026, 5, 6): self.climb,
            date(2026, 6, 22): self.revise,
            date(2026, 8, 10): self.rest,
            date(2027, 1, 4): self.achieve,
        }
        while self.today <= END + timedelta(days=1):
            week, day = divmod((self.today - START).days, 7)
            if week and not day:
                self.said.append(line_of(self.progress, week - 1))
            happens.get(self.today, lambda: None)()
            if week < len(DAYS_DONE) and str(day + 1) in DAYS_DONE[week]:
                self.check_in()
            self.clock.next_day()


DAYS_DONE = (
    *["13"] * 3,
    *["135"] * 3,
    *["2", "135", "246"],
    "135",
    *["1357"] * 3,
    *["", "67"],
    *["1235"] * 3,
    *["12346"] * 4,
    *["", "13"],
    *["1246"] * 7,
    *[""] * 3,
    *["1246"] * 18,
)
"""The days of each week on which the person sat, Monday 1."""


def line_of(progress: Progress, number: int) -> str:
    judged, streak = progress.weeks[number], progress.streak
    count = f"{judged.count:g}/{judged.required:g}"
    return (
        f"{number + 1:2} {judged.week.label:<15} {count} {judged.state.value:<7}"
        f" streak {streak.current:2}, best {streak.best:2}"
    )


SAID = """
 1 5–11 Jan        2/2 met     streak  1, best  1
 2 12–18 Jan       2/2 met     streak  2, best  2
 3 19–25 Jan       2/2 met     streak  3, best  3
 4 26 Jan–1 Feb    3/3 met     streak  4, best  4
 5 2–8 Feb         3/3 met     streak  5, best  5
 6 9–15 Feb        3/3 met     streak  6, best  6
 7 16–22 Feb       1/3 partly  streak  0, best  6
 8 23 Feb–1 Mar    3/3 met     streak  1, best  6
 9 2–8 Mar         3/3 met     streak  2, best  6
10 9–15 Mar        3/3 met     streak  3, best  6
11 16–22 Mar       4/4 met     streak  4, best  6
12 23–29 Mar       4/4 met     streak  5, best  6
13 30 Mar–5 Apr    4/4 met     streak  6, best  6
14 6–12 Apr        0/4 missed  streak  0, best  6
15 13–19 Apr       2/1 met     streak  7, best  7
16 20–26 Apr       4/4 met     streak  8, best  8
17 27 Apr–3 May    4/4 met     streak  9, best  9
18 4–10 May        4/4 met     streak 10, best 10
19 11–17 May       5/5 met     streak 11, best 11
20 18–24 May       5/5 met     streak 12, best 12
21 25–31 May       5/5 met     streak 13, best 13
22 1–7 Jun         5/5 met     streak 14, best 14
23 8–14 Jun        0/5 missed  streak  0, best 14
24 15–21 Jun       2/5 partly  streak  0, best 14
25 22–28 Jun       4/4 met     streak  1, best 14
26 29 Jun–5 Jul    4/4 met     streak  2, best 14
27 6–12 Jul        4/4 met     streak  3, best 14
28 13–19 Jul       4/4 met     streak  4, best 14
29 20–26 Jul       4/4 met     streak  5, best 14
30 27 Jul–2 Aug    4/4 met     streak  6, best 14
31 3–9 Aug         4/4 met     streak  7, best 14
32 10–16 Aug       0/0 neutral streak  7, best 14
33 17–23 Aug       0/0 neutral streak  7, best 14
34 24–30 Aug       0/0 neutral streak  7, best 14
35 31 Aug–6 Sep    4/4 met     streak  8, best 14
36 7–13 Sep        4/4 met     streak  9, best 14
37 14–20 Sep       4/4 met     streak 10, best 14
38 21–27 Sep       4/4 met     streak 11, best 14
39 28 Sep–4 Oct    4/4 met     streak 12, best 14
40 5–11 Oct        4/4 met     streak 13, best 14
41 12–18 Oct       4/4 met     streak 14, best 14
42 19–25 Oct       4/4 met     streak 15, best 15
43 26 Oct–1 Nov    4/4 met     streak 16, best 16
44 2–8 Nov         4/4 met     streak 17, best 17
45 9–15 Nov        4/4 met     streak 18, best 18
46 16–22 Nov       4/4 met     streak 19, best 19
47 23–29 Nov       4/4 met     streak 20, best 20
48 30 Nov–6 Dec    4/4 met     streak 21, best 21
49 7–13 Dec        4/4 met     streak 22, best 22
50 14–20 Dec       4/4 met     streak 23, best 23
51 21–27 Dec       4/4 met     streak 24, best 24
52 28 Dec–3 Jan    4/4 met     streak 25, best 25
"""


def lived(path: Path) -> Year:
    year = Year(path)
    year.live()
    return year


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    return lived(tmp_path_factory.mktemp("year") / "goals.json")


def test_each_monday_says_how_the_week_before_went(year: Year) -> None:
    assert year.said == SAID.strip("\n").splitlines()


def test_only_the_illness_said_afterwards_changed_how_past_weeks_are_judged(year: Year) -> None:
    then = [tuple(line.split()[-6:-4]) for line in year.said]
    now = [line_of(year.progress, number) for number in range(len(DAYS_DONE))]
    changed = [n + 1 for n, line in enumerate(now) if tuple(line.split()[-6:-4]) != then[n]]
    assert changed == [14]
    assert "0/0 neutral" in now[13]


def test_what_each_change_did_to_the_streak(year: Year) -> None:
    assert year.streaks == {
        "climb 2026-01-21": (2, 2),
        "plan 2026-02-23": (0, 0),
        "climb 2026-03-11": (2, 2),
        "illness 2026-04-17": (0, 6),
        "climb 2026-05-06": (9, 9),
        "revision 2026-06-22": (0, 0),
        "rest 2026-08-10": (7, 7),
        "end 2027-01-04": (25, 25),
    }


def test_the_goal_tells_its_story(year: Year) -> None:
    goal = year.goal
    asked = [(f"{plan.start:%d %b}", plan.measure.target) for plan in goal.plans]
    assert asked == [("05 Jan", 2), ("26 Jan", 3), ("16 Mar", 4), ("11 May", 5), ("22 Jun", 4)]
    assert goal.status is Status.ACHIEVED
    assert goal.look_backs[-1].closeness == 9
    assert any("5 → 4" in change for revision in goal.revisions for change in revision.changes)
    assert [pause.reason for pause in goal.pauses] == ["ill", "travel"]
    assert IfThen("a week is full again", "sit in the bus") in goal.achievable.if_then_plans


def test_the_store_read_anew_tells_the_same(year: Year) -> None:
    again = Repository.open(year.path, now=year.clock)
    assert again.goal("g") == year.goal
    assert again.check_ins("g") == year.repository.check_ins("g")


def test_the_whole_year_can_be_taken_back_change_by_change(year: Year, tmp_path: Path) -> None:
    path = tmp_path / "goals.json"
    path.write_bytes(year.path.read_bytes())
    repository = Repository.open(path, now=year.clock)
    for change in reversed(year.changes):
        repository.commit(change.inverse())
    assert repository.goals() == ()
    assert repository.check_ins("g") == ()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        print(*lived(Path(folder) / "goals.json").said, sep="\n")
