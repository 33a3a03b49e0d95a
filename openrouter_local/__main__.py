"""Serves a local OpenRouter until it is told to stop: `python -m openrouter_local --port 8787`."""

import argparse
import asyncio
import contextlib
import signal
import sys

from openrouter_local.server import LocalOpenRouter

NOTICE = """\
A local fake of the OpenRouter API: no model runs behind it, answers are made up, nothing is billed.
  url             {url}
  management key  {api_key}
  inference key   {inference_key}
Stop it with Ctrl-C.
"""


def main() -> None:
    """Read the command line and serve until Ctrl-C or SIGTERM."""
    parser = argparse.ArgumentParser(
        prog="python -m openrouter_local",
        description="Serve a local fake of the OpenRouter API, for offline work and tests.",
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    parser.add_argument("--port", type=int, default=8787, help="port to listen on, 0 for any free one (%(default)s)")
    options = parser.parse_args()
    host: str = options.host
    port: int = options.port
    try:
        asyncio.run(serve(host, port))
    except OSError as error:
        parser.exit(1, f"cannot listen on {host}:{port}: {error}\n")
    except KeyboardInterrupt:
        # Where the event loop takes no signal handlers (Windows), Ctrl-C arrives like this.
        pass


async def serve(host: str, port: int) -> None:
    """Serve until SIGINT or SIGTERM; says where, and that it is a fake, on standard output."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    async with LocalOpenRouter(host=host, port=port) as server:
        sys.stdout.write(NOTICE.format(url=server.url, api_key=server.api_key, inference_key=server.inference_key))
        sys.stdout.flush()
        await stop.wait()


if __name__ == "__main__":
    main()
