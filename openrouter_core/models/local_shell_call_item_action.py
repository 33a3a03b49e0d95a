"""Model LocalShellCallItemAction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import LocalShellCallItemAction as LocalShellCallItemAction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class LocalShellCallItemAction(WireModel):
        """The command of a local shell call and how to run it."""

        command: list[str]
        env: dict[str, str]
        type: Literal["exec"]
        timeout_ms: int | None = nullable(default=None)
        user: str | None = nullable(default=None)
        working_directory: str | None = nullable(default=None)
