"""Model InputMessageItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InputMessageItem as InputMessageItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InputMessageItem(WireModel):
        """Input item: a message of the user, the system or the developer, in parts."""

        role: InputMessageItemRoleUnion
        content: list[InputMessageItemContentUnion] | None = nullable(default=None)
        id: str | None = None
        type: Literal["message"] | None = None
