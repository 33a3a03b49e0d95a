"""Union OutputItemWebSearchCallActionUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputItemWebSearchCallActionUnion as OutputItemWebSearchCallActionUnion
else:
    from openrouter_core.unions import Tagged

    OutputItemWebSearchCallActionUnion = Tagged(
        "type",
        {
            "search": "OutputItemWebSearchCallActionSearch",
            "open_page": "OutputItemWebSearchCallActionOpenPage",
            "find_in_page": "OutputItemWebSearchCallActionFindInPage",
        },
    )
