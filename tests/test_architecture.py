# SPDX-License-Identifier: MIT
"""The house rules that neither ruff, mypy nor import-linter can say."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULE_LINES, MODULE_MEDIAN = 400, 120
FUNCTION_LINES, CLASS_METHODS = 60, 20

# Heavy packages may be imported by the function that needs them; to add one: its name here.
HEAVY = (
    *("regex", "dateutil", "holidays", "python_calamine", "rapidfuzz", "segno"),
    "hunspell",  # compiled, and optional: not every system has a wheel of chunspell
    *("PySide6.QtPrintSupport", "PySide6.QtSvg"),
)
# These choose at run time what to load at all, so that `cmdesk check` never loads QtGui, and the
# window is painted before the database library is loaded (bootstrap joins the parts, so nothing
# above it is hidden by that; its imports go down like all others).
LAZY_PLACES = ("cmdesk/cli/", "cmdesk/__main__.py", "cmdesk/bootstrap.py")
MODAL_PLACES = ("cmdesk/ui/ask.py",)
EVENT_LOOP_PLACES = ("cmdesk/ui/application.py", "cmdesk/bootstrap.py")
COLOUR_PLACES = ("cmdesk/ui/theme.py",)
STATIC_MODALS = {
    "QMessageBox": ("question", "information", "warning", "critical", "about", "aboutQt"),
    "QFileDialog": (
        "getOpenFileName",
        "getOpenFileNames",
        "getSaveFileName",
        "getExistingDirectory",
    ),
    "QInputDialog": ("getText", "getItem", "getInt", "getDouble", "getMultiLineText"),
    "QColorDialog": ("getColor",),
    "QFontDialog": ("getFont",),
}
NEVER_ALONE = {
    *("manager", "helper", "helpers", "util", "utils"),
    *("data", "handler", "session", "model", "slot"),
}
REGISTRIES = ("RULES", "TABS", "FORMATS", "COMMANDS", "ACTIONS")
LOSSY_KINDS = {"int", "float", "dict", "list", "tuple", "set"}

Function = ast.FunctionDef | ast.AsyncFunctionDef
Node = tuple["Module", ast.AST]


@dataclass(frozen=True)
class Module:
    """One source file, read once."""

    path: str
    text: str
    tree: ast.Module

    def at(self, node: ast.AST) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)}"

    def lies_in(self, places: tuple[str, ...]) -> bool:
        return self.path.startswith(places)


@cache
def modules(folder: str = "cmdesk") -> tuple[Module, ...]:
    found = []
    for path in sorted((ROOT / folder).rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        found.append(Module(path.relative_to(ROOT).as_posix(), text, ast.parse(text)))
    return tuple(found)


@cache
def nodes() -> tuple[Node, ...]:
    return tuple((module, node) for module in modules() for node in ast.walk(module.tree))


def calls() -> Iterator[tuple[Module, ast.Call, str]]:
    """Every call of the program with the last part of what is called."""
    for module, node in nodes():
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            yield module, node, str(name)


def length(node: Function) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def is_literal(node: ast.expr, kind: type) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is kind


# ---- sizes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["cmdesk", "tests", "packaging"])
def test_modules_are_short(folder: str) -> None:
    lines = {module.path: module.text.count("\n") for module in modules(folder)}
    assert {path: count for path, count in lines.items() if count > MODULE_LINES} == {}


def test_the_median_module_is_short() -> None:
    counts = [module.text.count("\n") for module in modules() if module.tree.body[1:]]
    assert statistics.median(counts) <= MODULE_MEDIAN


@pytest.mark.parametrize("folder", ["cmdesk", "tests", "packaging"])
def test_functions_are_short(folder: str) -> None:
    long = [
        f"{module.at(node)} {node.name}: {length(node)} lines"
        for module in modules(folder)
        for node in ast.walk(module.tree)
        if isinstance(node, Function) and length(node) > FUNCTION_LINES
    ]
    assert long == []


def test_classes_have_few_methods() -> None:
    large = [
        f"{module.at(node)} {node.name}"
        for module, node in nodes()
        if isinstance(node, ast.ClassDef)
        and sum(isinstance(part, Function) for part in node.body) > CLASS_METHODS
    ]
    assert large == []


# ---- words -----------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["cmdesk", "tests", "packaging"])
def test_every_module_names_its_licence_first(folder: str) -> None:
    wanted = "# SPDX-License-Identifier: MIT"
    bare = [
        module.path
        for module in modules(folder)
        if wanted not in module.text.split("\n")[:2] or module.text.split("\n").index(wanted) > 1
    ]
    assert bare == []


def test_every_module_with_code_postpones_annotations() -> None:
    needs = (ast.FunctionDef, ast.ClassDef, ast.AnnAssign)
    missing = [
        module.path
        for module in modules()
        if any(isinstance(node, needs) for node in module.tree.body)
        and "from __future__ import annotations" not in module.text
    ]
    assert missing == []


def test_no_name_that_says_nothing() -> None:
    named = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    empty = [
        f"{module.at(node)} {node.name}"
        for module, node in nodes()
        if isinstance(node, named) and node.name.strip("_").lower() in NEVER_ALONE
        if not (module.path.startswith("cmdesk/ui/") and node.name == "data")  # Qt's own name
    ]
    empty += [module.path for module in modules() if Path(module.path).stem in NEVER_ALONE]
    assert empty == []


# ---- imports ---------------------------------------------------------------------------------


def inner_imports(module: Module) -> Iterator[tuple[ast.stmt, str]]:
    """What the functions of a module import, with the name as written."""
    for outer in ast.walk(module.tree):
        if not isinstance(outer, Function):
            continue
        for node in ast.walk(outer):
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def test_functions_import_heavy_packages_only() -> None:
    dodges = {
        f"{module.at(node)} {name}"
        for module in modules()
        if not module.lies_in(LAZY_PLACES)
        for node, name in inner_imports(module)
        if not any(name == heavy or name.startswith(f"{heavy}.") for heavy in HEAVY)
    }
    assert dodges == set()


def test_nothing_reaches_for_the_network() -> None:
    names = ("urllib.request", "http", "ftplib", "smtplib", "ssl", "requests", "httpx")
    reaching = [
        module.at(node)
        for module, node in nodes()
        if (isinstance(node, ast.Import) and any(one.name.startswith(names) for one in node.names))
        or (isinstance(node, ast.ImportFrom) and (node.module or "").startswith(names))
    ]
    assert reaching == []


def test_the_tests_below_ui_need_no_qt() -> None:
    below = tuple(f"tests/{name}/" for name in ("domain", "config", "store", "services"))
    needing = [
        module.path
        for module in modules("tests")
        if module.lies_in(below) and re.search(r"\b(?:PySide6|qtbot|qapp)\b", module.text)
    ]
    assert needing == []


def test_tests_wait_for_conditions_not_for_milliseconds() -> None:
    waiting = re.compile(r"\bqtbot\.wait\(|\bQTest\.qWait\(")
    naps = [module.path for module in modules("tests") if waiting.search(module.text)]
    assert naps == []


# ---- registries ------------------------------------------------------------------------------


def test_registries_say_how_to_add_one() -> None:
    silent = [
        module.path
        for module in modules()
        if re.search(rf"^(?:{'|'.join(REGISTRIES)})\b.* = ", module.text, re.MULTILINE)
        and not re.search(r"To add (?:an?|one)\b", module.text)
    ]
    assert silent == []


@pytest.mark.parametrize("name", REGISTRIES)
def test_each_registry_is_there(name: str) -> None:
    written = re.compile(rf"^{name}\b.* = ", re.MULTILINE)
    assert any(written.search(module.text) for module in modules())


# ---- time ------------------------------------------------------------------------------------


def test_domain_and_services_are_told_the_time() -> None:
    clocks = [
        f"{module.at(node)} {name}()"
        for module, node, name in calls()
        if module.lies_in(("cmdesk/domain/", "cmdesk/services/"))
        and (name in {"today", "utcnow", "time_ns"} or (name == "now" and _is_clock(node)))
        and isinstance(node.func, ast.Attribute)
    ]
    assert clocks == []


def _is_clock(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and ast.unparse(node.func.value).endswith(
        "datetime"
    )


# ---- Qt --------------------------------------------------------------------------------------


def test_signals_are_connected_to_bound_methods() -> None:
    risky = [
        module.at(node)
        for module, node, name in calls()
        if name in {"connect", "singleShot"} and any(_captures(part) for part in node.args)
    ]
    assert risky == [], "a lambda or a partial keeps its widget alive"


def _captures(part: ast.expr) -> bool:
    return isinstance(part, ast.Lambda) or (
        isinstance(part, ast.Call) and ast.unparse(part.func).split(".")[-1] == "partial"
    )


def test_modal_dialogs_go_through_ask() -> None:
    modal = [
        f"{module.at(node)} {ast.unparse(node.func)}"
        for module, node, name in calls()
        if name in {"exec", "exec_"}
        and isinstance(node.func, ast.Attribute)
        and not module.lies_in(MODAL_PLACES + EVENT_LOOP_PLACES)
    ]
    modal += [
        f"{module.at(node)} {ast.unparse(node.func)}"
        for module, node, name in calls()
        if isinstance(node.func, ast.Attribute)
        and name in STATIC_MODALS.get(ast.unparse(node.func.value).split(".")[-1], ())
        and not module.lies_in(MODAL_PLACES)
    ]
    assert modal == []


def test_the_event_loop_is_never_entered_by_hand() -> None:
    assert [module.at(node) for module, node, name in calls() if name == "processEvents"] == []


def test_no_signal_loses_what_it_carries() -> None:
    lossy = [
        f"{module.at(node)} {ast.unparse(node)}"
        for module, node, name in calls()
        if name == "Signal" and not LOSSY_KINDS.isdisjoint(map(ast.unparse, node.args))
    ]
    assert lossy == [], "Signal(int) is 32 bits wide, Signal(dict) and Signal(list) convert"


def test_colours_live_in_the_theme() -> None:
    colour = re.compile(r"#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
    stray = [
        f"{module.at(node)} {node.value[:40]}"
        for module, node in nodes()
        if module.lies_in(("cmdesk/ui/",))
        and not module.lies_in(COLOUR_PLACES)
        and isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and colour.search(node.value)
    ]
    assert stray == []


# ---- texts -----------------------------------------------------------------------------------


def test_mark_is_written_so_that_it_is_found() -> None:
    lost = [
        f"{module.at(node)} {ast.unparse(node)[:90]}"
        for module, node, name in calls()
        if name == "mark" and _says_something(node) and not _is_found(node)
    ]
    assert lost == [], 'either mark("Ctx", "text") or mark("Ctx", "%n texts", "", 1), literals only'


def _says_something(node: ast.Call) -> bool:
    """Whether this is our ``mark``; a method of that name is, too, when it is given words."""
    return isinstance(node.func, ast.Name) or (bool(node.args) and is_literal(node.args[0], str))


def _is_found(node: ast.Call) -> bool:
    if node.keywords or not isinstance(node.func, ast.Name):
        return False
    texts = node.args[:3]
    if not all(is_literal(part, str) for part in texts):
        return False
    source = texts[1].value if len(texts) > 1 and isinstance(texts[1], ast.Constant) else ""
    if len(node.args) == 2:
        return "%n" not in str(source)
    return len(node.args) == 4 and is_literal(node.args[3], int) and "%n" in str(source)


def test_mark_has_one_name() -> None:
    renamed = [
        module.at(node)
        for module, node in nodes()
        if isinstance(node, ast.ImportFrom)
        for one in node.names
        if one.name == "mark" and one.asname
    ]
    assert renamed == []


# ---- the rules themselves --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "check"),
    [
        ('mark("C", f"{x}")', _is_found),
        ('mark("C", "a", "", n)', _is_found),
        ('mark("C", "%n a", "", None)', _is_found),
        ('mark("C", "a", "")', _is_found),
        ('mark("C", "%n a")', _is_found),
        ('texts.mark("C", "a")', _is_found),
    ],
)
def test_what_would_be_lost_is_seen(source: str, check: Callable[[ast.Call], bool]) -> None:
    node = ast.parse(source, mode="eval").body
    assert isinstance(node, ast.Call)
    assert not check(node)


@pytest.mark.parametrize("source", ['mark("C", "a" "b")', 'mark("C", "%n a", "", 1)'])
def test_what_is_found_is_let_through(source: str) -> None:
    node = ast.parse(source, mode="eval").body
    assert isinstance(node, ast.Call)
    assert _is_found(node)


@pytest.mark.parametrize("source", ["s.connect(lambda: x)", "s.connect(functools.partial(f, 1))"])
def test_a_capturing_connection_is_seen(source: str) -> None:
    node = ast.parse(source, mode="eval").body
    assert isinstance(node, ast.Call)
    assert any(_captures(part) for part in node.args)
