"""What the kit's functions are typed as."""

from typing import assert_type

from openrouter_core import Err, EventStream, Ok, OpenRouterCore
from openrouter_core.models import ChatResult, ChatStreamChunk, GetCreditsResponse
from openrouter_funcs import (
    ChatSendError,
    ChatSendStreamError,
    CreditsGetCreditsError,
    chat_send,
    chat_send_stream,
    credits_get_credits,
)
from openrouter_kit import AllFailedError, Cost, Spend, Sticky, cost_of, first_ok, hedged


async def races(core: OpenRouterCore) -> None:
    either = await first_ok(
        lambda: chat_send(core, messages=[{"role": "user", "content": "Hello"}]),
        lambda: credits_get_credits(core),
    )
    assert_type(either, Ok[ChatResult | GetCreditsResponse] | Err[ChatSendError | CreditsGetCreditsError | AllFailedError])
    stream = await hedged(
        lambda: chat_send_stream(core, messages=[{"role": "user", "content": "Hello"}]),
        lambda: chat_send_stream(core, messages=[{"role": "user", "content": "Hello"}]),
        after=2,
    )
    assert_type(stream, Ok[EventStream[ChatStreamChunk, ChatResult]] | Err[ChatSendStreamError | AllFailedError])


def cost(answer: ChatResult) -> OpenRouterCore:
    assert_type(cost_of(answer), Cost | None)
    return OpenRouterCore(hooks=[Spend(limit="5.00", reserve="0.02"), Sticky(ttl=600)])
