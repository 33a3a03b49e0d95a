"""Parameters MessagesRequestInputSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.messages_request_input_schema import MessagesRequestInputSchema


class MessagesRequestInputSchemaParam(TypedDict, total=False):
    """JSON Schema of the input of a custom tool."""

    properties: Any
    """Schemas of the input's properties, by name."""
    required: Sequence[str] | None
    """Names of the properties that must be given, or null."""
    type: str


MessagesRequestInputSchemaInput: TypeAlias = "MessagesRequestInputSchemaParam | MessagesRequestInputSchema"
"""What may be passed as MessagesRequestInputSchema: a dict, or the model."""
