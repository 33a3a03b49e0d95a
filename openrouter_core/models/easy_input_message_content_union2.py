"""Union EasyInputMessageContentUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import EasyInputMessageContentUnion2 as EasyInputMessageContentUnion2
else:
    from openrouter_core.unions import AnyOf

    EasyInputMessageContentUnion2 = AnyOf("list[EasyInputMessageContentUnion1]", "str")
