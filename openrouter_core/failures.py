"""Failures: errors made of exceptions that nobody foresaw. Knows nothing of where they came from."""

from __future__ import annotations

from openrouter_core.errors import UnexpectedClientError
from openrouter_core.redaction import shorn


def unexpected(message: str, cause: BaseException) -> UnexpectedClientError:
    """Return the error of something that should not have happened, with its cause but without frames that hold the key."""
    error = UnexpectedClientError(message)
    error.__cause__ = shorn(cause)
    return error
