"""Parameters ContentToolReference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_tool_reference import ContentToolReference


class ContentToolReferenceParam(TypedDict, total=False):
    """Reference to a tool by its name, inside a tool result."""

    tool_name: Required[str]
    """Name of the tool that the result makes known to the model."""
    type: Required[Literal["tool_reference"]]


ContentToolReferenceInput: TypeAlias = "ContentToolReferenceParam | ContentToolReference"
"""What may be passed as ContentToolReference: a dict, or the model."""
