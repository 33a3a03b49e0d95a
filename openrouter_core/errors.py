"""Errors: everything that an Err can carry. Real exceptions, so that ``unwrap()`` can raise them.

::

    OpenRouterError
    ├── ResponseError                              the server answered with an error
    │   ├── BadRequestResponseError            400
    │   ├── UnauthorizedResponseError          401
    │   ├── PaymentRequiredResponseError       402
    │   ├── ForbiddenResponseError             403
    │   ├── NotFoundResponseError              404
    │   ├── RequestTimeoutResponseError        408
    │   ├── ConflictResponseError              409
    │   ├── GoneResponseError                  410
    │   ├── PayloadTooLargeResponseError       413
    │   ├── UnprocessableEntityResponseError   422
    │   ├── TooManyRequestsResponseError       429
    │   ├── ClientClosedRequestResponseError   499
    │   ├── InternalServerResponseError        500
    │   ├── BadGatewayResponseError            502
    │   ├── ServiceUnavailableResponseError    503
    │   ├── GatewayTimeoutResponseError        504
    │   ├── EdgeNetworkTimeoutResponseError    524
    │   ├── ProviderOverloadedResponseError    529
    │   ├── BatchErrorResponse                 of the page of batches
    │   ├── BatchPaymentRequiredResponseError  402, of the page of batches
    │   ├── InternChatErrorResponse            of chats with interns
    │   ├── InternLifecycleError               of the page of interns
    │   ├── OAuthErrorResponse                 of the exchange of tokens
    │   ├── NotFound                           404, of the making of private endpoints
    │   ├── Conflict                           409, likewise
    │   ├── UnprocessableEntity                422, likewise
    │   ├── InternalServerError                500, likewise
    │   ├── BadGateway                         502, likewise
    │   └── OpenRouterDefaultError             any other error status, or an answer that is not what it should be
    ├── ResponseValidationError                    a JSON answer that does not fit its model
    ├── SDKValidationError                         an argument that cannot be sent
    └── HTTPClientError                            no answer, or not a whole one
        ├── InvalidRequestError                    the request cannot be put on the wire
        ├── RequestConnectionError                 refused, reset, no such host, TLS, cut in the middle
        ├── RequestTimeoutError                    a time-out; ``phase`` says which
        ├── RequestAbortedError                    the session was closed under the call
        │   └── QueueFullError                     more calls wait for their turn than the core's limits allow
        ├── StreamTruncatedError                   a stream ended without its end
        └── UnexpectedClientError                  anything else, a hook that raised included

Values only: how an answer becomes one of these is the affair of ``_response`` and ``_transport``. No message holds a key or a
whole body. All survive pickle and deepcopy: what an error says is in ``args`` and ``__dict__``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core._base.error_types import effective_status
from openrouter_core._base.status_words import one_line, status_phrase
from openrouter_core.operation import RETRIED
from openrouter_core.result import Issue, Meta

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Phase: TypeAlias = Literal["connect", "total", "first_event", "idle", "deadline", "queue"]
"""Which limit of time ran out."""


class OpenRouterError(Exception):
    """The base of all errors. `message` says what went wrong; `meta` what happened on the way."""

    _retryable: bool = False

    def __init__(self, message: str = "", *, meta: Meta | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.meta: Meta = meta or Meta()

    @property
    def retryable(self) -> bool:
        """Whether the same request may well succeed when it is sent again."""
        return self._retryable

    def __str__(self) -> str:
        return one_line(self.message)


class ResponseError(OpenRouterError):
    """The server answered with an error: as a status, or as an ``error`` object in the body of a success."""

    def __init__(
        self,
        message: str = "",
        *,
        meta: Meta | None = None,
        status_code: int = 0,
        code: int | str | None = None,
        metadata: Mapping[str, Any] | None = None,
        error_type: str | None = None,
        provider: str | None = None,
        upstream: Any = None,
        retry_after: float | None = None,
        refuses_retry: bool = False,
        content_type: str | None = None,
        body: str = "",
        partial: Any = None,
        reason: str = "",
    ) -> None:
        super().__init__(message, meta=meta)
        self.reason: str = reason or message
        """What went wrong, in the words that tell most: the provider's where `message` says no more than that it failed."""
        self.status_code = status_code
        """HTTP status of the answer; 200 where a success carried the error."""
        self.code = code
        """The error's own code: mostly a number with an HTTP status' meaning, some pages send words."""
        self.metadata: dict[str, Any] = dict(metadata or {})
        """Whatever else the error object says."""
        self.error_type = error_type
        """The error's kind in words, such as ``rate_limit_exceeded``."""
        self.provider = provider
        """Which provider behind OpenRouter failed."""
        self.upstream = upstream
        """What that provider answered (``metadata.raw``), decoded where it is JSON."""
        self.retry_after = retry_after
        """Seconds after which the server asks to be called again."""
        self.refuses_retry = refuses_retry
        """Whether the answer says that the same request will not succeed later (``availability.retryable`` is false)."""
        self.content_type = content_type
        """Media type of the answer."""
        self.body = body
        """The answer as text, as it came."""
        self.partial = partial
        """What was written before the error, as far as it could be put together; None if nothing was."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers."""
        return self.meta.headers

    @property
    def retryable(self) -> bool:
        """Whether the status is one that passes (408, 429, 5XX) and the answer does not say otherwise."""
        return self.is_retryable(RETRIED)

    @property
    def status(self) -> int:
        """The status that counts, for the class and for retries.

        It is HTTP's; where that is 200, 400 or 500, which wrap others, it is the one that `error_type` or else `code` means.
        """
        return effective_status(self.status_code, self.code, self.error_type)

    def is_retryable(self, codes: Sequence[int | str]) -> bool:
        """Tell what `retryable` does, for statuses that the caller chose, see `has_status`."""
        return not self.refuses_retry and self.has_status(codes)

    def has_status(self, codes: Sequence[int | str]) -> bool:
        """Return whether the status that counts is one of the codes: numbers such as 429, or classes such as ``5XX``."""
        status = str(self.status)
        return any(str(code).upper() in {status, f"{status[0]}XX"} for code in codes)

    def __str__(self) -> str:
        """Return ``[Provider] reason (429 too many requests, gen-...)``; a success status is left out."""
        status = self.status
        shown = f"{status} {status_phrase(status)}".strip() if status >= 300 else ""  # noqa: PLR2004 - HTTP's successes
        concerned = ", ".join(filter(None, (shown, self.meta.generation_id)))
        provider = f"[{self.provider}] " if self.provider else ""
        return one_line(f"{provider}{one_line(self.reason)}" + (f" ({concerned})" if concerned else ""))


