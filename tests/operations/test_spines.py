"""What answers can do without, and what not, on one function for each spine."""

import sys
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

from openrouter_core import OpenRouterCore, ResponseValidationError
from openrouter_core.operation import Operation
from openrouter_local import LocalOpenRouter


def operation_of(function: Any) -> Operation:
    """Return the operation of a function."""
    return getattr(sys.modules[function.call.__module__], f"_{function.name.upper()}")


@pytest.fixture
def one_of_each(all_functions: Any) -> list[tuple[Any, Operation]]:
    """A function for each spine that there is, and its operation."""
    answering = [function for function in all_functions if function.answers and function.kind != "stream"]
    return list({operation_of(function).spine: (function, operation_of(function)) for function in reversed(answering)}.values())


def without(document: Any, path: list[str]) -> Any:
    """Return a copy of a document without a path; of a list, the first item counts."""
    document = deepcopy(document)
    *steps, last = path
    inner = document
    for step in steps:
        inner = inner[0] if step == "*" else inner[step]
    del inner[last]
    return document


def answers(function: Any, schemas: Any) -> Iterator[tuple[int, dict[str, Any]]]:
    for status, schema in function.answers.items():
        document = schemas.drawn(schema)
        if isinstance(document, dict):
            yield status, document | ({"error": None} if "error" in document else {})


async def test_an_answer_without_a_part_of_its_spine_is_an_err_that_has_the_rest(
    server: LocalOpenRouter, core: OpenRouterCore, one_of_each: Any, schemas: Any
):
    for function, operation in one_of_each:
        for status, document in answers(function, schemas):
            for path in operation.spine:
                server.faults.answer(without(document, path.split(".")), status=status)
                result = await function.call(core, **function.arguments(only_required=True))
                assert isinstance(result.error, ResponseValidationError), (function.name, path)
                assert result.error.raw is not None


async def test_an_answer_without_another_part_is_an_ok(
    server: LocalOpenRouter, core: OpenRouterCore, one_of_each: Any, schemas: Any
):
    for function, operation in one_of_each:
        for status, document in answers(function, schemas):
            for name in document.keys() - {path.partition(".")[0] for path in operation.spine}:
                if len(document) > 1:  # nothing is left of an answer that has no other part
                    server.faults.answer(without(document, [name]), status=status)
                    result = await function.call(core, **function.arguments(only_required=True))
                    assert result.ok, (function.name, name, result.error)
