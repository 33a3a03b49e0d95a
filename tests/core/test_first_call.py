"""The first call of a program, which loads the runtime: each in a fresh interpreter, where nothing is loaded yet."""

import asyncio
import os
import subprocess
import sys
from pathlib import Path

import pytest

from openrouter_local import LocalOpenRouter

ROOT = Path(__file__).parents[2]
PRELUDE = """
import asyncio, sys, threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from openrouter_core import (
    Err, OpenRouterCore, OpenRouterError, RequestAbortedError, RequestTimeoutError, RetryConfig, UnexpectedClientError
)
from openrouter_funcs import credits_get_credits, wait_for_batch

core = OpenRouterCore(sys.argv[2], server_url=sys.argv[1])

class Held:  # a module that takes as long to load as the test wants
    begun, go_on = threading.Event(), threading.Event()
    def find_spec(self, name, path=None, target=None):
        if name == "aiohttp":
            self.begun.set()
            self.go_on.wait()

def failure(result, kind):
    assert isinstance(result, Err), result
    assert type(result.error) is kind, repr(result.error)
    return result.error

async def loading():
    while not Held.begun.is_set():
        await asyncio.sleep(0)

@asynccontextmanager
async def company():
    other = asyncio.create_task(asyncio.Event().wait())
    yield
    other.cancel()
"""


async def run(server: LocalOpenRouter, script: str) -> None:
    """Run the script in a fresh interpreter that makes errors of warnings; it must end well and say nothing."""
    command = [sys.executable, "-W", "error", "-c", PRELUDE + script, server.url, server.api_key]
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    done = await asyncio.to_thread(
        subprocess.run, command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert not done.stderr, done.stderr
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("module", "alone"),
    [("aiohttp", True), ("aiohttp", False), ("attrs", True), ("cattrs", True), ("openrouter_core._transport.exchange", False)],
)
async def test_a_module_that_is_missing_is_an_err_that_names_it_and_what_to_do(
    server: LocalOpenRouter, module: str, *, alone: bool
):
    await run(
        server,
        f"""
async def main():
    error = failure(await credits_get_credits(core), UnexpectedClientError)
    assert "{module} cannot be imported" in str(error) and "install" in str(error), str(error)
    assert isinstance(error.__cause__, ImportError)
    failure(await wait_for_batch(core, "job"), UnexpectedClientError)
    await core.warm_up(credits_get_credits)
    del sys.modules["{module}"]
    assert (await credits_get_credits(core)).ok
async def main_in_company():
    async with company():
        await main()
sys.modules["{module}"] = None
asyncio.run({"main" if alone else "main_in_company"}())
""",
    )


async def test_without_what_plans_retries_the_error_at_hand_comes_back_and_says_so(server: LocalOpenRouter):
    server.faults.fail(503, retry_after=0)
    await run(
        server,
        """
async def main():
    result = await credits_get_credits(core)
    assert result.error.status_code == 503
    assert "backoff" in result.error.__notes__[0]
sys.modules["backoff"] = None
asyncio.run(main())
""",
    )
    assert len(server.requests) == 1


@pytest.mark.parametrize("alone", [True, False], ids=["alone", "in company"])
async def test_a_deadline_counts_while_the_runtime_is_loaded(server: LocalOpenRouter, *, alone: bool):
    await run(
        server,
        f"""
async def main():
    from openrouter_core import RequestOptions

    error = failure(await credits_get_credits(core, options=RequestOptions(deadline=0.05)), RequestTimeoutError)
    assert error.phase == "deadline" and error.meta.elapsed >= 0.05 and error.meta.method == "GET"
    Held.go_on.set()
    assert (await credits_get_credits(core)).ok
async def main_in_company():
    async with company():
        await main()
sys.meta_path.insert(0, Held())
asyncio.run({"main" if alone else "main_in_company"}())
""",
    )


async def test_the_runtime_is_loaded_though_all_threads_of_the_executor_are_busy(server: LocalOpenRouter):
    await run(
        server,
        """
async def main():
    done = threading.Event()
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(1))
    loop.run_in_executor(None, done.wait)
    async with company():
        assert (await credits_get_credits(core)).ok
        await core.warm_up(credits_get_credits)
    done.set()
asyncio.run(main())
""",
    )


async def test_many_first_calls_wait_for_one_thread(server: LocalOpenRouter):
    await run(
        server,
        """
async def main():
    calls = [asyncio.create_task(credits_get_credits(core)) for _ in range(50)]
    await loading()
    assert threading.active_count() == 2, threading.enumerate()
    Held.go_on.set()
    assert all(await asyncio.gather(*calls))
sys.meta_path.insert(0, Held())
asyncio.run(main())
""",
    )


