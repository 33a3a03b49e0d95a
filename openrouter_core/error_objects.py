"""Error objects: the part of an answer or of an event that tells of an error, made into the error that it is. No I/O.

Knows nothing of success, nor of how the response came here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from openrouter_core import errors
from openrouter_core.errors import OpenRouterDefaultError, ResponseError
from openrouter_core.parsing import parse_text
from openrouter_core.phrases import effective_status, status_phrase
from openrouter_core.redaction import cleaned, without
from openrouter_core.wire import Response

if TYPE_CHECKING:
    from openrouter_core.operation import Operation
    from openrouter_core.result import Meta


def not_json_error(operation: Operation, response: Response, meta: Meta, secret: str | None, now: float) -> ResponseError:
    """Return the error that an answer without JSON is."""
    media_type = response.headers.get("Content-Type", "").partition(";")[0].strip()
    kind = "nothing" if not response.body.strip() else media_type if "json" not in media_type and media_type else "broken JSON"
    status = response.status_code
    success = 200 <= status < 300  # noqa: PLR2004 - HTTP's success statuses
    reason = status_phrase(status) if not success and status_phrase(status) else f"the server answered with {kind}, not with JSON"
    return _built(operation, response, meta, {"message": reason}, secret, now)


def error_from(
    operation: Operation, response: Response, meta: Meta, error: dict[str, Any], secret: str | None, now: float
) -> ResponseError:
    """Return the error that an error object is."""
    try:
        return _built(operation, response, meta, error, secret, now)
    except RecursionError:  # nested deeper than anything that tells of an error
        return not_json_error(operation, response, meta, secret, now)


def error_object(document: object) -> dict[str, Any]:
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


def error_of(operation: Operation, document: dict[str, Any], meta: Meta, secret: str | None, now: float) -> ResponseError:
    """Return the error that an event of a stream carries."""
    response = Response(status_code=meta.status_code or 0, headers=meta.headers, body=b"", url=meta.url)
    return error_from(operation, response, meta, error_object(document), secret, now)


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
