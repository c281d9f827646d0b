"""Slips of the fingers: how far a word that was typed is from one that may be meant."""

from __future__ import annotations


def distance(first: str, second: str) -> int:
    """Return how many letters are missed, added, changed or swapped from one word to the other.

    This is their optimal string alignment.
    """
    before, row = [0] * (len(second) + 1), list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        last, before, row = before, row, [i]
        for j, other in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
