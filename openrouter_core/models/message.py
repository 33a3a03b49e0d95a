"""Model Message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.annotation import Annotation
    from openrouter_core.models.image import Image
    from openrouter_core.models.reasoning_detail import ReasoningDetail
    from openrouter_core.models.tool_call import ToolCall


@model
class Message(WireModel):
    """The assistant's message of a chat choice."""

    content: str | None
    """Text of the answer, or null where there is none, such as with tool calls alone."""
    refusal: str | None
    """Text of the refusal, or null where the model did not refuse."""
    role: Literal["assistant"]
    annotations: list[Annotation] | None = None
    """Annotations of the content, such as web citations."""
    images: list[Image] | None = nullable(default=None)
    """Images the model generated, or null."""
    reasoning: str | None = nullable(default=None)
    """Reasoning as plain text, or null."""
    reasoning_details: list[ReasoningDetail | None] | None = nullable(default=None)
    """Reasoning in structured form; send it back unchanged to go on with it."""
    tool_calls: list[ToolCall] | None = None
    """Calls of tools that the model asks for."""
