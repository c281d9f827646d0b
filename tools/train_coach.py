"""Learn the weights of the coach from labelled wishes, and measure them by cross-validation.

It needs scikit-learn (``pip install -e '.[train]'``); the program itself does not. Given the same
data and versions it writes the same file.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold

from smartgoals_tui.domain.coach.learned import (
    OUTPUTS,
    SIGNS,
    WEIGHTS,
    YES_NO,
    Kind,
    Labels,
    model_from,
)
from smartgoals_tui.domain.coach.word_features import features_of
from smartgoals_tui.domain.examples import EXAMPLES

OWN = Path(__file__).with_name("coach_sentences.tsv")
"""Sentences written for this program, which add words that the wishes lack."""
OWN_WEIGHT = 0.7
"""What one of them counts beside a real wish."""
EXAMPLE_WEIGHT = 2.0
"""What an action of the library counts: of those nobody is to doubt."""
UNSURE_WEIGHT = 0.7
"""What a wish counts whose reader was not sure of its labels."""
GOAL_WEIGHT = 4.0
"""What a goal of a health coach counts: there are few of them, and people write like that too."""
FEATURES = 7_400
"""How many features are kept; the file may have 150 kB."""
FOLDS = 10
STEP = 0.06
"""What a weight grows by from one sign to the next."""
LACKING = {"specific": (0.91, 0.82), "measurable": (0.915, 0.88)}
"""The precision of saying that something is missing, and of asking, for each lack.

At least 0.90 and 0.75 are asked for; the rest is a margin for wishes of other people.
"""
THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
NOTE = (
    "Figures only, no sentence of the data. The goals are of SMARTSpan (IvaBojic/SMARTMiner, MIT "
    "licence, Copyright its authors); the wishes are new-year resolutions, labelled for this "
    "program, used to learn and to measure."
)


@dataclass(frozen=True)
class Row:
    """A sentence and its labels; None for one that nobody gave."""

    text: str
    labels: dict[str, bool | str | None]
    weight: float
    is_real: bool
    is_wish: bool


def main() -> None:
    """Learn, measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--wishes", type=Path, required=True, help="labelled wishes, JSON lines")
    parser.add_argument("--goals", type=Path, required=True, help="labelled goals, JSON lines")
    parser.add_argument("--own", type=Path, default=OWN, help="sentences written for this program")
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    given = parser.parse_args()
    rows = [
        *wishes(given.wishes),
        *goals(given.goals),
        *own_sentences(given.own),
        *actions_of_examples(),
    ]
    answers = cross_validated(rows)
    limits, figures = measured(rows, answers)
    made = {
        "note": NOTE,
        "data": [about(given.wishes), about(given.goals)],
        "figures": figures,
    }
    document = {"made": made, **learned(rows), "limits": limits}
    given.out.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    print(f"{given.out.name}: {given.out.stat().st_size / 1000:.0f} kB")


def wishes(path: Path) -> Iterator[Row]:
    """Yield the wishes of people."""
    for line in path.read_text("utf-8").splitlines():
        found = json.loads(line)
        labels = {name: bool(found[name]) for name in YES_NO} | {"kind": found["kind"]}
        yield Row(found["text"], labels, 1 if found["sure"] else UNSURE_WEIGHT, True, True)


def goals(path: Path) -> Iterator[Row]:
    """Yield the goals of health coaches and their clients."""
    for line in path.read_text("utf-8").splitlines():
        found = json.loads(line)
        labels = dict.fromkeys((*YES_NO, "kind"))
        labels |= {name: found[name] for name in ("specific", "measurable")}
        yield Row(found["goal"], labels, GOAL_WEIGHT, True, False)


def own_sentences(path: Path) -> Iterator[Row]:
    """Yield the sentences written for this program."""
    with path.open(encoding="utf-8", newline="") as file:
        for found in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            labels = {name: found[name] == "1" for name in YES_NO} | {"kind": found["kind"]}
            yield Row(found["text"], labels, OWN_WEIGHT, False, False)


def actions_of_examples() -> Iterator[Row]:
    """Yield the actions of the library, each of which can be seen."""
    for example in EXAMPLES:
        labels = dict.fromkeys((*YES_NO, "kind")) | {"specific": True}
        yield Row(example.action, labels, EXAMPLE_WEIGHT, False, False)


def about(path: Path) -> dict[str, Any]:
    """Return what is said of a file of data: the date is that of its last change."""
    changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).date()
    lines = len(path.read_text("utf-8").splitlines())
    return {"file": path.name, "lines": lines, "date": changed.isoformat()}


def learned(rows: Sequence[Row]) -> dict[str, Any]:
    """Return the weights learned from ``rows``: those of the features that tell most."""
    vectorizer = DictVectorizer()
    seen = vectorizer.fit_transform(
        [dict.fromkeys(features_of(row.text).spans, 1.0) for row in rows]
    )
    weights, bias = fitted(seen, rows)
    often = np.sqrt(np.asarray(seen.sum(axis=0)).ravel())
    telling = np.sort(np.argsort(-np.abs(weights).max(axis=0) * often, kind="stable")[:FEATURES])
    zero = len(SIGNS) // 2
    places = np.clip(np.rint(weights[:, telling] / STEP).astype(int), -zero, zero) + zero
    names = vectorizer.get_feature_names_out()[telling]
    lines = [
        "".join(SIGNS[place] for place in column) + name
        for name, column in zip(names, places.T, strict=True)
        if (column != zero).any()
    ]
    return {"step": STEP, "bias": [round(float(b), 3) for b in bias], "rows": "\n".join(lines)}


