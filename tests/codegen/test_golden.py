"""Golden output: for each feature of the document language, a small document and what the generator makes of it.

Beside each ``golden/NAME.yaml`` stands ``golden/NAME.txt``. After a change of the generator, rewrite them all and read the diff:

    python -m tests.codegen.test_golden
"""

import ast
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.codegen.support import CASES, GOLDEN, ROOT, WORDS, golden_files

Files = Mapping[str, str]
LEFT_OUT = {f"openrouter_core/{name}.py" for name in ("models/__init__", "params/__init__")}
PACKAGES_TOO = "settings"
"""The case that shows the package of functions as well; it is alike in all."""


def text_of(case: str, files: Files) -> str:
    """Return the files as one text, the most telling first."""
    shown = [name for name in files if name not in LEFT_OUT and (case == PACKAGES_TOO or "funcs/__init__" not in name)]
    shown.sort(key=lambda name: (not name.startswith("openrouter_funcs"), not name.endswith(".pyi"), "params" in name, name))
    return "\n".join(f"{'=' * 20} {name}\n{files[name]}" for name in shown)


@pytest.mark.parametrize("case", CASES)
def test_the_output_is_the_committed_one(case: str, formatted_cases: Mapping[str, Files]):
    assert text_of(case, formatted_cases[case]) == (GOLDEN / f"{case}.txt").read_text(encoding="utf-8")


def test_no_text_is_left_of_a_case_that_is_gone():
    assert {path.stem for path in GOLDEN.glob("*.txt")} == set(CASES)


RUN = """
import importlib, os, pkgutil, runpy, sys
for folder in sys.argv[1:]:
    if child := os.fork():
        if os.waitpid(child, 0)[1]:
            sys.exit(f"{folder} does not run")
        continue
    sys.path.insert(0, folder)
    import openrouter_core.models, openrouter_core.params, openrouter_funcs
    from openrouter_core._codec.decoding import prepare
    for package in (openrouter_core.models, openrouter_core.params, openrouter_funcs):
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"{package.__name__}.{module.name}")
    assert openrouter_core.models.__file__.startswith(folder)
    for name in openrouter_core.models.__all__:
        prepare(name)
    for name in openrouter_funcs.__all__:
        assert getattr(openrouter_funcs, name) is not None
    decoding = os.path.join(folder, "decode.py")
    if os.path.exists(decoding):
        runpy.run_path(decoding)
    os._exit(0)
"""
DECODE = {
    "unions": """
from openrouter_core import to_dict
from openrouter_core._codec.decoding import decode
from openrouter_core.models import Cat, Dog, Fish, PlainVariant4, HolderTypes
for kind, value, cls in [
    ("Mapped", {"type": "tomcat", "lives": 9}, Cat),
    ("WithoutMapping", {"type": "Fish", "fins": 2}, Fish),
    ("Nested", {"type": "dog", "tricks": []}, Dog),
    ("NotAllObjects", "text", str),
    ("Plain", {"lat": 1, "lon": 2.5, "more": [1]}, PlainVariant4),
    ("Plain", ["a"], list),
]:
    found = decode(kind, value)
    assert isinstance(found.value, cls) and not found.issues, (kind, found)
    assert to_dict(found.value) == value
holder = {"only": {"type": "cat"}, "or_null": None, "tagged_or_null": {"type": "dog"}, "types": {"a": "b"}}
found = decode("Holder", holder)
assert not found.issues and isinstance(found.value.only, Cat) and isinstance(found.value.tagged_or_null, Dog), found
assert isinstance(found.value.types, HolderTypes) and to_dict(found.value) == holder
assert decode("Holder", {"tagged_or_null": None, "types": [1], "anything": {"x": 1}}).issues == ()
assert not decode("Holder", {"only": None}).issues
""",
    "objects": """
from openrouter_core import extra, to_dict
from openrouter_core._codec.decoding import decode
document = {
    "id": "x", "note": None, "promised": 1, "jobId": "j", "sort[]": "s", "class": "c", "str": "t", "self": "me", "_hidden": "h",
    "__mangled": "m", "2fa": True, "same-name": "a", "same_name": "b", "old_style_note": None, "none_of_it": None, "unknown": [],
    "inner": {"deep": {"value": True}},
}
found = decode("Objects", document)
value = found.value
assert not found.issues, found
assert (value.job_id, value.class_, value.str_, value.self_, value.hidden, value.mangled) == ("j", "c", "t", "me", "h", "m")
assert (value.n2fa, value.same_name, value.same_name_2, value.inner.deep.value) == (True, "a", "b", True)
assert to_dict(value) == document and set(extra(value)) == {"unknown"}
broken = dict(document, id=1)
assert [issue.path for issue in decode("Objects", broken).issues] == [("id",)]
assert decode("HasMaybeNull", {"maybe": None, "list": [None, {"id": "a"}]}).issues == ()
""",
    "references": """
from openrouter_core import to_dict
from openrouter_core._codec.decoding import decode
tree = {"children": [{"children": [{"children": []}]}]}
assert to_dict(decode("Tree", tree).value) == tree and decode("Alias", tree).value == decode("Tree", tree).value
assert decode("Value", [["a"], "b", [[["c"]]]]).issues == () and decode("Value", [1]).issues
""",
    "taken_names": """
from openrouter_core import models
from openrouter_core._codec.decoding import decode
assert models.load("Load") is models.Load and decode("Mapping2", {"a": {"any": "b"}}).value["a"].any == "b"
assert decode("Result", {"model": None, "wire": "w"}).value.wire == "w"
""",
}
"""What is decoded in some of the cases, by a program that runs in their place."""


