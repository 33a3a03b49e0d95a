"""Journal: what a core logs when it is asked to, at DEBUG. Secrets and bodies never; headers by the list in ``redaction``.

Asked means ``OpenRouterCore(debug_logger=...)`` or ``OPENROUTER_DEBUG=1``. Without either this module imports nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.redaction import public_headers, public_url

if TYPE_CHECKING:
    import logging

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import OpenRouterError
    from openrouter_core.result import Result
    from openrouter_core.wire import Request

LOGGER = "openrouter_core"


class Journal:
    """Writes down what happens in calls."""

    def __init__(self, logger: logging.Logger) -> None:
        """Write to the logger."""
        self._logger = logger

    def sending(self, request: Request, attempt: int) -> None:
        """Note that a request goes out."""
        headers = public_headers(request.headers)
        self._logger.debug("%s %s (attempt %d) %s", request.method, public_url(request.url), attempt, headers)

    def received(self, operation: str, result: Result[Any, OpenRouterError]) -> None:
        """Note what came of an attempt."""
        meta = result.meta
        outcome = "Ok" if result else f"Err {type(result.error).__name__}: {result.error}"
        headers = public_headers(meta.headers)
        self._logger.debug("%s: %s, status %s after %.3f s %s", operation, outcome, meta.status_code, meta.elapsed, headers)

    def waiting(self, operation: str, seconds: float, error: OpenRouterError) -> None:
        """Note that another attempt will be made."""
        self._logger.debug("%s: another attempt in %.3f s after %s", operation, seconds, type(error).__name__)


def journal_of(core: OpenRouterCore) -> Journal | None:
    """Return the core's journal, or None when nobody asked for one."""
    if core.debug_logger is not None:
        return Journal(core.debug_logger)
    return Journal(_environment_logger()) if core.debug else None


def _environment_logger() -> logging.Logger:
    """Return the package's logger, made audible where the program has not set up logging itself."""
    import logging

    logger = logging.getLogger(LOGGER)
    if logger.level == logging.NOTSET:
        logger.setLevel(logging.DEBUG)
    if not logger.hasHandlers():
        logger.addHandler(logging.StreamHandler())
    return logger
