"""Model ThinkingDisabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ThinkingDisabled as ThinkingDisabled
else:
    from openrouter_core.model import WireModel, model

    @model
    class ThinkingDisabled(WireModel):
        """No thinking before the answer."""

        type: Literal["disabled"]
