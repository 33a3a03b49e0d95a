"""Builders make the dicts that requests take; files are read in threads, and only once."""

from __future__ import annotations

import base64
import json
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from openrouter_core import Err, Ok, UnexpectedClientError
from openrouter_core.models import ChatToolCall
from openrouter_funcs import chat_send
from openrouter_kit import audio, image, pdf, system, tool_result, user
from tests.kit import typed

if TYPE_CHECKING:
    from openrouter_local import LocalOpenRouter

PNG = b"\x89PNG\r\n"


def data_url(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name, content in {"cat.png": PNG, "dog.jpg": b"\xff\xd8\xff", "paper.pdf": b"%PDF", "talk.mp3": b"ID3"}.items():
        (tmp_path / name).write_bytes(content)
    return tmp_path


def test_text_is_a_message_at_once():
    assert user("Hello") == {"role": "user", "content": "Hello"}
    assert system("Be brief.") == {"role": "system", "content": "Be brief."}
    assert json.loads(json.dumps(user("a", "b"))) == {
        "role": "user",
        "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}],
    }


async def test_a_message_with_media_is_a_plain_dict_once_it_is_awaited(files: Path):
    message = await user(
        "What are these?", image(files / "cat.png", detail="low"), pdf(str(files / "paper.pdf")), audio(files / "talk.mp3")
    )
    assert json.loads(json.dumps(message)) == {
        "role": "user",
        "content": [
            {"type": "text", "text": "What are these?"},
            {"type": "image_url", "image_url": {"url": data_url("image/png", PNG), "detail": "low"}},
            {"type": "file", "file": {"filename": "paper.pdf", "file_data": data_url("application/pdf", b"%PDF")}},
            {"type": "input_audio", "input_audio": {"data": base64.b64encode(b"ID3").decode(), "format": "mp3"}},
        ],
    }


@pytest.mark.parametrize(
    ("part", "url"),
    [
        (image("https://example.org/cat"), "https://example.org/cat"),
        (image("data:image/png;base64,AAAA"), "data:image/png;base64,AAAA"),
        (image(PNG), data_url("image/png", PNG)),
        (image(b"RIFF....WEBP"), data_url("image/webp", b"RIFF....WEBP")),
        (image(b"?", media_type="image/avif"), data_url("image/avif", b"?")),
    ],
)
async def test_an_image_may_be_a_url_or_bytes(part: Any, url: str):
    assert await part == {"type": "image_url", "image_url": {"url": url}}


async def test_a_pdf_and_a_sound_may_be_bytes_with_a_name_and_a_format():
    assert (await pdf(b"%PDF", name="paper.pdf"))["file"]["filename"] == "paper.pdf"
    assert (await pdf("https://example.org/paper.pdf"))["file"]["file_data"] == "https://example.org/paper.pdf"
    assert (await audio(b"ID3", format="mp3"))["input_audio"]["format"] == "mp3"
    assert (await audio(b"RIFF"))["input_audio"]["format"] == "wav"


def test_a_sound_cannot_be_a_url():
    with pytest.raises(TypeError, match="providers take no URLs of sounds"):
        audio("https://example.org/talk.mp3")


async def test_a_file_is_read_once_and_not_on_the_thread_of_the_loop(files: Path, monkeypatch: pytest.MonkeyPatch):
    readers: list[int] = []
    read = Path.read_bytes

    def noted(path: Path) -> bytes:
        readers.append(threading.get_ident())
        return read(path)

    monkeypatch.setattr(Path, "read_bytes", noted)
    part = image(files / "cat.png")
    assert repr(part) == "Media(not read yet)"
    assert await part == await part == dict(part)
    assert len(readers) == 1
    assert threading.get_ident() not in readers


async def test_a_message_that_was_not_awaited_is_sent_all_the_same(files: Path, server: LocalOpenRouter):
    async with server.core() as core:
        message: Any = user("What is this?", image(files / "cat.png"))
        (await chat_send(core, messages=[message])).unwrap()
        assert server.requests[-1].json()["messages"] == [await message]
        missing: Any = user(image(files / "missing.png"))
        result = await chat_send(core, messages=[missing])
    assert isinstance(result, Err)
    assert isinstance(result.error, UnexpectedClientError)
    with pytest.raises(FileNotFoundError):
        await missing


CALL = {"id": "c1", "type": "function", "function": {"name": "weather", "arguments": "{}"}}
TREE = typed.Tree("a", [typed.Tree("b")])


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("sunny", "sunny"),
        ({"degrees": 21}, '{"degrees": 21}'),
        (None, "null"),
        (TREE, '{"name": "a", "children": [{"name": "b", "children": []}]}'),
        (Ok("sunny"), "sunny"),
        (Ok([1]), "[1]"),
        (Err(ValueError("no such city")), "error: no such city"),
        (ValueError("no such city"), "error: no such city"),
    ],
)
def test_a_result_is_text_or_json_and_an_error_is_told(value: object, text: str):
    assert tool_result(CALL, value) == {"role": "tool", "tool_call_id": "c1", "content": text}


async def test_a_result_has_the_form_of_its_api(server: LocalOpenRouter):
    server.faults.answer(
        {"choices": [{"index": 0, "finish_reason": "tool_calls", "message": {"role": "assistant", "tool_calls": [CALL]}}]}
    )
    async with server.core() as core:
        answer = (await chat_send(core, messages=[])).unwrap()
    calls = answer.choices[0].message.tool_calls
    assert calls
    assert isinstance(calls[0], ChatToolCall)
    assert tool_result(calls[0], "x") == {"role": "tool", "tool_call_id": "c1", "content": "x"}
    assert tool_result({"type": "function_call", "id": "f1", "call_id": "c1", "name": "weather"}, "x") == {
        "type": "function_call_output",
        "call_id": "c1",
        "output": "x",
    }
    block = {"type": "tool_result", "tool_use_id": "c1", "content": "error: x", "is_error": True}
    assert tool_result({"type": "tool_use", "id": "c1"}, Err(ValueError("x"))) == {"role": "user", "content": [block]}


@pytest.mark.parametrize(("call", "value"), [({"type": "text"}, "x"), (None, "x"), (CALL, object())])
def test_what_is_not_a_call_or_a_value_is_a_wrong_call(call: object, value: object):
    with pytest.raises(TypeError):
        tool_result(call, value)
