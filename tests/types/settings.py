"""What a core, options and models may be made of."""

from typing import assert_type

import aiohttp

from openrouter_core import OpenRouterCore, RequestOptions, RetryConfig, Timeouts, WireModel, extra, to_dict
from openrouter_core.model import model, nullable, wire
from openrouter_core.models import GetCreditsData, GetCreditsResponse
from openrouter_core.models.get_credits_data import GetCreditsData as FromItsModule
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
    assert_type(FromItsModule(total_credits=1, total_usage=0.5), GetCreditsData)
    extra(answer)
    to_dict([answer])


@model
class Sample(WireModel):
    """Has each kind of field, as the generator writes them."""

    id: str
    plain: str | None = None
    class_: str | None = wire("class", default=None)
    job_id: str = wire("jobId", required=True)
    note: str | None = nullable(default=None)


def optional_fields_can_be_left_out() -> None:
    assert_type(Sample(id="a", job_id="b").class_, str | None)
    Sample(id="a", job_id="b", class_="c", note=None)
