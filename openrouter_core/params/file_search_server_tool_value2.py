"""Parameters FileSearchServerToolValue2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.file_search_server_tool_value1 import FileSearchServerToolValue1Input

    FileSearchServerToolValue2Input: TypeAlias = str | float | bool | Sequence[FileSearchServerToolValue1Input]
    """What a file attribute is compared with: text, a number, a boolean or a list."""
