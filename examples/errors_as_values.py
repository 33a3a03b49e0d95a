"""What a call returns when things go wrong, and the ways to take it. All of it runs against a local server that is told to fail.

Run: ``python examples/errors_as_values.py``
"""

import asyncio
from typing import assert_never

from openrouter_core import (
    Err,
    ForbiddenResponseError,
    HTTPClientError,
    InternalServerResponseError,
    Ok,
    OpenRouterCore,
    OpenRouterDefaultError,
    OpenRouterError,
    RequestOptions,
    RequestTimeoutError,
    ResponseValidationError,
    Result,
    RetryConfig,
    SDKValidationError,
    UnauthorizedResponseError,
    collect,
)
from openrouter_core.models import GetCreditsResponse
from openrouter_funcs import CreditsGetCreditsError, credits_get_credits
from openrouter_local import LocalOpenRouter

ONE_ATTEMPT = RequestOptions(retries=RetryConfig(strategy="none"))


def told(error: CreditsGetCreditsError) -> str:
    """Return what went wrong, by the class of the error; type checkers see that no class is forgotten."""
    match error:
        case UnauthorizedResponseError():
            told = "the key is not known"
        case ForbiddenResponseError():
            told = "the key is not a management key"
        case InternalServerResponseError():
            told = f"the server failed: {error.message}"
        case OpenRouterDefaultError(status=429):
            told = f"too many requests: come back in {error.retry_after} seconds"
        case OpenRouterDefaultError():
            told = f"another status, or no JSON: {error}"
        case ResponseValidationError():
            told = f"not the shape it should have: {error.issues[0]}"
        case SDKValidationError():
            told = f"not sent: {error}"
        case RequestTimeoutError():
            told = f"out of time: {error.phase}"
        case HTTPClientError():
            told = f"no whole answer: {type(error).__name__}"
        case _:
            assert_never(error)
    return told


async def by_class(server: LocalOpenRouter, core: OpenRouterCore) -> None:
    """Let the server fail in several ways, and tell each error by its class."""
    faults = server.faults
    faults.fail(500, message="a disk is full")
    faults.fail(429, retry_after=30)
    faults.error_in_200(code=403, message="not for you")
    faults.html(status=502)
    faults.answer({"data": {"total_credits": 100, "total_usage": "a lot"}})
    faults.cut(where="body")
    while faults.pending:
        match await credits_get_credits(core, options=ONE_ATTEMPT):
            case Ok(answer):
                print("match: Ok:", answer)
            case Err(error):
                print("match: Err:", told(error))
    async with server.core(api_key="unknown") as stranger:
        print("map_err:", (await credits_get_credits(stranger)).map_err(told))
    print("map_err:", (await credits_get_credits(core, http_referer="two\nlines")).map_err(told))


async def other_ways(server: LocalOpenRouter, core: OpenRouterCore) -> None:
    """Take Results apart without match."""
    server.faults.fail(429, retry_after=0)
    result = await credits_get_credits(core)
    if result.ok:  # mypy narrows here; pyright does on `if result:`
        print("ok:", result.value.data.total_credits, "US dollars bought, after", result.meta.attempts, "attempts")

    server.faults.fail(500)
    try:
        (await credits_get_credits(core, options=ONE_ATTEMPT)).unwrap()
    except OpenRouterError as error:
        print("unwrap raised:", error)

    def solvent(answer: GetCreditsResponse) -> Result[float, str]:
        left = answer.data.total_credits - answer.data.total_usage
        return Ok(left) if left > 0 else Err("nothing is left")

    result = await credits_get_credits(core)
    print("map:", result.map(lambda answer: round(answer.data.total_usage)))
    print("and_then:", result.and_then(solvent))
    server.credits.total_usage = 100
    print("and_then:", (await credits_get_credits(core)).and_then(solvent))


async def several_at_once(server: LocalOpenRouter, core: OpenRouterCore) -> None:
    """Make calls at the same time: all of their values, or the first error."""
    results = await asyncio.gather(*(credits_get_credits(core) for _ in range(3)))
    print("collect:", collect(results).map(len))
    server.faults.fail(401)
    results = await asyncio.gather(*(credits_get_credits(core) for _ in range(3)))
    match collect(results):
        case Ok():
            print("collect: all went well")
        case Err(error):
            print("collect:", error)


async def main() -> None:
    """Run all parts against one server."""
    async with LocalOpenRouter() as server, server.core() as core:
        await by_class(server, core)
        await other_ways(server, core)
        await several_at_once(server, core)


if __name__ == "__main__":
    asyncio.run(main())
