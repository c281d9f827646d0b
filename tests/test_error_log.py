"""The log of errors: written whole, for one person's eyes, and never a reason for another error."""

import os
import stat

import pytest

from smartgoals_tui.error_log import keep_details
from tests.builders import NOW


def error_with(words):
    try:
        raise RuntimeError(words)
    except RuntimeError as error:
        return error


def test_the_details_take_the_place_of_those_before(tmp_path):
    log = tmp_path / "new" / "errors.log"
    assert keep_details(error_with("first"), log, NOW) == f"Details are in {log}."
    keep_details(error_with("second \ud800"), log, NOW)
    text = log.read_text()
    assert "RuntimeError: second ?" in text
    assert "first" not in text
    assert stat.S_IMODE(log.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.parent.stat().st_mode) == 0o700
    assert [path.name for path in log.parent.iterdir()] == ["errors.log"]


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "elsewhere" / "real.log", tmp_path / "errors.log"
    link.symlink_to(real)
    keep_details(error_with("boom"), link, NOW)
    assert link.is_symlink()
    assert "boom" in real.read_text()


@pytest.mark.parametrize("call", ["open", "fsync", "replace"])
def test_details_that_cannot_be_written_leave_those_before(tmp_path, monkeypatch, call):
    log = tmp_path / "errors.log"
    keep_details(error_with("first"), log, NOW)
    before = log.read_bytes()

    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(os, call, fail)
        assert keep_details(error_with("second"), log, NOW) == ""
    assert log.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["errors.log"]


def test_a_device_is_not_replaced_by_a_file(tmp_path):
    log = tmp_path / "errors.log"
    os.mkfifo(log)
    assert keep_details(error_with("boom"), log, NOW) == ""
    assert stat.S_ISFIFO(log.stat().st_mode)
