"""Union FileSearchServerToolValue2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.file_search_server_tool_value1 import FileSearchServerToolValue1

    FileSearchServerToolValue2: TypeAlias = str | float | bool | list[FileSearchServerToolValue1]
    """What a file attribute is compared with: text, a number, a boolean or a list."""
else:
    FileSearchServerToolValue2 = AnyOf("str", "float", "bool", "list[FileSearchServerToolValue1]")
