"""Phrases: the words and numbers of error messages. Text only; knows nothing of the errors' classes."""

from __future__ import annotations

_PHRASES = {
    413: "payload too large",
    422: "unprocessable entity",
    499: "client closed request",
    524: "edge network timeout",
    529: "provider overloaded",
}


def status_phrase(status: int) -> str:
    """Return what an HTTP status means, in lower case: ``too many requests``; empty for an unknown one."""
    if phrase := _PHRASES.get(status):
        return phrase
    from http import HTTPStatus  # takes longer to load than all of the errors' classes

    try:
        return HTTPStatus(status).phrase.lower()
    except ValueError:
        return ""


def one_line(text: str, limit: int = 500) -> str:
    """Return the text as one printable line of at most so many characters: an answer's words may hold anything."""
    line = " ".join(text[: 2 * limit].split()).encode("utf-8", "replace").decode("utf-8")
    line = "".join(character if character.isprintable() else "?" for character in line)
    return line if len(line) <= limit else line[: limit - 3] + "..."


_STATUSES = {
    "api_error": 500,
    "authentication": 401,
    "authentication_error": 401,
    "invalid_prompt": 400,
    "invalid_request": 400,
    "invalid_request_error": 400,
    "not_found": 404,
    "not_found_error": 404,
    "overloaded_error": 529,
    "payload_too_large": 413,
    "payment_required": 402,
    "permission_denied": 403,
    "permission_error": 403,
    "provider_overloaded": 529,
    "provider_unavailable": 503,
    "rate_limit_error": 429,
    "rate_limit_exceeded": 429,
    "request_too_large": 413,
    "server": 500,
    "server_error": 500,
    "timeout": 408,
    "timeout_error": 408,
    "unprocessable": 422,
}  # fmt: skip - read as words
"""Codes in words that events of streams have where others have numbers."""


def effective_status(status: int, code: object) -> int:
    """Return the status that counts: the code's where a success or a 400 carries one of an error, else the answer's."""
    if isinstance(code, str):
        return _STATUSES.get(code, status) if status < 300 else status  # noqa: PLR2004 - HTTP's statuses
    counts = status < 300 or status == 400  # noqa: PLR2004 - HTTP's statuses
    return code if counts and isinstance(code, int) and 400 <= code <= 599 else status  # noqa: PLR2004 - HTTP's statuses
