"""Debug log: what a core logs at DEBUG if it is asked to. It holds neither secrets nor bodies. ``redaction`` lists the headers.

``OpenRouterCore(debug_logger=...)`` or ``OPENROUTER_DEBUG=1`` asks for it. Without them, this module imports nothing.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from openrouter_core._base.redaction import public_headers, public_url
from openrouter_core._base.redactor import NO_KEY, Redactor

if TYPE_CHECKING:
    import logging
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.result import Result
    from openrouter_core.wire import Request

LOGGER = "openrouter_core"


class DebugLog:
    """Writes down what happens in one call. Each line has the call's number, which tells calls under way together apart."""

    def __init__(self, logger: logging.Logger, call_id: int) -> None:
        self._logger = logger
        self._call_id = call_id
        self._redactor: Redactor = NO_KEY

    def sending(self, request: Request, attempt: int, redactor: Redactor) -> None:
        """Note that a request goes out; its key is cut from this line and all that follow."""
        self._redactor = redactor
        headers = self._public(request.headers)
        self._note("%s %s (attempt %d) %s", request.method, public_url(request.url), attempt, headers)

    def received(self, operation: str, result: Result[Any, OpenRouterError]) -> None:
        """Note how an attempt ended."""
        meta = result.meta
        outcome = "Ok" if result else f"Err {type(result.error).__name__}: {result.error}"
        headers = self._public(meta.headers)
        self._note("%s: %s, status %s after %.3f s %s", operation, outcome, meta.status_code, meta.elapsed, headers)

    def waiting(self, operation: str, seconds: float, error: OpenRouterError) -> None:
        """Note that another attempt will be made."""
        self._note("%s: another attempt in %.3f s after %s", operation, seconds, type(error).__name__)

    def ended(self, operation: str, outcome: str, seconds: float) -> None:
        """Note that the call ended: the last line about it."""
        self._note("%s ended: %s after %.3f s", operation, outcome, seconds)

    def _note(self, words: str, *parts: object) -> None:
        shown = (self._redactor.text(part) if isinstance(part, str) else part for part in parts)
        with suppress(Exception):  # a logger that raises loses its line, but no answer
            self._logger.debug("[call %d] " + words, self._call_id, *shown)  # noqa: G003 - the words are ours

    def _public(self, headers: Mapping[str, str]) -> dict[str, str]:
        return public_headers(self._redactor.headers(headers))


def debug_log_of(core: OpenRouterCore, call_id: int) -> DebugLog | None:
    """Return the debug log of one of the core's calls, or None if the core has none."""
    if core.debug_logger is not None:
        return DebugLog(core.debug_logger, call_id)
    return DebugLog(_environment_logger(), call_id) if core.debug else None


def _environment_logger() -> logging.Logger:
    """Return the package's logger, with a handler if the program has not set up logging itself."""
    import logging

    logger = logging.getLogger(LOGGER)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.DEBUG)
    if not logger.hasHandlers():
        logger.addHandler(logging.StreamHandler())
    return logger
