"""Readers: what an answer says, whether it is a chat answer, a response or a message. They take models, and the JSON of these.

An answer of a chat is read by its first choice. Parts of unknown kinds are skipped.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast, overload

from openrouter_core import WireModel, to_dict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.models import ChatAssistantMessage, ChatResult, MessagesResult, OpenResponsesResult, OutputItems
    from openrouter_core.params.messages import MessagesMessageParamParam


def text_of(answer: object) -> str:
    """Return the text of an answer; empty if it has none, as when it only calls tools.

    Args:
        answer: What `chat_send`, `responses_send` or `messages_create` returned within Ok, what a stream of theirs collected, or
            the JSON of one of these.
    """
    document = document_of(answer)
    if "choices" in document:
        content = _message(document).get("content")
        return content if isinstance(content, str) else "".join(_strings(_objects(content), "text"))
    if "output" in document:
        return "".join(_strings(_parts(document, "output_text"), "text"))
    return "".join(_strings(_blocks(document, "text"), "text"))


def reasoning_of(answer: object) -> str:
    """Return the reasoning of an answer as text: its summary where the text is withheld; empty if there is none.

    To have the model go on from its reasoning, send back `message_of` the answer, which keeps signatures and encrypted parts.

    Args:
        answer: As for `text_of`.
    """
    document = document_of(answer)
    if "choices" in document:
        message = _message(document)
        for name in ("reasoning", "reasoning_content"):
            if isinstance(text := message.get(name), str) and text:
                return text
        return "".join(_either(detail, "text", "summary") for detail in _objects(message.get("reasoning_details")))
    if "output" in document:
        items = [item for item in _objects(document["output"]) if item.get("type") == "reasoning"]
        return "\n\n".join(text for item in items for text in _reasoning(item))
    return "".join(_strings(_blocks(document, "thinking"), "thinking"))


def images_of(answer: object) -> list[str]:
    """Return the URLs of the images that a model made, in their order: mostly ``data:`` URLs.

    Args:
        answer: As for `text_of`.
    """
    document = document_of(answer)
    if "choices" in document:
        message = _message(document)
        parts = [*_objects(message.get("images")), *_objects(message.get("content"))]
        places = (part.get("image_url") for part in parts)
        return [place["url"] for place in places if isinstance(place, dict) and isinstance(place.get("url"), str)]
    if "output" in document:
        return [_data_url(item) for item in _objects(document["output"]) if isinstance(item.get("result"), str)]
    sources = (block.get("source") for block in _blocks(document, "image"))
    return [_source_url(cast("dict[str, Any]", source)) for source in sources if isinstance(source, dict)]


@overload
def message_of(answer: ChatResult) -> ChatAssistantMessage: ...
@overload
def message_of(answer: OpenResponsesResult) -> list[OutputItems]: ...
@overload
def message_of(answer: MessagesResult) -> MessagesMessageParamParam: ...
@overload
def message_of(answer: object) -> Any: ...
def message_of(answer: object) -> Any:
    """Return what stands for an answer in the next request, as it came: reasoning, signatures and tool calls included.

    Args:
        answer: As for `text_of`.

    Returns:
        Of a chat: the message, for `messages`. Of a response: the list of its output items, which belong into `input` one by
        one. Of a message: a dict with its role and content, for `messages`.
    """
    document = document_of(answer)
    if "choices" in document:
        return cast("Any", answer).choices[0].message if isinstance(answer, WireModel) else document["choices"][0]["message"]
    if "output" in document:
        return list(cast("Any", answer).output if isinstance(answer, WireModel) else document["output"])
    return {"role": "assistant", "content": document.get("content", [])}


def document_of(answer: object) -> dict[str, Any]:
    """Return the JSON object of an answer. Raise `TypeError` if it is not an answer."""
    document = to_dict(answer) if isinstance(answer, WireModel) else answer
    if isinstance(document, dict) and not {"choices", "output", "content"}.isdisjoint(cast("dict[str, Any]", document)):
        return cast("dict[str, Any]", document)
    raise TypeError(f"{type(answer).__name__} is not an answer of a chat, a response or a message")


def choice_of(document: dict[str, Any]) -> dict[str, Any]:
    """Return the first choice of a chat answer; empty if there is none."""
    return next(_objects(document.get("choices")), {})


def refusal_of(document: dict[str, Any]) -> str:
    """Return what the model said in declining; empty if it did not."""
    if "choices" in document:
        refusal = _message(document).get("refusal")
        return refusal if isinstance(refusal, str) else ""
    return "".join(_strings(_parts(document, "refusal"), "refusal"))


def _message(document: dict[str, Any]) -> dict[str, Any]:
    message = choice_of(document).get("message")
    return cast("dict[str, Any]", message) if isinstance(message, dict) else {}


def _parts(document: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    """Yield the parts of one kind of all messages of a response."""
    for item in _objects(document.get("output")):
        yield from (part for part in _objects(item.get("content")) if part.get("type") == kind)


def _blocks(document: dict[str, Any], kind: str) -> Iterator[dict[str, Any]]:
    """Yield the blocks of one kind of a message."""
    return (block for block in _objects(document.get("content")) if block.get("type") == kind)


def _reasoning(item: dict[str, Any]) -> list[str]:
    """Return the paragraphs of an item of reasoning: its text, else its summary."""
    return list(_strings(_objects(item.get("content")), "text")) or list(_strings(_objects(item.get("summary")), "text"))


def _objects(parts: object) -> Iterator[dict[str, Any]]:
    """Yield the objects in a list; nothing if it is not a list."""
    if isinstance(parts, list):
        yield from (cast("dict[str, Any]", part) for part in cast("list[object]", parts) if isinstance(part, dict))


def _strings(parts: Iterator[dict[str, Any]], name: str) -> Iterator[str]:
    return (text for part in parts if isinstance(text := part.get(name), str))


def _either(part: dict[str, Any], *names: str) -> str:
    return next((text for name in names if isinstance(text := part.get(name), str) and text), "")


def _data_url(item: dict[str, Any]) -> str:
    """Return the URL of an image that a response holds in base64."""
    result: str = item["result"]
    return result if result.startswith(("data:", "http")) else f"data:image/{item.get('output_format') or 'png'};base64,{result}"


def _source_url(source: dict[str, Any]) -> str:
    if isinstance(url := source.get("url"), str):
        return url
    return f"data:{source.get('media_type') or 'image/png'};base64,{source.get('data') or ''}"
