"""Parameters MessagesToolRemovalBlockToolToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_removal_block_tool_tool_reference import MessagesToolRemovalBlockToolToolReference


class MessagesToolRemovalBlockToolToolReferenceParam(TypedDict, total=False):
    """A tool, by name, to be removed."""

    name: Required[str]
    type: Required[Literal["tool_reference"]]


MessagesToolRemovalBlockToolToolReferenceInput: TypeAlias = (
    "MessagesToolRemovalBlockToolToolReferenceParam | MessagesToolRemovalBlockToolToolReference"
)
"""What may be passed as MessagesToolRemovalBlockToolToolReference: a dict, or the model."""
