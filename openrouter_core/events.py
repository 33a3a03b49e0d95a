"""Events: what one event of a stream means: a value, an error, or the end. No I/O.

Errors come in the shapes of four APIs: an ``error`` object beside or within ``choices`` (chat), an event of type ``error`` or
``response.error``, a failed response, and Anthropic's ``error`` event.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter_core.answers import cleaned, error_of, too_deep
from openrouter_core.decoding import decode, hook_for
from openrouter_core.errors import ResponseValidationError
from openrouter_core.parsing import NotJSON
from openrouter_core.result import Err, Issue, Ok
from openrouter_core.scalars import Misfit
from openrouter_core.unions import UnknownVariant

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.decoding import Validated
    from openrouter_core.errors import ResponseError
    from openrouter_core.operation import Operation
    from openrouter_core.options import Validation
    from openrouter_core.result import Meta, Result

_ENDS = frozenset({"response.completed", "response.incomplete", "message_stop"})
"""Types of events after which nothing of the answer follows."""
_ERRORS = frozenset({"error", "response.error"})
_PROVIDER_FAILED = {"code": 502, "message": "the provider failed while it was answering"}
_RESPONSE_FAILED = {"code": 502, "message": "the response failed"}


class Course:
    """How far an answer has come: which choices have begun and which have a finish reason, and whether its end was told."""

    def __init__(self) -> None:
        """Stand before the first event."""
        self.is_over = False
        """Whether an event came after which nothing of the answer follows."""
        self._completed = False
        self._begun: set[int] = set()
        self._finished: set[int] = set()

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the answer is missing, though a late event may still tell of its usage."""
        return self.is_over or self._completed or (bool(self._finished) and self._begun <= self._finished)

    def take(self, event: dict[str, Any], kind: str = "") -> dict[str, Any] | None:
        """Note an event's JSON, of the `kind` that stood beside it. Return the error that it carries; None where it does not."""
        told = event.get("type")
        if isinstance(told, str) and told:
            kind = told
        if kind in _ENDS:
            self.is_over = True
        elif kind == "image_generation.completed":  # of several images each has its own
            self._completed = True
        failure = _failure(event, kind)
        choices = event.get("choices")
        for choice in choices if isinstance(choices, list) else ():
            if isinstance(choice, dict):
                failed = self._choice(choice)
                failure = failure or failed
        return failure

    def _choice(self, choice: dict[str, Any]) -> dict[str, Any] | None:
        index, reason = choice.get("index"), choice.get("finish_reason")
        (self._finished if reason else self._begun).add(index if isinstance(index, int) else 0)
        if error := choice.get("error"):
            return {"error": error}
        return {"error": _PROVIDER_FAILED} if reason == "error" else None


def _failure(event: dict[str, Any], kind: str) -> dict[str, Any] | None:
    error = event.get("error")
    if kind in _ERRORS:
        return event if error else {"error": {name: value for name, value in event.items() if name != "type"}}
    if kind == "response.failed":
        return _failed_response(event.get("response"))
    # An `error` in an event of a response is of a part: a model of a panel that failed, say.
    return event if error and not kind.startswith("response.") else None


def _failed_response(response: object) -> dict[str, Any]:
    found = cast("dict[str, Any]", response) if isinstance(response, dict) else {}
    error = found.get("error") or _RESPONSE_FAILED
    return {"error": {"error_type": found.get("error_type"), **error} if isinstance(error, dict) else error}


def failure_of(operation: Operation, failure: dict[str, Any], meta: Meta, secret: str | None, now: float) -> ResponseError:
    """Return the error that an event's error object is."""
    error = failure.get("error")
    if isinstance(error, dict) and error.get("code") is None:  # Anthropic's errors have a kind only: `overloaded_error`
        failure = {**failure, "error": {**error, "code": error.get("error_type") or error.get("type")}}
    return error_of(operation, failure, meta, secret, now)


def reader(
    operation: Operation, meta: Meta, *, validation: Validation, secret: str | None
) -> Callable[[Any], Result[Any, ResponseValidationError]]:
    """Return what `value_of` is for the events of one stream, of which nearly all fit."""
    hook = hook_for(operation.events)

    def read(document: Any) -> Result[Any, ResponseValidationError]:
        if isinstance(document, dict):
            try:
                return Ok(hook(document, None), meta=meta)
            except (Misfit, RecursionError):
                pass
        return value_of(operation, document, meta, validation=validation, secret=secret)

    return read


def value_of(
    operation: Operation, document: Any, meta: Meta, *, validation: Validation, secret: str | None
) -> Result[Any, ResponseValidationError]:
    """Return what an event's data decodes to; one that does not fit does not end the stream."""
    if isinstance(document, NotJSON):
        return Err(not_json(operation, document, meta, secret), meta=meta)
    what = f"an event of {operation.name}"
    try:
        validated = decode(operation.events, document)
        if not validated.issues:
            return Ok(validated.value, meta=meta)
        if _is_of_another_kind(document, validated):
            return Ok(UnknownVariant(document), meta=meta)
        return misfit(what, operation.events, document, meta, validation=validation, secret=secret)
    except RecursionError:
        return Err(too_deep(what, meta), meta=meta)


def _is_of_another_kind(document: Any, validated: Validated) -> bool:
    """Tell whether an event says that it is none of those of a stream that has one kind only: a chunk of a chat."""
    if not isinstance(document, dict) or "choices" in document or all(issue.path != ("object",) for issue in validated.issues):
        return False
    event = cast("dict[str, Any]", document)
    return isinstance(event.get("object", event.get("type")), str)


def not_json(operation: Operation, text: str, meta: Meta, secret: str | None) -> ResponseValidationError:
    """Return the error that an event without JSON is."""
    issue = Issue((), "JSON", "broken JSON")
    message = f"an event of {operation.name} does not fit: {issue}"
    return ResponseValidationError(message, meta=meta, issues=(issue,), raw=cleaned(str(text), secret))


def misfit(
    what: str, annotation: str, document: Any, meta: Meta, *, validation: Validation, secret: str | None
) -> Result[Any, ResponseValidationError]:
    """Return the Err that JSON is which does not fit; the key is cut from it. An Ok where that may be."""
    document = cleaned(document, secret)
    validated = decode(annotation, document)
    if validation == "lenient" and validated.value is not None:
        return Ok(validated.value, meta=meta._replace(issues=validated.issues))
    first, *others = validated.issues
    more = f" and {len(others)} more" if others else ""
    message = f"{what} does not fit: {first}{more}"
    error = ResponseValidationError(message, meta=meta, issues=validated.issues, raw=document, partial=validated.value)
    return Err(error, meta=meta)
