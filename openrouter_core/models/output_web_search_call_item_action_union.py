"""Union OutputWebSearchCallItemActionUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_call_item_action_find_in_page import OutputWebSearchCallItemActionFindInPage
    from openrouter_core.models.output_web_search_call_item_action_open_page import OutputWebSearchCallItemActionOpenPage
    from openrouter_core.models.output_web_search_call_item_action_search import OutputWebSearchCallItemActionSearch
    from openrouter_core.unions import UnknownVariant

    OutputWebSearchCallItemActionUnion: TypeAlias = (
        OutputWebSearchCallItemActionSearch
        | OutputWebSearchCallItemActionOpenPage
        | OutputWebSearchCallItemActionFindInPage
        | UnknownVariant
    )
    """A web search's step: search, open a page or find text in one."""
else:
    OutputWebSearchCallItemActionUnion = Tagged(
        "type",
        {
            "search": "OutputWebSearchCallItemActionSearch",
            "open_page": "OutputWebSearchCallItemActionOpenPage",
            "find_in_page": "OutputWebSearchCallItemActionFindInPage",
        },
    )
