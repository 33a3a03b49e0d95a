"""Model Input2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import Input2 as Input2
else:
    from openrouter_core.model import WireModel, model

    @model
    class Input2(WireModel):
        """Stored input of a generation that was asked with messages."""

        messages: list[Any]
