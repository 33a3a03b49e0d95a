"""Requests: from an operation and a call's arguments to a request. No I/O: if a function gives the key, the pipeline adds it."""

from __future__ import annotations

from contextlib import suppress
from functools import lru_cache
from string import Formatter
from typing import TYPE_CHECKING, Any, cast

from openrouter_core._base.base_urls import fault
from openrouter_core._base.defaults import NO_OPTIONS
from openrouter_core._request.bodies import FORM_TYPE, JSON_TYPE, form_pairs, json_body
from openrouter_core._request.encoding import bearer, header, merged, query, scalar, segment
from openrouter_core._version import __version__
from openrouter_core.core import DEFAULT_SERVER_URL
from openrouter_core.errors import SDKValidationError
from openrouter_core.unset import UNSET
from openrouter_core.wire import Request

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openrouter_core._base.defaults import NoOptions
    from openrouter_core._request.bodies import Body
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.operation import Operation
    from openrouter_core.options import RequestOptions

DEFAULT_USER_AGENT = f"openrouter-functional/{__version__}"

ATTRIBUTION = {
    "http_referer": "HTTP-Referer",
    "app_title": "X-OpenRouter-Title",
    "app_categories": "X-OpenRouter-Categories",
}
"""Arguments of every function, and attributes of the core, which say what app is calling."""


def declared(operation: Operation, arguments: dict[str, Any]) -> dict[str, Any]:
    """Return a function's ``locals()`` without variables that it does not declare, such as those that typeguard adds."""
    names = _declared(operation)
    if len(arguments) == len(names):  # the declared ones are always there
        return arguments
    return {name: arguments[name] for name in arguments if name in names}


def build(
    core: OpenRouterCore, operation: Operation, arguments: Mapping[str, Any], options: RequestOptions | NoOptions, server_url: str
) -> Request:
    """Return the request of a call, with the core's key if that is a string that can be sent."""
    body, content_type = _body(operation, arguments, options)
    return Request(
        method=operation.method,
        url=_url(server_url, operation, arguments, options),
        headers=_headers(core, operation, arguments, options, content_type),
        body=body,
    )


def _headers(
    core: OpenRouterCore,
    operation: Operation,
    arguments: Mapping[str, Any],
    options: RequestOptions | NoOptions,
    content_type: str | None,
) -> dict[str, str]:
    headers = {**_cores_headers(core, operation)}
    if options.api_key is not None:
        headers.pop("Authorization", None)  # the pipeline adds the one that is wanted
    if content_type is not None:
        headers["Content-Type"] = content_type
    for argument, name in ATTRIBUTION.items():
        value = arguments.get(argument, UNSET)
        if value is UNSET:
            value = getattr(core, argument)
        if value is not None:
            headers[name] = header(argument, value)
    for argument in operation.headers:
        value = arguments.get(argument, UNSET)
        if value is not UNSET and value is not None:
            headers[operation.wire.get(argument, argument)] = header(argument, value)
    return headers if options is NO_OPTIONS else _with_callers(headers, options)


def _with_callers(headers: dict[str, str], options: RequestOptions | NoOptions) -> dict[str, str]:
    """Return the headers with those of the caller's options over them."""
    for argument, over in (("fetch_options['headers']", options.fetch_options.get("headers")), ("headers", options.headers)):
        if over:
            headers = merged(headers, over, f"options.{argument}")
    return headers


def _cores_headers(core: OpenRouterCore, operation: Operation) -> Mapping[str, str]:
    """Return the headers that no argument changes. Neither an operation nor a core changes, so they are kept."""
    known = core.state.headers
    headers = known.get(operation)
    if headers is None:
        headers = {"Accept": operation.accept, "User-Agent": header("user_agent", core.user_agent or DEFAULT_USER_AGENT)}
        if operation.kind == "binary":  # the size of a file is known beforehand only if it is not compressed
            headers["Accept-Encoding"] = "identity"
        if isinstance(core.api_key, str):
            with suppress(SDKValidationError):  # the pipeline reports it, unless the caller's own header takes precedence
                headers["Authorization"] = bearer(core.api_key)
        known[operation] = headers
    return headers


def _url(server_url: str, operation: Operation, arguments: Mapping[str, Any], options: RequestOptions | NoOptions) -> str:
    path = operation.path
    for name in path_arguments(path):
        path = path.replace(f"{{{name}}}", segment(name, arguments.get(name)))
    url = f"{_base(base_url(options.server_url or server_url), operation.server)}{path}"
    if not operation.query and not options.extra_query:
        return url
    text = query((*_query(operation, arguments), *options.extra_query.items()))
    return f"{url}?{text}" if text else url


@lru_cache(maxsize=64)
def _base(server_url: str, own_server: str | None) -> str:
    """Return the URL to which an operation's path is added. If the operation has a server of its own, that is the origin only."""
    given = server_url.rstrip("/")
    if own_server is None:
        return given
    return own_server if given == DEFAULT_SERVER_URL else "/".join(given.split("/", 3)[:3])


def _query(operation: Operation, arguments: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    for argument in operation.query:
        value = arguments.get(argument, UNSET)
        if argument in operation.comma and isinstance(value, list | tuple):
            value = ",".join(scalar(argument, item) for item in cast("list[object]", value)) or UNSET
        yield operation.wire.get(argument, argument), value


def _body(operation: Operation, arguments: Mapping[str, Any], options: RequestOptions | NoOptions) -> tuple[Body, str | None]:
    """Return the request's body and its content type; the transport adds that of a multipart body, with its boundary."""
    if operation.body is None:
        if options.extra_body:
            message = f"{operation.name} sends no body, so options.extra_body has no place to go"
            raise SDKValidationError(message, argument="options")
        return None, None
    if operation.whole_body:
        return json_body(arguments.get("body")), JSON_TYPE
    elsewhere = _elsewhere(operation)  # a hook may have added arguments: those without another place belong to the body
    content = {
        operation.wire.get(name, name): value for name, value in arguments.items() if value is not UNSET and name not in elsewhere
    }
    content |= {**operation.constants, **options.extra_body}
    if operation.body == "json":
        return json_body(content), JSON_TYPE
    if operation.body == "form":
        return query(form_pairs(content)).encode(), FORM_TYPE
    from openrouter_core._request.multipart import multipart

    return multipart(content, frozenset(operation.wire.get(name, name) for name in operation.uploads)), None


@lru_cache(maxsize=256)
def path_arguments(path: str) -> tuple[str, ...]:
    """Return the names in a path's braces."""
    return tuple(name for _, name, _, _ in Formatter().parse(path) if name)


@lru_cache(maxsize=256)
def _elsewhere(operation: Operation) -> frozenset[str]:
    """Return the arguments that have no place in the body."""
    return frozenset({"core", "options", *ATTRIBUTION, *path_arguments(operation.path), *operation.query, *operation.headers})


@lru_cache(maxsize=256)
def _declared(operation: Operation) -> frozenset[str]:
    """Return the names of all arguments of an operation's function."""
    return _elsewhere(operation) | {*operation.properties, *(("body",) if operation.whole_body else ())}


def base_url(server_url: str) -> str:
    """Return a base URL that came with a call or from a hook, or raise the error that says what is wrong with it."""
    if wrong := fault(server_url):
        message = f"server_url {wrong}"
        raise SDKValidationError(message, argument="server_url")
    return server_url
