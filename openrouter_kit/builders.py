"""Builders: the messages of a conversation, as the plain dicts that requests take. Media are in ``media``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast, final, overload

from openrouter_core import Err, Ok, UnknownVariant, WireModel, to_dict
from openrouter_kit.media import Media

if TYPE_CHECKING:
    from collections.abc import Awaitable, Generator

    from openrouter_core.params.chat import ChatSystemMessageParam, ChatUserMessageParam


@final
class UserMessage(dict[str, Any]):
    """A message of a user. ``await`` it to have its media read off the event loop; a plain dict is the result."""

    def __await__(self) -> Generator[Any, None, dict[str, Any]]:
        """Return the message with its media read in threads."""
        return self._read().__await__()

    async def _read(self) -> dict[str, Any]:
        content = self["content"]
        if isinstance(content, str):
            return dict(self)
        parts = [await part if isinstance(part, Media) else part for part in cast("list[Any]", content)]
        return {**self, "content": parts}


@overload
def user(*content: str) -> ChatUserMessageParam: ...  # type: ignore[overload-overlap]  # text needs no file  # pyright: ignore[reportOverlappingOverload]
@overload
def user(*content: str | Media | Mapping[str, Any]) -> Awaitable[ChatUserMessageParam]: ...
def user(*content: Any) -> Any:
    """Return a message of the user: text, or texts and media.

    An example: ``messages=[await user("What is this?", image("cat.jpg"))]``.

    Text alone fits chats, responses and messages, and need not be awaited. Parts are those of a chat. Awaiting a message with
    media reads the files in threads; sent without that, they are read when the request is made, on the event loop.

    Args:
        *content: Texts, media (`image`, `pdf`, `audio`), or parts as dicts.

    Raises:
        OSError: A file cannot be read; where the message is awaited.
    """
    if len(content) == 1 and isinstance(content[0], str):
        return UserMessage(role="user", content=content[0])
    return UserMessage(role="user", content=[_part(each) for each in content])


def system(text: str) -> ChatSystemMessageParam:
    """Return instructions that stand above the conversation.

    Args:
        text: The instructions. Responses take them as `instructions`, messages as `system`.
    """
    return {"role": "system", "content": text}


def tool_result(call: object, value: object) -> Any:
    """Return the message that gives a model the result of a tool call.

    Args:
        call: The call: of a chat's message, of a response's output, or a ``tool_use`` block of a message; or its JSON.
        value: The result: a text as it is, anything else as JSON; an attrs class, dataclass or other type that `json_schema`
            takes, too. Ok stands for its value. Of an Err or an exception the model is told the message.

    Returns:
        Of a chat's call, a message with the role ``tool``. Of a response's, an item for `input`. Of a message's, a message of the
        user with one ``tool_result`` block; put the blocks of one turn into one message.

    Raises:
        TypeError: This is not a tool call, or JSON cannot hold the value.
    """
    document = _document(call)
    failed = isinstance(value, Err | BaseException)
    text = _text(value)
    if "function" in document:
        return {"role": "tool", "tool_call_id": document["id"], "content": text}
    if "call_id" in document:
        return {"type": "function_call_output", "call_id": document["call_id"], "output": text}
    if document.get("type") == "tool_use":
        block = {"type": "tool_result", "tool_use_id": document["id"], "content": text}
        return {"role": "user", "content": [{**block, "is_error": True} if failed else block]}
    raise TypeError(f"{type(call).__name__} is not a tool call")


def _part(content: Any) -> Any:
    return {"type": "text", "text": content} if isinstance(content, str) else content


def _document(call: object) -> Mapping[str, Any]:
    if isinstance(call, UnknownVariant):
        return call.raw
    document = to_dict(call) if isinstance(call, WireModel) else call
    return cast("Mapping[str, Any]", document) if isinstance(document, Mapping) else {}


def _text(value: object) -> str:
    if isinstance(value, Ok):
        return _text(cast("Ok[object]", value).value)
    if isinstance(value, Err):
        return _text(cast("Err[object]", value).error)
    if isinstance(value, BaseException):
        return f"error: {value}"
    if isinstance(value, str):
        return value
    from openrouter_kit.typed_values import to_json

    return json.dumps(to_json(value), ensure_ascii=False)
