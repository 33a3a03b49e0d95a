"""Union MessagesMessageParamContentUnion2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesMessageParamContentUnion2 as MessagesMessageParamContentUnion2
else:
    from openrouter_core.unions import AnyOf

    MessagesMessageParamContentUnion2 = AnyOf("str", "list[MessagesMessageParamContentUnion1]")
