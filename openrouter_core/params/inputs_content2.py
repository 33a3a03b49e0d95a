"""Parameters InputsContent2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.inputs_content1 import InputsContent1Input

    InputsContent2Input: TypeAlias = Sequence[InputsContent1Input] | str
    """Content of an earlier assistant message: plain text, or a list of parts."""
