"""The runtime of a functional SDK for the OpenRouter API: a core that holds configuration and sessions, Results, errors, options.

Importing this package imports none of its modules: names are resolved on first use. Type checkers and editors read
``__init__.pyi`` instead, which says where each name is from.
"""

from openrouter_core._base.lazy_names import modules_of, names_of

_MODULES = modules_of("""
_version: __version__
binary: BinaryResponse
clock: Clock
core: OpenRouterCore
errors: BadGateway BadGatewayResponseError BadRequestResponseError BatchErrorResponse BatchPaymentRequiredResponseError
 ClientClosedRequestResponseError ClientError Conflict ConflictResponseError EdgeNetworkTimeoutResponseError
 ForbiddenResponseError GatewayTimeoutResponseError GoneResponseError HTTPClientError InternChatErrorResponse
 InternLifecycleError InternalServerError InternalServerResponseError InvalidRequestError NotFound NotFoundResponseError
 OAuthErrorResponse OpenRouterDefaultError OpenRouterError PayloadTooLargeResponseError PaymentRequiredResponseError
 ProviderOverloadedResponseError QueueFullError RequestAbortedError RequestConnectionError RequestTimeoutError
 RequestTimeoutResponseError ResponseError ResponseValidationError SDKValidationError ServiceUnavailableResponseError
 StreamTruncatedError TooManyRequestsResponseError UnauthorizedResponseError UnexpectedClientError UnprocessableEntity
 UnprocessableEntityResponseError
hooks: AfterErrorContext AfterErrorHook AfterSuccessContext AfterSuccessHook BeforeCreateRequestContext BeforeCreateRequestHook
 BeforeRequestContext BeforeRequestHook Hooks SDKInitContext SDKInitHook
lifecycle: CallEndedContext CallEndedHook CallStartedContext CallStartedHook Outcome
limits: Limits
model: WireModel extra to_dict
operation: Operation
options: RequestOptions Sizes Timeouts
paging: Page items pages
polling: Polling
result: Err Issue Meta Ok Result collect is_err is_ok unwrap_async
retry_options: BackoffStrategy RetryConfig
_stream.facts: StreamFacts
streams: EventStream
tool_calls: tool_arguments
unions: UnknownVariant
unset: UNSET Unset
uploads: FileUpload
wire: Request Response
""")
__getattr__, __dir__ = names_of(__name__, _MODULES)
