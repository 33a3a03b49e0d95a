"""Chunks of a chat put together."""

import base64
from typing import Any

import pytest

from openrouter_core import Meta, to_dict
from openrouter_core._stream.assemble_chat import ChatAnswer
from openrouter_core._stream.assembly import Assembly
from openrouter_core.operation import Operation

META = Meta(status_code=200)


def of(name: str, events: str) -> Operation:
    return Operation(name=name, method="POST", path="/", kind="stream", events=events, errors={})


CHAT = of("chat_send_stream", "ChatStreamChunk")


def assembled(operation: Operation, *documents: Any) -> Assembly:
    assembly = Assembly(operation)
    for document in documents:
        assembly.add(document)
    return assembly


def whole(operation: Operation, *documents: Any) -> Any:
    return to_dict(assembled(operation, *documents).value())


def document(*chunks: Any) -> Any:
    """Return the JSON of the whole answer, not decoded."""
    answer = ChatAnswer()
    for each in chunks:
        answer.add(each)
    return answer.document()


def chunk(*choices: Any, **fields: Any) -> dict[str, Any]:
    return {"id": "gen", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": list(choices), **fields}


def delta(index: int = 0, **fields: Any) -> dict[str, Any]:
    return {"index": index, "delta": fields, "finish_reason": None}


END = {"index": 0, "delta": {}, "finish_reason": "stop"}


def message(*deltas: dict[str, Any]) -> Any:
    return whole(CHAT, *(chunk(delta(**fields)) for fields in deltas), chunk(END))["choices"][0]["message"]


USAGE = {"completion_tokens": 1, "prompt_tokens": 2, "total_tokens": 3, "cost": 0.5}
TOKEN = {"bytes": None, "logprob": -0.5, "token": "a", "top_logprobs": []}


def test_a_chat_is_what_the_call_without_a_stream_returns():
    first = {**delta(role="assistant", content="Hel", refusal=None), "logprobs": {"content": [TOKEN], "refusal": None}}
    second = {**delta(content="lo", reasoning="think"), "logprobs": {"content": [TOKEN, TOKEN]}, "native_finish_reason": None}
    last = {**END, "native_finish_reason": "end_turn", "logprobs": None}
    answer = whole(
        CHAT,
        chunk(first, provider="Local", service_tier=None, system_fingerprint="fp"),
        chunk(second, service_tier="default", new=1),
        chunk(last, new=2, created=9),
        chunk(delta(content=""), usage=USAGE),
    )
    assert answer == {
        "id": "gen",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "provider": "Local",
        "service_tier": "default",
        "system_fingerprint": "fp",
        "usage": USAGE,
        "new": 2,
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "native_finish_reason": "end_turn",
                "logprobs": {"content": [TOKEN, TOKEN, TOKEN], "refusal": None},
                "message": {"role": "assistant", "content": "Hello", "refusal": None, "reasoning": "think"},
            }
        ],
    }