class BadRequestResponseError(ResponseError):
    """400: the request is malformed or has a value out of range."""


class UnauthorizedResponseError(ResponseError):
    """401: the key is missing, unknown, disabled or expired."""


class PaymentRequiredResponseError(ResponseError):
    """402: the account or the key has not enough credits."""


class ForbiddenResponseError(ResponseError):
    """403: the key may not do this, or moderation refused the input."""


class NotFoundResponseError(ResponseError):
    """404: it does not exist, or it is not yours."""


class RequestTimeoutResponseError(ResponseError):
    """408: the server gave up waiting."""


class ConflictResponseError(ResponseError):
    """409: the thing is in a state that does not allow this."""


class GoneResponseError(ResponseError):
    """410: the thing was there and is not any more."""


class PayloadTooLargeResponseError(ResponseError):
    """413: the request's body is too large."""


class UnprocessableEntityResponseError(ResponseError):
    """422: the request is well formed, but makes no sense."""


class TooManyRequestsResponseError(ResponseError):
    """429: a rate limit is reached; `retry_after` may say for how long."""


class ClientClosedRequestResponseError(ResponseError):
    """499: the server saw the connection closed before it had answered."""


class InternalServerResponseError(ResponseError):
    """500: the server failed."""


class BadGatewayResponseError(ResponseError):
    """502: the provider is down or answered nonsense."""


class ServiceUnavailableResponseError(ResponseError):
    """503: no provider can take the request now."""


class GatewayTimeoutResponseError(ResponseError):
    """504: the provider did not answer in time."""


class EdgeNetworkTimeoutResponseError(ResponseError):
    """524: OpenRouter's edge network gave up waiting for the answer."""


class ProviderOverloadedResponseError(ResponseError):
    """529: the provider has too much to do."""


class BatchErrorResponse(ResponseError):  # noqa: N818 - named as the API's documentation names it
    """Batches: what the batch API says went wrong; `status_code` has the status."""


class BatchPaymentRequiredResponseError(ResponseError):
    """402: the account has not enough credits for the batch."""


class InternChatErrorResponse(ResponseError):  # noqa: N818 - named as the API's documentation names it
    """Intern chats: the intern could not answer; `metadata` has a reason, and whether to try again."""


