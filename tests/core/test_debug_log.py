import logging
import subprocess
import sys
from pathlib import Path

import pytest

import openrouter_core
from openrouter_core import Clock, OpenRouterCore, RequestOptions, RetryConfig
from openrouter_core._call.debug_log import LOGGER, debug_log_of
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter

ROOT = Path(openrouter_core.__file__).parents[1]
LOUD = "from openrouter_core import OpenRouterCore\nfrom openrouter_core._call.debug_log import debug_log_of\n"


def test_nothing_is_logged_unless_asked():
    assert debug_log_of(OpenRouterCore("x"), 1) is None


async def test_a_silent_core_logs_nothing_even_where_the_program_logs_everything(
    server: LocalOpenRouter, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    server.faults.fail(500)
    async with server.core(retry_config=RetryConfig(strategy="none")) as core:
        await credits_get_credits(core)
    assert [record.name for record in caplog.records if record.name.startswith("openrouter")] == []


async def test_a_call_is_logged_at_debug_with_attempts_outcomes_and_waits(
    server: LocalOpenRouter, clock: Clock, caplog: pytest.LogCaptureFixture
):
    logger = logging.getLogger("tests.debug_log")
    caplog.set_level(logging.DEBUG, logger.name)
    server.faults.fail(503, retry_after=7, message="words\nand more", headers={"Set-Cookie": "session=1"})
    async with server.core(debug_logger=logger, clock=clock, app_title="My app") as core:
        await credits_get_credits(core, options=RequestOptions(headers={"X-Mine": "mine"}))
    assert {(record.name, record.levelno) for record in caplog.records} == {(logger.name, logging.DEBUG)}
    numbers, lines = zip(*(message.split("] ", 1) for message in caplog.messages), strict=True)
    assert len(set(numbers)) == 1
    assert numbers[0].removeprefix("[call ").isdecimal()
    first, failed, waiting, second, fine, last = lines
    assert first.startswith(f"GET {server.url}/credits (attempt 1) ")
    assert "'X-OpenRouter-Title': 'My app'" in first
    assert "'Authorization': '[redacted]'" in first
    assert "'X-Mine': '[redacted]'" in first
    assert failed.startswith(
        "credits_get_credits: Err OpenRouterDefaultError: words and more (503 service unavailable), status 503 after 0.000 s "
    )
    assert "'Set-Cookie': '[redacted]'" in failed
    assert waiting == "credits_get_credits: another attempt in 7.000 s after OpenRouterDefaultError"
    assert "(attempt 2)" in second
    assert fine.startswith("credits_get_credits: Ok, status 200 after 7.000 s ")
    assert last == "credits_get_credits ended: ok after 7.000 s"
    assert not any("\n" in message for message in caplog.messages)


async def test_bodies_are_not_logged(server: LocalOpenRouter, caplog: pytest.LogCaptureFixture):
    caplog.set_level(logging.DEBUG)
    async with server.core(debug_logger=logging.getLogger("tests.debug_log")) as core:
        assert (await credits_get_credits(core)).ok
    assert "total_credits" not in caplog.text


async def test_a_logger_wins_over_the_environment(server: LocalOpenRouter, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("OPENROUTER_DEBUG", "1")
    log = debug_log_of(server.core(debug_logger=(logger := logging.getLogger("tests.debug_log"))), 1)
    assert log is not None
    assert log._logger is logger  # noqa: SLF001 - the log's only part


@pytest.mark.parametrize(
    ("setup", "handlers", "level"),
    [
        ("", 1, "DEBUG"),
        ("import logging\nlogging.basicConfig()\n", 0, "DEBUG"),
        (f"import logging\nlogging.getLogger({LOGGER!r}).setLevel('WARNING')\n", 1, "WARNING"),
        (f"import logging\nlogging.getLogger({LOGGER!r}).addHandler(logging.NullHandler())\n", 1, "DEBUG"),
    ],
)
def test_openrouter_debug_makes_the_packages_logger_audible_where_the_program_has_not_set_it_up(
    setup: str, handlers: int, level: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("OPENROUTER_DEBUG", "1")
    code = f"""{setup}{LOUD}
for _ in range(3):
    debug_log_of(OpenRouterCore("x"), 1)
import logging
logger = logging.getLogger({LOGGER!r})
print(len(logger.handlers), logging.getLevelName(logger.level))
"""
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)  # noqa: S603 - written here
    assert done.stdout.split() == [str(handlers), level]
