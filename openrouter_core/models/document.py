"""Union Document."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Document as Document
else:
    from openrouter_core.unions import AnyOf

    Document = AnyOf("DocumentRequest", "str")
