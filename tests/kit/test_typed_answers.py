"""Typed answers of the three APIs: what is asked for, what is read, and which error each odd answer is."""

from __future__ import annotations

import pickle
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_core import Err, ForbiddenResponseError, Issue, Ok, OpenRouterCore, Result, StreamTruncatedError
from openrouter_core.models import ChatResult, MessagesResult, OpenResponsesResult
from openrouter_funcs import chat_send, chat_send_stream, messages_create, responses_send
from openrouter_kit import (
    AnswerError,
    CutOffError,
    MisfitError,
    NoSchemaError,
    RefusedError,
    answering,
    chat_parsed,
    json_schema,
    messages_answering,
    messages_parsed,
    messages_stream_parsed,
    parsed,
    responses_answering,
    responses_parsed,
    responses_stream_parsed,
    stream_parsed,
    until_ok,
)
from tests.kit import answers
from tests.kit.typed import Cat, Dog, Mood, Review

if TYPE_CHECKING:
    from openrouter_local import LocalOpenRouter

TEXT = '{"title": "Broke at once", "mood": "angry", "stars": null, "tags": ["glass"]}'
REVIEW = Review("Broke at once", Mood.ANGRY, tags=["glass"])
HELLO = [{"role": "user", "content": "It broke at once"}]


def test_a_request_asks_for_the_schema_and_for_providers_that_take_it():
    assert answering(Review) == {
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "Review", "strict": True, "schema": json_schema(Review)},
        },
        "provider": {"require_parameters": True},
    }
    assert responses_answering(Review, text={"verbosity": "low"})["text"] == {
        "verbosity": "low",
        "format": {"type": "json_schema", "name": "Review", "strict": True, "schema": json_schema(Review)},
    }
    assert messages_answering(Review, output_config={"effort": "low"})["output_config"] == {
        "effort": "low",
        "format": {"type": "json_schema", "schema": json_schema(Review)},
    }


def test_the_callers_own_providers_stay():
    assert answering(Review, provider={"order": ["acme"]})["provider"] == {"require_parameters": True, "order": ["acme"]}
    assert answering(Review, provider={"require_parameters": False})["provider"] == {"require_parameters": False}


@pytest.mark.parametrize(
    ("hint", "strict", "enforced"),
    [(Review, True, True), (Review, False, False), (Review, "auto", True), (dict[str, int], "auto", False), (Any, "auto", False)],
)
def test_strict_mode_is_as_the_caller_says_or_as_the_type_allows(hint: Any, strict: Any, enforced: bool):
    asked: Any = answering(hint, strict=strict)["response_format"]["json_schema"]
    assert asked["strict"] is enforced


def test_what_is_not_an_object_travels_in_one():
    asked: Any = answering(list[Review])["response_format"]["json_schema"]
    assert (asked["name"], asked["schema"]["type"], list(asked["schema"]["properties"])) == ("list", "object", ["value"])
    for text in (f'{{"value": [{TEXT}]}}', f"[{TEXT}]"):
        assert parsed(answers.chat(text), list[Review]) == Ok([REVIEW])
    assert parsed(answers.chat('{"value": {"kind": "dog"}}'), Cat | Dog) == Ok(Dog("dog"))
    assert parsed(answers.chat('{"kind": "dog"}'), Cat | Dog) == Ok(Dog("dog"))


def test_a_type_without_a_schema_is_a_type_error_before_anything_is_sent():
    with pytest.raises(NoSchemaError):
        answering(complex)


FULL = [answers.chat(TEXT), answers.response(TEXT), answers.message(TEXT)]


@pytest.mark.parametrize("answer", FULL, ids=["chat", "response", "message"])
def test_the_value_is_read_from_the_answer_of_each_api(answer: dict[str, Any]):
    assert parsed(answer, Review) == Ok(REVIEW)


@pytest.mark.parametrize("as_", [Review, dict[str, Any], {"type": "object"}], ids=["class", "map", "schema"])
def test_whole_json_is_a_value_although_the_limit_was_reached(as_: Any):
    assert parsed(answers.chat(TEXT + "\n\n\n", finish="length"), as_).ok


