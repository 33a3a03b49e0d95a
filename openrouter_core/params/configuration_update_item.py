"""Parameters ConfigurationUpdateItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.configuration_update_item import ConfigurationUpdateItem
    from openrouter_core.params.configuration_update_reasoning import ConfigurationUpdateReasoningInput


class ConfigurationUpdateItemParam(TypedDict, total=False):
    """Input item that changes the settings from this point of the conversation on."""

    reasoning: Required[ConfigurationUpdateReasoningInput]
    """New reasoning settings."""
    type: Required[Literal["configuration_update"]]
    id: str | None


ConfigurationUpdateItemInput: TypeAlias = "ConfigurationUpdateItemParam | ConfigurationUpdateItem"
"""What may be passed as ConfigurationUpdateItem: a dict, or the model."""
