"""Model AlignmentPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentPlugin as AlignmentPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentPlugin(WireModel):
        """Plugin that judges the model's answer by rules of your own."""

        id: Literal["alignment"]
        rules: list[AlignmentRule]
        instruct: bool | None = None
        max_retries: int | None = None
        mode: AlignmentPluginMode | None = None
        threshold: float | None = None
