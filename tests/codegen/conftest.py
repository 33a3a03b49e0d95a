"""What the generator's tests share: documents, most of them small, and what comes of them."""

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # the generator is not installed

from codegen import document, generator, output, words  # noqa: E402 - it must be found first
from codegen.forms import Api  # noqa: E402

GOLDEN = Path(__file__).with_name("golden")
CASES = sorted(path.stem for path in GOLDEN.glob("*.yaml"))


@pytest.fixture(scope="session")
def prose() -> words.Words:
    """The words of the project."""
    return words.read()


@pytest.fixture(scope="session")
def formatted_cases(prose: words.Words) -> Mapping[str, Mapping[str, str]]:
    """The generated files of each golden case, formatted; ruff runs once for all of them."""
    documents = {case: document.read(GOLDEN / f"{case}.yaml") for case in CASES}
    files = {
        f"{case}/{name}": text
        for case, content in documents.items()
        for name, text in generator.generate(content, prose).files.items()
    }
    done = output.formatted(files)
    return {case: {name.partition("/")[2]: text for name, text in done.items() if name.startswith(f"{case}/")} for case in CASES}


def a_document(schemas: Mapping[str, Any] | None = None, **paths: Any) -> dict[str, Any]:
    """Return a document with schemas, and operations by the id that is their path as well."""
    return {
        "openapi": "3.1.0",
        "paths": {f"/{name}": item for name, item in paths.items()},
        "components": {"schemas": dict(schemas or {})},
    }


def an_operation(**more: Any) -> dict[str, Any]:
    """Return a path with one operation that answers with nothing, but for what is given."""
    return {"get": {"operationId": "it", "tags": ["page"], "responses": {"204": {}}} | more}


def parsed(content: dict[str, Any], prose: words.Words | None = None) -> Api:
    """Return what the document describes."""
    return generator.generate(content, prose or words.read()).api


def errors_of(content: dict[str, Any], prose: words.Words) -> Iterator[str]:
    """Yield the message that the document is refused with, if it is."""
    try:
        generator.generate(content, prose)
    except document.DocumentError as error:
        yield str(error)
