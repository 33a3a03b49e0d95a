"""The runtime of a functional SDK for the OpenRouter API: a core that holds configuration and sessions, Results, errors, options.

Importing this package imports none of its modules: names are resolved on first use.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core._version import __version__ as __version__
    from openrouter_core.binary import BinaryResponse as BinaryResponse
    from openrouter_core.clock import Clock as Clock
    from openrouter_core.core import OpenRouterCore as OpenRouterCore
    from openrouter_core.errors import BadGateway as BadGateway
    from openrouter_core.errors import BadGatewayResponseError as BadGatewayResponseError
    from openrouter_core.errors import BadRequestResponseError as BadRequestResponseError
    from openrouter_core.errors import BatchErrorResponse as BatchErrorResponse
    from openrouter_core.errors import BatchPaymentRequiredResponseError as BatchPaymentRequiredResponseError
    from openrouter_core.errors import ClientClosedRequestResponseError as ClientClosedRequestResponseError
    from openrouter_core.errors import ClientError as ClientError
    from openrouter_core.errors import Conflict as Conflict
    from openrouter_core.errors import ConflictResponseError as ConflictResponseError
    from openrouter_core.errors import EdgeNetworkTimeoutResponseError as EdgeNetworkTimeoutResponseError
    from openrouter_core.errors import ForbiddenResponseError as ForbiddenResponseError
    from openrouter_core.errors import GatewayTimeoutResponseError as GatewayTimeoutResponseError
    from openrouter_core.errors import GoneResponseError as GoneResponseError
    from openrouter_core.errors import HTTPClientError as HTTPClientError
    from openrouter_core.errors import InternalServerError as InternalServerError
    from openrouter_core.errors import InternalServerResponseError as InternalServerResponseError
    from openrouter_core.errors import InternChatErrorResponse as InternChatErrorResponse
    from openrouter_core.errors import InternLifecycleError as InternLifecycleError
    from openrouter_core.errors import InvalidRequestError as InvalidRequestError
    from openrouter_core.errors import NotFound as NotFound
    from openrouter_core.errors import NotFoundResponseError as NotFoundResponseError
    from openrouter_core.errors import OAuthErrorResponse as OAuthErrorResponse
    from openrouter_core.errors import OpenRouterDefaultError as OpenRouterDefaultError
    from openrouter_core.errors import OpenRouterError as OpenRouterError
    from openrouter_core.errors import PayloadTooLargeResponseError as PayloadTooLargeResponseError
    from openrouter_core.errors import PaymentRequiredResponseError as PaymentRequiredResponseError
    from openrouter_core.errors import ProviderOverloadedResponseError as ProviderOverloadedResponseError
    from openrouter_core.errors import RequestAbortedError as RequestAbortedError
    from openrouter_core.errors import RequestConnectionError as RequestConnectionError
    from openrouter_core.errors import RequestTimeoutError as RequestTimeoutError
    from openrouter_core.errors import RequestTimeoutResponseError as RequestTimeoutResponseError
    from openrouter_core.errors import ResponseError as ResponseError
    from openrouter_core.errors import ResponseValidationError as ResponseValidationError
    from openrouter_core.errors import SDKValidationError as SDKValidationError
    from openrouter_core.errors import ServiceUnavailableResponseError as ServiceUnavailableResponseError
    from openrouter_core.errors import StreamTruncatedError as StreamTruncatedError
    from openrouter_core.errors import TooManyRequestsResponseError as TooManyRequestsResponseError
    from openrouter_core.errors import UnauthorizedResponseError as UnauthorizedResponseError
    from openrouter_core.errors import UnexpectedClientError as UnexpectedClientError
    from openrouter_core.errors import UnprocessableEntity as UnprocessableEntity
    from openrouter_core.errors import UnprocessableEntityResponseError as UnprocessableEntityResponseError
    from openrouter_core.hooks import AfterErrorContext as AfterErrorContext
    from openrouter_core.hooks import AfterErrorHook as AfterErrorHook
    from openrouter_core.hooks import AfterSuccessContext as AfterSuccessContext
    from openrouter_core.hooks import AfterSuccessHook as AfterSuccessHook
    from openrouter_core.hooks import BeforeCreateRequestContext as BeforeCreateRequestContext
    from openrouter_core.hooks import BeforeCreateRequestHook as BeforeCreateRequestHook
    from openrouter_core.hooks import BeforeRequestContext as BeforeRequestContext
    from openrouter_core.hooks import BeforeRequestHook as BeforeRequestHook
    from openrouter_core.hooks import Hooks as Hooks
    from openrouter_core.hooks import SDKInitContext as SDKInitContext
    from openrouter_core.hooks import SDKInitHook as SDKInitHook
    from openrouter_core.model import WireModel as WireModel
    from openrouter_core.model import extra as extra
    from openrouter_core.model import to_dict as to_dict
    from openrouter_core.operation import Operation as Operation
    from openrouter_core.options import RequestOptions as RequestOptions
    from openrouter_core.options import Sizes as Sizes
    from openrouter_core.options import Timeouts as Timeouts
    from openrouter_core.paging import Page as Page
    from openrouter_core.paging import items as items
    from openrouter_core.paging import pages as pages
    from openrouter_core.polling import Polling as Polling
    from openrouter_core.result import Err as Err
    from openrouter_core.result import Issue as Issue
    from openrouter_core.result import Meta as Meta
    from openrouter_core.result import Ok as Ok
    from openrouter_core.result import Result as Result
    from openrouter_core.result import collect as collect
    from openrouter_core.result import is_err as is_err
    from openrouter_core.result import is_ok as is_ok
    from openrouter_core.result import unwrap_async as unwrap_async
    from openrouter_core.retry_options import BackoffStrategy as BackoffStrategy
    from openrouter_core.retry_options import RetryConfig as RetryConfig
    from openrouter_core.stream_facts import StreamFacts as StreamFacts
    from openrouter_core.streams import EventStream as EventStream
    from openrouter_core.tool_calls import tool_arguments as tool_arguments
    from openrouter_core.unions import UnknownVariant as UnknownVariant
    from openrouter_core.unset import UNSET as UNSET
    from openrouter_core.unset import Unset as Unset
    from openrouter_core.uploads import FileUpload as FileUpload
    from openrouter_core.wire import Request as Request
    from openrouter_core.wire import Response as Response

_NAMES = {
    "_version": ("__version__",),
    "binary": ("BinaryResponse",),
    "clock": ("Clock",),
    "core": ("OpenRouterCore",),
    "errors": (
        "BadGateway",
        "BadGatewayResponseError",
        "BadRequestResponseError",
        "BatchErrorResponse",
        "BatchPaymentRequiredResponseError",
        "ClientClosedRequestResponseError",
        "ClientError",
        "Conflict",
        "ConflictResponseError",
        "EdgeNetworkTimeoutResponseError",
        "ForbiddenResponseError",
        "GatewayTimeoutResponseError",
        "GoneResponseError",
        "HTTPClientError",
        "InternChatErrorResponse",
        "InternLifecycleError",
        "InternalServerError",
        "InternalServerResponseError",
        "InvalidRequestError",
        "NotFound",
        "NotFoundResponseError",
        "OAuthErrorResponse",
        "OpenRouterDefaultError",
        "OpenRouterError",
        "PayloadTooLargeResponseError",
        "PaymentRequiredResponseError",
        "ProviderOverloadedResponseError",
        "RequestAbortedError",
        "RequestConnectionError",
        "RequestTimeoutError",
        "RequestTimeoutResponseError",
        "ResponseError",
        "ResponseValidationError",
        "SDKValidationError",
        "ServiceUnavailableResponseError",
        "StreamTruncatedError",
        "TooManyRequestsResponseError",
        "UnauthorizedResponseError",
        "UnexpectedClientError",
        "UnprocessableEntity",
        "UnprocessableEntityResponseError",
    ),
    "hooks": (
        "AfterErrorContext",
        "AfterErrorHook",
        "AfterSuccessContext",
        "AfterSuccessHook",
        "BeforeCreateRequestContext",
        "BeforeCreateRequestHook",
        "BeforeRequestContext",
        "BeforeRequestHook",
        "Hooks",
        "SDKInitContext",
        "SDKInitHook",
    ),
    "model": (
        "WireModel",
        "extra",
        "to_dict",
    ),
    "operation": ("Operation",),
    "options": ("RequestOptions", "Sizes", "Timeouts"),
    "polling": ("Polling",),
    "retry_options": ("BackoffStrategy", "RetryConfig"),
    "paging": (
        "Page",
        "items",
        "pages",
    ),
    "result": (
        "Err",
        "Issue",
        "Meta",
        "Ok",
        "Result",
        "collect",
        "is_err",
        "is_ok",
        "unwrap_async",
    ),
    "stream_facts": ("StreamFacts",),
    "streams": ("EventStream",),
    "tool_calls": ("tool_arguments",),
    "unions": ("UnknownVariant",),
    "unset": (
        "UNSET",
        "Unset",
    ),
    "uploads": ("FileUpload",),
    "wire": ("Request", "Response"),
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names}

__all__ = [
    "UNSET",
    "AfterErrorContext",
    "AfterErrorHook",
    "AfterSuccessContext",
    "AfterSuccessHook",
    "BackoffStrategy",
    "BadGateway",
    "BadGatewayResponseError",
    "BadRequestResponseError",
    "BatchErrorResponse",
    "BatchPaymentRequiredResponseError",
    "BeforeCreateRequestContext",
    "BeforeCreateRequestHook",
    "BeforeRequestContext",
    "BeforeRequestHook",
    "BinaryResponse",
    "ClientClosedRequestResponseError",
    "ClientError",
    "Clock",
    "Conflict",
    "ConflictResponseError",
    "EdgeNetworkTimeoutResponseError",
    "Err",
    "EventStream",
    "FileUpload",
    "ForbiddenResponseError",
    "GatewayTimeoutResponseError",
    "GoneResponseError",
    "HTTPClientError",
    "Hooks",
    "InternChatErrorResponse",
    "InternLifecycleError",
    "InternalServerError",
    "InternalServerResponseError",
    "InvalidRequestError",
    "Issue",
    "Meta",
    "NotFound",
    "NotFoundResponseError",
    "OAuthErrorResponse",
    "Ok",
    "OpenRouterCore",
    "OpenRouterDefaultError",
    "OpenRouterError",
    "Operation",
    "Page",
    "PayloadTooLargeResponseError",
    "PaymentRequiredResponseError",
    "Polling",
    "ProviderOverloadedResponseError",
    "Request",
    "RequestAbortedError",
    "RequestConnectionError",
    "RequestOptions",
    "RequestTimeoutError",
    "RequestTimeoutResponseError",
    "Response",
    "ResponseError",
    "ResponseValidationError",
    "Result",
    "RetryConfig",
    "SDKInitContext",
    "SDKInitHook",
    "SDKValidationError",
    "ServiceUnavailableResponseError",
    "Sizes",
    "StreamFacts",
    "StreamTruncatedError",
    "Timeouts",
    "TooManyRequestsResponseError",
    "UnauthorizedResponseError",
    "UnexpectedClientError",
    "UnknownVariant",
    "UnprocessableEntity",
    "UnprocessableEntityResponseError",
    "Unset",
    "WireModel",
    "__version__",
    "collect",
    "extra",
    "is_err",
    "is_ok",
    "items",
    "pages",
    "to_dict",
    "tool_arguments",
    "unwrap_async",
]


if not TYPE_CHECKING:  # a type checker shall find the names that do not exist

    def __getattr__(name: str) -> Any:
        from openrouter_core._lazy import resolve

        return resolve(__name__, _MODULES, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
