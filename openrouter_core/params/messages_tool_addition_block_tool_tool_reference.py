"""Parameters MessagesToolAdditionBlockToolToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_tool_addition_block_tool_tool_reference import MessagesToolAdditionBlockToolToolReference


class MessagesToolAdditionBlockToolToolReferenceParam(TypedDict, total=False):
    """A tool named in the request's tools, to be added."""

    name: Required[str]
    type: Required[Literal["tool_reference"]]


MessagesToolAdditionBlockToolToolReferenceInput: TypeAlias = (
    "MessagesToolAdditionBlockToolToolReferenceParam | MessagesToolAdditionBlockToolToolReference"
)
"""What may be passed as MessagesToolAdditionBlockToolToolReference: a dict, or the model."""
