"""What a core, options and models may be made of."""

from typing import assert_type

import aiohttp

from openrouter_core import OpenRouterCore, RequestOptions, RetryConfig, Timeouts, extra, to_dict
from openrouter_core.models import AdvisorReasoning, GetCreditsData, GetCreditsResponse
from openrouter_core.protocols import Session


async def asked_later() -> str:
    return "key"


KEYS = [
    OpenRouterCore(),
    OpenRouterCore("key"),
    OpenRouterCore(lambda: "key"),
    OpenRouterCore(asked_later),
    OpenRouterCore(api_key=None, timeout=None, server_url=None, proxy=None, validation="lenient"),
    OpenRouterCore(timeout=5, retry_config=RetryConfig(strategy="none")),
    OpenRouterCore(timeout=Timeouts(connect=1, total=None)),
]
OPTIONS = RequestOptions(timeout=1, deadline=2, retry_codes=(429, "5XX"), headers={"X-A": "b"}, extra_query={"a": [1]})


async def own_session() -> None:
    async with aiohttp.ClientSession() as session:
        core = OpenRouterCore(session=session)
        assert_type(core.session, Session | None)


async def context() -> None:
    async with OpenRouterCore("key") as core:
        assert_type(core, OpenRouterCore)


def models() -> None:
    answer = GetCreditsResponse(data=GetCreditsData(total_credits=1, total_usage=0.5))
    assert_type(answer.data.total_usage, float)
    extra(answer)
    to_dict([answer])
    assert_type(AdvisorReasoning().max_tokens, int | None)
