"""Union OutputWebSearchCallItemActionUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OutputWebSearchCallItemActionUnion as OutputWebSearchCallItemActionUnion
else:
    from openrouter_core.unions import Tagged

    OutputWebSearchCallItemActionUnion = Tagged(
        "type",
        {
            "search": "OutputWebSearchCallItemActionSearch",
            "open_page": "OutputWebSearchCallItemActionOpenPage",
            "find_in_page": "OutputWebSearchCallItemActionFindInPage",
        },
    )
