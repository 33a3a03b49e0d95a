"""The public surface: every name and every signature is the committed text, so that a change to it is seen in review.

To rewrite the text after a change that is meant: ``python -m tests.test_public_surface``
"""

import ast
import inspect
import re
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, ForwardRef, Union, get_origin

import attrs

import openrouter_core
import openrouter_funcs
import openrouter_kit
from openrouter_core import WireModel, models
from openrouter_core.model import WIRE

TEXT = Path(__file__).with_name("public_surface.txt")
ROOT = Path(openrouter_core.__file__).parents[1]
STUB = Path(openrouter_core.__file__).with_name("models") / "__init__.pyi"


def test_the_public_surface_is_the_committed_one():
    committed = TEXT.read_text(encoding="utf-8").splitlines()
    present = list(surface())
    assert [line for line in committed if line not in set(present)] == [], "gone"
    assert [line for line in present if line not in set(committed)] == [], "new"
    assert present == committed


def test_the_readme_says_how_many_functions_there_are():
    listed = (ROOT / "FUNCTIONS.md").read_text(encoding="utf-8").count("\n| `")
    assert f"There are {listed} functions" in (ROOT / "README.md").read_text(encoding="utf-8")


def surface() -> Iterator[str]:
    """Yield a line for each name, and for each public part of a class."""
    for package in (openrouter_core, openrouter_funcs, openrouter_kit):
        for name in sorted(package.__all__):
            value = getattr(package, name)
            yield from described(f"{package.__name__}.{name}", value)
    yield from (f"openrouter_core.models.{line}" for line in (*modelled(), *aliased()))


def described(name: str, value: Any) -> Iterator[str]:
    """Yield what a user sees of a value."""
    if inspect.isclass(value):
        bases = ", ".join(base.__name__ for base in value.__bases__)
        unsigned = getattr(value, "_is_protocol", False) or issubclass(value, Enum)
        yield f"class {name}({bases}){'' if unsigned else signature(value)}"
        for part in sorted(parts(value)):
            yield f"    .{part}"
    elif get_origin(value) in {Union, UnionType}:  # of which each Python has another name
        yield f"{name} = UnionType"
    elif callable(value) and hasattr(value, "__name__"):
        yield f"{'async ' if inspect.iscoroutinefunction(value) else ''}def {name}{signature(value)}"
    else:
        yield f"{name} = {plain(value)}"


def parts(cls: type) -> Iterator[str]:
    """Yield the public attributes and methods that a class has of its own."""
    hints = inspect.get_annotations(cls)
    for name, hint in hints.items():
        if not name.startswith("_"):
            yield f"{name}: {written(hint)}"
    for name, value in vars(cls).items():
        if name.startswith("_") or name in hints:
            continue
        if inspect.ismemberdescriptor(value):
            yield name
        elif isinstance(value, property):
            yield f"{name}: {inspect.signature(value.fget).return_annotation}" if value.fget else name
        elif isinstance(value, classmethod | staticmethod):
            yield f"{name}{signature(value.__func__)}"
        elif inspect.isfunction(value):
            yield f"{'async ' if inspect.iscoroutinefunction(value) else ''}{name}{signature(value)}"


def signature(value: Any) -> str:
    """Return the signature as it is written, annotations included."""
    try:
        found = inspect.signature(value)
    except ValueError:
        return "(...)"
    shown: list[str] = []
    for parameter in found.parameters.values():
        hint = "" if parameter.annotation is parameter.empty else f": {written(parameter.annotation)}"
        default = "" if parameter.default is parameter.empty else f" = {plain(parameter.default)}"
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in shown and not any(each.startswith("*") for each in shown):
            shown.append("*")
        stars = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
        shown.append(f"{stars}{parameter.name}{hint}{default}")
    returned = "" if found.return_annotation in {found.empty, None} else f" -> {written(found.return_annotation)}"
    return f"({', '.join(shown)}){returned}"


def written(annotation: Any) -> str:
    if isinstance(annotation, ForwardRef):  # as named tuples keep what is written
        return annotation.__forward_arg__
    return annotation if isinstance(annotation, str) else str(getattr(annotation, "__name__", annotation))


def plain(value: object) -> str:
    """Return the repr, without what differs from run to run."""
    return re.sub(r" at 0x[0-9a-f]+", "", repr(value))


def modelled() -> Iterator[str]:
    """Yield each model with its fields."""
    for name in models.__all__:
        if isinstance(model := models.load(name), type) and issubclass(model, WireModel):
            fields = [field for field in attrs.fields(model) if field.name != "_source"]
            yield f"{name}({', '.join(f'{each.name}: {each.type}{default(each)}' for each in fields)})"


def default(field: Any) -> str:
    """Return what stands for a field that may be missing, and for its name on the wire."""
    required = field.default is attrs.NOTHING
    if WIRE in field.metadata:
        return f" = wire({field.metadata[WIRE]!r}, {'required=True' if required else 'default=None'})"
    return "" if required else " = None"


def aliased() -> Iterator[str]:
    """Yield the aliases of the stub, as the source has them."""
    for statement in ast.parse(STUB.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.annotation) == "TypeAlias" and statement.value:
            yield f"{ast.unparse(statement.target)} = {ast.unparse(statement.value)}"


if __name__ == "__main__":
    TEXT.write_text("".join(f"{line}\n" for line in surface()), encoding="utf-8")
