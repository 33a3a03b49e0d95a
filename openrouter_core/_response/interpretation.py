"""Interpretation: what a response means: Ok of a model, or Err of the error that it reports. No I/O.

Knows nothing of how the response came here, and nothing of retries.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal, cast

from openrouter_core._codec.decoding import Validated, decode, decode_in_turns, documents_key
from openrouter_core._response.error_objects import error_from, error_object, not_json_error
from openrouter_core._response.parsing import parse
from openrouter_core._response.validation import judged, too_deep
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core._response.reading import Reading
    from openrouter_core.errors import OpenRouterError, ResponseError
    from openrouter_core.operation import Operation
    from openrouter_core.result import Result
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


def interpret(response: Response, reading: Reading) -> Result[Any, OpenRouterError]:
    """Return the Result of a response."""
    found = _found(response, reading)
    if not isinstance(found, tuple):
        return found
    returns, document = found
    try:
        decoded = decode(returns, document)
    except RecursionError:
        return _too_deep(reading)
    return _judged(response, reading, returns, document, decoded)


async def interpret_in_turns(response: Response, reading: Reading) -> Result[Any, OpenRouterError]:
    """Return what `interpret` does; the event loop runs before the JSON is parsed and while long lists are decoded."""
    await asyncio.sleep(0)  # the body was put together just now, which takes time as well
    found = _found(response, reading)
    if not isinstance(found, tuple):
        return found
    returns, document = found
    try:
        decoded = await decode_in_turns(returns, document)
    except RecursionError:
        return _too_deep(reading)
    return _judged(response, reading, returns, document, decoded)


def _too_deep(reading: Reading) -> Err[OpenRouterError]:
    return Err(too_deep(f"the answer of {reading.operation.name}", reading.meta), meta=reading.meta)


def _found(response: Response, reading: Reading) -> Result[None, ResponseError] | tuple[str, Any]:
    """Return what is to be decoded, as the type and the JSON; else the Result of a response that has nothing to decode."""
    operation, meta = reading.operation, reading.meta
    success = 200 <= response.status_code < 300  # noqa: PLR2004 - HTTP's success statuses
    returns = operation.returned(response.status_code) if success else ""
    returns_nothing = returns == "None" and operation.kind == "json"
    if returns_nothing and not response.body.strip():
        return Ok(None, meta=meta)
    try:
        document = parse(response.body)
    except (ValueError, RecursionError):
        return Err(not_json_error(response, reading), meta=meta)
    failure = _failure(operation, document, returns, success=success)
    if failure is not None:
        return Err(error_from(response, failure, reading), meta=meta)
    return Ok(None, meta=meta) if returns_nothing else (returns, document)


def _judged(
    response: Response, reading: Reading, returns: str, document: object, decoded: Validated
) -> Result[Any, OpenRouterError]:
    """Return the Result of what was decoded. An error in it takes precedence, except where it fits a field of its model."""
    broken: Any = _failed_choice(document)
    if broken is None:
        if not decoded.issues:
            return Ok(decoded.value, meta=reading.meta)
        what, spine = f"the answer of {reading.operation.name}", reading.operation.spine
        result = judged(what, returns, document, decoded, reading, spine=spine, body=response.body)
        if isinstance(result, Ok) or not _carries_error(document):
            return result
        broken = document
    error = error_from(response, error_object(broken), reading)
    error.partial = decoded.value
    return Err(error, meta=reading.meta)


def _failure(operation: Operation, document: object, returns: str, *, success: bool) -> dict[str, Any] | None:
    """Return the error object of an answer that is an error, whatever its model; None for one that is to be decoded."""
    if not success or (_carries_error(document) and not documents_key(returns, "error")):
        return error_object(document)
    return {"message": _OTHER_KIND[operation.kind]} if returns == "None" and operation.kind != "json" else None


def _failed_choice(document: object) -> dict[str, Any] | None:
    """Return the choice whose provider failed while it was answering; None if no choice has an error."""
    choices: Any = cast("dict[str, Any]", document).get("choices") if isinstance(document, dict) else None
    for choice in choices if isinstance(choices, list) else ():
        if isinstance(choice, dict) and choice.get("error"):
            return cast("dict[str, Any]", choice)
    return None


def _carries_error(document: object) -> bool:
    return isinstance(document, dict) and document.get("error") not in (None, False, "", {}, [])
