"""Events: what one event of a stream means: a value, an error, or the end. No I/O.

Errors come in the shapes of four APIs: an ``error`` object beside or within ``choices`` (chat), an event of type ``error`` or
``response.error``, a failed response, and Anthropic's ``error`` event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter_core.answers import error_of, parse
from openrouter_core.decoding import decode
from openrouter_core.errors import ResponseValidationError
from openrouter_core.result import Err, Issue, Ok

if TYPE_CHECKING:
    from openrouter_core.errors import OpenRouterError, ResponseError
    from openrouter_core.operation import Operation
    from openrouter_core.result import Meta, Result

_ENDS = frozenset(
    {
        "response.completed",
        "response.incomplete",
        "response.failed",
        "message_stop",
        "image_generation.completed",
    }
)  # fmt: skip - read as words
"""Types of events after which a stream is whole, whatever follows."""
_FAILURES = frozenset({"error", "response.error"})


def parsed(data: bytes) -> Any:
    """Return the JSON of an event's data, or the text itself where it is no JSON."""
    try:
        return parse(data)
    except (ValueError, RecursionError):
        return data.decode("utf-8", "replace")


def failure_in(document: Any) -> dict[str, Any] | None:
    """Return the error object that an event carries; None where it carries none."""
    if not isinstance(document, dict):
        return None
    found: dict[str, Any] = document
    kind, response = found.get("type"), found.get("response")
    if found.get("error"):
        return found
    if kind in _FAILURES:
        return {"error": found}
    if kind == "response.failed" and isinstance(response, dict):
        return {"error": cast("dict[str, Any]", response).get("error") or {"message": "the response failed"}}
    return _failed_choice(found)


def _failed_choice(document: dict[str, Any]) -> dict[str, Any] | None:
    for choice in _choices(document):
        if choice.get("error"):
            return {"error": choice["error"]}
        if choice.get("finish_reason") == "error":
            return {"error": {"message": "the provider failed while it was answering"}}
    return None


def is_end(document: Any) -> bool:
    """Tell whether an event says that the answer is whole: a finish reason, or a type that ends it."""
    if not isinstance(document, dict):
        return False
    document = cast("dict[str, Any]", document)
    return document.get("type") in _ENDS or any(choice.get("finish_reason") for choice in _choices(document))


def _choices(document: dict[str, Any]) -> list[dict[str, Any]]:
    choices = document.get("choices")
    return [choice for choice in choices if isinstance(choice, dict)] if isinstance(choices, list) else []


def value_of(operation: Operation, document: Any, meta: Meta) -> Result[Any, ResponseValidationError]:
    """Return what an event's data decodes to; one that does not fit does not end the stream."""
    if isinstance(document, str):
        issue = Issue((), "JSON", "broken JSON")
        error = ResponseValidationError(
            f"an event of {operation.name} does not fit: {issue}", meta=meta, issues=(issue,), raw=document
        )
        return Err(error, meta=meta)
    validated = decode(operation.events, document)
    if not validated.issues:
        return Ok(validated.value, meta=meta)
    message = f"an event of {operation.name} does not fit: {validated.issues[0]}"
    error = ResponseValidationError(message, meta=meta, issues=validated.issues, raw=document, partial=validated.value)
    return Err(error, meta=meta)


def failure_of(operation: Operation, failure: dict[str, Any], meta: Meta, secret: str | None, now: float) -> ResponseError:
    """Return the error that an event's error object is."""
    return error_of(operation, failure, meta, secret, now)


def as_item(error: OpenRouterError, meta: Meta) -> Err[OpenRouterError]:
    """Return the last item of a stream that broke."""
    error.meta = meta
    return Err(error, meta=meta)
