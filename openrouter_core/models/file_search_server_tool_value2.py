"""Union FileSearchServerToolValue2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FileSearchServerToolValue2 as FileSearchServerToolValue2
else:
    from openrouter_core.unions import AnyOf

    FileSearchServerToolValue2 = AnyOf("str", "float", "bool", "list[FileSearchServerToolValue1]")
