"""Tool calls: their arguments, of models and of plain JSON, of each API that has them."""

import json
import math
import pickle
from typing import Any

import pytest

from openrouter_core import Err, Ok, ResponseValidationError, UnknownVariant, tool_arguments
from openrouter_core.decoding import decode

ARGUMENTS = {"city": "Köln", "days": [1, 2]}
TEXT = json.dumps(ARGUMENTS)
CHAT = {"id": "c", "type": "function", "function": {"name": "f", "arguments": TEXT}}
RESPONSE = {"id": "i", "call_id": "c", "type": "function_call", "name": "f", "arguments": TEXT}
MESSAGE = {"id": "i", "type": "tool_use", "name": "f", "input": ARGUMENTS}


@pytest.mark.parametrize("call", [CHAT, RESPONSE, MESSAGE], ids=["chat", "responses", "messages"])
def test_each_apis_call_has_its_arguments_as_a_dict(call: Any):
    assert tool_arguments(call) == Ok(ARGUMENTS)


@pytest.mark.parametrize(("kind", "call"), [("ChatToolCall", CHAT), ("OutputFunctionCallItem", RESPONSE)])
def test_a_model_has_the_same_arguments_as_its_json(kind: str, call: Any):
    model = decode(kind, call).value
    assert type(model).__name__ == kind
    assert tool_arguments(model) == Ok(ARGUMENTS)


@pytest.mark.parametrize("arguments", ["", "  \n", None, "null", " null ", "{}", {}])
def test_no_arguments_are_an_empty_dict(arguments: Any):
    assert tool_arguments({"function": {"name": "f", "arguments": arguments}}) == Ok({})


@pytest.mark.parametrize("call", [{"function": {"name": "f"}}, {"name": "f"}, {}])
def test_a_call_that_says_nothing_of_arguments_has_none(call: Any):
    assert tool_arguments(call) == Ok({})


@pytest.mark.parametrize("character", ["\n", "\t", "\r\n", "\0", "\x1f"])
def test_raw_control_characters_in_a_text_are_taken(character: str):
    assert tool_arguments({"function": {"name": "f", "arguments": f'{{"a": "b{character}c"}}'}}) == Ok({"a": f"b{character}c"})


def test_numbers_that_are_none_are_read_as_other_json_readers_do():
    [found] = tool_arguments({"function": {"name": "f", "arguments": '{"a": NaN}'}}).unwrap().values()
    assert math.isnan(found)


def test_arguments_that_came_parsed_are_taken_as_they_are():
    assert tool_arguments({"function": {"name": "f", "arguments": ARGUMENTS}}) == Ok(ARGUMENTS)


@pytest.mark.parametrize(("kind", "call"), [("ChatToolCall", CHAT), ("OutputFunctionCallItem", RESPONSE)])
def test_a_models_arguments_of_an_undocumented_kind_are_not_lost(kind: str, call: Any):
    def made(arguments: Any) -> Any:
        part = {"function": {**call["function"], "arguments": arguments}} if "function" in call else {"arguments": arguments}
        return decode(kind, {**call, **part}).value

    assert tool_arguments(made(ARGUMENTS)) == Ok(ARGUMENTS)
    assert tool_arguments(made(None)) == Ok({})
    assert tool_arguments(made([1])).error.raw == [1]


def test_a_call_of_an_unknown_kind_has_the_arguments_of_its_json():
    assert tool_arguments(UnknownVariant({**RESPONSE, "type": "new_call"})) == Ok(ARGUMENTS)


@pytest.mark.parametrize(
    ("arguments", "got"),
    [
        ('{"city": "Kö', "broken JSON"),
        ("{'city': 'Köln'}", "broken JSON"),
        ('{"a": 1} {"b": 2}', "broken JSON"),
        ("[" * 100_000, "broken JSON"),
        ("[1]", "list"),
        ('"text"', "str"),
        ("3", "int"),
        (3, "int"),
        ([1], "list"),
    ],
)
def test_what_is_no_object_is_an_err_that_keeps_it(arguments: Any, got: str):
    result = tool_arguments({"function": {"name": "f", "arguments": arguments}})
    assert isinstance(result, Err)
    assert isinstance(result.error, ResponseValidationError)
    assert (result.error.raw, result.error.issues[0].got) == (arguments, got)
    assert str(result.error).count("\n") == 0
    assert pickle.loads(pickle.dumps(result)).error.raw == arguments  # noqa: S301 - our own


@pytest.mark.parametrize("call", [None, 3, "text", []])
def test_what_is_no_call_at_all_has_no_arguments(call: Any):
    assert tool_arguments(call) == Ok({})
