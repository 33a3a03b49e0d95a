"""Parameters AnthropicSafeguard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.anthropic_safeguard import AnthropicSafeguard


class AnthropicSafeguardParam(TypedDict, total=False):
    """Safeguard to apply to a Messages request."""

    type: Required[str]
    """Kind of safeguard."""
    classifier_context: Mapping[str, Any]
    """What the safeguard's classifier is told."""


AnthropicSafeguardInput: TypeAlias = "AnthropicSafeguardParam | AnthropicSafeguard"
"""What may be passed as AnthropicSafeguard: a dict, or the model."""
