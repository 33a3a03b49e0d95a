"""Operations: what the conventions call the API's operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core import Operation

_NAMES = {
    "chat_send": "chat",
    "responses_send": "chat",
    "messages_create": "chat",
    "images_generate": "generate_content",
    "embeddings_generate": "embeddings",
}
_STREAM = "_stream"
INFERENCE = frozenset({"chat", "generate_content", "text_completion"})
EMBEDDINGS = "embeddings"


def operation_name(operation: Operation) -> str:
    """Return ``chat``, ``embeddings`` and so on; of an operation that is not one of a model, the function's name."""
    return _NAMES.get(operation.name.removesuffix(_STREAM), operation.name)
