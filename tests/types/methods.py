"""What the methods of Result and the functions on Results are typed as."""

import asyncio
from typing import Never, assert_type

from openrouter_core import Err, Meta, Ok, OpenRouterCore, Result, collect, unwrap_async
from openrouter_core.models import GetCreditsResponse
from openrouter_funcs import CreditsGetCreditsError, credits_get_credits


def halved(number: int) -> Result[float, KeyError]:
    return Ok(number / 2) if number else Err(KeyError(number))


def rescued(error: ValueError) -> Result[str, KeyError]:
    return Ok(str(error))


async def asked(number: int) -> Result[float, KeyError]:
    return halved(number)


async def then(result: Result[int, ValueError]) -> None:
    assert_type(await result.then(asked), Ok[float] | Err[KeyError] | Err[ValueError])


def methods(result: Result[int, ValueError]) -> None:
    assert_type(result.unwrap_or(None), int | None)
    assert_type(result.map(str), Ok[str] | Err[ValueError])
    assert_type(result.map_err(str), Ok[int] | Err[str])
    assert_type(result.and_then(halved), Ok[float] | Err[KeyError] | Err[ValueError])
    assert_type(result.unwrap_or_else(str), int | str)
    assert_type(result.or_else(rescued), Ok[int] | Ok[str] | Err[KeyError])
    assert_type(result.meta, Meta)
    assert_type(result.meta.generation_id, str | None)
    assert_type(result.unwrap(), int)


def an_err_never_unwraps(err: Err[ValueError]) -> Never:
    err.unwrap()


def results_are_covariant(result: Result[bool, KeyError]) -> Result[int, LookupError]:
    return result


def collected(results: list[Result[int, ValueError]]) -> None:
    assert_type(collect(results), Ok[list[int]] | Err[ValueError])


async def calls(core: OpenRouterCore) -> None:
    result = await credits_get_credits(core)
    assert_type(result, Ok[GetCreditsResponse] | Err[CreditsGetCreditsError])
    assert_type(result.unwrap().data.total_credits, float)
    assert_type(await unwrap_async(credits_get_credits(core)), GetCreditsResponse)
    both = collect(await asyncio.gather(credits_get_credits(core), credits_get_credits(core)))
    assert_type(both, Ok[list[GetCreditsResponse]] | Err[CreditsGetCreditsError])