ODD = [
    (answers.chat(TEXT[:40], finish="length"), CutOffError),
    (answers.response(TEXT[:40], status="incomplete", reason="max_output_tokens"), CutOffError),
    (answers.message(TEXT[:40], stop="max_tokens"), CutOffError),
    (answers.message(TEXT[:40], stop="model_context_window_exceeded"), CutOffError),
    (answers.chat("", finish="length"), CutOffError),
    (answers.chat(None, refusal="I would rather not"), RefusedError),
    (answers.chat("", finish="content_filter"), RefusedError),
    (answers.response("", type="refusal", refusal="I would rather not"), RefusedError),
    (answers.response("", status="incomplete", reason="content_filter"), RefusedError),
    (answers.message("I would rather not", stop="refusal"), RefusedError),
    (answers.response("", status="failed"), AnswerError),
    (answers.response("", status="cancelled"), AnswerError),
    (answers.chat("Broke at once"), MisfitError),
    (answers.chat(""), MisfitError),
    (answers.chat(None), MisfitError),
    (answers.chat("[]"), MisfitError),
    (answers.chat("null"), MisfitError),
    (answers.chat('{"title": "a"}'), MisfitError),
    (answers.chat(f"```json\n{TEXT}\n```"), MisfitError),
    (answers.chat(TEXT + TEXT), MisfitError),
    (answers.chat("[" * 100_000), MisfitError),
    (answers.chat('{"title": ' + "1" * 5_000), MisfitError),
    ({"choices": []}, MisfitError),
    ({"content": None}, MisfitError),
]


@pytest.mark.parametrize(("answer", "kind"), ODD, ids=range(len(ODD)))
def test_each_odd_answer_is_the_error_that_says_what_it_is(answer: dict[str, Any], kind: type[AnswerError]):
    result = parsed(answer, Review)
    assert isinstance(result, Err)
    assert type(result.error) is kind
    assert result.error.answer is answer
    assert "Broke" not in str(result.error)
    copy = pickle.loads(pickle.dumps(result.error))  # noqa: S301 - our own
    assert vars(copy) == vars(result.error)


def test_an_answer_that_was_cut_off_keeps_what_was_written():
    match parsed(answers.chat(TEXT[:40], finish="length"), Review):
        case Err(CutOffError(partial=partial, raw=raw)):
            assert partial == {"title": "Broke at once", "mood": "angr"}
            assert raw == TEXT[:40]
        case other:
            pytest.fail(f"{other}")
    match parsed(answers.chat('{"value": [1, 2', finish="length"), list[int]):
        case Err(CutOffError(partial=partial)):
            assert partial == [1]
        case other:
            pytest.fail(f"{other}")


def test_half_a_number_is_not_taken_for_the_number():
    assert isinstance(parsed(answers.chat("12", finish="length"), int).error, CutOffError)  # type: ignore[union-attr]  # it is one
    assert parsed(answers.chat("12"), int) == Ok(12)


def test_a_misfit_has_every_issue_and_the_text():
    match parsed(answers.chat('{"title": 3, "mood": "angry", "stars": "3"}'), Review):
        case Err(MisfitError(issues=issues) as error):
            assert issues == (Issue(("title",), "string", "integer"), Issue(("stars",), "integer", "string"))
            assert str(error) == "the answer does not fit Review: title: expected string, got integer, and 1 more"
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    "text",
    [TEXT, f"```json\n{TEXT}\n```", f"Sure [as asked] {{here}}: {TEXT} Is that [fine]?", f"{TEXT}\n{{}}"],
)
def test_text_around_json_is_ignored_where_that_is_asked_for(text: str):
    assert parsed(answers.chat(text), Review, lenient=True) == Ok(REVIEW)


@pytest.mark.parametrize("text", ["Broke at once", "{" * 1_000, "[1"])
def test_without_json_there_is_nothing_to_find(text: str):
    assert isinstance(parsed(answers.chat(text), Review, lenient=True), Err)


