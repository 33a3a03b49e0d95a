"""Model LocalShellCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import LocalShellCallItem as LocalShellCallItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class LocalShellCallItem(WireModel):
        """A model's call of the local shell tool, for the caller to run."""

        action: LocalShellCallItemAction
        call_id: str
        id: str
        status: ToolCallStatus
        type: Literal["local_shell_call"]
