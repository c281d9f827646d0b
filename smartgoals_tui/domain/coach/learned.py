"""What a wish is, as a linear model sees it: figures learned from wishes that people labelled.

Each label is a logistic regression over words and pairs of words (Cox 1958), the kind one over
six classes. The weights lie beside this module; ``tools/train_coach.py`` makes them. Nothing but
the standard library is needed to read them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from smartgoals_tui.domain.coach.level import Level
from smartgoals_tui.domain.coach.mending import Vocabulary
from smartgoals_tui.domain.coach.word_features import Features, features_of
from smartgoals_tui.domain.text.content_words import SMALL_WORDS, word_set

WEIGHTS = Path(__file__).with_name("learned_weights.json")


class Kind(StrEnum):
    """What sort of thing is wished for."""

    BEING = "being"
    """A state, a feeling, a way to be."""
    OUTCOME = "outcome"
    """A result that follows from something else: weight, money, a mark, a job."""
    AVOID = "avoid"
    """To stop something, or to do less of it."""
    OTHERS = "others"
    """Somebody else would have to act or change."""
    EXPLORE = "explore"
    """To think about something, look into it, work on it."""
    BEHAVIOUR = "behaviour"
    """Something the person does."""


YES_NO = ("specific", "measurable", "several", "hedge", "imposed")
"""Labels that hold or do not."""
OUTPUTS = (*YES_NO, *(kind.value for kind in Kind))
"""What each feature has a weight for, in this order."""
SIGNS = tuple(chr(code) for code in range(35, 127) if chr(code) != "\\")
"""The signs that a weight is written as, from the lowest; the one in the middle is 0."""
_ZERO = len(SIGNS) // 2
_VALUE_OF = {sign: place - _ZERO for place, sign in enumerate(SIGNS)}
_EVEN = 0.5


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a label holds."""

    value: bool
    probability: float
    """How likely ``value`` is, from 0.5 to 1."""


@dataclass(frozen=True, slots=True)
class KindVerdict:
    """The likeliest kind."""

    value: Kind
    probability: float
    """How likely it is, from 0 to 1; all kinds make 1."""


@dataclass(frozen=True, slots=True)
class Labels:
    """What one wish is."""

    specific: Verdict
    """Two strangers who watched for a fortnight would agree on whether it was done."""
    measurable: Verdict
    """It says how often, how much or until when, or it is done once."""
    several: Verdict
    """It is more than one goal."""
    hedge: Verdict
    """It leaves a way out: try, maybe, hope."""
    imposed: Verdict
    """It is a duty, somebody else's wish, or measured by others."""
    kind: KindVerdict
    level_of_s: Level | None
    """How sure it is that nothing specific is said; None for no doubt."""
    level_of_m: Level | None
    """How sure it is that nothing can be measured; None for no doubt."""
    vague: str
    """The words that weigh most against being specific; empty for none."""


@dataclass(frozen=True, slots=True)
class Limits:
    """From which probability of a lack on something is said of it."""

    missing: float
    ask: float

    def level_of(self, lack: float) -> Level | None:
        """Return how sure a hint may sound."""
        if lack >= self.missing:
            return Level.MISSING
        return Level.ASK if lack >= self.ask else None


class Model:
    """Weights, ready to be asked."""

    def __init__(
        self,
        rows: Mapping[str, str],
        bias: tuple[float, ...],
        step: float,
        specific: Limits,
        measurable: Limits,
    ) -> None:
        """Take the weights.

        Args:
            rows: by feature, a sign of ``SIGNS`` for each of ``OUTPUTS``.
            bias: what each output begins with.
            step: what a weight grows by from one sign to the next.
            specific: when to say that nothing specific is said.
            measurable: when to say that nothing can be measured.
        """
        self._rows = rows
        self._bias = bias
        self._step = step
        self._limits = (specific, measurable)
        self._vocabulary = Vocabulary(rows)

    def labels_of(self, text: str) -> Labels:
        """Return what ``text`` is."""
        features = features_of(text, self._vocabulary.mended)
        found = [(name, self._rows[name]) for name in features.spans if name in self._rows]
        scores = self._scores([row for _, row in found])
        odds = dict(zip(OUTPUTS, scores, strict=True))
        lacks = [_logistic(-odds[name]) for name in ("specific", "measurable")]
        s, m = (limits.level_of(lack) for limits, lack in zip(self._limits, lacks, strict=True))
        vague = _heaviest(text, features, found, OUTPUTS.index("specific")) if s else ""
        verdicts = {name: _verdict(_logistic(odds[name])) for name in YES_NO}
        return Labels(**verdicts, kind=_likeliest(odds), level_of_s=s, level_of_m=m, vague=vague)

    def _scores(self, rows: list[str]) -> list[float]:
        columns = zip(*rows, strict=True) if rows else ((),) * len(OUTPUTS)
        return [
            bias + self._step * sum(map(_VALUE_OF.__getitem__, column))
            for bias, column in zip(self._bias, columns, strict=True)
        ]


def _logistic(score: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def _verdict(probability: float) -> Verdict:
    value = probability >= _EVEN
    return Verdict(value, probability if value else 1 - probability)


def _likeliest(odds: Mapping[str, float]) -> KindVerdict:
    most = max(odds[kind] for kind in Kind)
    shares = {kind: math.exp(odds[kind] - most) for kind in Kind}
    best = max(shares, key=shares.__getitem__)
    return KindVerdict(best, shares[best] / sum(shares.values()))


def _heaviest(text: str, features: Features, found: list[tuple[str, str]], output: int) -> str:
    """Return the words of ``text`` that weigh most against an output, as they were typed.

    The weight of a pair is shared by its words. The heaviest is one that carries meaning, and its
    neighbours belong to it that weigh at least half as much; empty where none weighs anything.
    """
    weights = [0.0] * len(features.words)
    for name, row in found:
        first, last = features.spans[name]
        for place in range(first, last + 1):
            weights[place] -= _VALUE_OF[row[output]] / (last - first + 1)
    telling = [place for place, word in enumerate(features.words) if _is_telling(word.text)]
    first = last = max(telling, key=weights.__getitem__, default=-1)
    if first < 0 or weights[first] <= 0:
        return ""
    words, enough = features.words, weights[first] / 2
    while first > 0 and weights[first - 1] >= enough and words[first - 1].text.isalpha():
        first -= 1
    while last < len(words) - 1 and weights[last + 1] >= enough and words[last + 1].text.isalpha():
        last += 1
    return text[words[first].start : words[last].end]


_LIGHT_VERBS = word_set("get got getting make making go going take taking keep let put want")
"""Verbs that say little by themselves."""


def _is_telling(word: str) -> bool:
    is_small = word in SMALL_WORDS or word in _LIGHT_VERBS
    return word.isalpha() and len(word) > 1 and not is_small


@lru_cache(maxsize=64)
def labels_of(text: str) -> Labels:
    """Return what ``text`` is, a wish in English on one line."""
    return model().labels_of(text)


@cache
def model() -> Model:
    """Return the weights of this package, read when they are first asked for."""
    return model_from(json.loads(WEIGHTS.read_text("utf-8")))


def model_from(document: dict[str, Any]) -> Model:
    """Return the model in ``document``, as ``tools/train_coach.py`` writes it.

    Its rows are one text, a feature to a line, the signs of its weights in front.
    """
    width = len(OUTPUTS)
    rows = {line[width:]: line[:width] for line in document["rows"].split("\n")}
    limits = [Limits(**document["limits"][name]) for name in ("specific", "measurable")]
    return Model(rows, tuple(document["bias"]), document["step"], *limits)
