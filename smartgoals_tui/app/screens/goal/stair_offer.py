"""What a goal's own screen says of a stair that is offered."""

from __future__ import annotations

from smartgoals_tui.domain.lifecycle.stair_moves import Climb, StairOffer
from smartgoals_tui.domain.text.text import cut

WORDS_LENGTH = 120


def offer_words(offer: StairOffer | None, hidden: bool) -> str:
    """Say the offer and its keys; empty while there is none."""
    if offer is None:
        return ""
    words = f"“{cut(offer.stair.describe(), WORDS_LENGTH)}”"
    if isinstance(offer, Climb):
        stair = "the next one" if hidden else words
        return f"This step works: two weeks kept. + climbs to {stair}. n: not now."
    stair = "a smaller one" if hidden else words
    return f"Two weeks were hard on this step. - steps down to {stair}. n: not now."
