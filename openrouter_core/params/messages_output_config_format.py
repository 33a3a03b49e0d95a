"""Parameters MessagesOutputConfigFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.messages_output_config_format import MessagesOutputConfigFormat


class MessagesOutputConfigFormatParam(TypedDict, total=False):
    """Demand that the answer is JSON that fits a schema."""

    schema: Required[Mapping[str, Any]]
    """JSON Schema of the answer."""
    type: Required[Literal["json_schema"]]


MessagesOutputConfigFormatInput: TypeAlias = "MessagesOutputConfigFormatParam | MessagesOutputConfigFormat"
"""What may be passed as MessagesOutputConfigFormat: a dict, or the model."""
