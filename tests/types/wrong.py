"""Wrong programs: each ignored line is an error in both type checkers, or the ignore itself is one.

The first comment is mypy's, the second pyright's (pyrightconfig.json makes it look at its own only).
"""
# ruff: noqa: F401, T201

from typing import assert_never

import aiohttp

from openrouter_core import Err, Nonesuch, Ok, OpenRouterCore, OpenRouterDefaultError, RequestOptions, Result, RetryConfig  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]  # fmt: skip
from openrouter_core.models import GetCreditsData
from openrouter_funcs import CreditsGetCreditsError, chat_sent, credits_get_credits  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def value_without_a_check(result: Result[int, ValueError]) -> None:
    print(result.value)  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]


def error_of_an_ok(ok: Ok[int], err: Err[ValueError]) -> None:
    print(ok.error)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(err.value)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def assignment(ok: Ok[int]) -> None:
    ok.value = 2  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


class MyOk(Ok[int]):  # type: ignore[misc]  # pyright: ignore[reportGeneralTypeIssues]
    pass


def a_class_forgotten(error: CreditsGetCreditsError) -> str:
    if isinstance(error, OpenRouterDefaultError):
        return error.body
    assert_never(error)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def wrong_calls(core: OpenRouterCore) -> None:
    await credits_get_credits()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await credits_get_credits(core, page=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await credits_get_credits(core, app_title=7)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await credits_get_credits(core, options={"timeout": 1})  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    credits_get_credits(core)  # type: ignore[unused-coroutine]  # pyright: ignore[reportUnusedCoroutine]
    answer = (await credits_get_credits(core)).unwrap()
    print(answer.data.total)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    print(answer.data.total_usage + "")  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]


class OtherSession:
    """A session of another library, that is closed by another name."""

    closed = False

    async def request(self, method: str, url: str) -> object:
        return method, url

    async def aclose(self) -> None: ...


def wrong_values() -> None:
    OpenRouterCore(session=OtherSession())  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    OpenRouterCore(session=aiohttp.ClientSession)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    OpenRouterCore(session="https://elsewhere")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    OpenRouterCore("key", server="https://elsewhere")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    OpenRouterCore(validation="loose")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    OpenRouterCore(timeout="5")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    RetryConfig(strategy="exponential")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    RequestOptions(time_out=5)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    GetCreditsData(1, 2)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    GetCreditsData(total_credits=1)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
