"""What is asked before leaving while something could not be saved."""

from __future__ import annotations

from pathlib import Path

from textual.app import App

from smartgoals_tui.app.screens.base.dialogs import AskText, Choose
from smartgoals_tui.app.session.session import Session
from smartgoals_tui.storage.errors import StoreError, too_slow

STAY, RETRY, ELSEWHERE, QUIT = "stay", "retry", "elsewhere", "quit"
_ANSWERS = (
    (STAY, "Stay"),
    (RETRY, "Try again"),
    (ELSEWHERE, "Save a copy elsewhere"),
    (QUIT, "Quit without it"),
)
_WITHOUT_COPY = tuple(answer for answer in _ANSWERS if answer[0] != ELSEWHERE)


async def may_leave(app: App[None], session: Session) -> bool:
    """Ask what to do about what is not saved; True when the person leaves all the same."""
    saving = session.saving
    while saving.has_unsaved:
        reason = saving.status.error or too_slow()
        question = Choose("Something is not saved", reason.sentence, _ANSWERS)
        choice = await app.push_screen_wait(question)
        if choice == RETRY:
            saving.retry()
        if choice != ELSEWHERE:
            return choice == QUIT
        copy = await _saved_elsewhere(app, session)
        if copy is not None:
            return await _may_leave_with(app, copy)
    return True


async def may_lose_settings(app: App[None], session: Session) -> bool:
    """Try once more to keep changed settings; ask where that fails. True: the program may end."""
    while trouble := session.kept_settings.keep_again():
        question = Choose("Your settings are not kept", trouble, _WITHOUT_COPY)
        choice = await app.push_screen_wait(question)
        if choice != RETRY:
            return choice == QUIT
    return True


async def _saved_elsewhere(app: App[None], session: Session) -> Path | None:
    """Ask where to until it is saved there; None when the person thinks better of it."""
    words = "Everything, with what is not saved here, goes into a new file:"
    name = str(Path.home() / f"smartgoals-{session.today}.json")
    while True:
        answer = await app.push_screen_wait(AskText("Save a copy elsewhere", words, name))
        if answer is None:
            return None
        name = answer.strip()
        try:
            path = Path(name).expanduser()
            session.saving.save_copy_to(path)
            return path
        except StoreError as error:
            words = error.sentence
        except RuntimeError:
            words = "That home is not known. Type the whole path of a new file."


async def _may_leave_with(app: App[None], copy: Path) -> bool:
    words = (
        f"A copy with everything is in {copy}. When saving works again, smartgoals import "
        "brings it in."
    )
    question = Choose("The copy is saved", words, ((STAY, "Stay"), (QUIT, "Quit")))
    return await app.push_screen_wait(question) == QUIT
