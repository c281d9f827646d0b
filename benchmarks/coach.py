"""How right the coach is on labelled wishes, and what it costs.

A pass is what follows a pause in typing: the five lamps and the hints of one letter.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from smartgoals_tui.domain.coach import (
    Context,
    Level,
    OtherGoal,
    hints,
    hints_for_sentence,
    letter_status_of,
)
from smartgoals_tui.domain.coach.learned import WEIGHTS, labels_of, model
from smartgoals_tui.domain.drafting.validate import read
from smartgoals_tui.domain.examples import EXAMPLES
from smartgoals_tui.domain.goal.draft import GoalDraft
from smartgoals_tui.domain.goal.letters import Letter

TODAY = date(2026, 11, 21)
AIM = 5.0
"""Milliseconds a pass may take at p99."""
LONG = 100_000
OF_S = {"S1", "S2", "S3", "S4", "S10"}
ROWS = (
    *(f"not {name}, {level}" for name in ("specific", "measurable") for level in Level),
    "several",
    "hedge",
    "imposed",
    "kind",
)
LISTS: dict[str, list[float] | float] = {
    "not specific, missing": [0.84, 0.27],
    "not specific, ask": [0.84, 0.28],
    "not measurable, missing": [0.74, 0.93],
    "not measurable, ask": [0.74, 0.93],
    "several": [0.84, 0.28],
}
"""The figures of the lists of words that the rules looked for before, on the same wishes."""
OTHERS = tuple(OtherGoal(str(n), f"Goal {n}", 5) for n in range(3))
CONTEXT = Context(OTHERS, date(2026, 12, 3))


def main() -> None:
    """Print what passes cost."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-n", "--runs", type=int, default=1000)
    parser.add_argument("--wishes", type=Path, help="labelled wishes, JSON lines")
    parser.add_argument("--goals", type=Path, help="labelled goals, JSON lines")
    given = parser.parse_args()
    print_figures(given.wishes, given.goals)
    print_costs(given.runs)


def print_costs(runs: int) -> None:
    """Print what reading the weights, a text and passes cost."""
    model.cache_clear()
    first = time.perf_counter()
    model()
    print(f"reading the weights: {1e3 * (time.perf_counter() - first):.1f} ms (aim: 10)")
    texts = [f"{example.wish} {n}" for n in range(10) for example in EXAMPLES]
    model().labels_of("exercize")
    report("the labels of a text", [cost(lambda t=t: model().labels_of(t)) for t in texts], 0.3)
    whole = replace(GoalDraft("d"), **dict(EXAMPLES[0].answers))
    weak = replace(
        whole,
        action="I should maybe try to be healthier and exercise more regularly, some day",
        why="everyone else is fitter than me, and my sister says I must",
        obstacle="the weather and my job",
        confidence=4,
        cue="when I have time",
        end="soon",
    )
    first = time.perf_counter()
    one_pass(weak, Letter.S)
    print(f"the first pass, patterns compiled: {1e3 * (time.perf_counter() - first):.1f} ms")
    for name, draft in (("a full draft", whole), ("a draft with every fault", weak)):
        # Each pass meets another action, as while typing, so that nothing is remembered.
        costs = [
            cost(lambda n=n, draft=draft: one_pass(typed(draft, n), list(Letter)[n % 5]))
            for n in range(runs)
        ]
        report(f"{name}, {runs} passes", costs, AIM)
    for piece in ("a", "and go ", "1-", "by a ", "“", "lose 5 kg in "):
        text = piece * (LONG // len(piece))
        took = cost(lambda text=text: hints_for_sentence(text))
        print(f"{LONG:,} characters of {piece!r}: {took:.0f} ms (aim: 1000)")


def print_figures(wishes: Path | None, goals: Path | None) -> None:
    """Print how right the learned rules are, beside the lists that were there before them.

    The figures by cross-validation are of wishes that the weights had not seen; those on a file
    are flattered where the weights were learned from it.
    """
    learned = json.loads(WEIGHTS.read_text("utf-8"))["made"]["figures"]
    columns = [("lists", LISTS), ("cross-validated", learned)]
    for path, key in ((wishes, "text"), (goals, "goal")):
        if path is not None:
            columns.append((path.name, figures_of(path, key)))
    print(f"{'precision at recall':<24}", *(f"{name:>16}" for name, _ in columns))
    for row in ROWS:
        print(f"{row:<24}", *(f"{shown(figures.get(row)):>16}" for _, figures in columns))


def shown(figure: list[float] | float | None) -> str:
    """Return a figure as it stands in the table; a share alone, or precision at recall."""
    if figure is None:
        return "-"
    if isinstance(figure, float):
        return f"{figure:.2f}"
    return f"{figure[0]:.2f} at {figure[1]:.2f}"


def figures_of(path: Path, key: str) -> dict[str, list[float] | float]:
    """Return the figures of the hints and labels on a file of labelled JSON lines."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    found = [(labels_of(row[key]), hints_for_sentence(row[key])) for row in rows]
    figures: dict[str, list[float] | float] = {}
    for name, rules in (("specific", OF_S), ("measurable", {"M1"})):
        lacks = [not row[name] for row in rows]
        for level, levels in (("missing", {Level.MISSING}), ("ask", set(Level))):
            said = [any(h.rule in rules and h.level in levels for h in hints) for _, hints in found]
            figures[f"not {name}, {level}"] = precision_at_recall(said, lacks)
    for name in ("several", "hedge", "imposed"):
        if name in rows[0]:
            said = [getattr(labels, name).value for labels, _ in found]
            figures[name] = precision_at_recall(said, [bool(row[name]) for row in rows])
    if "kind" in rows[0]:
        right = [
            labels.kind.value == row["kind"] for row, (labels, _) in zip(rows, found, strict=True)
        ]
        figures["kind"] = sum(right) / len(right)
    return figures


def precision_at_recall(said: list[bool], true: list[bool]) -> list[float]:
    """Return how much of what is said is true, and how much of what is true is said."""
    right = sum(one and two for one, two in zip(said, true, strict=True))
    return [right / max(sum(said), 1), right / max(sum(true), 1)]


def typed(draft: GoalDraft, n: int) -> GoalDraft:
    """Return ``draft`` with words of its own in every text that rules read."""
    return replace(draft, action=f"{draft.action} {n}", why=f"{draft.why} {n}")


def one_pass(draft: GoalDraft, letter: Letter) -> None:
    """Do what the wizard does when typing pauses."""
    reading = read(draft, TODAY)
    for one in Letter:
        letter_status_of(draft, reading, one, CONTEXT)
    hints(draft, reading, letter, CONTEXT)


def cost(work: Callable[[], object]) -> float:
    """Return the milliseconds that ``work`` takes."""
    start = time.perf_counter()
    work()
    return 1e3 * (time.perf_counter() - start)


def report(name: str, costs: list[float], aim: float) -> None:
    """Print the median and the slow end of ``costs``."""
    ordered = sorted(costs)
    p50, p99 = ordered[len(ordered) // 2], ordered[len(ordered) * 99 // 100]
    print(f"{name}: p50 {p50:.2f} ms, p99 {p99:.2f} ms (aim: {aim:g})")


if __name__ == "__main__":
    main()