def test_a_result_is_read_as_well_and_its_error_returned():
    failure = Err(ForbiddenResponseError("no"))
    assert parsed(failure, Review) is failure
    assert parsed(Ok(answers.chat(TEXT)), Review) == Ok(REVIEW)


def test_what_is_not_an_answer_is_a_wrong_call():
    with pytest.raises(TypeError, match="str is not an answer"):
        parsed(TEXT, Review)


Call = Callable[..., Awaitable[Result[Any, Any]]]
CALLS: list[Any] = [
    pytest.param(chat_parsed, {"messages": HELLO}, answers.chat(TEXT), id="chat"),
    pytest.param(responses_parsed, {"input": HELLO}, answers.response(TEXT), id="responses"),
    pytest.param(messages_parsed, {"messages": HELLO, "max_tokens": 99}, answers.message(TEXT), id="messages"),
]


@pytest.mark.parametrize(("call", "arguments", "answer"), CALLS)
async def test_one_call_asks_and_reads(server: LocalOpenRouter, call: Call, arguments: dict[str, Any], answer: dict[str, Any]):
    server.faults.answer(answer)
    async with server.core() as core:
        result = await call(core, as_=Review, model="a/b", provider={"order": ["acme"]}, **arguments)
    assert result == Ok(REVIEW)
    assert result.meta.status_code == 200
    sent = server.requests[-1].json()
    assert sent["provider"] == {"require_parameters": True, "order": ["acme"]}
    assert {"response_format", "text", "output_config"} & sent.keys()


@pytest.mark.parametrize(("call", "arguments", "answer"), CALLS)
async def test_an_error_of_the_call_is_returned(server: LocalOpenRouter, call: Call, arguments: dict[str, Any], answer: object):
    del answer
    server.faults.fail(403)
    async with server.core() as core:
        result = await call(core, as_=Review, model="a/b", **arguments)
    assert isinstance(result, Err)
    assert isinstance(result.error, ForbiddenResponseError)


async def test_an_unknown_argument_is_a_wrong_call(server: LocalOpenRouter):
    async with server.core() as core:
        with pytest.raises(TypeError, match="temprature"):
            await chat_parsed(core, as_=Review, messages=HELLO, temprature=1)


async def test_models_are_read_like_their_json(server: LocalOpenRouter):
    async with server.core() as core:
        for answer in FULL:
            server.faults.answer(answer)
        chat = (await chat_send(core, messages=[])).unwrap()
        response = (await responses_send(core, input="x")).unwrap()
        message = (await messages_create(core, model="a/b", messages=[])).unwrap()
    assert (type(chat), type(response), type(message)) == (ChatResult, OpenResponsesResult, MessagesResult)
    assert [parsed(each, Review) for each in (chat, response, message)] == [Ok(REVIEW)] * 3


STREAMS: list[Any] = [
    pytest.param(stream_parsed, {"messages": HELLO}, answers.chat_events, id="chat"),
    pytest.param(responses_stream_parsed, {"input": HELLO}, answers.response_events, id="responses"),
    pytest.param(messages_stream_parsed, {"messages": HELLO, "max_tokens": 9}, answers.message_events, id="messages"),
]


@pytest.mark.parametrize(("call", "arguments", "events"), STREAMS)
async def test_a_value_grows_while_it_streams(server: LocalOpenRouter, call: Any, arguments: dict[str, Any], events: Any):
    server.faults.answer(events(TEXT[:15], TEXT[15:45], TEXT[45:]), content_type="text/event-stream")
    shown: list[Any] = []
    async with server.core() as core:
        async for part in call(core, as_=Review, model="a/b", **arguments):
            shown += [dict(part) if isinstance(part, dict) else part]
    assert shown == [
        {"title": "Brok"},
        {"title": "Broke at once", "mood": "angry"},
        {"title": "Broke at once", "mood": "angry", "stars": None, "tags": ["glass"]},
        Ok(REVIEW),
    ]


