"""Type FileSearchServerToolValue1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FileSearchServerToolValue1 as FileSearchServerToolValue1
else:
    FileSearchServerToolValue1 = str | float
