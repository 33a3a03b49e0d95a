"""Model NativeTools."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import NativeTools as NativeTools
else:
    from openrouter_core.model import WireModel, model

    @model
    class NativeTools(WireModel):
        """A tool that an endpoint's provider runs itself."""

        type: str
