"""Model StoredPromptTemplate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import StoredPromptTemplate as StoredPromptTemplate
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class StoredPromptTemplate(WireModel):
        """Reference to a stored prompt, with values for its variables."""

        id: str
        variables: dict[str, Variables] | None = nullable(default=None)
