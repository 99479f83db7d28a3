# SPDX-License-Identifier: MIT
"""The frame of the commands: which one is meant, languages, one line for what is wrong."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from cmdesk import cli
from cmdesk.__main__ import main
from cmdesk.domain.records import Post
from cmdesk.store.safe_document import SafeDocument

Call = Callable[..., int]
Run = Callable[..., "subprocess.CompletedProcess[str]"]
MODULE = ("-m", "cmdesk")


def whole(*folders: Path) -> dict[Path, tuple[int, bytes]]:
    """Every file and folder below, with when it was written and what it holds."""
    return {
        path: (path.stat().st_mtime_ns, b"" if path.is_dir() else path.read_bytes())
        for folder in folders
        for path in sorted(folder.rglob("*"))
    }


# ---- which command ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ["--lang", "fr", "info", "client.cmdesk"],
        ["info", "--lang", "fr", "client.cmdesk"],
        ["info", "client.cmdesk", "--lang", "fr"],
        ["--lang=fr", "info", "client.cmdesk"],
        ["--today", "2026-11-22", "--lang", "fr", "info", "client.cmdesk"],
    ],
)
def test_options_stand_before_the_command_or_after(words: list[str]) -> None:
    asked = cli.parsed(words)
    assert (asked.command, asked.lang, asked.file) == ("info", "fr", Path("client.cmdesk"))


@pytest.mark.parametrize(
    ("words", "files"),
    [
        ([], []),
        (["client.cmdesk"], ["client.cmdesk"]),
        (["client.cmdesk", "week"], ["client.cmdesk", "week"]),
        (["info.cmdesk", "check", "new"], ["info.cmdesk", "check", "new"]),
        (["--lang", "fr", "a.cmdesk", "import"], ["a.cmdesk", "import"]),
        (["--", "check"], ["check"]),
    ],
)
def test_the_window_is_meant_unless_the_first_word_is_a_command(
    words: list[str], files: list[str]
) -> None:
    asked = cli.parsed(words)
    assert asked.command is None
    assert asked.files == files


def test_a_document_may_be_called_like_a_command(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert call("new", "check", "--name", "Lou") == 0
    assert call("check", "check") == 0


def test_the_window_gets_its_files_language_and_day(monkeypatch: pytest.MonkeyPatch) -> None:
    from cmdesk import bootstrap

    asked: list[tuple[object, ...]] = []

    def shown(files: object, language: str | None = None, today: date | None = None) -> int:
        asked.append((files, language, today))
        return 0

    monkeypatch.setattr(bootstrap, "run", shown)
    assert main(["a.cmdesk", "--lang", "fr_CA", "--today", "2026-11-22"]) == 0
    assert main([]) == 0
    assert asked == [(["a.cmdesk"], "fr_CA", date(2026, 11, 22)), ([], None, None)]


# ---- languages -------------------------------------------------------------------------------


def test_the_language_asked_for_is_the_one_said(
    sample: Path, run: Run, call: Call, user_folders: Path
) -> None:
    french = run(*MODULE, "--lang", "fr", "check", sample, "--today", "2026-11-22")
    assert french.returncode == 3
    assert "10 décembre" in french.stdout
    assert (
        french.stdout
        == run(*MODULE, "check", sample, "--today", "2026-11-22", "--lang", "fr").stdout
    )
    english = run(*MODULE, "check", sample, "--today", "2026-11-22", "--lang", "en")
    assert "10 December" in english.stdout


def test_the_settings_language_is_said_without_one(sample: Path, run: Run) -> None:
    from cmdesk.config.settings import Settings, save_settings

    save_settings(Settings(language="fr"))
    said = run(*MODULE, "check", sample, "--today", "2026-11-22")
    assert "10 décembre" in said.stdout


def test_today_is_the_day_given(sample: Path, run: Run) -> None:
    words = (*MODULE, "check", sample, "--json", "--lang", "en", "--today")
    assert [one["level"] for one in json.loads(run(*words, "2026-11-22").stdout)] == [
        "trouble",
        "attention",
        "note",
    ]
    later = json.loads(run(*words, "2026-12-11").stdout)
    assert all(one["level"] != "trouble" for one in later), "the crowded day is over by then"


# ---- without a display -----------------------------------------------------------------------


def test_commands_work_without_a_display(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "lou.cmdesk"
    made = run(*MODULE, "new", path, "--name", "Lou", "--sample", "--region", "qc")
    assert (made.returncode, made.stderr) == (0, "")
    assert run(*MODULE, "info", path, "--json").returncode == 0
    printed = run(*MODULE, "week", path, "2026-W48", "-o", tmp_path / "week.pdf")
    assert (printed.returncode, printed.stderr) == (0, "")
    assert (tmp_path / "week.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("command", ["check", "info"])
def test_what_only_reads_loads_no_graphics(sample: Path, run: Run, command: str) -> None:
    program = (
        "import sys\n"
        "from cmdesk.__main__ import main\n"
        "main(sys.argv[1:])\n"
        "graphics = {'PySide6.QtGui', 'PySide6.QtWidgets', 'PySide6.QtPrintSupport'}\n"
        "assert not graphics & set(sys.modules), graphics & set(sys.modules)\n"
    )
    done = run("-c", program, command, sample)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_poor_console_still_gets_its_lines(sample: Path, run: Run, encoding: str) -> None:
    words = (*MODULE, "check", sample, "--lang", "fr", "--today", "2026-11-22")
    done = run(*words, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (3, "")
    js = run(*words, "--json", PYTHONIOENCODING=encoding)
    assert "décembre" in json.loads(js.stdout)[0]["fact"], "JSON is always UTF-8"


def test_a_reader_that_has_seen_enough_is_no_error(sample: Path, run: Run) -> None:
    program = (
        "import subprocess, sys\n"
        "command = [sys.executable, '-m', 'cmdesk', 'check', sys.argv[1], '--past']\n"
        "pipe = subprocess.PIPE\n"
        "with subprocess.Popen(command, stdout=pipe, stderr=pipe) as process:\n"
        "    process.stdout.close()\n"
        "    told = process.stderr.read()\n"
        "assert told == b'', told\n"
        "assert process.returncode == 0, process.returncode\n"
    )
    done = run("-c", program, sample)
    assert (done.returncode, done.stderr) == (0, "")


# ---- what is wrong ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["check", "a.cmdesk", "b.cmdesk"],
        ["check", "a.cmdesk", "--weeks", "2026-W48"],
        ["check", "a.cmdesk", "--from", "tomorrow"],
        ["check", "a.cmdesk", "--lang", "de"],
        ["new", "a.cmdesk"],
        ["new", "a.cmdesk", "--name", "Lou", "--region", "mars"],
        ["import", "a.cmdesk"],
        ["week", "a.cmdesk", "2026-W48"],
        ["week", "a.cmdesk", "2026-W48", "-o", "week.pdf", "--paper", "A9"],
        ["info", "a.cmdesk", "--today", "soon"],
        ["--frob"],
        ["--lang"],
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_line_and_two(words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.startswith("cmdesk")
    assert said.err.count("\n") == 1


def test_wrong_use_leaves_no_traceback_in_a_process_of_its_own(run: Run) -> None:
    done = run(*MODULE, "check", "--frob")
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    missing = run(*MODULE, "check", "missing.cmdesk")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr.count("\n") == 1


@pytest.mark.parametrize("command", [["check"], ["info"], ["week", "2026-W48", "-o", "out.pdf"]])
@pytest.mark.parametrize("content", [None, b"", b"SQLite format 3\x00", b"precious notes"])
def test_a_file_that_is_no_document_is_one_line_and_left_alone(
    tmp_path: Path,
    command: list[str],
    content: bytes | None,
    call: Call,
    capfd: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "doc.cmdesk"
    if content is not None:
        path.write_bytes(content)
    before = whole(tmp_path)
    assert call(command[0], path, *command[1:]) == 2
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err.startswith("cmdesk: “doc.cmdesk” ")
    assert said.err.count("\n") == 1
    assert whole(tmp_path) == before


def test_a_folder_is_no_document(
    tmp_path: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    assert call("check", tmp_path) == 2
    assert capfd.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["new", "-h"]])
def test_help_is_given(words: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 0
    assert capfd.readouterr().out.startswith("usage: cmdesk")


def test_the_commands_are_named_in_the_help(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    said = capfd.readouterr().out
    assert all(name in said for name in cli.COMMANDS)
    assert "--today" not in said


# ---- reading changes nothing -----------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    [
        ("check", "--json", "--past", "--accepted"),
        ("check",),
        ("info", "--json"),
        ("import", "--dry-run"),
    ],
    ids=" ".join,
)
def test_reading_creates_and_changes_nothing(
    sample: Path,
    forty_five: Callable[[bool], Path],
    command: tuple[str, ...],
    call: Call,
) -> None:
    sources = (forty_five(True),) if command[0] == "import" else ()
    folder = sample.parent  # the user's own folders are below it too
    before = whole(folder)
    call(command[0], sample, *sources, *command[1:])
    assert whole(folder) == before


@pytest.mark.usefixtures("qapp")
def test_a_week_creates_its_pdf_and_nothing_else(sample: Path, tmp_path: Path, call: Call) -> None:
    before = whole(tmp_path)
    assert call("week", sample, "2026-W48", "-o", tmp_path / "week.pdf") == 0
    after = whole(tmp_path)
    assert after.pop(tmp_path / "week.pdf")[1].startswith(b"%PDF-")
    assert after == before


def test_commands_read_the_file_as_it_stands(
    empty: Path, call: Call, capfd: pytest.CaptureFixture[str]
) -> None:
    window = SafeDocument.open(empty)
    try:
        with window.document_file.writing() as writer:
            writer.add((Post(id="post", title="Not saved yet"),))
        assert call("info", empty, "--json") == 0
        assert json.loads(capfd.readouterr().out)["records"]["post"] == 0
        window.publish()
        assert call("info", empty, "--json") == 0
        assert json.loads(capfd.readouterr().out)["records"]["post"] == 1
    finally:
        window.close()


# ---- no screen -------------------------------------------------------------------------------


def test_a_window_without_a_screen_is_refused_in_one_line(run: Run, tmp_path: Path) -> None:
    for words in ((), ("client.cmdesk",)):
        done = run(*MODULE, *words, "--lang", "en")
        assert (done.returncode, done.stdout) == (2, "")
        (line,) = done.stderr.splitlines()
        assert line.startswith("cmdesk: There is no screen here")
        *others, last = cli.COMMANDS
        assert f"{', '.join(others)} and {last}." in line
    assert list(tmp_path.glob("*.cmdesk")) == []


@pytest.mark.parametrize(
    ("system", "name", "shown"),
    [
        ("linux", "", False),
        ("linux", "DISPLAY", True),
        ("linux", "WAYLAND_DISPLAY", True),
        ("linux", "QT_QPA_PLATFORM", True),
        ("darwin", "", True),
        ("win32", "", True),
    ],
)
def test_only_linux_may_lack_a_screen(
    monkeypatch: pytest.MonkeyPatch, system: str, name: str, shown: bool
) -> None:
    monkeypatch.setattr("sys.platform", system)
    for each in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(each, raising=False)
    if name:
        monkeypatch.setenv(name, ":0")
    assert cli.has_screen() is shown
