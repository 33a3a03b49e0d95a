"""The command line, run on a copy of the project: what it writes, what it checks, and its exit statuses."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen import output
from tests.codegen.support import GOLDEN, ROOT, WORDS

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the generator with a small document and its words, nothing generated yet."""
    shutil.copytree(ROOT / "codegen", tmp_path / "codegen", ignore=shutil.ignore_patterns("docs", "overlays", "__pycache__"))
    shutil.copytree(WORDS, tmp_path / "codegen" / "docs")
    (tmp_path / "codegen" / "overlays").mkdir()
    for name in ("keyless.toml", "spine.toml"):
        (tmp_path / "codegen" / name).write_text("")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    generated = shutil.ignore_patterns("models", "params", "__pycache__")
    shutil.copytree(ROOT / "openrouter_core", tmp_path / "openrouter_core", ignore=generated)
    return tmp_path


@pytest.fixture
def run(project: Path) -> Run:
    """Runs ``python -m codegen`` in the copy."""

    def runner(*arguments: object, seed: int = 0) -> subprocess.CompletedProcess[str]:
        command = (sys.executable, "-W", "error", "-m", "codegen", *map(str, arguments))
        environment = {"PYTHONHASHSEED": str(seed), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(command, capture_output=True, text=True, check=False, cwd=project, env=environment)  # noqa: S603 - ours

    return runner


def tree(folder: Path) -> dict[str, bytes]:
    """Return the generated files below a folder."""
    found = [folder / "FUNCTIONS.md", *(folder / "openrouter_funcs").glob("*")]
    found += [path for name in ("models", "params") for path in (folder / "openrouter_core" / name).glob("*")]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_a_document_is_pinned_written_and_then_as_generated(project: Path, run: Run):
    done = run("--document", GOLDEN / "settings.yaml")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[-1].startswith("10 files, 5 functions, 1 schemas")
    first = tree(project)
    assert "openrouter_funcs/settings.py" in first
    again = run(seed=1)
    assert (again.returncode, tree(project)) == (0, first)
    assert run("--output", project / "elsewhere", seed=2).returncode == 0
    assert tree(project / "elsewhere") == first
    (project / "openrouter_funcs" / "settings.py").unlink()
    assert run("--document", "codegen/openrouter.openapi.json").returncode == 0
    assert tree(project) == first


def test_another_document_takes_the_place_of_the_first(project: Path, run: Run):
    assert run("--document", GOLDEN / "settings.yaml").returncode == 0
    (project / "openrouter_funcs" / "oauth_helpers.py").write_text("")
    assert run("--document", GOLDEN / "parameters.yaml").returncode == 0
    assert {path.name for path in (project / "openrouter_funcs").iterdir()} == {
        "__init__.py",
        "__init__.pyi",
        "oauth_helpers.py",
        "things.py",
    }
    assert {path.name for path in (project / "openrouter_core" / "models").iterdir()} == {
        "__init__.py",
        "__init__.pyi",
        "_schemas.py",
    }


def test_a_document_for_another_folder_is_not_pinned(project: Path, run: Run):
    before = (project / "codegen" / "openrouter.openapi.json").read_bytes()
    assert run("--document", GOLDEN / "settings.yaml", "--output", project / "elsewhere").returncode == 0
    assert (project / "codegen" / "openrouter.openapi.json").read_bytes() == before
    assert not (project / "FUNCTIONS.md").exists()


def test_a_check_passes_only_where_every_file_is_as_generated(project: Path, run: Run):
    arguments = ("--document", GOLDEN / "parameters.yaml", "--output", project)
    assert run(*arguments).returncode == 0
    fine = run("--check", *arguments)
    assert "has no words" in fine.stderr
    complete_words(project)
    assert run(*arguments).returncode == 0
    fine = run("--check", *arguments)
    assert (fine.returncode, fine.stderr) == (0, "")
    assert "0 problems, 0 of 0 schemas without a summary" in fine.stdout
    page = project / "openrouter_funcs" / "things.py"
    text = page.read_text()
    page.write_text(text.replace("async def", "def"))
    changed = run("--check", *arguments)
    assert changed.returncode == 1
    assert "openrouter_funcs/things.py\n--- committed\n+++ generated" in changed.stderr
    assert "+async def things_get_thing(" in changed.stderr
    page.unlink()
    assert run("--check", *arguments).returncode == 1
    page.write_text(text)
    (project / "openrouter_core" / "models" / "old.py").write_text("")
    left = run("--check", *arguments)
    assert (left.returncode, left.stderr) == (1, "openrouter_core/models/old.py: not generated any more\n")


def complete_words(project: Path) -> None:
    """Write the words that the case of parameters lacks."""
    names = ("class_", "ids", "fields", "sort", "filter", "core_", "options_", "limit_2", "openrouter_metadata")
    lines = "".join(f'{name} = "Words."\n' for name in names)
    with (project / "codegen" / "docs" / "glossary.toml").open("a") as file:
        file.write(lines)


def test_a_check_fails_on_an_argument_without_words_and_on_an_overlay_without_use(project: Path, run: Run):
    arguments = ("--document", GOLDEN / "parameters.yaml", "--output", project)
    (project / "codegen" / "overlays" / "old.toml").write_text('reason = "It was so."\nnullable = ["A.b"]')
    written = run(*arguments)
    assert written.returncode == 0
    checked = run("--check", *arguments)
    assert checked.returncode == 1
    for line in (
        "docs/functions/things.toml: things_get_thing: the argument fields has no words",
        "overlays/old.toml: the document has none of its properties",
    ):
        assert line in checked.stderr.splitlines()
        assert line in written.stdout.splitlines()


def test_a_document_that_cannot_be_taken_is_told_in_one_line_and_changes_nothing(project: Path, run: Run):
    path = project / "bad.yaml"
    path.write_text("openapi: 3.1.0\npaths: {/a: {get: {responses: {}, unheard: 1}}}")
    before = (project / "codegen" / "openrouter.openapi.json").read_bytes()
    done = run("--document", path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "/paths/~1a/get/unheard: a keyword of a operation that the generator does not know\n"
    assert (project / "codegen" / "openrouter.openapi.json").read_bytes() == before
    assert not (project / "FUNCTIONS.md").exists()


def test_the_pinned_document_must_be_the_recorded_one(project: Path, run: Run):
    (project / "codegen" / "openrouter.openapi.json.sha256").write_text("0" * 64)
    done = run("--check")
    assert done.returncode == 2
    assert "is not the document whose SHA-256" in done.stderr


def test_output_that_is_no_python_is_told_apart_from_bad_documents():
    with pytest.raises(output.FormatError, match="ruff failed"):
        output.formatted({"openrouter_funcs/a.py": "def ("})


def test_the_committed_output_is_as_generated():
    command = (sys.executable, "-m", "codegen", "--check")
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)  # noqa: S603 - ours
    assert (done.returncode, done.stderr) == (0, "")