def fitted(seen: Any, rows: Sequence[Row]) -> tuple[Any, Any]:
    """Return the weights of each of ``OUTPUTS`` (outputs × features) and what it begins with."""
    weights, bias = np.zeros((len(OUTPUTS), seen.shape[1])), np.zeros(len(OUTPUTS))
    for name in (*YES_NO, "kind"):
        given = np.array([row.labels[name] is not None for row in rows])
        answers = [row.labels[name] for row in rows if row.labels[name] is not None]
        counts = [row.weight for row in rows if row.labels[name] is not None]
        model = LogisticRegression(C=1.0, max_iter=1000)
        model.fit(seen[given], answers, sample_weight=counts)
        outputs = [str(one) for one in model.classes_] if name == "kind" else [name]
        for output, row, begins in zip(outputs, model.coef_, model.intercept_, strict=True):
            weights[OUTPUTS.index(output)] = row
            bias[OUTPUTS.index(output)] = begins
    return weights, bias


def cross_validated(rows: Sequence[Row]) -> dict[int, Labels]:
    """Return what is said of each real row by weights that were learned without it."""
    real = [place for place, row in enumerate(rows) if row.is_real]
    strata = [f"{rows[place].is_wish} {rows[place].labels['specific']}" for place in real]
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=0).split(real, strata)
    open_limits = {name: {"missing": 1.0, "ask": 1.0} for name in LACKING}
    answers: dict[int, Labels] = {}
    for _, left_out in folds:
        out = {real[place] for place in left_out}
        kept = [row for place, row in enumerate(rows) if place not in out]
        model = model_from({**learned(kept), "limits": open_limits})
        answers |= {place: model.labels_of(rows[place].text) for place in sorted(out)}
    return answers


def measured(
    rows: Sequence[Row], answers: dict[int, Labels]
) -> tuple[dict[str, dict[str, float]], dict[str, Any]]:
    """Print precision and recall over thresholds; return the limits and the figures at them."""
    limits, figures = {}, {}
    for name in YES_NO:
        is_lack = name in LACKING
        asked = [place for place in answers if rows[place].labels[name] is not None]
        truth = np.array([rows[place].labels[name] != is_lack for place in asked])
        likely = np.array([probability(answers[place], name, not is_lack) for place in asked])
        print(f"{'not ' if is_lack else ''}{name}, {truth.sum()} of {len(truth)}")
        for threshold in THRESHOLDS:
            precision, recall = at(truth, likely, threshold)
            print(f"   {threshold} precision {precision:.2f} recall {recall:.2f}")
        if is_lack:
            missing, ask = (lowest(truth, likely, precision) for precision in LACKING[name])
            limits[name] = {"missing": missing, "ask": ask}
            wishes_only = np.array([rows[place].is_wish for place in asked])
            for level, limit in limits[name].items():
                every = at(truth, likely, limit)
                parts = (wishes_only, ~wishes_only)
                found = [every, *(at(truth[part], likely[part], limit) for part in parts)]
                shown = "; ".join(f"{one:.2f} at {two:.2f}" for one, two in found)
                print(f"   {level} from {limit:.3f}: {shown} (all; wishes; goals)")
                figures[f"not {name}, {level}"] = [round(float(one), 2) for one in every]
        else:
            figures[name] = [round(float(one), 2) for one in at(truth, likely, 0.5)]
    kinds = [place for place in answers if rows[place].labels["kind"] is not None]
    right = [answers[place].kind.value == rows[place].labels["kind"] for place in kinds]
    print(f"kind: {np.mean(right):.3f} right of {len(right)}")
    for kind in Kind:
        of_kind = [
            hit
            for place, hit in zip(kinds, right, strict=True)
            if rows[place].labels["kind"] == kind
        ]
        print(f"   {kind}: {np.mean(of_kind):.2f} of {len(of_kind)}")
    figures["kind"] = round(float(np.mean(right)), 3)
    return limits, figures


def probability(labels: Labels, name: str, holds: bool) -> float:
    """Return how likely it is that label ``name`` holds, or that it does not."""
    verdict = getattr(labels, name)
    return verdict.probability if verdict.value == holds else 1 - verdict.probability


def at(truth: Any, likely: Any, threshold: float) -> tuple[float, float]:
    """Return precision and recall of saying so from ``threshold`` on."""
    said = likely >= threshold
    right = (said & truth).sum()
    return right / max(said.sum(), 1), right / max(truth.sum(), 1)


def lowest(truth: Any, likely: Any, precision: float) -> float:
    """Return the lowest threshold from which on all that is said is right in ``precision``."""
    order = np.argsort(-likely, kind="stable")
    shares = np.cumsum(truth[order]) / np.arange(1, len(order) + 1)
    last = np.flatnonzero(shares >= precision)[-1]
    return round(float(likely[order][last]), 3)


if __name__ == "__main__":
    main()
