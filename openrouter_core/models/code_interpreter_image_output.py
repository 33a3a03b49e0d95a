"""Model CodeInterpreterImageOutput."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodeInterpreterImageOutput as CodeInterpreterImageOutput
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodeInterpreterImageOutput(WireModel):
        """Image that a code interpreter call produced."""

        type: Literal["image"]
        url: str
