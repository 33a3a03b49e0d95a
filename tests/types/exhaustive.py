"""The alias of errors is a closed union: a match over its classes needs no default."""

from typing import assert_never

from openrouter_core import (
    Err,
    ForbiddenResponseError,
    InternalServerResponseError,
    InvalidRequestError,
    Ok,
    OpenRouterCore,
    OpenRouterDefaultError,
    RequestAbortedError,
    RequestConnectionError,
    RequestTimeoutError,
    ResponseValidationError,
    SDKValidationError,
    UnauthorizedResponseError,
    UnexpectedClientError,
)
from openrouter_funcs import CreditsGetCreditsError, credits_get_credits


async def remaining(core: OpenRouterCore) -> float | str:
    match await credits_get_credits(core):
        case Ok(credits):
            return credits.data.total_credits - credits.data.total_usage
        case Err(error):
            return advice(error)


def advice(error: CreditsGetCreditsError) -> str:
    match error:
        case UnauthorizedResponseError() | ForbiddenResponseError():
            return f"another key is needed: {error.status_code}"
        case InternalServerResponseError() | OpenRouterDefaultError():
            return f"later: {error.retry_after}"
        case ResponseValidationError(issues=issues):
            return f"does not fit: {issues[0].path}"
        case SDKValidationError(argument=argument):
            return f"cannot be sent: {argument}"
        case RequestTimeoutError(phase=phase):
            return f"too slow: {phase}"
        case InvalidRequestError() | RequestConnectionError() | RequestAbortedError() | UnexpectedClientError():
            return error.message
        case _:
            assert_never(error)


async def remaining_by_class(core: OpenRouterCore) -> float | str:
    result = await credits_get_credits(core)
    if result:
        return result.value.data.total_usage
    error = result.error
    if isinstance(error, UnauthorizedResponseError | ForbiddenResponseError | InternalServerResponseError):
        return error.body
    if isinstance(error, OpenRouterDefaultError | ResponseValidationError | SDKValidationError):
        return error.message
    if isinstance(error, InvalidRequestError | RequestConnectionError | RequestTimeoutError | RequestAbortedError):
        return error.message
    if isinstance(error, UnexpectedClientError):
        return error.message
    assert_never(error)
