"""Union MessagesMessageParamContentUnion5."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesMessageParamContentUnion5 as MessagesMessageParamContentUnion5
else:
    from openrouter_core.unions import AnyOf

    MessagesMessageParamContentUnion5 = AnyOf("str", "list[MessagesMessageParamContentUnion4]")
