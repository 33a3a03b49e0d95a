"""Parameters Stance."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.stance import Stance


class StanceParam(TypedDict, total=False):
    """What one model of a Fusion panel holds on a disputed point."""

    model: Required[str]
    """Model slug, such as `openai/gpt-4o`."""
    stance: Required[str]
    """The model's position, in words."""


StanceInput: TypeAlias = "StanceParam | Stance"
"""What may be passed as Stance: a dict, or the model."""
