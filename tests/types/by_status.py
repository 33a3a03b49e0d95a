"""One branch for all functions: an error is told by its status, whether the function documents that or not."""

from typing import assert_type

from openrouter_core import Err, Ok, OpenRouterCore, ResponseError
from openrouter_core.models import GetCreditsResponse
from openrouter_funcs import chat_send, credits_get_credits


async def credits_or_wait(core: OpenRouterCore) -> float | None:
    match await credits_get_credits(core):  # documents no 429
        case Ok(credits):
            assert_type(credits, GetCreditsResponse)
            return credits.data.total_credits
        case Err(ResponseError(status=429, retry_after=seconds)):
            assert_type(seconds, float | None)
            return seconds
        case Err(ResponseError(status=status)) if status >= 500:
            assert_type(status, int)
            return 1.0
        case Err(error):
            assert_type(error.message, str)
            return None


async def answer_or_wait(core: OpenRouterCore) -> float | None:
    match await chat_send(core, model="a/b", messages=[]):  # documents 429, as a class of its own
        case Err(ResponseError(status=429) as error):
            return error.retry_after
        case _:
            return None
