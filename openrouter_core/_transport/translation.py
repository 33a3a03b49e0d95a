"""Translation: from aiohttp's exceptions to our errors. Nothing is sent here."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING, TypeVar

import aiohttp
from aiohttp.http_exceptions import ContentEncodingError, HttpProcessingError, LineTooLong

from openrouter_core._base.redaction import shorn
from openrouter_core._base.redactor import NO_KEY
from openrouter_core._base.status_words import one_line
from openrouter_core.errors import (
    HTTPClientError,
    InvalidRequestError,
    OpenRouterError,
    RequestAbortedError,
    RequestConnectionError,
    RequestTimeoutError,
    UnexpectedClientError,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from openrouter_core._base.redactor import Redactor
    from openrouter_core._transport.pool import ConnectionPool

T = TypeVar("T")
_UPLOAD_ABORTED = getattr(aiohttp, "UploadAbortedError", aiohttp.ClientPayloadError)  # aiohttp 3.14 and newer


async def guarded(doing: Awaitable[T], pool: ConnectionPool, redactor: Redactor) -> T:
    """Await; turn whatever aiohttp raises into one of our errors."""
    try:
        return await doing
    except asyncio.CancelledError as cancelled:
        failure = aborted_or_raised(cancelled, pool)
    except Exception as error:  # noqa: BLE001 - no exception of aiohttp may get past here
        failure = failure_of(error, pool, redactor)
    raise failure  # outside of the handlers, so that it carries no context: that one's frames hold the key


def aborted_or_raised(cancelled: asyncio.CancelledError, pool: ConnectionPool) -> OpenRouterError:
    """Return the error of a session that was closed; raise the cancellation of the running task."""
    task = asyncio.current_task()
    if pool.closed and task is not None and not task.cancelling():  # aiohttp cancels what waits for a connection of it
        return _aborted()
    raise shorn(cancelled)  # the frames that it came through hold the key


def failure_of(error: Exception, pool: ConnectionPool, redactor: Redactor) -> OpenRouterError:
    """Turn an exception of an exchange into one of our errors."""
    if isinstance(error, OpenRouterError):
        return error
    return translated(error, session_closed=pool.closed, redactor=redactor)


def translated(error: Exception, *, session_closed: bool = False, redactor: Redactor = NO_KEY) -> HTTPClientError:
    """Turn an exception of the transport into one of our errors. Neither it nor its cause shows the key."""
    if isinstance(error, HTTPClientError):
        return error
    failure = _aborted() if session_closed else _translated(error, redactor)
    if not isinstance(error, _SERVERS_WORDS) and not redactor.is_in(error):
        failure.__cause__ = shorn(error)
    return failure


def _translated(error: Exception, redactor: Redactor) -> HTTPClientError:
    reason = type(error).__name__
    if str(error) and not isinstance(error, _SERVERS_WORDS):
        reason = one_line(redactor.text(f"{reason}: {error}"))
    failure: HTTPClientError
    if isinstance(error, TimeoutError) and error.errno is None:
        failure = _timed_out(error)
    elif isinstance(error, aiohttp.ClientHttpProxyError):
        failure = RequestConnectionError(f"the proxy refused the connection with status {error.status}", retryable=False)
    elif fault := _fault(error):
        failure = _not_http(error, fault)
    elif isinstance(error, _DISTRUST):
        failure = RequestConnectionError(f"the server's certificate is not trusted: {reason}", retryable=False)
    elif isinstance(error, _CONNECTION_ERRORS):
        failure = RequestConnectionError(f"the connection failed: {reason}")
    elif isinstance(error, _REQUEST_ERRORS):
        failure = InvalidRequestError(f"the request cannot be sent: {reason}")
    else:
        failure = UnexpectedClientError(f"the transport failed: {reason}")
    return failure


def _fault(error: Exception) -> Exception | None:
    """Return what is wrong with an answer that is not proper HTTP; None if the error has another reason.

    A body that was cut off is not such: of those, the coding only is wrong for good.
    """
    links = [error, error.__cause__, error.__cause__ and error.__cause__.__cause__]
    faults = [link for link in links if isinstance(link, HttpProcessingError)]
    if isinstance(error, aiohttp.ClientPayloadError):
        return next((fault for fault in faults if isinstance(fault, ContentEncodingError)), None)
    if isinstance(error, aiohttp.ClientResponseError | HttpProcessingError):
        return faults[-1] if faults else error
    return None


def _not_http(error: Exception, fault: Exception) -> HTTPClientError:
    """Return the error of an answer that is not proper HTTP. Nobody sends it again: the next would be paid and no better."""
    if isinstance(error, aiohttp.ClientResponseError) and error.request_info.method == "CONNECT":
        return RequestConnectionError("the proxy's answer is not proper HTTP", retryable=False)
    if isinstance(fault, LineTooLong):
        limit = next((value for value in fault.args[1:2] if isinstance(value, int)), "as many as are allowed")
        return UnexpectedClientError(f"a line of the answer's head is longer than Sizes.header_line allows: {limit} bytes")
    return UnexpectedClientError(f"the answer is not proper HTTP: {type(fault).__name__}")


_SERVERS_WORDS = (
    HttpProcessingError,
    aiohttp.ClientResponseError,  # holds the request's headers, too
    aiohttp.ClientPayloadError,
    aiohttp.ServerDisconnectedError,
    aiohttp.InvalidURL,  # holds the URL, perhaps with a password
)
"""Exceptions that may quote the answer or the request, and so the key: they are neither shown nor kept as causes."""
_DISTRUST = (aiohttp.ClientConnectorCertificateError, aiohttp.ServerFingerprintMismatch, ssl.SSLCertVerificationError)
_CONNECTION_ERRORS = (aiohttp.ClientConnectionError, aiohttp.ClientPayloadError, _UPLOAD_ABORTED, OSError)
_REQUEST_ERRORS = (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError, aiohttp.RedirectClientError, ValueError, TypeError)


def _aborted() -> RequestAbortedError:
    return RequestAbortedError("the session was closed while the call was under way")


def _timed_out(error: Exception) -> RequestTimeoutError:
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return RequestTimeoutError("no connection in time", phase="connect")
    return RequestTimeoutError("no whole answer in time", phase="total")