async def last_of(parts: Any) -> Any:
    return [part async for part in parts][-1]


async def test_a_stream_that_goes_wrong_ends_with_its_error(server: LocalOpenRouter):
    async with server.core() as core:
        server.faults.answer(answers.chat_events(TEXT[:40], finish="length"), content_type="text/event-stream")
        assert isinstance((await last_of(stream_parsed(core, as_=Review, messages=HELLO))).error, CutOffError)
        server.faults.answer(answers.chat_events(TEXT)[:60], content_type="text/event-stream")
        assert isinstance((await last_of(stream_parsed(core, as_=Review, messages=HELLO))).error, StreamTruncatedError)
        server.faults.fail(403)
        assert isinstance((await last_of(stream_parsed(core, as_=Review, messages=HELLO))).error, ForbiddenResponseError)


async def test_leaving_a_growing_value_closes_the_connection(server: LocalOpenRouter):
    server.faults.stall(where="body")
    async with server.core() as core:
        async with aclosing(stream_parsed(core, as_=Review, messages=HELLO)) as parts:
            assert isinstance(await anext(parts), dict)
        await server.until_disconnected()


async def test_a_collected_stream_is_read(server: LocalOpenRouter):
    server.faults.answer(answers.chat_events(TEXT[:15], TEXT[15:]), content_type="text/event-stream")
    async with server.core() as core, (await chat_send_stream(core, messages=[])).unwrap() as stream:
        assert parsed(await stream.collect(), Review) == Ok(REVIEW)


BROKEN = '{"title": "Broke at once", "mood": "sad"}'


def asking(core: OpenRouterCore) -> Callable[[list[Any]], Awaitable[Result[Any, Any]]]:
    return lambda messages: chat_send(core, messages=messages, **answering(Review))


async def test_a_model_is_told_what_was_wrong_and_asked_again(server: LocalOpenRouter):
    server.faults.answer(answers.chat(BROKEN, cost=0.1))
    server.faults.answer(answers.chat(TEXT, cost=0.2))
    async with server.core() as core:
        repaired = (await until_ok(asking(core), HELLO, as_=Review, repair=1)).unwrap()
    assert (repaired.value, repaired.cost, len(repaired.answers)) == (REVIEW, Decimal("0.3"), 2)
    issues = '- mood: expected "happy" or "angry", got string'
    told = f"Your answer does not fit the schema:\n{issues}\nAnswer again with the whole JSON and nothing else."
    assert server.requests[-1].json()["messages"] == [
        *HELLO,
        {"role": "assistant", "content": BROKEN},
        {"role": "user", "content": told},
    ]
    assert len(HELLO) == 1


@pytest.mark.parametrize(("repair", "asked"), [(0, 1), (1, 2), (2, 3)])
async def test_a_model_is_asked_no_more_often_than_that(server: LocalOpenRouter, repair: int, asked: int):
    server.faults.answer(answers.chat(BROKEN, cost=0.1), times=asked)
    async with server.core() as core:
        result = await until_ok(asking(core), HELLO, as_=Review, repair=repair)
    assert isinstance(result, Err)
    assert isinstance(result.error, MisfitError)
    assert (result.error.cost, server.faults.pending) == (Decimal("0.1") * asked, 0)


@pytest.mark.parametrize("answer", [answers.chat(TEXT[:40], finish="length"), answers.chat(None, refusal="No")])
async def test_what_was_cut_off_or_refused_is_not_asked_for_again(server: LocalOpenRouter, answer: dict[str, Any]):
    server.faults.answer(answer)
    async with server.core() as core:
        result = await until_ok(asking(core), HELLO, as_=Review, repair=9)
    assert isinstance(result, Err)
    assert len(server.requests) == 1


async def test_a_call_that_fails_is_not_repaired(server: LocalOpenRouter):
    server.faults.fail(403)
    async with server.core() as core:
        result = await until_ok(asking(core), HELLO, as_=Review, repair=9)
    assert isinstance(result, Err)
    assert isinstance(result.error, ForbiddenResponseError)
