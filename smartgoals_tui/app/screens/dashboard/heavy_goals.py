"""Looking for goals that are to be spoken of plainly, in an idle moment."""

from __future__ import annotations

from smartgoals_tui.app.screens.base.session_screen import SessionScreen


def find_heavy_goals(screen: SessionScreen) -> None:
    """Speak plainly of goals whose own words are heavy from here on; it is called in a thread."""
    # start-up: the first frame waits for none of it
    from smartgoals_tui.domain.crisis import is_heavy

    session = screen.session
    session.is_watchful = True
    heavy = frozenset(goal.uid for goal in session.journal.goals() if is_heavy(goal))
    if heavy:
        screen.app.call_from_thread(_speak_plainly, screen, heavy)


def _speak_plainly(screen: SessionScreen, uids: frozenset[str]) -> None:
    for uid in uids:
        screen.session.forget(uid)
    screen.redraw(uids)
