"""One core through loops, threads, pickles and forks: in fresh interpreters that make an error of every warning."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from openrouter_core import Err, OpenRouterCore, RequestAbortedError, RequestConnectionError, RetryConfig
from openrouter_funcs import credits_get_credits
from openrouter_local import LocalOpenRouter

ROOT = Path(__file__).parents[1]

PRELUDE = """
import asyncio, gc, logging, os, pickle, sys, threading, warnings
from openrouter_core import OpenRouterCore
from openrouter_funcs import chat_send_stream, credits_get_credits

core = OpenRouterCore(sys.argv[2], server_url=sys.argv[1])

# How long a callback took says how busy the machine is; that a call imports nothing on the loop has its own test.
logging.getLogger("asyncio").addFilter(lambda record: not record.msg.startswith("Executing"))

def descriptors():
    return len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0

async def one(core):
    result = await credits_get_credits(core)
    assert result.meta.attempts == 1, result.meta
    return result.unwrap()

async def two(core):
    await one(core)
    await one(core)

def bare(coroutine):
    loop = asyncio.new_event_loop()
    loop.run_until_complete(coroutine)
    loop.close()

before = descriptors()
"""
EPILOGUE = """
assert descriptors() == before, (before, descriptors())
"""

SCRIPTS = {
    "three asyncio.run": """
for _ in range(3):
    asyncio.run(two(core))
""",
    "three loops that are only closed": """
for _ in range(3):
    bare(two(core))
    held = descriptors()
    assert held - before <= 2, "what the loop before this one left open was not closed"
del core
""",
    "only closed, until the interpreter ends": """
bare(two(core))
before = descriptors()
""",
    "only closed, then asyncio.run": """
bare(two(core))
asyncio.run(two(core))
""",
    "two threads at the same time": """
both_are_calling = threading.Barrier(2)
async def concurrent():
    both_are_calling.wait()
    await asyncio.gather(*(one(core) for _ in range(10)))
    both_are_calling.wait()
    await two(core)
