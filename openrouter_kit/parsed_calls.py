"""Typed answers in one call: the request, the call and the value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from openrouter_kit.typed_answers import parsed
from openrouter_kit.typed_requests import answering, messages_answering, responses_answering

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, Result
    from openrouter_funcs.chat import ChatSendError
    from openrouter_funcs.messages import MessagesCreateError
    from openrouter_funcs.responses import ResponsesSendError
    from openrouter_kit.answer_errors import AnswerError
    from openrouter_kit.typed_requests import Strict

T = TypeVar("T")


@overload
async def chat_parsed(
    core: OpenRouterCore, *, as_: type[T], strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Result[T, ChatSendError | AnswerError]: ...
@overload
async def chat_parsed(
    core: OpenRouterCore, *, as_: object, strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Result[Any, ChatSendError | AnswerError]: ...
async def chat_parsed(
    core: OpenRouterCore, *, as_: Any, strict: Strict = True, lenient: bool = False, provider: Any = None, **arguments: Any
) -> Result[Any, Any]:
    """Have a model answer a conversation with a value of a type.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        as_: The type, as `json_schema` takes it.
        strict: Whether providers are to enforce the schema, see `answering`.
        lenient: Whether text around the JSON is ignored, see `parsed`.
        provider: Your own preferences of providers.
        **arguments: All else that `chat_send` takes: `model`, `messages` and so on.

    Returns:
        Ok: the value. Err: what `chat_send` and `parsed` return.

    Raises:
        NoSchemaError: The type has no schema.
    """
    from openrouter_funcs import chat_send

    asked = answering(as_, strict=strict, provider=provider)
    return parsed(await chat_send(core, **arguments, **asked), as_, lenient=lenient)


@overload
async def responses_parsed(
    core: OpenRouterCore, *, as_: type[T], strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Result[T, ResponsesSendError | AnswerError]: ...
@overload
async def responses_parsed(
    core: OpenRouterCore, *, as_: object, strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Result[Any, ResponsesSendError | AnswerError]: ...
async def responses_parsed(
    core: OpenRouterCore,
    *,
    as_: Any,
    strict: Strict = True,
    lenient: bool = False,
    provider: Any = None,
    text: Any = None,
    **arguments: Any,
) -> Result[Any, Any]:
    """Have a model respond with a value of a type, in the form of the Responses API.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        as_: The type, as `json_schema` takes it.
        strict: Whether providers are to enforce the schema, see `answering`.
        lenient: Whether text around the JSON is ignored, see `parsed`.
        provider: Your own preferences of providers.
        text: Your own settings of the text, such as its verbosity.
        **arguments: All else that `responses_send` takes: `model`, `input` and so on.

    Returns:
        Ok: the value. Err: what `responses_send` and `parsed` return.

    Raises:
        NoSchemaError: The type has no schema.
    """
    from openrouter_funcs import responses_send

    asked = responses_answering(as_, strict=strict, provider=provider, text=text)
    return parsed(await responses_send(core, **arguments, **asked), as_, lenient=lenient)


@overload
async def messages_parsed(
    core: OpenRouterCore, *, as_: type[T], strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Result[T, MessagesCreateError | AnswerError]: ...
@overload
async def messages_parsed(
    core: OpenRouterCore, *, as_: object, strict: Strict = True, lenient: bool = False, **arguments: Any
) -> Result[Any, MessagesCreateError | AnswerError]: ...
async def messages_parsed(
    core: OpenRouterCore,
    *,
    as_: Any,
    strict: Strict = True,
    lenient: bool = False,
    provider: Any = None,
    output_config: Any = None,
    **arguments: Any,
) -> Result[Any, Any]:
    """Have a model write a message that is a value of a type, in the form of Anthropic's Messages API.

    Args:
        core: The `OpenRouterCore` that holds the configuration and the session.
        as_: The type, as `json_schema` takes it.
        strict: Whether the schema follows the rules of strict mode.
        lenient: Whether text around the JSON is ignored, see `parsed`.
        provider: Your own preferences of providers.
        output_config: Your own settings of the output, such as the effort.
        **arguments: All else that `messages_create` takes: `model`, `messages`, `max_tokens` and so on.

    Returns:
        Ok: the value. Err: what `messages_create` and `parsed` return.

    Raises:
        NoSchemaError: The type has no schema.
    """
    from openrouter_funcs import messages_create

    asked = messages_answering(as_, strict=strict, provider=provider, output_config=output_config)
    return parsed(await messages_create(core, **arguments, **asked), as_, lenient=lenient)