def test_every_case_imports_and_decodes(formatted_cases: Mapping[str, Files], tmp_path: Path):
    for case, files in formatted_cases.items():
        runtime(tmp_path / case)
        for name, text in files.items():
            assert ast.parse(text) if name.endswith((".py", ".pyi")) else text
            (tmp_path / case / name).write_text(text, encoding="utf-8")
        if case in DECODE:
            (tmp_path / case / "decode.py").write_text(DECODE[case], encoding="utf-8")
    command = (sys.executable, "-W", "error", "-I", "-c", RUN, *(str(tmp_path / case) for case in formatted_cases))
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)  # noqa: S603 - ours
    assert done.returncode == 0, done.stderr


def test_both_type_checkers_accept_every_case(formatted_cases: Mapping[str, Files], tmp_path: Path):
    """All cases are checked as one, under packages of their own."""
    for case, files in formatted_cases.items():
        for name, text in files.items():
            path = tmp_path / f"case_{case}" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(moved(text, case), encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["."]}', encoding="utf-8")
    packages = [name for case in CASES for name in ("-p", f"case_{case}")]
    environment = {**os.environ, "MYPYPATH": f"{tmp_path}:{ROOT}", "PYTHONPATH": str(ROOT)}
    for command in (
        ("mypy", "--strict", "--namespace-packages", f"--cache-dir={tmp_path / 'cache'}", *packages),
        ("basedpyright", f"--pythonpath={sys.executable}", f"--project={tmp_path}"),
    ):
        run = (sys.executable, "-m", *command)
        done = subprocess.run(run, capture_output=True, text=True, check=False, cwd=tmp_path, env=environment)  # noqa: S603 - ours
        assert done.returncode == 0, done.stdout + done.stderr


def moved(text: str, case: str) -> str:
    """Return a source whose generated packages stand in one package of the case's name."""
    for package in ("openrouter_core.models", "openrouter_core.params", "openrouter_core import models", "openrouter_funcs"):
        text = text.replace(f"from {package}", f"from case_{case}.{package}")
    return text.replace(f"from case_{case}.openrouter_funcs.oauth_helpers", "from openrouter_funcs.oauth_helpers")


def runtime(folder: Path) -> None:
    """Put the packages into a folder, without what is generated."""
    for package, without in (("openrouter_core", {"models", "params", "__pycache__"}), ("openrouter_funcs", set[str]())):
        (folder / package).mkdir(parents=True)
        for path in (ROOT / package).iterdir():
            if path.name not in without and (package == "openrouter_core" or path.name == "oauth_helpers.py"):
                (folder / package / path.name).symlink_to(path)
    for name in ("models", "params"):
        (folder / "openrouter_core" / name).mkdir()


def rewrite() -> None:
    """Write the texts of all cases."""
    from codegen import output, words

    prose = words.read(WORDS)
    for case in CASES:
        files = output.formatted(golden_files(case, prose))
        (GOLDEN / f"{case}.txt").write_text(text_of(case, files), encoding="utf-8")


if __name__ == "__main__":
    rewrite()
