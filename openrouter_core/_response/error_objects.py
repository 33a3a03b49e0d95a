"""Error objects: from the part of an answer or an event that reports an error to that error. No I/O.

Knows neither success nor how the response came here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter_core import errors
from openrouter_core._base.error_types import STATUSES, effective_status
from openrouter_core._base.status_words import one_line, status_phrase
from openrouter_core._response.reasons import DEPTH, decoded, most_telling, opened, tells, words
from openrouter_core._response.retry_after import retry_after
from openrouter_core.errors import OpenRouterDefaultError, ResponseError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core._response.reading import Reading
    from openrouter_core.wire import Response

_BESIDE = ("availability", "error_type", "metadata")
"""What some pages write beside the error object, and others within it."""
_PAGE = 4096
"""Bytes of a page, or of plain words, that are read for what went wrong."""


def not_json_error(response: Response, reading: Reading) -> ResponseError:
    """Return the error that an answer without JSON is."""
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip()
    kind = "nothing" if not response.body.strip() else media_type if "json" not in media_type and media_type else "broken JSON"
    told = ""
    if response.status_code >= 400 and media_type.startswith("text/"):  # noqa: PLR2004 - HTTP's error statuses
        told = one_line(words(response.body[:_PAGE].decode("utf-8", "replace")))
    message = status_phrase(response.status_code) or f"the server answered with {kind}, not with JSON"
    return _built({"message": told if tells(told) else message}, reading, response.body)


def error_from(response: Response, error: dict[str, Any], reading: Reading) -> ResponseError:
    """Return the error that an error object is."""
    try:
        return _built(error, reading, response.body)
    except RecursionError:  # nested deeper than any report of an error
        return not_json_error(response, reading)


def error_of(document: dict[str, Any], reading: Reading) -> ResponseError:
    """Return the error that an event of a stream carries."""
    try:
        return _built(error_object(document), reading)
    except RecursionError:
        return _built({}, reading)


def error_object(document: object) -> dict[str, Any]:
    """Return the part of an answer that reports the error, in the one shape that most pages use."""
    envelope = cast("dict[str, Any]", document) if isinstance(document, dict) else {}
    error = envelope.get("error")
    if not error:
        return _unwrapped(document)
    found = {**_said(envelope, _BESIDE), **_unwrapped(error)}
    if isinstance(error, str):  # RFC 6749, 5.2: a code, and words in `error_description`
        found |= _said(envelope, ("code",))
        found["message"] = most_telling((words({**envelope, "error": None}), found["message"] or ""))
    return found


def _unwrapped(error: object, depth: int = DEPTH) -> dict[str, Any]:
    """Return an error object that may be wrapped: in a list, in a text as JSON, or as the error or the message of another."""
    error = opened(error)
    if isinstance(error, str):
        return {"message": error, **({} if len(error.split()) > 1 else {"code": error})}
    if isinstance(error, list) and error and depth:
        return {**_unwrapped(cast("list[object]", error)[0], depth - 1), "message": words(cast("list[object]", error))}
    if not isinstance(error, dict):
        return {}
    found = cast("dict[str, Any]", error)
    message = opened(found.get("message"))
    if isinstance(message, str) and message.strip():
        return found
    inner = message if isinstance(message, dict) else found.get("error")
    within = _unwrapped(inner, depth - 1) if inner and depth else {}
    return {**within, **_said(found, found), "message": words(found) or found.get("message")}


def _said(holder: Mapping[str, Any], names: Mapping[str, Any] | tuple[str, ...]) -> dict[str, Any]:
    """Return what the holder says under the names, without what is null."""
    return {name: holder[name] for name in names if holder.get(name) is not None}


def _built(error: dict[str, Any], reading: Reading, body: bytes = b"") -> ResponseError:
    meta, redactor = reading.meta, reading.redactor
    error = redactor.json(error)
    metadata: dict[str, Any] = error["metadata"] if isinstance(error.get("metadata"), dict) else {}
    status, code, error_type = meta.status_code or 0, _code(error.get("code")), _error_type(error, metadata)
    effective = effective_status(status, code, error_type)
    availability = _availability(error, metadata)
    kind = getattr(errors, reading.operation.errors.get(effective, ""), OpenRouterDefaultError)
    message, provider = error.get("message"), metadata.get("provider_name")
    message = message if isinstance(message, str) and message.strip() else status_phrase(effective) or "an error"
    upstream = redactor.json(_upstream(metadata.get("raw")))
    built: ResponseError = kind(
        message,
        reason=redactor.text(_reason(message, upstream, error.get("error"))),
        meta=meta,
        status_code=status,
        code=code,
        metadata=metadata,
        error_type=error_type,
        provider=provider if isinstance(provider, str) else None,
        upstream=upstream,
        retry_after=retry_after(
            meta.headers, availability.get("retry_after"), reading.now, status=effective, told=metadata.get("headers")
        ),
        refuses_retry=availability.get("retryable") is False or metadata.get("retryable") is False,
        content_type=meta.headers.get("Content-Type"),
        body=redactor.text(body.decode("utf-8", "replace")),
    )
    return built


def _reason(message: str, *others: object) -> str:
    """Return the message, or what stands behind it where it says nothing itself."""
    return message if tells(message) else most_telling(map(words, others)) or message


def _code(code: object) -> int | str | None:
    if isinstance(code, str):
        return int(code) if code.isdecimal() and len(code) == len("429") else code
    if isinstance(code, float) and code.is_integer():
        return int(code)
    return code if isinstance(code, int) and not isinstance(code, bool) else None


def _error_type(error: dict[str, Any], metadata: dict[str, Any]) -> str | None:
    """Return the kind of an error, the most exact first; one that the table knows takes precedence."""
    said = (metadata.get("error_type"), error.get("error_type"), error.get("type"))
    kinds = [kind for kind in said if isinstance(kind, str)]
    return next((kind for kind in kinds if kind in STATUSES), kinds[0] if kinds else None)


def _availability(*holders: dict[str, Any]) -> dict[str, Any]:
    """Return what the holders say of when to ask again; the later ones take precedence."""
    known: dict[str, Any] = {}
    for holder in holders:
        if isinstance(holder.get("availability"), dict):
            known.update(holder["availability"])
    return known


def _upstream(raw: object) -> Any:
    return decoded(raw) if isinstance(raw, str) else raw