failures = []
threading.excepthook = failures.append
threads = [threading.Thread(target=asyncio.run, args=(concurrent(),)) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert not failures, failures
""",
    "pickled after use": """
async def main():
    await one(core)
    copy = pickle.loads(pickle.dumps(core))
    await two(copy)
    await one(core)
asyncio.run(main())
asyncio.run(two(pickle.loads(pickle.dumps(core))))
""",
    "forgotten while the loop runs": """
async def main():
    global core
    held = descriptors()
    await two(core)
    assert descriptors() > held
    core = None
    gc.collect()
    for _ in range(10): await asyncio.sleep(0)
    assert descriptors() - held <= 0, "the connection is open"
asyncio.run(main())
""",
    "forgotten in a cycle while the loop runs": """
class Holder:
    def before_request(self, context): pass
async def main():
    mine = OpenRouterCore(core.api_key, server_url=core.server_url, hooks=(holder := Holder()))
    holder.core = mine
    await two(mine)
    held = descriptors()
    del mine, holder
    gc.collect()
    for _ in range(10): await asyncio.sleep(0)
    assert descriptors() < held, "the connection is open"
asyncio.run(main())
""",
    "closed and used again": """
async def main():
    async with core:
        await two(core)
    await two(core)
    await core.aclose()
    await core.aclose()
asyncio.run(main())
""",
    "200 calls at once": """
async def main():
    await asyncio.gather(*(one(core) for _ in range(200)))
asyncio.run(main())
""",
    "exit within asyncio.run": """
async def main():
    await two(core)
    sys.exit(0)
asyncio.run(main())
""",
}
FORKED = """
def child(use):
    pid = os.fork()
    if pid == 0:
        try:
            use()
            sys.stderr.flush()
        except BaseException:
            sys.excepthook(*sys.exc_info())
            sys.stderr.flush()
            os._exit(1)
        os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0
"""
FORKS = {
    "fork between loops": """
asyncio.run(two(core))
child(lambda: asyncio.run(two(core)))
asyncio.run(two(core))
""",
    "fork while the loop has a connection": """
def use():
    global core
    asyncio.run(two(core))
    asyncio.run(core.aclose())
    del core
    gc.collect()
async def main():
    await one(core)
    child(use)
    await two(core)
asyncio.run(main())
""",
    "fork while a thread's loop has a connection, and an ordinary exit": """
async def main():
    global go_on
    loop, waiter = asyncio.get_running_loop(), asyncio.Event()
    go_on = lambda: loop.call_soon_threadsafe(waiter.set)
    await one(core)
    is_open.set()
    await waiter.wait()  # not in another thread: a fork while one starts breaks the locks of Python 3.14
    await two(core)
is_open = threading.Event()
thread = threading.Thread(target=asyncio.run, args=(main(),))
thread.start()
is_open.wait()
warnings.filterwarnings("ignore", ".* is multi-threaded", DeprecationWarning)  # it is: that is what is tried here
pid = os.fork()
if pid == 0:
    asyncio.run(two(core))
    del core
    sys.exit()
assert os.waitpid(pid, 0)[1] == 0
go_on()
thread.join()
""",
    "fork after a loop that was only closed": """
bare(two(core))
child(lambda: asyncio.run(two(core)))
del core
""",
}


QUIET = {
    "never closed": """
loop = asyncio.new_event_loop()
loop.run_until_complete(two(core))
""",
    "never closed, and the core forgotten": """
loop = asyncio.new_event_loop()
loop.run_until_complete(two(core))
del core
gc.collect()
loop.run_until_complete(asyncio.sleep(0))
""",
    "forgotten with its loop": """
def use():
    mine = pickle.loads(pickle.dumps(core))
    asyncio.new_event_loop().run_until_complete(two(mine))
use()
gc.collect()
""",
    "a stream that is left open": """
async def main():
    stream = (await chat_send_stream(core, model="a/b", messages=[{"role": "user", "content": "x"}])).unwrap()
    await anext(stream)
    return stream
loop = asyncio.new_event_loop()
stream = loop.run_until_complete(main())
""",
    "a daemon's loop that still runs": """
loop = asyncio.new_event_loop()
threading.Thread(target=loop.run_forever, daemon=True).start()
asyncio.run_coroutine_threadsafe(two(core), loop).result()
""",
    "a thread's loop that was only stopped": """
loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever)
thread.start()
asyncio.run_coroutine_threadsafe(two(core), loop).result()
loop.call_soon_threadsafe(loop.stop)
thread.join()
""",
}
"""Programs that close less than they should: asyncio's own warnings of that are off, as they are for everyone."""


