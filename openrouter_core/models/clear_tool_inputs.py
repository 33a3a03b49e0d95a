"""Type ClearToolInputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ClearToolInputs as ClearToolInputs
else:
    ClearToolInputs = bool | list[str]