def test_what_no_chunk_tells_is_not_made_up_but_for_what_each_message_has():
    answer = document(chunk(END))
    assert set(answer) == {"id", "object", "created", "model", "choices"}
    assert answer["choices"] == [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": None}}]


def test_keys_stand_in_the_order_in_which_they_came():
    answer = document({"id": "gen", "provider": "P", **chunk(delta(role="assistant", content="a"))}, chunk(END, usage=USAGE))
    assert list(answer) == ["id", "provider", "object", "created", "model", "choices", "usage"]
    [choice] = answer["choices"]
    assert list(choice) == ["index", "message", "finish_reason"]
    assert list(choice["message"]) == ["role", "content"]


@pytest.mark.parametrize("nothing", [None, ""])
def test_null_and_empty_texts_override_nothing(nothing: Any):
    answer = document(
        chunk(delta(role="assistant", content="a"), system_fingerprint="fp", usage=USAGE),
        chunk({**END, "native_finish_reason": "end"}, model=nothing, system_fingerprint=nothing, usage=nothing),
        chunk({"index": 0, "delta": {"role": nothing}, "finish_reason": nothing, "native_finish_reason": nothing}),
    )
    assert (answer["model"], answer["system_fingerprint"], answer["usage"]) == ("m", "fp", USAGE)
    [choice] = answer["choices"]
    assert (choice["message"]["role"], choice["finish_reason"], choice["native_finish_reason"]) == ("assistant", "stop", "end")


def test_the_usage_is_that_of_the_last_chunk_that_has_one():
    later = {**USAGE, "completion_tokens": 9}
    assert document(chunk(delta(), usage=USAGE), chunk(END, usage=later), chunk(END, usage=None))["usage"] == later


@pytest.mark.parametrize("name", ["reasoning_details", "tool_calls", "images", "annotations"])
def test_an_empty_list_adds_no_key(name: str):
    assert set(document(chunk(delta(content="a", **{name: []})))["choices"][0]["message"]) == {"role", "content"}


def test_two_entries_of_a_choice_in_one_chunk_are_both_in_it():
    assert document(chunk(delta(content="a"), delta(content="b")), chunk(END))["choices"][0]["message"]["content"] == "ab"


HIGH, LOW = "\ud83d", "\ude00"


@pytest.mark.parametrize("name", ["content", "reasoning", "refusal"])
def test_halves_of_a_character_in_two_chunks_are_one_again(name: str):
    found = document(*(chunk(delta(**{name: piece})) for piece in (f"hi {HIGH}", "", f"{LOW}!", HIGH)))
    assert found["choices"][0]["message"][name] == f"hi \U0001f600!{HIGH}"


def test_choices_are_told_apart_by_their_index_and_there_may_be_gaps():
    answer = whole(
        CHAT,
        chunk(delta(2, content="c"), delta(0, content="a")),
        chunk(delta(2, content="C")),
        chunk({**END, "index": 2, "finish_reason": "length"}, END),
    )
    found = [(each["index"], each["message"]["content"], each["finish_reason"]) for each in answer["choices"]]
    assert found == [(0, "a", "stop"), (2, "cC", "length")]


def test_a_refusal_is_joined():
    assert message({"refusal": "I "}, {"refusal": "won't"})["refusal"] == "I won't"


def test_audio_is_joined():
    first = {"id": "au", "data": "QUJD", "transcript": "A", "expires_at": 1}
    audio = message({"audio": first}, {"audio": {"data": "REVG", "transcript": "B", "expires_at": 2}})["audio"]
    assert audio == {"id": "au", "data": "QUJDREVG", "transcript": "AB", "expires_at": 2}


def test_audio_whose_pieces_are_padded_each_is_one_piece_of_base64():
    pieces = [base64.b64encode(sound).decode() for sound in (b"a", b"bc", b"def")]
    audio = message(*({"audio": {"data": piece}} for piece in pieces))["audio"]
    assert base64.b64decode(audio["data"], validate=True) == b"abcdef"


def image(data: str, **fields: Any) -> dict[str, Any]:
    return {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{data}"}, **fields}


def test_images_annotations_and_parts_of_content_are_added_up():
    part, note = {"type": "text", "text": "b"}, {"type": "url_citation"}
    found = message(
        {"content": "a"}, {"images": [image("A")]}, {"images": [image("B")], "annotations": [note]}, {"content": [part, part]}
    )
    assert (found["images"], found["annotations"]) == ([image("A"), image("B")], [note])
    assert found["content"] == [{"type": "text", "text": "a"}, part, part]


@pytest.mark.parametrize(
    ("deltas", "expected"),
    [
        ([[image("A")], [image("A"), image("B")], [image("A"), image("B")]], [image("A"), image("B")]),
        ([[image("A", index=0)], [image("B", index=1)], [image("A", index=0)]], [image("A", index=0), image("B", index=1)]),
        ([[image("sketch", index=0)], [image("A", index=0)]], [image("A", index=0)]),
        ([[image("A", index=0)], [{"index": 0, "type": "", "seed": 1}]], [image("A", index=0, seed=1)]),
        ([[image("A"), image("A")]], [image("A"), image("A")]),
    ],
    ids=["all so far, again", "by index", "a newer one", "what is new of one", "twice at once"],
)
def test_images_that_are_told_again_are_there_once(deltas: Any, expected: Any):
    assert document(*(chunk(delta(images=each)) for each in deltas))["choices"][0]["message"]["images"] == expected


def test_chunks_of_an_intern_are_put_together_like_those_of_a_chat():
    operation = of("interns_chat", "InternChatCompletionChunk")
    answer = whole(operation, chunk(delta(content="a"), session_id="s"), chunk(END, usage=USAGE))
    assert (answer["choices"][0]["message"]["content"], answer["session_id"], answer["usage"]) == ("a", "s", USAGE)
