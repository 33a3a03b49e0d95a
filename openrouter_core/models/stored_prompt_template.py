"""Model StoredPromptTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.variables import Variables


@model
class StoredPromptTemplate(WireModel):
    """Reference to a stored prompt, with values for its variables."""

    id: str
    """Id of the stored prompt."""
    variables: dict[str, Variables] | None = nullable(default=None)
    """Value of each variable of the prompt, by name."""