async def run(server: LocalOpenRouter, script: str, flags: tuple[str, ...] = ("-W", "error", "-X", "dev")) -> None:
    """Run the script in a fresh interpreter; it must end well and say nothing."""
    command = [sys.executable, *flags, "-c", PRELUDE + script, server.url, server.api_key]
    environment = {name: value for name, value in os.environ.items() if name.lower() != "http_proxy"}
    done = await asyncio.to_thread(
        subprocess.run, command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert not done.stderr, done.stderr
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
async def test_a_core_works_and_leaves_nothing_open_and_nothing_to_say(server: LocalOpenRouter, script: str):
    await run(server, script + EPILOGUE)


@pytest.mark.parametrize("script", QUIET.values(), ids=QUIET)
async def test_a_program_ends_without_a_word_whatever_it_leaves_open(server: LocalOpenRouter, script: str):
    await run(server, script, flags=())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
@pytest.mark.parametrize("script", FORKS.values(), ids=FORKS)
async def test_a_core_works_on_both_sides_of_a_fork(server: LocalOpenRouter, script: str):
    await run(server, FORKED + script + EPILOGUE)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
async def test_a_child_process_that_ends_leaves_its_parents_connection_as_it_is(server: LocalOpenRouter):
    script = """
loop = asyncio.new_event_loop()
loop.run_until_complete(one(core))
connectors = [core.state.sessions._entries[loop].pool.connector]
(protocol,) = connectors[0]._protocols
pid = os.fork()
if pid == 0:
    sys.exit()
assert os.waitpid(pid, 0)[1] == 0
loop.run_until_complete(two(core))
assert list(connectors[0]._protocols) == [protocol] and protocol.is_connected()
"""
    await run(server, script, flags=())


async def test_a_loop_that_is_only_closed_leaves_no_thread_and_no_descriptor(server: LocalOpenRouter):
    await run(
        server,
        """
bare(one(core))
before = descriptors(), threading.active_count(), len(os.listdir("/proc/self/task")) if os.path.exists("/proc/self/task") else 0
for _ in range(5):
    bare(one(core))
after = descriptors(), threading.active_count(), len(os.listdir("/proc/self/task")) if os.path.exists("/proc/self/task") else 0
assert before == after, (before, after)
""",
    )


async def test_closing_a_loop_collects_no_garbage(server: LocalOpenRouter):
    await run(
        server,
        """
bare(one(core))
gc.collect()
gc.disable()
gc.callbacks.append(lambda phase, info: sys.stderr.write(f"{phase} of a collection"))
bare(one(core))
bare(one(core))
gc.callbacks.clear()
""",
    )


@pytest.mark.parametrize(
    ("main", "held"),
    [("asyncio.gather(one(core), asyncio.sleep(0))", "set()"), ("one(core)", "heavy")],
    ids=["in company", "alone"],
)
async def test_the_first_call_imports_on_the_event_loop_only_where_it_has_that_for_itself(
    server: LocalOpenRouter, main: str, held: str
):
    await run(
        server,
        f"""
class Watch:
    on_the_loop = set()
    def find_spec(self, name, path=None, target=None):
        if threading.current_thread() is threading.main_thread():
            self.on_the_loop.add(name.partition(".")[0])
sys.meta_path.insert(0, Watch())
async def main():
    await {main}
asyncio.run(main())
heavy = {{"aiohttp", "cattrs", "yarl"}}
assert heavy <= sys.modules.keys(), heavy - sys.modules.keys()
assert heavy & Watch.on_the_loop == {held}, Watch.on_the_loop
""",
    )


@pytest.fixture
async def core(server: LocalOpenRouter) -> AsyncIterator[OpenRouterCore]:
    async with server.core() as core:
        yield core


@pytest.mark.parametrize("where", ["headers", "body"])
async def test_closing_the_core_aborts_a_call_under_way(server: LocalOpenRouter, core: OpenRouterCore, where: str):
    server.faults.stall(where=where)
    call = asyncio.create_task(credits_get_credits(core))
    await server.until_received(1)
    await core.aclose()
    result = await call
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestAbortedError)
    await server.until_disconnected()
    assert (await credits_get_credits(core)).ok


async def test_closing_a_session_aborts_the_calls_that_wait_for_a_connection_of_it(server: LocalOpenRouter):
    server.faults.stall()
    session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1))
    core = server.core(session=session)
    calls = [asyncio.create_task(credits_get_credits(core)) for _ in range(3)]
    await server.until_received(1)
    await session.close()
    errors = [type(result.error) for result in await asyncio.gather(*calls) if isinstance(result, Err)]
    assert errors == [RequestAbortedError] * 3


async def test_a_session_that_was_passed_is_used_and_never_closed(server: LocalOpenRouter):
    async with aiohttp.ClientSession(headers={"X-Mine": "yes"}) as session:
        async with server.core(session=session) as core:
            assert (await credits_get_credits(core)).ok
        assert not session.closed
        assert server.connections == 1
    assert server.requests[0].headers["X-Mine"] == "yes"
    assert "Content-Type" not in server.requests[0].headers


async def test_warming_up_opens_the_connection_that_the_first_call_uses(server: LocalOpenRouter, core: OpenRouterCore):
    await core.warm_up(credits_get_credits)
    await core.warm_up(credits_get_credits)
    assert (server.connections, server.requests) == (1, [])
    assert (await credits_get_credits(core)).ok
    assert server.connections == 1


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "https://127.0.0.1:1"])
async def test_warming_up_for_a_server_out_of_reach_says_nothing_and_the_call_does(url: str):
    async with OpenRouterCore("x", server_url=url, retry_config=RetryConfig(strategy="none")) as core:
        await core.warm_up(credits_get_credits)
        result = await credits_get_credits(core)
    assert isinstance(result, Err)
    assert isinstance(result.error, RequestConnectionError)
