"""What each exception of the layers below becomes: `transport.translated`."""

import asyncio
import errno
import pickle
import re
import socket
import ssl
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aiohttp import client_exceptions, http_exceptions
from aiohttp.http_exceptions import (
    ContentEncodingError,
    ContentLengthError,
    HttpProcessingError,
    LineTooLong,
    TransferEncodingError,
)
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from openrouter_core import (
    HTTPClientError,
    InvalidRequestError,
    RequestAbortedError,
    RequestConnectionError,
    RequestTimeoutError,
    UnexpectedClientError,
)
from openrouter_core._base.redactor import Redactor
from openrouter_core._transport.translation import translated

KEY = "sk-or-v1-planted"

BROKEN, UNSENDABLE, LATE, NOT_HTTP = RequestConnectionError, InvalidRequestError, RequestTimeoutError, UnexpectedClientError
FOR_GOOD = {"ClientConnectorCertificateError", "ClientHttpProxyError", "ServerFingerprintMismatch", "SSLCertVerificationError"}
"""Broken connections that the next attempt would find broken as well."""
EXPECTED = {
    "ClientError": UnexpectedClientError,
    "ClientConnectionError": BROKEN,
    "ClientConnectionResetError": BROKEN,
    "ClientConnectorCertificateError": BROKEN,
    "ClientConnectorDNSError": BROKEN,
    "ClientConnectorError": BROKEN,
    "ClientConnectorSSLError": BROKEN,
    "ClientHttpProxyError": BROKEN,
    "ClientOSError": BROKEN,
    "ClientPayloadError": BROKEN,
    "ClientProxyConnectionError": BROKEN,
    "ClientResponseError": NOT_HTTP,
    "ClientSSLError": BROKEN,
    "ConnectionTimeoutError": LATE,
    "ContentTypeError": NOT_HTTP,
    "InvalidURL": UNSENDABLE,
    "InvalidUrlClientError": UNSENDABLE,
    "InvalidUrlRedirectClientError": UNSENDABLE,
    "NonHttpUrlClientError": UNSENDABLE,
    "NonHttpUrlRedirectClientError": UNSENDABLE,
    "RedirectClientError": UNSENDABLE,
    "ServerConnectionError": BROKEN,
    "ServerDisconnectedError": BROKEN,
    "ServerFingerprintMismatch": BROKEN,
    "ServerTimeoutError": LATE,
    "SocketTimeoutError": LATE,
    "TooManyRedirects": NOT_HTTP,
    "UnixClientConnectorError": BROKEN,
    "UploadAbortedError": BROKEN,
    "WSMessageTypeError": UNSENDABLE,
    "WSServerHandshakeError": NOT_HTTP,
}
CLASSES = [
    value
    for value in vars(client_exceptions).values()
    if isinstance(value, type) and issubclass(value, Exception) and value.__module__ == client_exceptions.__name__
]
OTHERS: list[tuple[Exception, type[HTTPClientError]]] = [
    (OSError(errno.ECONNRESET, "words"), BROKEN),
    (OSError(errno.ETIMEDOUT, "the kernel gave up"), BROKEN),
    (OSError("words"), BROKEN),
    (socket.gaierror(socket.EAI_NONAME, "no such host"), BROKEN),
    (socket.herror(1, "no such host"), BROKEN),
    (ssl.SSLError(1, "wrong version"), BROKEN),
    (ssl.SSLCertVerificationError(1, "expired"), BROKEN),
    (ssl.SSLZeroReturnError(6, "closed"), BROKEN),
    (ssl.SSLEOFError(8, "eof"), BROKEN),
    (TimeoutError(), LATE),
    (asyncio.IncompleteReadError(b"", 1), UnexpectedClientError),
    (UnicodeEncodeError("ascii", "é", 0, 1, "words"), UNSENDABLE),
    (ValueError("words"), UNSENDABLE),
    (TypeError("words"), UNSENDABLE),
    (RuntimeError("words"), UnexpectedClientError),
    (RecursionError(), UnexpectedClientError),
    (AssertionError(), UnexpectedClientError),
    (MemoryError(), UnexpectedClientError),
]


def made(kind: type[Exception], method: str = "GET") -> Exception:
    """Return an exception of aiohttp's with a key wherever it can hold one."""
    address: Any = SimpleNamespace(host="host", port=443, ssl=True, is_ssl=True)
    arguments: tuple[Any, ...] = (f"words\n{KEY}",)
    if issubclass(kind, aiohttp.ClientResponseError):
        headers = CIMultiDictProxy(CIMultiDict({"Authorization": f"Bearer {KEY}"}))
        info = aiohttp.RequestInfo(URL("https://host"), method, headers, URL("https://host"))
        return kind(info, (), status=400, message=KEY, headers=headers)
    if issubclass(kind, aiohttp.ClientConnectorError):
        arguments = (address, OSError(errno.ECONNREFUSED, KEY))
        if issubclass(kind, client_exceptions.UnixClientConnectorError):
            arguments = ("/path", *arguments)
    elif issubclass(kind, aiohttp.ServerFingerprintMismatch):
        arguments = (b"expected", b"got", "host", 443)
    return kind(*arguments)


def behind(error: BaseException) -> Iterator[BaseException]:
    yield error
    for other in (error.__cause__, error.__context__):
        if other is not None:
            yield from behind(other)


