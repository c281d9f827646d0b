"""Settings: read with patience, said when wrong, written whole."""

import stat
import tomllib
from dataclasses import asdict, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.paths import NoPlace, find_paths
from smartgoals_tui.settings import Settings, keep, load


def save(path, settings):
    keep(path, **asdict(settings))


def test_no_file_means_the_defaults_and_is_not_made(tmp_path):
    path = tmp_path / "settings.toml"
    assert load(path) == (Settings(), ())
    assert not path.exists()


def test_saved_settings_come_back(tmp_path):
    path = tmp_path / "new" / "settings.toml"
    settings = Settings(week_start=6, day_start=4, theme="nord", motion=False, support="Call 0800")
    save(path, settings)
    assert load(path) == (settings, ())


@given(support=st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives(tmp_path_factory, support):
    path = tmp_path_factory.mktemp("settings") / "settings.toml"
    save(path, Settings(support=support))
    assert load(path) == (Settings(support=support), ())


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("week_start = 3", "week_start"),
        ('week_start = "monday"', "week_start"),
        ("day_start = 12", "day_start"),
        ("motion = 1", "motion"),
        ('colour = "red"', "colour"),
        ("ascii = 0x" + "f" * 9_000, "ascii"),
        ("week_start = -1", "week_start"),
        ("day_start = 1.0", "day_start"),
        ("support = [1]", "support"),
        ("[week_start]", "week_start"),
    ],
)
def test_a_wrong_entry_is_named_and_the_rest_is_used(tmp_path, line, named):
    path = tmp_path / "settings.toml"
    path.write_text(f'theme = "nord"\n{line}\n')
    settings, complaints = load(path)
    assert settings == Settings(theme="nord")
    assert len(complaints) == 1
    assert named in complaints[0]


