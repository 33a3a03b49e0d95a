"""Parameters EasyInputMessageContentUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.params.easy_input_message_content_union1 import EasyInputMessageContentUnion1Input

    EasyInputMessageContentUnion2Input: TypeAlias = Sequence[EasyInputMessageContentUnion1Input] | str
    """Content of an input message: plain text, or a list of parts."""
