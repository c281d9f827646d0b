"""Settings: read with patience, said when wrong, written whole."""

import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smartgoals_tui.paths import find_paths
from smartgoals_tui.settings import Settings, load, save


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
    ],
)
def test_a_wrong_entry_is_named_and_the_rest_is_used(tmp_path, line, named):
    path = tmp_path / "settings.toml"
    path.write_text(f'theme = "nord"\n{line}\n')
    settings, complaints = load(path)
    assert settings == Settings(theme="nord")
    assert len(complaints) == 1
    assert named in complaints[0]


@pytest.mark.parametrize("content", [b"= nonsense", b"\xff\xfe", b"[[["])
def test_a_broken_file_means_the_defaults_in_words(tmp_path, content):
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    settings, (complaint,) = load(path)
    assert settings == Settings()
    assert str(path) in complaint


def test_entries_of_another_version_are_kept(tmp_path):
    path = tmp_path / "settings.toml"
    path.write_text("future = 7\n")
    save(path, Settings())
    assert "future = 7" in path.read_text()


def test_a_failed_save_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    save(path, Settings(theme="nord"))

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", fail)
    with pytest.raises(OSError, match="No space"):
        save(path, Settings(theme="dracula"))
    assert load(path)[0].theme == "nord"
    assert [one.name for one in tmp_path.iterdir()] == ["settings.toml"]


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
