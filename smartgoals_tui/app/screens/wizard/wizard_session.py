"""The answers while the wizard is open: changing, reading, saving them, and taking back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from smartgoals_tui.app.screens.wizard.applied_edit import AppliedEdit
from smartgoals_tui.app.screens.wizard.step_result import StepTarget
from smartgoals_tui.app.session.events import Ending, Publisher, SaveState, SaveStatus
from smartgoals_tui.app.widgets.panels.notice import NO_NOTICE, Notice
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.drafting.measure_line import following, words_of
from smartgoals_tui.domain.drafting.own_wording import (
    basis_of,
    is_outdated,
    with_known_basis,
)
from smartgoals_tui.domain.drafting.validate import Problem, Reading, read
from smartgoals_tui.domain.goal.draft import GoalDraft, changed_fields
from smartgoals_tui.domain.goal.goal import Goal
from smartgoals_tui.domain.goal.letters import LETTERS, Letter
from smartgoals_tui.domain.text.week import Calendar

FROM_ACTION = frozenset({"M1", "M3"})
"""Rules that go on from what S says, and then speak before their own letter is touched."""

SAVING = "saving…"
SAVE_WORDS = {
    SaveState.SAVED: "saved",
    SaveState.SAVING: SAVING,
    SaveState.FAILED: "Not saved",
}

_ORDER = [name for info in LETTERS.values() for name in info.fields]


@dataclass
class WizardSession:
    """One draft and all that the wizard's screens share."""

    draft: GoalDraft
    today: Callable[[], date]
    """Says which day it is."""
    save_draft: Callable[[GoalDraft], None]
    """Keeps a draft; called at every change of screen and within 0.6 s of a change."""
    delete_draft: Callable[[str], None] = lambda _: None
    """Drops the draft with a uid."""
    active_goals: Sequence[Goal] = ()
    """The goals the person already has."""
    guide: Mapping[Letter, str] = field(default_factory=dict)
    """A text for each letter, for the walk through an example."""
    before: GoalDraft | None = None
    """The answers of the goal that is being revised."""
    save_status: Callable[[], SaveStatus] = lambda: SaveStatus(SaveState.SAVED)
    """Says how saving what was given to ``save_draft`` stands."""
    save_status_changed: Publisher[SaveStatus] = field(default_factory=Publisher)
    """Tells of each step of saving."""
    ending: Publisher[Ending] = field(default_factory=Publisher)
    """Tells that the program is about to end."""
    visited_letters: set[Letter] = field(default_factory=set)
    """Letters whose screens have been left: their problems are said at once."""
    asked: set[str] = field(default_factory=set)
    """Fields that Finish has sent the person to."""
    silenced: set[str] = field(default_factory=set)
    """Rules put aside of which nothing may be kept, not even that."""
    calendar: Calendar = field(default_factory=Calendar)
    support: str = ""
    """The person's own support line; empty for the usual words."""
    read: Callable[[GoalDraft, date], Reading] = read
    """Says what a draft means on a day; a revision has rules of its own."""
    ratings: tuple[int, ...] = ()
    """The ratings of confidence in this sitting, the latest last."""
    kept_actions: set[str] = field(default_factory=set)
    """Actions from which nothing is taken over: it was taken back."""
    applied: AppliedEdit | None = None
    notice: Notice = NO_NOTICE
    """What was said last, until the next answer."""
    shown: Reading | None = None
    """What the last look said that the answers mean: its days are the days that are saved."""
    sent_to: Letter | None = None
    """The letter that the last look has sent the person to: going on there leads back at once."""
    was_saved: bool = False
    """Whether anything has been saved since the wizard was opened."""
    _saved: GoalDraft | None = None
    _reading: tuple[GoalDraft, Reading] | None = None

    def __post_init__(self) -> None:
        if not self.draft.start.strip() and self.before is None:
            self.draft = replace(self.draft, start="today")
        if not self.draft.often.strip():
            # Measured before there was a line: it says the same.
            self.draft = replace(self.draft, often=words_of(self.draft))
        self.draft = with_known_basis(self.draft, self.reading)
        self._saved = self.draft

    # Reading

    @property
    def reading(self) -> Reading:
        """What the answers mean today."""
        today, (draft, reading) = self.today(), self._reading or (None, None)
        if reading is None or draft is not self.draft or reading.today != today:
            reading = self.read(self.draft, today)
            self._reading = (self.draft, reading)
        return reading

    @property
    def problems(self) -> list[Problem]:
        """What keeps the goal from being used, in the order of the screens."""
        return sorted(self.reading.problems, key=lambda problem: _ORDER.index(problem.field))

    def letter_statuses(self) -> dict[Letter, coach.LetterStatus]:
        """Return how far each letter has come."""
        reading, context = self.reading, self.context
        return {
            letter: coach.letter_status_of(self.draft, reading, letter, context)
            for letter in LETTERS
        }

    def hints(self, letter: Letter) -> tuple[coach.Hint, ...]:
        """Return what the coach thinks of a letter; of an untouched one, only what S leads to."""
        hints = coach.hints(self.draft, self.reading, letter, self.context)
        if hints and hints[0].is_alone:
            return hints
        if coach.letter_status_of(self.draft, self.reading, letter) is coach.LetterStatus.EMPTY:
            asking = (hint for hint in hints if hint.level is coach.Level.ASK)
            return tuple(hint for hint in asking if hint.rule in FROM_ACTION)
        return hints

    @property
    def is_heavy(self) -> bool:
        """Whether any answer speaks of suicide or self-harm: nothing else is said then."""
        return coach.crisis_note(self.draft, self.context) is not None

    @property
    def context(self) -> coach.Context:
        """What the coach knows besides the draft."""
        goals, revises = self.active_goals, self.draft.revises
        others = coach.other_goals(goals, self.reading.today, revises)
        sessions = (goal.time_bound.next_session for goal in goals)
        coming = [day for day in sessions if day and day >= self.reading.today]
        return coach.Context(
            others,
            next_session=min(coming, default=None),
            dismissed=frozenset(self.silenced),
            ratings=self.ratings,
            calendar=self.calendar,
            support=self.support,
        )

    @property
    def flights(self) -> tuple[coach.Edit, ...]:
        """Flights of stairs from what the person does now to the goal; none without a measure."""
        return coach.flights(coach.case_of(self.draft, self.reading, self.context))

    def rate(self) -> None:
        """Take note of the confidence as it is rated now, once typing has paused."""
        confidence = self.draft.confidence
        if confidence is not None and self.ratings[-1:] != (confidence,):
            self.ratings = (*self.ratings, confidence)

    def silence(self, rule: str) -> bool:
        """Let a rule be silent about this draft; True when the answers have changed by it."""
        if rule in coach.UNSTORED:
            self.silenced.add(rule)
            return False
        return self.change(dismissed=self.draft.dismissed | {rule})

    @property
    def is_wording_outdated(self) -> bool:
        """Whether the answers have changed since the person put the sentence in their own words."""
        before = ""
        if self.before is not None and not self.draft.wording_basis:
            before = basis_of(self.before, read(self.before, self.today()))
        return is_outdated(self.draft, self.reading, before)

    @property
    def wording_basis(self) -> str:
        """What an own wording rests on now."""
        return basis_of(self.draft, self.reading)

    # Changing

    def change(self, **values: object) -> bool:
        """Take in answers and what follows from them; True when one of them is new."""
        draft = self.draft.answered(following(self.draft, values, self.today()).items())
        if draft == self.draft:
            return False
        if draft.wording != self.draft.wording and "wording_basis" not in values:
            draft = replace(draft, wording_basis=basis_of(draft, self.read(draft, self.today())))
        self.draft = draft
        return True

    def apply(
        self, words: str, values: Mapping[str, object], others: Sequence[GoalDraft] = ()
    ) -> bool:
        """Change answers for the person, in a way that can be taken back.

        Args:
            words: what is done.
            values: the new answers.
            others: drafts of their own that are begun with it.
        """
        draft = self.draft
        if not self.change(**values):
            return False
        changed = changed_fields(draft, self.draft) | values.keys()
        before, after = (
            {name: getattr(answers, name) for name in changed} for answers in (draft, self.draft)
        )
        for other in others:
            self.save_draft(other)
        self.record_applied(words, before, after, tuple(other.uid for other in others))
        return True

    def record_applied(
        self,
        words: str,
        before: Mapping[str, object],
        after: Mapping[str, object],
        other_drafts: tuple[str, ...] = (),
    ) -> None:
        """Let something that was done be the one that can be taken back."""
        seen = {
            letter for letter, info in LETTERS.items() if not after.keys().isdisjoint(info.fields)
        }
        self.applied = AppliedEdit(
            words, before, after, frozenset({self.draft.letter, *seen}), other_drafts
        )
        self.notice = Notice(words, can_undo=True)

    def applied_at(self, target: StepTarget) -> AppliedEdit | None:
        """Return what can be undone at ``target``: all at the last look, else what concerns it.

        An edit lasts until the next one, or until all that it changed has been typed over.
        """
        applied = self.applied
        concerns = applied and (target is None or target in applied.letters)
        return applied if concerns and self._untouched() else None

    def notice_at(self, target: StepTarget) -> Notice:
        """Return what was done or told last, to be said at ``target`` until the next answer."""
        return self.notice if not self.notice.can_undo or self.applied_at(target) else NO_NOTICE

    def tell(self, words: str = "") -> None:
        """Say ``words`` until the next answer; what was done before can still be undone."""
        self.notice = Notice(words)

    def undo(self) -> tuple[str, ...]:
        """Undo the last edit; return the fields that changed. What was typed since is kept."""
        untouched, applied, self.applied = self._untouched(), self.applied, None
        for uid in applied.other_drafts if applied else ():
            self.delete_draft(uid)
        self.change(**untouched)
        if "action" in untouched:
            self.kept_actions.add(self.draft.action)
        return tuple(untouched)

    def _untouched(self) -> Mapping[str, object]:
        """Return the answers from before the last edit, of the fields that are as it left them."""
        applied, draft = self.applied, self.draft
        if applied is None:
            return {}
        return {
            name: value
            for name, value in applied.before.items()
            if getattr(draft, name) == applied.after[name]
        }

    # Saving

    @property
    def has_unsaved(self) -> bool:
        """Whether something has changed since the last save."""
        return self.draft != self._saved

    @property
    def save_words(self) -> str:
        """What to say about saving: nothing before the first save."""
        return SAVE_WORDS[self.save_status().state] if self.was_saved else ""

    def save(self) -> None:
        """Keep the draft, if it has changed."""
        if self.has_unsaved:
            self._saved = self.draft
            self.was_saved = True
            self.save_draft(self.draft)