class InternLifecycleError(ResponseError):
    """Interns: the intern could not be made, changed or reached; `metadata` has a reason, and whether to try again."""


class OAuthErrorResponse(ResponseError):  # noqa: N818 - named as the API's documentation names it
    """Token exchange: refused (RFC 6749, 5.2); `code` is a word such as ``invalid_grant``."""


class NotFound(ResponseError):  # noqa: N818 - named as the API's documentation names it
    """404: the model behind the private endpoint was not found, or its check failed."""


class Conflict(ResponseError):  # noqa: N818 - named as the API's documentation names it
    """409: there is such a private endpoint already, or its check failed."""


class UnprocessableEntity(ResponseError):  # noqa: N818 - named as the API's documentation names it
    """422: the private endpoint's settings make no sense, or its check failed."""


class InternalServerError(ResponseError):
    """500: the server failed while it made the private endpoint."""


class BadGateway(ResponseError):  # noqa: N818 - named as the API's documentation names it
    """502: the private endpoint's own server did not answer as it should."""


class OpenRouterDefaultError(ResponseError):
    """Any status that the operation does not document, or an answer that is not what it should be (HTML, empty, cut JSON)."""


class ResponseValidationError(OpenRouterError):
    """A JSON answer that does not fit its model. Nothing is lost: `partial` and `raw` hold what came."""

    def __init__(
        self,
        message: str = "",
        *,
        meta: Meta | None = None,
        issues: tuple[Issue, ...] = (),
        raw: Any = None,
        partial: Any = None,
        retryable: bool = False,
    ) -> None:
        """Hold the misfits, the answer and what could be made of it; whether another one may well be better."""
        super().__init__(message, meta=meta)
        self._retryable = retryable
        self.issues = issues
        """Every place that does not fit."""
        self.raw = raw
        """The decoded JSON."""
        self.partial = partial
        """The model as far as it could be built: what does not fit is None there; None when nothing could be built."""

    @property
    def retryable(self) -> bool:
        """Whether another answer may well be better: this one held nothing at all, as after a hiccup of the server."""
        return self._retryable


class SDKValidationError(OpenRouterError):
    """An argument that cannot be sent; nothing was sent. `argument` is its name."""

    def __init__(self, message: str = "", *, meta: Meta | None = None, argument: str | None = None) -> None:
        super().__init__(message, meta=meta)
        self.argument = argument


class HTTPClientError(OpenRouterError):
    """The base of errors in which the server had no say: no answer came, or not a whole one."""

    partial: Any = None
    """Of a stream that broke off: what was there before, as far as `collect` could put it together; None otherwise."""


class InvalidRequestError(HTTPClientError):
    """The request cannot be put on the wire: its URL, a header or a fetch option is impossible."""


class RequestConnectionError(HTTPClientError):
    """The connection was refused, reset, cut, or could not be made."""

    def __init__(self, message: str = "", *, meta: Meta | None = None, retryable: bool = True) -> None:
        """Hold the message; whether the network may be back, which a bad certificate, say, never is."""
        super().__init__(message, meta=meta)
        self._retryable = retryable


class RequestTimeoutError(HTTPClientError):
    """A limit of time ran out. `phase` says which."""

    def __init__(self, message: str = "", *, meta: Meta | None = None, phase: Phase = "total") -> None:
        super().__init__(message, meta=meta)
        self.phase: Phase = phase

    @property
    def retryable(self) -> bool:
        """Whether it was no more than the connection that took too long; a whole attempt may have been paid for."""
        return self.phase in {"connect", "queue"}


class RequestAbortedError(HTTPClientError):
    """The call was given up: the core or its session was closed while it was under way, or it got no place to wait."""


class QueueFullError(RequestAbortedError):
    """Nothing was sent: as many calls wait for their turn already as the core's `Limits` allow."""

    @property
    def retryable(self) -> bool:
        """Whether it may succeed later: yes."""
        return True


class StreamTruncatedError(HTTPClientError):
    """A stream ended with neither its end mark nor a finish reason."""


class UnexpectedClientError(HTTPClientError):
    """Anything that no other class covers; `__cause__` has the exception, such as a hook's, unless that shows the key."""


ClientError: TypeAlias = (
    SDKValidationError
    | ResponseValidationError
    | InvalidRequestError
    | RequestConnectionError
    | RequestTimeoutError
    | RequestAbortedError
    | UnexpectedClientError
)
"""What any function can return beside the errors that the server sends."""