async def test_a_call_that_still_loads_the_runtime_ends_with_its_core_and_sends_nothing(server: LocalOpenRouter):
    await run(
        server,
        """
async def main():
    call = asyncio.create_task(credits_get_credits(core))
    await loading()
    await core.aclose()
    failure(await call, RequestAbortedError)
    assert not core.state.under_way and not len(core.state.sessions)
    Held.go_on.set()
    assert (await credits_get_credits(core)).ok
sys.meta_path.insert(0, Held())
asyncio.run(main())
""",
    )
    assert len(server.requests) == 1


async def test_a_cancelled_first_call_cancels_no_other_one(server: LocalOpenRouter):
    await run(
        server,
        """
async def main():
    one, other = (asyncio.create_task(credits_get_credits(core)) for _ in range(2))
    await loading()
    one.cancel()
    await asyncio.wait({one})
    assert one.cancelled()
    Held.go_on.set()
    assert (await other).ok
sys.meta_path.insert(0, Held())
asyncio.run(main())
""",
    )


async def test_near_the_recursion_limit_the_runtime_is_loaded_in_a_thread_which_has_all_frames_to_itself(server: LocalOpenRouter):
    await run(
        server,
        """
async def deep(depth):
    return await (deep(depth - 1) if depth else credits_get_credits(core))
assert asyncio.run(deep(sys.getrecursionlimit() - 120)).ok
""",
    )


async def test_at_every_depth_near_the_recursion_limit_a_call_is_a_result(server: LocalOpenRouter):
    """But for the last two, of the function itself and of `call`: where these do not fit, there is no call."""
    await run(
        server,
        """
import gc, warnings
async def deep(depth, function):
    return await (deep(depth - 1, function) if depth else function())
async def nothing():
    pass
async def main():
    assert (await credits_get_credits(core)).ok
    for depth in range(sys.getrecursionlimit()):
        try:
            await deep(depth, nothing)
        except RecursionError:
            break
    results = []
    for each in range(depth - 150, depth - 2):
        results.append(await deep(each, lambda: credits_get_credits(core)))
    assert {type(result).__name__ for result in results} == {"Ok", "Err"}, results
    for result in results:
        if not result:
            failure(result, UnexpectedClientError)
    assert not core.state.under_way
    assert (await credits_get_credits(core)).ok
    gc.collect()
    await core.aclose()
core = OpenRouterCore(sys.argv[2], server_url=sys.argv[1], retry_config=RetryConfig(strategy="none"))
warnings.simplefilter("ignore", ResourceWarning)  # connections that aiohttp had no frames left to give back
sys.unraisablehook = lambda *_: None  # likewise
asyncio.run(main())
""",
    )


@pytest.mark.skipif(not hasattr(os, "dup2"), reason="the limit of descriptors is Unix's")
@pytest.mark.parametrize(
    "work",
    [
        "credits_get_credits(core)",
        "credits_get_credits(core, options=RequestOptions(deadline=60))",
        "credits_get_credits(OpenRouterCore(lambda: 'k', server_url=sys.argv[1], hooks=Hooks()))",
        "credits_get_credits(OpenRouterCore('k', server_url=sys.argv[1], debug_logger=Hooks()))",
        "chat_send_stream(core, messages=[])",
        "files_list(core)",
        "files_download(core, file_id='file')",
        "files_upload(core, file='/etc/hostname')",
        "wait_for_batch(core, 'job')",
    ],
)
async def test_without_a_descriptor_left_a_call_is_an_err_and_can_be_shown(server: LocalOpenRouter, work: str):
    await run(
        server,
        f"""
import os, resource
from openrouter_core import RequestOptions
from openrouter_funcs import chat_send_stream, files_download, files_list, files_upload
class Hooks:
    def before_request(self, context): pass
async def main():
    assert (await credits_get_credits(core)).ok
    await core.aclose()
    await asyncio.to_thread(int)
    coroutine = {work}
    least = os.dup(0)
    os.close(least)
    _, most = limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (least, most))
    result = await coroutine
    assert isinstance(result, Err) and isinstance(result.error, OpenRouterError), result
    shown = str(result.error), repr(result)
    await core.warm_up(credits_get_credits)
    resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    assert (await credits_get_credits(core)).ok
import logging
logging.disable()  # c-ares tells that it has no descriptor either
asyncio.run(main())
""",
    )
