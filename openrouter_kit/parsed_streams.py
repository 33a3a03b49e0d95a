"""Typed answers as they are written: the JSON so far, then the value."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from openrouter_core import Err
from openrouter_kit.partial_json import PartialJSON
from openrouter_kit.typed_answers import parsed, unwrapped
from openrouter_kit.typed_requests import answering, messages_answering, responses_answering

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from openrouter_core import EventStream, OpenRouterCore, OpenRouterError, Result
    from openrouter_kit.typed_requests import Strict

T = TypeVar("T")
Parts: TypeAlias = "AsyncGenerator[dict[str, Any] | Result[T, OpenRouterError], None]"
"""The JSON so far, again and again, and a Result as the last item."""


@overload
def stream_parsed(
    core: OpenRouterCore, *, as_: type[T], strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Parts[T]: ...
@overload
def stream_parsed(
    core: OpenRouterCore, *, as_: object, strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Parts[Any]: ...
def stream_parsed(
    core: OpenRouterCore, *, as_: Any, strict: Strict = True, lenient: bool = False, provider: Any = None, **arguments: Any
) -> Parts[Any]:
    """Have a model answer a conversation with a value of a type, and show it as it is written.

    Leave it early with `contextlib.aclosing`, which closes the connection at once.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        as_: The type, as `json_schema` takes it.
        strict: Whether providers are to enforce the schema, see `answering`.
        lenient: Whether text around the JSON is ignored, see `parsed`.
        provider: Your own preferences of providers.
        **arguments: All else that `chat_send_stream` takes: `model`, `messages` and so on.

    Returns:
        An async iterator. Its items are the JSON so far, a dict that grows in place: copy what you want to keep. Strings may be
        unfinished, and nothing is checked yet. (Of a type whose JSON is a list, it is a list.) The last item is the Result: Ok
        with the value, or an Err of `chat_send_stream`, of the stream or of `parsed`.

    Raises:
        NoSchemaError: The type has no schema.
    """
    from openrouter_funcs import chat_send_stream

    asked = answering(as_, strict=strict, provider=provider)
    return _parts(partial(chat_send_stream, core, **arguments, **asked), as_, lenient=lenient)


@overload
def responses_stream_parsed(
    core: OpenRouterCore, *, as_: type[T], strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Parts[T]: ...
@overload
def responses_stream_parsed(
    core: OpenRouterCore, *, as_: object, strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Parts[Any]: ...
def responses_stream_parsed(
    core: OpenRouterCore,
    *,
    as_: Any,
    strict: Strict = True,
    lenient: bool = False,
    provider: Any = None,
    text: Any = None,
    **arguments: Any,
) -> Parts[Any]:
    """Have a model respond with a value of a type, and show it as it is written. See `stream_parsed` and `responses_parsed`.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        as_: The type, as `json_schema` takes it.
        strict: Whether providers are to enforce the schema, see `answering`.
        lenient: Whether text around the JSON is ignored, see `parsed`.
        provider: Your own preferences of providers.
        text: Your own settings of the text, such as its verbosity.
        **arguments: All else that `responses_send_stream` takes: `model`, `input` and so on.

    Returns:
        An async iterator of the JSON so far, then of the Result.

    Raises:
        NoSchemaError: The type has no schema.
    """
    from openrouter_funcs import responses_send_stream

    asked = responses_answering(as_, strict=strict, provider=provider, text=text)
    return _parts(partial(responses_send_stream, core, **arguments, **asked), as_, lenient=lenient)


@overload
def messages_stream_parsed(
    core: OpenRouterCore, *, as_: type[T], strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Parts[T]: ...
@overload
def messages_stream_parsed(
    core: OpenRouterCore, *, as_: object, strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Parts[Any]: ...
def messages_stream_parsed(
    core: OpenRouterCore,
    *,
    as_: Any,
    strict: Strict = True,
    lenient: bool = False,
    provider: Any = None,
    output_config: Any = None,
    **arguments: Any,
) -> Parts[Any]:
    """Have a model write a message that is a value of a type, and show it as it is written. See `stream_parsed`.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        as_: The type, as `json_schema` takes it.
        strict: Whether the schema follows the rules of strict mode.
        lenient: Whether text around the JSON is ignored, see `parsed`.
        provider: Your own preferences of providers.
        output_config: Your own settings of the output, such as the effort.
        **arguments: All else that `messages_create_stream` takes: `model`, `messages`, `max_tokens` and so on.

    Returns:
        An async iterator of the JSON so far, then of the Result.

    Raises:
        NoSchemaError: The type has no schema.
    """
    from openrouter_funcs import messages_create_stream

    asked = messages_answering(as_, strict=strict, provider=provider, output_config=output_config)
    return _parts(partial(messages_create_stream, core, **arguments, **asked), as_, lenient=lenient)


async def _parts(
    opening: Callable[[], Awaitable[Result[EventStream[Any, Any], Any]]], as_: Any, *, lenient: bool
) -> AsyncGenerator[Any, None]:
    opened = await opening()
    if isinstance(opened, Err):
        yield opened
        return
    growing = PartialJSON(skips=lenient)
    async with opened.value as stream:
        async for piece in stream.text():
            if isinstance(piece, Err):
                yield piece
                return
            growing.feed(piece.value)
            if (so_far := unwrapped(as_, growing.value)) is not None:
                yield so_far
        yield parsed(await stream.collect(), as_, lenient=lenient)