@pytest.mark.parametrize("content", [b"= nonsense", b"\xff\xfe", b"[[[", b"a = " + b"[" * 9_000])
def test_a_broken_file_means_the_defaults_in_words(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings, (complaint,) = load(path)
    assert settings == Settings()
    assert str(path) in complaint


def test_a_file_nobody_may_read_means_the_defaults_in_words(tmp_path, monkeypatch):
    def forbid(*_, **__):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.read_bytes", forbid)
    settings, (complaint,) = load(tmp_path / "settings.toml")
    assert settings == Settings()
    assert "Permission denied" in complaint


def test_a_folder_that_is_a_file_has_no_settings(tmp_path):
    (tmp_path / "file").write_text("")
    assert load(tmp_path / "file" / "settings.toml") == (Settings(), ())


def test_entries_of_another_version_are_kept(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("future = 7\n")
    save(path, Settings())
    assert "future = 7" in path.read_text()


WRITTEN = """\
# my own words
theme = "nord"  # the blue "one"
day_start = 3 # I go to bed late

future = [1, 2]
[table]
theme = "another"
"""


def test_what_a_person_wrote_stays(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text(WRITTEN)
    save(path, Settings(theme="dracula", day_start=4))
    text = path.read_text()
    assert text.startswith('# my own words\ntheme = "dracula"')
    assert "day_start = 4  # I go to bed late\n" in text
    assert text.endswith('[table]\ntheme = "another"\n')
    table = tomllib.loads(text)
    assert (table["future"], table["table"]) == ([1, 2], {"theme": "another"})
    save(path, Settings(theme="dracula", day_start=4))
    assert path.read_text() == text


@pytest.mark.parametrize(
    "content",
    [b"= nonsense", b"\xff\xfe", b'support = """\nCall\n0800"""\n', b'"theme" = "nord"\n'],
)
def test_a_file_that_cannot_be_edited_is_kept_beside_the_new_one(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    save(path, Settings(theme="dracula"))
    assert load(path) == (Settings(theme="dracula"), ())
    assert path.with_name("settings.toml.old").read_bytes() == content


def test_a_link_stays_a_link(tmp_path):
    real, link = tmp_path / "dotfiles" / "settings.toml", tmp_path / "settings.toml"
    real.parent.mkdir()
    link.symlink_to(real)
    save(link, Settings(theme="nord"))
    assert link.is_symlink()
    assert load(real)[0].theme == "nord"


def test_half_a_sign_is_no_reason_to_fail(tmp_path):
    path = tmp_path / "settings.toml"
    save(path, Settings(support="Call \ud800"))
    assert load(path) == (Settings(support="Call ?"), ())


def test_a_mark_at_the_beginning_of_the_file_is_no_mistake(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_bytes(b'\xef\xbb\xbftheme = "nord"\r\n')
    assert load(path) == (Settings(theme="nord"), ())


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_file_with_any_line_ends_can_be_edited(tmp_path, end):
    path = tmp_path / "settings.toml"
    path.write_bytes(f'# mine{end}theme = "nord"{end}day_start = 2{end}'.encode())
    keep(path, day_start=4)
    assert path.read_bytes() == b'# mine\ntheme = "nord"\nday_start = 4\n'


def test_what_cannot_be_read_just_now_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    content = '"theme" = "nord"\n'
    path.write_text(content)

    def fail(*_):
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as broken:
        broken.setattr("pathlib.Path.read_bytes", fail)
        with pytest.raises(OSError, match="Input/output"):
            keep(path, day_start=4)
    assert path.read_text() == content
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_a_failed_save_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    save(path, Settings(theme="nord"))

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(OSError, match="No space"):
        save(path, Settings(theme="dracula"))
    assert load(path)[0].theme == "nord"
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]


def test_a_new_file_says_what_its_entries_mean(tmp_path):
    path = tmp_path / "settings.toml"
    keep(path, week_start=6)
    text = path.read_text()
    assert (
        "week_start = 6  # the weekday a week starts on: Monday 0, Saturday 5, Sunday 6\n" in text
    )
    assert load(path) == (Settings(week_start=6), ())
    keep(path, week_start=5, theme="nord")
    assert load(path) == (Settings(week_start=5, theme="nord"), ())
    assert len(path.read_text().splitlines()) == len(text.splitlines())


def test_keeping_a_few_leaves_the_others_as_they_were_written(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text('week_start = "sunday"\nsupport = """\nCall\n0800"""\n')
    keep(path, theme="nord")
    assert path.read_text() == (
        'week_start = "sunday"\nsupport = """\nCall\n0800"""\ntheme = "nord"\n'
    )
    settings, (complaint,) = load(path)
    assert settings == Settings(theme="nord", support="Call\n0800")
    assert "week_start" in complaint
    keep(path, week_start=6)
    assert load(path) == (replace(settings, week_start=6), ())


def test_keeping_in_a_file_that_cannot_be_read_by_line_keeps_that_one_beside(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("= nonsense")
    keep(path, day_start=4)
    assert load(path) == (Settings(day_start=4), ())
    assert path.with_name("settings.toml.old").read_text() == "= nonsense"


def test_the_folder_is_private(tmp_path):
    save(tmp_path / "new" / "settings.toml", Settings())
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


def test_where_things_live(tmp_path):
    chosen = find_paths(str(tmp_path / "my.json"), {})
    assert chosen.data == tmp_path / "my.json"
    assert chosen.settings == tmp_path / "settings.toml"
    assert find_paths(str(tmp_path), {}).data == tmp_path / "goals.json"
    by_variable = find_paths(None, {"SMARTGOALS_DATA": str(tmp_path)})
    assert by_variable.data == tmp_path / "goals.json"
    assert find_paths("~/x", {}).data.is_absolute()
    assert find_paths(None, {}).data.name == "goals.json"
    assert find_paths(str(tmp_path / "my.JSON"), {}).data == tmp_path / "my.JSON"
    both = find_paths(str(tmp_path / "a"), {"SMARTGOALS_DATA": str(tmp_path / "b")})
    assert both.log == tmp_path / "a" / "errors.log"


def test_without_a_choice_the_users_own_folders(tmp_path, monkeypatch):
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    paths = find_paths(None, {"SMARTGOALS_DATA": ""})
    assert all(path.is_relative_to(tmp_path) for path in paths)
    assert len({path.parent for path in paths}) == 3


@pytest.mark.parametrize("place", ["", "  ", "~nobody-of-that-name/x"])
def test_a_place_there_cannot_be(place):
    with pytest.raises(NoPlace):
        find_paths(place, {})


@pytest.mark.parametrize(
    ("before", "now"), [("smartgoals-dark", "dusk"), ("smartgoals-light", "paper")]
)
def test_a_theme_by_its_old_name_is_the_one_it_is_called_now(tmp_path, before, now):
    path = tmp_path / "settings.toml"
    path.write_text(f'theme = "{before}"\n', encoding="utf-8")
    assert load(path) == (Settings(theme=now), ())
