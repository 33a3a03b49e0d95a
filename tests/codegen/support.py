"""Documents for the generator's tests, most of them small, and what comes of them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from codegen import document, generator, grammar, overlays, words
from codegen.forms import Api, Form, Function, Record

ROOT = Path(__file__).parents[2]
GOLDEN = Path(__file__).with_name("golden")
WORDS = Path(__file__).with_name("words")
CASES = sorted(path.stem for path in GOLDEN.glob("*.yaml"))


def golden_files(case: str, prose: words.Words) -> dict[str, str]:
    """Return the generated files of a golden case, without the project's overlays and what the runtime says of its errors."""
    known = {name: f"words of `{name}`." for name in generator.error_words()}
    content = document.read(GOLDEN / f"{case}.yaml")
    with (
        patch.object(generator, "error_words", return_value=known),
        patch.object(overlays, "applied", return_value=(content, [])),
    ):
        return generator.generate(content, prose).files


def a_document(schemas: Mapping[str, Any] | None = None, **paths: Any) -> dict[str, Any]:
    """Return a document with schemas and paths."""
    items = {f"/{name}": item for name, item in paths.items()}
    return {"openapi": "3.1.0", "paths": items, "components": {"schemas": dict(schemas or {})}}


def an_operation(method: str = "get", **more: Any) -> dict[str, Any]:
    """Return a path with one operation that answers with nothing, but for what is given."""
    return {method: {"operationId": "it", "tags": ["page"], "responses": {"204": {}}} | more}


def parsed(content: dict[str, Any]) -> Api:
    """Return what the document describes."""
    grammar.check(content)
    return generator.parse(content)


def functions(content: dict[str, Any]) -> dict[str, Function]:
    """Return the functions that the document describes, by name."""
    return {function.name: function for function in parsed(content).functions}


def schemas(content: dict[str, Any]) -> dict[str, Record | Form]:
    """Return what each schema of the document stands for, by name."""
    return {schema.name: schema.body for schema in parsed(content).schemas}


def refused(content: dict[str, Any]) -> str:
    """Return the message that the document is refused with."""
    with pytest.raises(document.DocumentError) as caught:
        parsed(content)
    return str(caught.value)
