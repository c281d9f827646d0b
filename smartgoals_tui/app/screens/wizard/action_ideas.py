"""What could be done for a wish: deeds from the person's own words, then actions of examples."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from smartgoals_tui.app.screens.wizard.wizard_session import WizardSession
from smartgoals_tui.domain import coach
from smartgoals_tui.domain.coach.learned import Kind, Labels, labels_of

MOST = 3
"""How many ideas there are at once."""
_NEVER_A_DEED = (Kind.AVOID, Kind.OTHERS)
"""What has to become a deed of one's own even where it is specific."""

_Narrower = Callable[[str, Labels], tuple[str, ...]]
_ActionsLike = Callable[[str, str], tuple[str, ...]]


class ActionIdeas:
    """Finds ideas for the action of a draft; none before ``read``."""

    def __init__(self, wizard: WizardSession) -> None:
        """Look at the answers of ``wizard``."""
        self._wizard = wizard
        self._sources: tuple[_Narrower, _ActionsLike] | None = None
        self._narrowed_from = ""
        self._narrowed: tuple[str, ...] = ()
        self._taken = ""

    def read(self) -> None:
        """Read what ideas come from: longer than a key may take, and fit for a thread."""
        # start-up: the first frame shows no idea
        from smartgoals_tui.domain.coach.narrowing import narrower
        from smartgoals_tui.domain.examples.while_typing import actions_like

        # The first calls build what they look in.
        wish = "be happier"
        narrower(wish, labels_of(wish))
        actions_like(wish, "an action")
        self._sources = narrower, actions_like

    def narrow(self) -> None:
        """Make the wish, or the action, narrower: some milliseconds, too long for each key."""
        if self._sources is None:
            return
        case = coach.case_of(self._wizard.draft, self._wizard.reading)
        if case.wish_typed == self._narrowed_from:
            return
        narrower, _ = self._sources
        labels, self._narrowed_from = case.labels, case.wish_typed
        self._narrowed = narrower(case.wish_typed, labels) if labels and _is_open(labels) else ()

    @property
    def has_own(self) -> bool:
        """Whether anything could be made of the person's own words."""
        return bool(self._narrowed)

    def found(self) -> tuple[str, ...]:
        """Return up to ``MOST`` ideas for the answers as they are now, the nearest first.

        Those from the person's own words are from when ``narrow`` was last called. There is none
        beside the note on suicide, and none for an action that was an idea itself.
        """
        draft = self._wizard.draft
        if self._sources is None or (draft.action and draft.action == self._taken):
            return ()
        _, actions_like = self._sources
        near, begun = actions_like(draft.wish, draft.action), draft.action.casefold()
        # What goes on as it was begun is meant, whatever could be made of its beginning.
        meant = [action for action in near if begun and action.casefold().startswith(begun)]
        ideas = dict.fromkeys((*meant, *self._narrowed, *near))
        return () if ideas and self._wizard.is_heavy else tuple(islice(ideas, MOST))

    def take(self, idea: str, words: str) -> bool:
        """Make an idea the action, in a way that can be taken back; True when that changes it.

        Args:
            idea: one that was found.
            words: what is done.
        """
        self._taken = idea
        if not self._wizard.apply(words, {"action": idea}):
            return False
        # An idea says nothing for other letters.
        self._wizard.kept_actions.add(idea)
        return True


def _is_open(labels: Labels) -> bool:
    return labels.level_of_s is not None or labels.kind.value in _NEVER_A_DEED
