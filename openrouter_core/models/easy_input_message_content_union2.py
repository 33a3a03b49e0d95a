"""Union EasyInputMessageContentUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.easy_input_message_content_union1 import EasyInputMessageContentUnion1

    EasyInputMessageContentUnion2: TypeAlias = list[EasyInputMessageContentUnion1] | str
    """Content of an input message: plain text, or a list of parts."""
else:
    EasyInputMessageContentUnion2 = AnyOf("list[EasyInputMessageContentUnion1]", "str")
