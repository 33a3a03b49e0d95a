"""Model Input1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Input1 as Input1
else:
    from openrouter_core.model import WireModel, model

    @model
    class Input1(WireModel):
        """Stored input of a generation that was asked with a plain prompt."""

        prompt: str
