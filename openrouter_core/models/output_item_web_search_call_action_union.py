"""Union OutputItemWebSearchCallActionUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.output_item_web_search_call_action_find_in_page import OutputItemWebSearchCallActionFindInPage
    from openrouter_core.models.output_item_web_search_call_action_open_page import OutputItemWebSearchCallActionOpenPage
    from openrouter_core.models.output_item_web_search_call_action_search import OutputItemWebSearchCallActionSearch
    from openrouter_core.unions import UnknownVariant

    OutputItemWebSearchCallActionUnion: TypeAlias = (
        OutputItemWebSearchCallActionSearch
        | OutputItemWebSearchCallActionOpenPage
        | OutputItemWebSearchCallActionFindInPage
        | UnknownVariant
    )
    """A rejected web search's step: search, open a page or find text in one."""
else:
    OutputItemWebSearchCallActionUnion = Tagged(
        "type",
        {
            "search": "OutputItemWebSearchCallActionSearch",
            "open_page": "OutputItemWebSearchCallActionOpenPage",
            "find_in_page": "OutputItemWebSearchCallActionFindInPage",
        },
    )
