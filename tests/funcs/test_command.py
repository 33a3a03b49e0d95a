"""Functions as commands: ``python -m openrouter_funcs``."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from openrouter_funcs.__main__ import main, value_of
from openrouter_local import LocalOpenRouter

HELLO = '[{"role": "user", "content": "Hello"}]'


async def ran(server: LocalOpenRouter, *words: str, text: str = "") -> subprocess.CompletedProcess[str]:
    """Run a command against a server."""
    environment = {**os.environ, "OPENROUTER_API_KEY": server.api_key, "OPENROUTER_BASE_URL": server.url, "NO_PROXY": "*"}
    command = [sys.executable, "-W", "error", "-m", "openrouter_funcs", *words]
    return await asyncio.to_thread(
        subprocess.run, command, env=environment, input=text, capture_output=True, text=True, timeout=60, check=False
    )


async def test_an_answer_is_printed_as_json(server: LocalOpenRouter):
    done = await ran(server, "credits-get-credits")
    assert (json.loads(done.stdout), done.stderr, done.returncode) == (
        {"data": {"total_credits": 100.0, "total_usage": 25.5}},
        "",
        0,
    )


async def test_arguments_are_text_or_json_or_files(server: LocalOpenRouter, tmp_path: Path):
    (tmp_path / "messages.json").write_text(HELLO)
    given = ("--model", "a/b", "--messages", f"@{tmp_path}/messages.json", "--temperature", "0.5", "--stop", "x")
    done = await ran(server, "chat_send", *given)
    assert json.loads(done.stdout)["choices"][0]["message"]["content"] == "You said: Hello"
    assert server.calls("chat_send") == [{"model": "a/b", "messages": json.loads(HELLO), "temperature": 0.5, "stop": "x"}]


async def test_a_stream_is_a_line_for_each_event_and_messages_may_come_in(server: LocalOpenRouter):
    done = await ran(server, "chat_send", "--messages", "@-", "--stream", text=HELLO)
    texts = [json.loads(line)["choices"][0]["delta"].get("content") or "" for line in done.stdout.splitlines()]
    assert "".join(texts) == "You said: Hello"


async def test_a_file_goes_up_and_comes_down(server: LocalOpenRouter, tmp_path: Path):
    (tmp_path / "up").write_bytes(b"content")
    uploaded = await ran(server, "files_upload", "--file", f"{tmp_path}/up")
    identity = json.loads(uploaded.stdout)["id"]
    for words in ((), ("--output", f"{tmp_path}/down")):
        done = await ran(server, "files_download", "--file-id", identity, *words)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "down").read_bytes() == b"content"


@pytest.mark.parametrize(("status", "code"), [(401, 4), (503, 5)])
async def test_errors_have_a_line_and_an_exit_code(server: LocalOpenRouter, status: int, code: int):
    server.faults.fail(status, retry_after=0, times=3)
    done = await ran(server, "credits_get_credits")
    assert (done.stdout, done.returncode) == ("", code)
    assert done.stderr.startswith("openrouter-func: ")
    assert str(status) in done.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["credits_get_credit"], "has no attribute 'credits_get_credit'; did you mean credits_get_credits"),
        (["ChatSendError"], "ChatSendError is not a function"),
        (["models_get", "--author", "a"], "models_get needs --slug"),
        (["models_get", "--autor", "a"], "--autor: models_get has no such argument; it has author, slug"),
        (["models_get", "author", "a"], "author: expected --argument value"),
        (["models_get", "--author"], "--author: expected --argument value"),
        (["chat_send", "--messages", "x"], "'x' is not JSON"),
        (["chat_send", "--messages", "@/no/such/file"], "/no/such/file cannot be read"),
    ],
)
def test_a_wrong_command_says_what_is_wrong(words: list[str], said: str, capsys: pytest.CaptureFixture[str]):
    assert main(words) == 2
    assert said in capsys.readouterr().err


def test_help_lists_pages_and_arguments(capsys: pytest.CaptureFixture[str]):
    assert main([]) == main(["--help"]) == main(["models_get", "--help"]) == 0
    out = capsys.readouterr().out
    assert "credits: credits_get_credits" in out
    assert "--author  str  (required)" in out


def test_a_local_server_needs_no_key(capsys: pytest.CaptureFixture[str]):
    assert main(["credits_get_credits", "--local"]) == 0
    assert json.loads(capsys.readouterr().out)["data"]["total_credits"] == 100.0
    assert main(["credits_get_credits"]) == 3


@pytest.mark.parametrize(
    ("text", "annotation", "value"),
    [
        ("3", "int | Unset", 3),
        ("3", "str", "3"),
        ("x", "ChatRequestStopInput | Unset", "x"),
        ("true", "bool | Unset", True),
        ("null", "float | Unset | None", None),
    ],
)
def test_a_value_is_what_the_annotation_says(text: str, annotation: str, value: Any):
    assert value_of(text, annotation) == value


def test_help_loads_nothing_heavy():
    code = "import sys; from openrouter_funcs.__main__ import main; main(['--help']); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own
    assert not {"asyncio", "aiohttp", "attrs", "cattrs", "json", "argparse", "inspect"} & set(done.stderr.split())
