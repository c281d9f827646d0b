"""How the package is built: no circle of imports, no import in a function without a reason, sizes.

What may import what is said by the contracts in pyproject.toml.
"""

import pytest

from tests.import_graph import circle_in, import_graph, lines_with_bases, modules

PACKAGE = modules()
MAX_CLASS_LINES = 250
"""A class with all that it inherits in this package."""
MAX_FILE_LINES = 300


def test_no_circle_of_imports_not_even_through_functions():
    assert circle_in(import_graph(PACKAGE)) == []


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        # Flows open screens: a screen that imports one closes a circle.
        ("smartgoals_tui.app.screens.base.command_screen", "smartgoals_tui.app.flows.table"),
        ("smartgoals_tui.app.screens.dashboard.dashboard", "smartgoals_tui.app.flows.first_run"),
        ("smartgoals_tui.app.screens.review.look_back", "smartgoals_tui.app.flows.look_back"),
        # What is shown of a goal rests on what a goal is.
        ("smartgoals_tui.domain.goal.plan", "smartgoals_tui.domain.lifecycle.stair_moves"),
    ],
)
def test_an_arrow_that_points_up_is_found(importer, imported):
    graph = import_graph(PACKAGE)
    assert imported in graph
    graph[importer] = graph[importer] | {imported}
    circle = circle_in(graph)
    assert importer in circle
    assert imported in circle


def test_an_import_in_a_function_says_why():
    silent = [
        f"{module.path}:{node.lineno}"
        for module in PACKAGE.values()
        for node in module.imports_in_functions
        if not module.is_explained(node)
    ]
    assert silent == []


def test_no_class_is_too_large_to_read_with_what_it_inherits():
    large = {
        f"{name}.{class_name}": lines
        for name in PACKAGE
        for class_name, lines in lines_with_bases(name, PACKAGE).items()
        if lines > MAX_CLASS_LINES
    }
    assert large == {}


def test_no_file_is_too_long():
    long = {
        name: len(one.lines) for name, one in PACKAGE.items() if len(one.lines) > MAX_FILE_LINES
    }
    assert long == {}
