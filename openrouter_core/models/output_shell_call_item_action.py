"""Model OutputShellCallItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputShellCallItemAction as OutputShellCallItemAction
else:
    from openrouter_core.model import WireModel, model

    @model
    class OutputShellCallItemAction(WireModel):
        """The commands of a shell call and their limits."""

        commands: list[str]
        max_output_length: int | None
        timeout_ms: int | None
