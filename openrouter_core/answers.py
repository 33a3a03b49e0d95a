"""Answers: what a response means: Ok of a model, or Err of the error that it tells of. No I/O.

Knows nothing of how the response came here, and nothing of retries.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Literal, cast

from openrouter_core import errors, turns
from openrouter_core.decoding import Validated, decode, decode_in_turns, documents_key
from openrouter_core.errors import (
    OpenRouterDefaultError,
    ResponseError,
    ResponseValidationError,
)
from openrouter_core.parsing import parse, parse_text
from openrouter_core.phrases import effective_status, status_phrase
from openrouter_core.redaction import without
from openrouter_core.result import Err, Issue, Ok
from openrouter_core.wire import Response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.operation import Operation
    from openrouter_core.options import Validation
    from openrouter_core.result import Meta, Result


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
) -> Result[Any, errors.OpenRouterError]:
    """Return the Result of a response. `secret` is the key, cut from what an error shows; `now` is in Unix seconds."""
    found = _found(operation, response, meta, secret, now)
    if isinstance(found, Ok | Err):
        return found
    returns, document = found
    validated = Validated(None)
    try:
        validated = decode(returns, document)
        result = _fitting(operation, response, meta, document, validated, validation, secret, now)
        if result is not None:
            return result
        document = cleaned(document, secret)
        return _misfit(operation, document, decode(returns, document), meta)
    except RecursionError:
        return _too_deep(operation, response, meta, validated.value, secret)


async def interpret_in_turns(
    operation: Operation, response: Response, meta: Meta, *, validation: Validation, secret: str | None, now: float
) -> Result[Any, errors.OpenRouterError]:
    """Return what `interpret` does; the event loop runs before the JSON is parsed and while long lists are gone through."""
    await asyncio.sleep(0)  # the body was put together just now, which takes time as well
    found = _found(operation, response, meta, secret, now)
    if isinstance(found, Ok | Err):
        return found
    returns, document = found
    validated = Validated(None)
    try:
        validated = await decode_in_turns(returns, document)
        result = _fitting(operation, response, meta, document, validated, validation, secret, now)
        if result is not None:
            return result
        document = await turns.in_turns(cleaned, document, secret)
        return _misfit(operation, document, await decode_in_turns(returns, document), meta)
    except RecursionError:
        return _too_deep(operation, response, meta, validated.value, secret)


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
        return Err(_not_json(operation, response, meta, secret, now), meta=meta)
    failure = _failure(operation, document, returns, success=success)
    if failure is not None:
        return Err(_error(operation, response, meta, failure, secret, now), meta=meta)
    return Ok(None, meta=meta) if returns_nothing else (returns, document)


def _fitting(
    operation: Operation,
    response: Response,
    meta: Meta,
    document: object,
    validated: Validated,
    validation: Validation,
    secret: str | None,
    now: float,
) -> Result[Any, ResponseError] | None:
    """Return the Result of what was decoded; None where it does not fit as it has to."""
    broken = document if validated.issues and _carries_error(document) else _failed_choice(document)
    if broken is not None:
        error = _error(operation, response, meta, _error_object(broken), secret, now)
        error.partial = validated.value
        return Err(error, meta=meta)
    if not validated.issues or (validation == "lenient" and validated.value is not None):
        return Ok(validated.value, meta=meta._replace(issues=validated.issues) if validated.issues else meta)
    return None


def _failure(operation: Operation, document: object, returns: str, *, success: bool) -> dict[str, Any] | None:
    """Return the error object of an answer that is an error, whatever its model; None for one that is to be decoded."""
    if not success or (_carries_error(document) and not documents_key(returns, "error")):
        return _error_object(document)
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


def _misfit(operation: Operation, document: object, validated: Validated, meta: Meta) -> Err[ResponseValidationError]:
    first, *others = validated.issues
    more = f" and {len(others)} more" if others else ""
    message = f"the answer of {operation.name} does not fit: {first}{more}"
    error = ResponseValidationError(message, meta=meta, issues=validated.issues, raw=document, partial=validated.value)
    return Err(error, meta=meta)


def _too_deep(
    operation: Operation, response: Response, meta: Meta, partial: Any, secret: str | None
) -> Err[ResponseValidationError]:
    error = too_deep(f"the answer of {operation.name}", meta)
    if secret is None or secret.encode() not in response.body:  # it cannot be cut from what nests so deep
        error.partial = partial
    return Err(error, meta=meta)


def too_deep(what: str, meta: Meta) -> ResponseValidationError:
    """Return the error that JSON is which is nested deeper than can be looked into."""
    issue = Issue((), "a value", "one nested too deep")
    return ResponseValidationError(f"{what} does not fit: {issue}", meta=meta, issues=(issue,))


def _not_json(operation: Operation, response: Response, meta: Meta, secret: str | None, now: float) -> ResponseError:
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip()
    kind = "nothing" if not response.body.strip() else media_type if "json" not in media_type and media_type else "broken JSON"
    status = response.status_code
    success = 200 <= status < 300  # noqa: PLR2004 - HTTP's success statuses
    reason = status_phrase(status) if not success and status_phrase(status) else f"the server answered with {kind}, not with JSON"
    return _built(operation, response, meta, {"message": reason}, secret, now)


def _error(
    operation: Operation, response: Response, meta: Meta, error: dict[str, Any], secret: str | None, now: float
) -> ResponseError:
    try:
        return _built(operation, response, meta, error, secret, now)
    except RecursionError:  # nested deeper than anything that tells of an error
        return _not_json(operation, response, meta, secret, now)


def _error_object(document: object) -> dict[str, Any]:
    """Return the part of an answer that tells of the error, in the one shape that most pages use."""
    if not isinstance(document, dict):
        return {}
    document = cast("dict[str, Any]", document)
    error = document.get("error")
    if isinstance(error, dict):
        return {"availability": document.get("availability"), **cast("dict[str, Any]", error)}
    if isinstance(error, str):  # RFC 6749, 5.2: a code, and words in `error_description`
        words = document.get("error_description") or document.get("message") or error
        return {**document, "code": document.get("code", error), "message": words}
    return document


def _built(
    operation: Operation, response: Response, meta: Meta, error: dict[str, Any], secret: str | None, now: float
) -> ResponseError:
    from openrouter_core.retry_after import retry_after

    error = cleaned(error, secret)
    status, code, message = response.status_code, _code(error.get("code")), error.get("message")
    metadata: dict[str, Any] = error["metadata"] if isinstance(error.get("metadata"), dict) else {}
    effective = effective_status(status, code)
    availability = _availability(error, metadata)
    refused = availability.get("retryable") is False or metadata.get("retryable") is False
    kind = getattr(errors, operation.errors.get(effective, ""), OpenRouterDefaultError)
    provider = metadata.get("provider_name")
    error_type = metadata.get("error_type") or error.get("error_type") or error.get("type")
    built: ResponseError = kind(
        message if isinstance(message, str) and message.strip() else status_phrase(effective) or "an error",
        meta=meta,
        status_code=status,
        code=code,
        metadata=metadata,
        error_type=error_type if isinstance(error_type, str) else None,
        provider=provider if isinstance(provider, str) else None,
        upstream=cleaned(_upstream(metadata.get("raw")), secret),
        retry_after=retry_after(response.headers, availability.get("retry_after"), now),
        refuses_retry=refused,
        content_type=response.headers.get("Content-Type"),
        body=without(secret, response.body.decode("utf-8", "replace")),
    )
    return built


def error_of(operation: Operation, document: dict[str, Any], meta: Meta, secret: str | None, now: float) -> ResponseError:
    """Return the error that an event of a stream carries."""
    response = Response(status_code=meta.status_code or 0, headers=meta.headers, body=b"", url=meta.url)
    return _error(operation, response, meta, _error_object(document), secret, now)


def _code(code: object) -> int | str | None:
    if isinstance(code, str):
        return int(code) if code.isdecimal() and len(code) == len("429") else code
    if isinstance(code, float) and code.is_integer():
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _availability(*holders: dict[str, Any]) -> dict[str, Any]:
    """Return what the holders say of when to ask again; the later ones go before."""
    known: dict[str, Any] = {}
    for holder in holders:
        if isinstance(holder.get("availability"), dict):
            known.update(holder["availability"])
    return known


def _upstream(raw: object) -> Any:
    if not isinstance(raw, str):
        return raw
    try:
        return parse_text(raw.strip())
    except (ValueError, RecursionError):
        return raw


def cleaned(value: Any, secret: str | None) -> Any:
    """Return the JSON with the secret cut from its strings."""
    if isinstance(value, str):
        return without(secret, value)
    if isinstance(value, list):
        if len(value) < turns.MANY or not turns.are_taken():
            return [cleaned(item, secret) for item in value]
        built: list[Any] = []
        turns.put_off(map(built.append, (cleaned(item, secret) for item in value)))
        return built
    if isinstance(value, dict):
        return {without(secret, str(key)): cleaned(item, secret) for key, item in value.items()}
    return value
