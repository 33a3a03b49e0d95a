"""Validation: what of an answer must be there, and what may be missing."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest

from openrouter_core import Err, Meta, Ok, ResponseValidationError, extra, to_dict
from openrouter_core._base.redactor import Redactor
from openrouter_core._codec.decoding import decode
from openrouter_core._response.reading import Reading
from openrouter_core._response.validation import judged
from openrouter_funcs.chat import _CHAT_SEND as CHAT_SEND

SPINE = ("choices", "choices.*.message")
CHOICE = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "hi"}}
CHAT = {"id": "gen-1", "object": "chat.completion", "created": 1, "model": "a/b", "system_fingerprint": None, "choices": [CHOICE]}
META = Meta(status_code=200)
KEY = "sk-or-v1-planted"


def result(document: Any, *, strict: bool = False, secret: str | None = None, spine: Any = SPINE) -> Any:
    """Return what the JSON of a chat's answer comes to."""
    validation: Any = "strict" if strict else "lenient"
    decoded = decode("ChatResult", document)
    reading = Reading(CHAT_SEND, META, validation=validation, redactor=Redactor(secret), now=0.0)
    return judged("the answer", "ChatResult", document, decoded, reading, spine=spine)


def without(document: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name not in names}


@pytest.mark.parametrize("strict", [True, False])
def test_what_fits_is_ok_without_issues(strict: bool):
    found = result(CHAT, strict=strict)
    assert isinstance(found, Ok)
    assert (found.meta, to_dict(found.value)) == (META, CHAT)


@pytest.mark.parametrize(
    ("document", "paths"),
    [
        (without(CHAT, "id", "created", "model"), {"id", "created", "model"}),
        ({**CHAT, "id": None, "created": "now"}, {"id", "created"}),
        ({**CHAT, "object": "text"}, {"object"}),
        ({**CHAT, "usage": []}, {"usage"}),
        ({**CHAT, "usage": {"prompt_tokens": "1"}}, {"usage.prompt_tokens", "usage.completion_tokens", "usage.total_tokens"}),
        ({**CHAT, "choices": [without(CHOICE, "index")]}, {"choices.0.index"}),
        ({**CHAT, "choices": [{**CHOICE, "message": {**CHOICE["message"], "role": "robot"}}]}, {"choices.0.message.role"}),
        ({**CHAT, "choices": [{**CHOICE, "message": {"role": "assistant", "content": 5}}]}, {"choices.0.message.content"}),
        ({**CHAT, "choices": [{**CHOICE, "logprobs": "no"}, CHOICE]}, {"choices.0.logprobs"}),
        ({**CHAT, "choices": [], "id": 1}, {"id"}),
    ],
)
def test_a_missing_or_odd_detail_is_an_ok_with_issues_and_strictly_an_err(document: dict[str, Any], paths: set[str]):
    found = result(document)
    assert isinstance(found, Ok)
    assert {".".join(map(str, issue.path)) for issue in found.meta.issues} == paths
    assert json.dumps(to_dict(found.value)) == json.dumps(document)
    strictly = result(document, strict=True)
    assert isinstance(strictly.error, ResponseValidationError)
    assert strictly.error.issues == found.meta.issues
    assert (strictly.error.raw, strictly.error.partial) == (document, found.value)


def test_a_detail_of_another_kind_is_none_and_kept_in_extra():
    value = result({**CHAT, "usage": [1], "provider_x": "Acme"}).value
    assert (value.usage, extra(value)) == (None, {"usage": [1], "provider_x": "Acme"})


@pytest.mark.parametrize(
    "document",
    [
        without(CHAT, "choices"),
        {**CHAT, "choices": None},
        {**CHAT, "choices": {}},
        {**CHAT, "choices": [5]},
        {**CHAT, "choices": [None, CHOICE]},
        {**CHAT, "choices": [CHOICE, without(CHOICE, "message")]},
        {**CHAT, "choices": [{**CHOICE, "message": "hi"}]},
        {**CHAT, "choices": [{**CHOICE, "message": None}]},
        {"status": "ok"},
        [],
        "text",
        None,
    ],
)
@pytest.mark.parametrize("strict", [True, False])
def test_an_answer_without_its_spine_is_an_err_that_loses_nothing(document: Any, strict: bool):
    error = result(document, strict=strict).error
    assert isinstance(error, ResponseValidationError)
    assert error.raw == document
    assert error.issues
    assert str(error).startswith("the answer does not fit: ")
    if isinstance(document, dict):
        assert to_dict(error.partial) == document


def test_an_answer_of_which_nothing_is_known_is_an_err_whatever_its_spine():
    assert isinstance(result({"detail": "hello"}, spine=()), Err)
    assert isinstance(result({"id": "a"}, spine=()), Ok)


def test_the_key_is_cut_from_an_answer_that_does_not_fit():
    document = {**CHAT, "choices": None, "model": KEY, "extra": {KEY: [KEY]}}
    error = result(document, secret=KEY).error
    assert KEY not in repr((error.raw, to_dict(error.partial), vars(error)))
    assert error.partial.model == "[redacted]"
    assert result(document).error.raw is document


def test_what_does_not_fit_and_nests_too_deep_for_the_key_to_be_cut_from_it_is_an_err_without_it():
    deep: Any = KEY
    for _ in range(sys.getrecursionlimit()):  # how deep JSON is read depends on the parser; orjson reads this
        deep = {"a": deep}
    error = result({**CHAT, "choices": None, "extra": deep}, secret=KEY).error
    assert (type(error), error.raw, error.partial) == (ResponseValidationError, None, None)
    assert [issue.got for issue in error.issues] == ["one nested too deep"]


@pytest.mark.parametrize(
    ("document", "retryable"),
    [
        ({"id": None, "choices": None, "created": 1, "model": None, "object": None, "usage": None}, True),
        ({}, True),
        (without(CHAT, "choices"), False),
        ([], False),
        (None, False),
    ],
)
def test_an_answer_of_nulls_may_be_asked_for_again(document: Any, retryable: bool):
    assert result(document).error.retryable is retryable
