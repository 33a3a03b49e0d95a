"""Parameters FormatJSONObjectConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.format_json_object_config import FormatJSONObjectConfig


class FormatJSONObjectConfigParam(TypedDict, total=False):
    """Output format that asks for a JSON object, without a schema."""

    type: Required[Literal["json_object"]]


FormatJSONObjectConfigInput: TypeAlias = "FormatJSONObjectConfigParam | FormatJSONObjectConfig"
"""What may be passed as FormatJSONObjectConfig: a dict, or the model."""
