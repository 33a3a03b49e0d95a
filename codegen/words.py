"""Words: the prose of docstrings, from the TOML files under ``docs/``, and the check that none is missing.

Text only ever enters code through `docstring`, which escapes it.
"""

from __future__ import annotations

import re
import textwrap
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from codegen.parameters import ATTRIBUTION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from codegen.forms import Api, Function

DOCS = Path(__file__).parent / "docs"
_ENTRY = frozenset({"summary", "description", "returns", "key", "example", "errors", "arguments"})
"""What is said of a function."""
_ENDING = re.compile(r'"{3,}|"+\Z')
"""Quotes that would end a docstring, or be taken for a part of its end."""
WIDTH = 116
"""Longest line of a docstring's text, its indentation not counted."""


@attrs.frozen
class Words:
    """All prose, by what it is about."""

    pages: Mapping[str, str]
    functions: Mapping[str, Mapping[str, Any]]
    glossary: Mapping[str, str]
    models: Mapping[str, Mapping[str, Any]]
    fields: Mapping[str, str]

    def of_function(self, function: Function) -> Mapping[str, Any]:
        """Return the entry of a function; a variant's lacks what it shares with the function it varies."""
        own = self.functions.get(function.name, {})
        base = self.functions.get(base_name(function), {})
        return {**base, **own, "arguments": {**base.get("arguments", {}), **own.get("arguments", {})}}

    def of_argument(self, function: Function, argument: str) -> str | None:
        """Return what an argument means: in this function, else wherever it recurs."""
        text = self.of_function(function)["arguments"].get(argument) or self.glossary.get(argument)
        return text if text is None else str(text)

    def of_field(self, model: str, field: str) -> str | None:
        """Return what a field means, where its name does not say it."""
        text = self.models.get(model, {}).get("fields", {}).get(field) or self.fields.get(field)
        return text if text is None else str(text)

    def missing(self, api: Api) -> Iterator[str]:
        """Yield what has no words, of all that must have some, and words that nothing has a place for."""
        for name in ("core", "options", *ATTRIBUTION):
            if name not in self.glossary:
                yield f"docs/glossary.toml: the argument {name} has no words"
        for name, entry in self.functions.items():
            for key in sorted(entry.keys() - _ENTRY):
                yield f"docs/functions: {name} has {key}, which is not one of {', '.join(sorted(_ENTRY))}"
        for function in api.functions:
            entry = self.of_function(function)
            for part in ("summary", "returns"):
                if not entry.get(part):
                    yield f"docs/functions/{function.page}.toml: {function.name} has no {part}"
            for argument in function.arguments:
                if not self.of_argument(function, argument.name):
                    yield f"docs/functions/{function.page}.toml: {function.name}: the argument {argument.name} has no words"


def base_name(function: Function) -> str:
    """Return the function whose words a variant shares."""
    return function.alias_of or function.name.removesuffix("_stream").removesuffix("_multipart")


def read(folder: Path = DOCS) -> Words:
    """Return the prose of all files."""
    pages: dict[str, str] = {}
    functions: dict[str, dict[str, Any]] = {}
    for path in sorted((folder / "functions").glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        pages[path.stem] = content.pop("page")
        functions |= content
    models: dict[str, dict[str, Any]] = {}
    for path in sorted((folder / "models").glob("*.toml")):
        models |= tomllib.loads(path.read_text(encoding="utf-8"))
    glossary = tomllib.loads((folder / "glossary.toml").read_text(encoding="utf-8"))["arguments"]
    fields = tomllib.loads((folder / "fields.toml").read_text(encoding="utf-8"))["fields"]
    return Words(pages, functions, glossary, models, fields)


def docstring(text: str, indent: int = 0) -> str:
    """Return a docstring's source: indented, with all escaped that could end it, be an escape, or not be seen."""
    margin = " " * indent
    text = "".join(map(_visible, text.replace("\\", "\\\\")))
    text = _ENDING.sub(lambda quotes: '\\"' * len(quotes[0]), text)
    lines = text.split("\n")
    if len(lines) == 1:
        return f'{margin}"""{text}"""'
    body = "\n".join(f"{margin}{line}" if line else "" for line in lines[1:])
    return f'{margin}"""{lines[0]}\n{body}\n{margin}"""'


def wrapped(text: str, indent: str = "", first: str | None = None) -> str:
    """Return a paragraph in lines that fit; continuation lines are indented."""
    return textwrap.fill(
        " ".join(text.split()),
        WIDTH,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _visible(character: str) -> str:
    return character if character.isprintable() or character == "\n" else character.encode("unicode_escape").decode()