def test_the_walk_finds_the_exceptions_of_aiohttp():
    assert {aiohttp.ClientError, aiohttp.TooManyRedirects, aiohttp.ServerDisconnectedError} <= set(CLASSES)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_exception_of_aiohttps_client_becomes_an_error_of_ours(kind: type[Exception]):
    assert kind.__name__ in EXPECTED, "aiohttp has a new exception: decide what it becomes"
    with pytest.raises(kind) as caught:
        raise made(kind) from OSError(errno.ECONNRESET, KEY)
    error = translated(caught.value, redactor=Redactor(KEY))
    assert type(error) is EXPECTED[kind.__name__]
    passes = EXPECTED[kind.__name__] is BROKEN and kind.__name__ not in FOR_GOOD
    assert error.retryable is (passes or kind is aiohttp.ConnectionTimeoutError)
    shown = [f"{link!r} {link} {vars(link)} {link.__traceback__}" for link in behind(error)]
    assert KEY not in "".join(shown)
    assert all(link.__traceback__ is None for link in behind(error))
    assert re.fullmatch(r"[ -~]+", str(error))
    assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301 - our own bytes


@pytest.mark.parametrize(("raised", "expected"), OTHERS, ids=lambda value: repr(value)[:40])
def test_every_other_exception_becomes_an_error_of_ours(raised: Exception, expected: type[HTTPClientError]):
    with pytest.raises(type(raised)) as caught:
        raise raised
    error = translated(caught.value, redactor=Redactor(KEY))
    assert type(error) is expected
    assert type(raised).__name__ in str(error) or expected is LATE
    assert error.__cause__ is raised
    assert raised.__traceback__ is None
    assert error.retryable is (expected is BROKEN and type(raised).__name__ not in FOR_GOOD)


FAULTS = [
    value
    for value in vars(http_exceptions).values()
    if isinstance(value, type) and issubclass(value, HttpProcessingError) and value.__module__ == http_exceptions.__name__
]


def behind_others(fault: Exception, *others: Exception) -> Exception:
    """Return the last of the exceptions, each caused by the one before it, as aiohttp raises them."""
    for other in others:
        other.__cause__ = fault
        fault = other
    return fault


@pytest.mark.parametrize("kind", FAULTS, ids=lambda kind: kind.__name__)
def test_an_answer_that_is_not_http_is_not_sent_again_and_not_quoted(kind: type[HttpProcessingError]):
    fault = kind(message="words") if kind is HttpProcessingError else kind("words")
    of_aiohttp = HttpProcessingError(code=400, message="words")
    for raised in (
        fault,
        behind_others(fault, of_aiohttp),
        behind_others(fault, of_aiohttp, made(aiohttp.ClientResponseError)),
    ):
        error = translated(raised, redactor=Redactor(KEY))
        assert type(error) is UnexpectedClientError
        assert not error.retryable
        assert kind.__name__ in str(error) or kind is LineTooLong
        assert "words" not in str(error)
        assert error.__cause__ is None


def test_a_line_that_is_too_long_names_the_limit():
    assert "Sizes.header_line allows: 8190 bytes" in str(translated(LineTooLong(b"X" * 100, 8190)))
    assert "Sizes.header_line" in str(translated(LineTooLong(b"X" * 100)))


@pytest.mark.parametrize("fault", [TransferEncodingError, ContentLengthError])
def test_a_body_that_was_cut_off_may_be_sent_again(fault: type[HttpProcessingError]):
    error = translated(behind_others(fault("words"), aiohttp.ClientPayloadError("Response payload is not completed")))
    assert type(error) is RequestConnectionError
    assert error.retryable


def test_a_body_whose_coding_is_broken_is_not_sent_again():
    error = translated(behind_others(ContentEncodingError("words"), aiohttp.ClientPayloadError("400, message: words")))
    assert type(error) is UnexpectedClientError
    assert "ContentEncodingError" in str(error)


def test_garbage_from_a_proxy_is_not_an_answer_that_was_paid():
    error = translated(made(aiohttp.ClientResponseError, method="CONNECT"))
    assert type(error) is RequestConnectionError
    assert not error.retryable


@pytest.mark.parametrize("kind", [aiohttp.ClientPayloadError, aiohttp.ServerDisconnectedError, aiohttp.InvalidURL])
def test_what_may_quote_the_answer_or_a_url_is_neither_told_nor_kept(kind: type[Exception]):
    error = translated(kind("its words"))
    assert "words" not in str(error)
    assert error.__cause__ is None


def test_no_number_of_an_os_error_makes_it_anything_but_a_connection_error():
    assert {type(translated(OSError(number, "words"))) for number in errno.errorcode} == {BROKEN}


def test_an_error_of_ours_stays_itself_and_a_closed_session_explains_the_rest():
    own = RequestConnectionError("words")
    assert translated(own, session_closed=True) is own
    assert type(translated(AssertionError(), session_closed=True)) is RequestAbortedError


@pytest.mark.parametrize(
    ("raised", "phase"),
    [
        (aiohttp.ConnectionTimeoutError("words"), "connect"),
        (aiohttp.SocketTimeoutError("words"), "total"),
        (TimeoutError(), "total"),
    ],
)
def test_a_time_out_says_which_limit_ran_out(raised: Exception, phase: str):
    error = translated(raised)
    assert isinstance(error, RequestTimeoutError)
    assert error.phase == phase
