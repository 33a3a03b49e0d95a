"""Model OutputShellServerToolItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputShellServerToolItemAction as OutputShellServerToolItemAction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputShellServerToolItemAction(WireModel):
        """The commands of OpenRouter's shell tool and their limits."""

        commands: list[str]
        max_output_length: int | None = nullable(default=None)
        timeout_ms: int | None = nullable(default=None)
