"""Bodies: what is sent of a call's arguments, as forms with files carry it."""

import io
import os
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any, cast

import pytest

from openrouter_core import Err, FileUpload, Ok, SDKValidationError
from openrouter_core._request.bodies import form_pairs, json_body, repeatable
from openrouter_core.model import to_dict
from openrouter_core.models import ListWorkspacesResponse
from openrouter_funcs import chat_send, files_upload, stt_create_transcription_multipart
from openrouter_local import LocalOpenRouter
from openrouter_local.journal import ReceivedRequest
from openrouter_local.samples import sample


def parts(request: ReceivedRequest) -> list[Message]:
    """Return the parts of a multipart body, as a parser reads them that is not aiohttp's."""
    head = b"Content-Type: " + request.headers["Content-Type"].encode() + b"\r\n\r\n"
    return cast("list[Message]", message_from_bytes(head + request.body).get_payload())


TEXT = b"some text\r\n--of a file\x00\xff"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of text."""
    file = tmp_path / "report.txt"
    file.write_bytes(TEXT)
    return file


@pytest.mark.parametrize(
    ("upload", "name", "media_type"),
    [
        ("path", "report.txt", "text/plain"),
        (b"", "upload", "application/octet-stream"),
        (FileUpload(b"", filename="a.pdf"), "a.pdf", "application/pdf"),
        (FileUpload(b"", filename="a.pdf", content_type="application/x-own"), "a.pdf", "application/x-own"),
        (FileUpload(b"", content_type="text/csv"), "upload", "text/csv"),
    ],
)
async def test_name_and_content_type_are_guessed_and_can_be_given(
    server: LocalOpenRouter, path: Path, upload: Any, name: str, media_type: str
):
    assert await files_upload(server.core(), file=path if upload == "path" else upload)
    (part,) = parts(server.requests[0])
    assert (part.get_filename(), part.get_content_type()) == (name, media_type)


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("my report.txt", "my report.txt"),
        ("Übersicht 📄.txt", "Übersicht 📄.txt"),
        ('a"; name="x', "a%22; name=%22x"),
        ("a\r\nX-Injected: yes\r\n\r\n", "a%0D%0AX-Injected: yes%0D%0A%0D%0A"),
        ("nul\0tab\t", "nultab"),
    ],
)
async def test_a_file_name_is_sent_as_browsers_send_it_and_cannot_add_headers(server: LocalOpenRouter, name: str, sent: str):
    assert await files_upload(server.core(), file=FileUpload(b"", filename=name))
    lines = server.requests[0].body.split(b"\r\n\r\n")[0].split(b"\r\n")[1:]
    assert sorted(line.partition(b":")[0] for line in lines) == [b"Content-Disposition", b"Content-Type"]
    assert f'form-data; name="file"; filename="{sent}"'.encode() in lines[0] + lines[1]


@pytest.mark.skipif(os.name == "nt", reason="names of files are bytes on POSIX only")
async def test_a_path_that_is_no_utf8_can_be_sent(server: LocalOpenRouter, tmp_path: Path):
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_bytes(TEXT)
    assert await files_upload(server.core(), file=path)
    assert b'filename="caf?.txt"' in server.requests[0].body


@pytest.mark.parametrize(
    "upload",
    [
        FileUpload(b"", content_type="a/b\r\nX: y"),
        FileUpload(b"", filename=cast("Any", ["a"])),
        io.StringIO("text"),
        3,
        None,
        ["a"],
        FileUpload(cast("Any", 3)),
    ],
)
async def test_what_cannot_be_sent_is_an_err_and_nothing_is_sent(server: LocalOpenRouter, upload: Any):
    result = await files_upload(server.core(), file=upload)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert str(result.error).startswith("file")
    assert server.requests == []


async def test_fields_beside_a_file_are_texts_lists_are_repeated_and_what_is_left_out_is_not_sent(
    server: LocalOpenRouter, path: Path
):
    result = await stt_create_transcription_multipart(
        server.core(), model="a/b", file=path, keyterms=["Ü", "b c"], temperature=0.5, diarize=True, language="de"
    )
    assert isinstance(result, Ok), result
    sent = {
        (part.get_param("name", header="Content-Disposition"), part.get_payload(decode=True))
        for part in parts(server.requests[0])
    }
    assert sent == {
        ("model", b"a/b"),
        ("file", TEXT),
        ("keyterms[]", "Ü".encode()),
        ("keyterms[]", b"b c"),
        ("temperature", b"0.5"),
        ("diarize", b"true"),
        ("language", b"de"),
    }


async def test_fields_without_a_file_are_multipart_as_well(server: LocalOpenRouter):
    assert await stt_create_transcription_multipart(server.core(), model="a/b", source_url="https://x/y.mp3", keyterms=["a"])
    request = server.requests[0]
    assert request.headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert [part.get_param("name", header="Content-Disposition") for part in parts(request)] == [
        "model",
        "keyterms[]",
        "source_url",
    ]


class Sequenced(list[Any]):
    """A list of another class."""


async def test_a_json_body_is_sent_as_it_was_given(server: LocalOpenRouter):
    messages = [{"role": "user", "content": "Ü\ud800", "unknown": {"z": None, "a": [1.5, True]}}]
    assert await chat_send(server.core(), messages=cast("Any", messages), model=None, temperature=0)
    assert server.requests[0].json() == {"messages": messages, "model": None, "temperature": 0}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, object(), b"x", {"a": object()}])
async def test_what_json_cannot_say_is_an_err_that_names_the_argument(server: LocalOpenRouter, value: Any):
    result = await chat_send(server.core(), messages=[], metadata=value)
    assert isinstance(result, Err)
    assert isinstance(result.error, SDKValidationError)
    assert result.error.argument == "metadata"
    assert server.requests == []


async def test_a_body_that_is_nested_too_deeply_or_holds_itself_is_an_err(server: LocalOpenRouter):
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    itself: dict[str, Any] = {}
    itself["itself"] = itself
    for value in (deep, itself):
        assert isinstance(await chat_send(server.core(), messages=[], metadata=value), Err)
    del deep[:]


def test_models_mappings_and_sequences_among_plain_values_become_json():
    from types import MappingProxyType

    from openrouter_core._codec.decoding import decode

    document = sample("ListWorkspacesResponse") | {"unknown": 1}
    model = decode("ListWorkspacesResponse", document).value
    assert isinstance(model, ListWorkspacesResponse)
    assert to_dict(model) == document
    import json

    assert json.loads(json_body({"m": model, "v": MappingProxyType({"k": range(2)}), "s": Sequenced([1])})) == {
        "m": document,
        "v": {"k": [0, 1]},
        "s": [1],
    }


def test_fields_of_a_form_that_are_objects_are_json():
    assert dict(form_pairs({"a": "x", "b": {"c": [1]}, "d": 2})) == {"a": "x", "b": '{"c":[1]}', "d": 2}


def test_a_body_without_files_can_be_sent_again():
    assert repeatable(b"x")
    assert repeatable(None)
