"""The package as its source says it: which module imports which, and how large its classes are."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import smartgoals_tui

ROOT = Path(smartgoals_tui.__file__).parent
Imported = ast.Import | ast.ImportFrom


@dataclass(frozen=True)
class Module:
    """One file of the package."""

    name: str
    path: Path

    @cached_property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def lines(self) -> list[str]:
        return self.source.splitlines()

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source)

    @cached_property
    def imports(self) -> tuple[Imported, ...]:
        """Every import that runs, those inside of functions too; not those for types alone."""
        for_types = {
            id(node)
            for guard in ast.walk(self.tree)
            if isinstance(guard, ast.If) and ast.unparse(guard.test).endswith("TYPE_CHECKING")
            for statement in guard.body
            for node in ast.walk(statement)
        }
        nodes = (node for node in ast.walk(self.tree) if id(node) not in for_types)
        return tuple(node for node in nodes if isinstance(node, ast.Import | ast.ImportFrom))

    @property
    def imports_in_functions(self) -> Iterator[Imported]:
        functions = (
            node
            for node in ast.walk(self.tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        )
        inside = {id(node) for function in functions for node in ast.walk(function)}
        return (node for node in self.imports if id(node) in inside)

    @property
    def classes(self) -> Iterator[ast.ClassDef]:
        return (node for node in self.tree.body if isinstance(node, ast.ClassDef))

    def is_explained(self, node: Imported) -> bool:
        """Tell whether a comment on the line of ``node``, or above its block, says why."""
        line = node.lineno - 1
        if "#" in self.lines[line]:
            return True
        while self.lines[line].strip().startswith(("from ", "import ")):
            line -= 1
        return self.lines[line].strip().startswith("#")


def modules() -> dict[str, Module]:
    """Return every module of the package by its dotted name."""
    found = (Module(_dotted(path), path) for path in ROOT.rglob("*.py"))
    return {module.name: module for module in found}


def _dotted(path: Path) -> str:
    parts = path.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def import_graph(package: Mapping[str, Module]) -> dict[str, set[str]]:
    """Return what each module imports of the package."""
    return {
        name: {other for node in module.imports for other in _targets(node, package)} - {name}
        for name, module in package.items()
    }


def _targets(node: Imported, package: Mapping[str, Module]) -> Iterator[str]:
    if isinstance(node, ast.Import):
        names = [alias.name for alias in node.names]
    else:
        whole = [f"{node.module}.{alias.name}" for alias in node.names]
        names = [name if name in package else node.module or "" for name in whole]
    return (name for name in names if name in package)


def circle_in(graph: Mapping[str, set[str]]) -> list[str]:
    """Return the modules of a circle of imports, the first again at the end; empty without one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def lines_with_bases(name: str, package: Mapping[str, Module]) -> dict[str, int]:
    """Return the lines of each class of the module ``name``, those of its project bases too."""
    return {
        node.name: sum(_chain(package[name], node, package).values())
        for node in package[name].classes
    }


def _chain(
    module: Module, node: ast.ClassDef, package: Mapping[str, Module]
) -> dict[tuple[str, str], int]:
    """Return the lines of a class and of every class of the package that it inherits from."""
    assert node.end_lineno is not None
    lines = {(module.name, node.name): node.end_lineno - node.lineno + 1}
    for base in node.bases:
        found = _class_named(ast.unparse(base).partition("[")[0], module, package)
        if found is not None:
            lines |= _chain(*found, package)
    return lines


def _class_named(
    name: str, module: Module, package: Mapping[str, Module]
) -> tuple[Module, ast.ClassDef] | None:
    own = next((node for node in module.classes if node.name == name), None)
    if own is not None:
        return module, own
    for node in module.imports:
        if isinstance(node, ast.ImportFrom) and node.module in package:
            original = next(
                (alias.name for alias in node.names if name in (alias.name, alias.asname)), None
            )
            if original is not None:
                return _class_named(original, package[node.module], package)
    return None
