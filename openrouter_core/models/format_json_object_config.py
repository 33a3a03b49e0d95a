"""Model FormatJSONObjectConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FormatJSONObjectConfig as FormatJSONObjectConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class FormatJSONObjectConfig(WireModel):
        """Output format that asks for a JSON object, without a schema."""

        type: Literal["json_object"]
