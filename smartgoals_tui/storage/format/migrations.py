"""Older schemas brought to the present one, a step at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Step = Callable[[dict[str, Any]], dict[str, Any]]

SCHEMA = 2
"""The schema that this version of the program writes."""


def _from_0(tables: dict[str, Any]) -> dict[str, Any]:
    # Imported when such a file is met: every start would wait for it.
    from smartgoals_tui.storage.format.schema_0 import upgraded

    return upgraded(tables)


def _from_1(tables: dict[str, Any]) -> dict[str, Any]:
    """Leave them as they are: limits, amounts in all and the like only added fields."""
    return tables


STEPS: Mapping[int, Step] = {0: _from_0, 1: _from_1}
"""For each older schema the pure function from its tables to those of the next."""


def upgrade(
    tables: dict[str, Any], schema: int, steps: Mapping[int, Step] = STEPS, target: int = SCHEMA
) -> dict[str, Any]:
    """Return the tables of ``schema`` as those of ``target``; ``tables`` itself may be used up."""
    for number in sorted(step for step in steps if schema <= step < target):
        tables = steps[number](tables)
    return tables
