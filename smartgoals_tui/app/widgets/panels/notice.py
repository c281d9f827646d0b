"""What is said in the wizard's panel of what was just done, until the next edit."""

from typing import NamedTuple


class Notice(NamedTuple):
    """One sentence, and whether what it tells of can be taken back."""

    words: str = ""
    """"" for nothing to say."""
    can_undo: bool = False


NO_NOTICE = Notice()
