"""Model ServerToolNativeModel."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ServerToolNativeModel as ServerToolNativeModel
else:
    from openrouter_core.model import WireModel, model

    @model
    class ServerToolNativeModel(WireModel):
        """Model that runs a server tool itself, and the providers where it does."""

        providers: list[str]
        slug: str
