"""Parameters ResponseHealingPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.response_healing_plugin import ResponseHealingPlugin


class ResponseHealingPluginParam(TypedDict, total=False):
    """Plugin that repairs malformed JSON in a model's answer."""

    id: Required[Literal["response-healing"]]
    enabled: bool


ResponseHealingPluginInput: TypeAlias = "ResponseHealingPluginParam | ResponseHealingPlugin"
"""What may be passed as ResponseHealingPlugin: a dict, or the model."""
