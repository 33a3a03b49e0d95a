"""Answers: what a response means: Ok of a model, or Err of the error that it tells of. No I/O.

Knows nothing of how the response came here, and nothing of retries.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal, cast

from openrouter_core._base.redaction import shows
from openrouter_core._codec.decoding import Validated, decode, decode_in_turns, documents_key
from openrouter_core._response.error_objects import error_from, error_object, not_json_error
from openrouter_core._response.parsing import parse
from openrouter_core._response.validation import judged, too_deep
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.errors import OpenRouterError, ResponseError
    from openrouter_core.operation import Operation
    from openrouter_core.options import Validation
    from openrouter_core.result import Meta, Result
    from openrouter_core.wire import Response


LARGE = 1 << 16
"""Bytes from which on a body is worth being interpreted in turns."""


def body_kind(operation: Operation, status: int, headers: Mapping[str, str]) -> Literal["whole", "stream", "binary"]:
    """Tell how an answer's body is to be taken, when only its head is here."""
    if operation.kind in {"json", "page"} or not 200 <= status < 300:  # noqa: PLR2004 - HTTP's success statuses
        return "whole"
    media_type = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if operation.kind == "stream":
        return "stream" if media_type == "text/event-stream" else "whole"
    is_anything = operation.accept.startswith("application/")  # a file may well be JSON; speech, pictures and films are not
    return "binary" if is_anything or media_type not in _NO_FILES else "whole"


_NO_FILES = frozenset({"application/json", "text/html"})
_OTHER_KIND = {
    "stream": "the server answered with JSON, not with a stream of events",
    "binary": "the server answered with JSON, not with a file",
    "page": "the server answered with nothing, not with a page",
}


def interpret(
    operation: Operation, response: Response, meta: Meta, *, validation: Validation, secret: str | None, now: float
) -> Result[Any, OpenRouterError]:
    """Return the Result of a response. `secret` is the key, cut from what an error shows; `now` is in Unix seconds."""
    found = _found(operation, response, meta, secret, now)
    if isinstance(found, Ok | Err):
        return found
    returns, document = found
    try:
        decoded = decode(returns, document)
    except RecursionError:
        return Err(too_deep(f"the answer of {operation.name}", meta), meta=meta)
    return _judged(operation, response, meta, returns, document, decoded, validation, secret, now)


async def interpret_in_turns(
    operation: Operation, response: Response, meta: Meta, *, validation: Validation, secret: str | None, now: float
) -> Result[Any, OpenRouterError]:
    """Return what `interpret` does; the event loop runs before the JSON is parsed and while long lists are decoded."""
    await asyncio.sleep(0)  # the body was put together just now, which takes time as well
    found = _found(operation, response, meta, secret, now)
    if isinstance(found, Ok | Err):
        return found
    returns, document = found
    try:
        decoded = await decode_in_turns(returns, document)
    except RecursionError:
        return Err(too_deep(f"the answer of {operation.name}", meta), meta=meta)
    return _judged(operation, response, meta, returns, document, decoded, validation, secret, now)


def _found(
    operation: Operation, response: Response, meta: Meta, secret: str | None, now: float
) -> Result[None, ResponseError] | tuple[str, Any]:
    """Return what is to be decoded, as the type and the JSON; else the Result of a response that has nothing to decode."""
    success = 200 <= response.status_code < 300  # noqa: PLR2004 - HTTP's success statuses
    returns = operation.returned(response.status_code) if success else ""
    returns_nothing = returns == "None" and operation.kind == "json"
    if returns_nothing and not response.body.strip():
        return Ok(None, meta=meta)
    try:
        document = parse(response.body)
    except (ValueError, RecursionError):
        return Err(not_json_error(operation, response, meta, secret, now), meta=meta)
    failure = _failure(operation, document, returns, success=success)
    if failure is not None:
        return Err(error_from(operation, response, meta, failure, secret, now), meta=meta)
    return Ok(None, meta=meta) if returns_nothing else (returns, document)


def _judged(
    operation: Operation,
    response: Response,
    meta: Meta,
    returns: str,
    document: object,
    decoded: Validated,
    validation: Validation,
    secret: str | None,
    now: float,
) -> Result[Any, OpenRouterError]:
    """Return the Result of what was decoded. An error in it takes precedence, except where it fits a field of its model."""
    result = judged(
        f"the answer of {operation.name}",
        returns,
        document,
        decoded,
        meta,
        validation=validation,
        spine=operation.spine,
        secret=secret if decoded.issues and shows(secret, response.body.decode("utf-8", "replace")) else None,
    )
    broken = document if isinstance(result, Err) and _carries_error(document) else _failed_choice(document)
    if broken is None:
        return result
    error = error_from(operation, response, meta, error_object(broken), secret, now)
    error.partial = decoded.value
    return Err(error, meta=meta)


def _failure(operation: Operation, document: object, returns: str, *, success: bool) -> dict[str, Any] | None:
    """Return the error object of an answer that is an error, whatever its model; None for one that is to be decoded."""
    if not success or (_carries_error(document) and not documents_key(returns, "error")):
        return error_object(document)
    return {"message": _OTHER_KIND[operation.kind]} if returns == "None" and operation.kind != "json" else None


def _failed_choice(document: object) -> dict[str, Any] | None:
    """Return the choice whose provider failed while it was answering; None where no choice has an error."""
    choices: Any = cast("dict[str, Any]", document).get("choices") if isinstance(document, dict) else None
    for choice in choices if isinstance(choices, list) else ():
        if isinstance(choice, dict) and choice.get("error"):
            return cast("dict[str, Any]", choice)
    return None


def _carries_error(document: object) -> bool:
    return isinstance(document, dict) and document.get("error") not in (None, False, "", {}, [])
