"""Ask a model about many rows, and go on where the last run ended.

Run: ``python examples/many_calls.py``, stop it, and run it again
"""

import asyncio
import importlib
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import gettempdir

from _core import model, open_core

from openrouter_core import Err, OpenRouterCore, Result
from openrouter_core.models import ChatResult
from openrouter_funcs import ChatSendError, chat_send
from openrouter_kit import Progress, Tape, each, system, text_of, user

PROMPT = "Say in one word how the writer feels."
REVIEWS = {f"review-{number}": f"{mood} about it" for number, mood in enumerate(["Happy", "Angry", "Puzzled"] * 20)}


async def ask(core: OpenRouterCore, review: str) -> Result[ChatResult, ChatSendError]:
    """Ask about one review."""
    return await chat_send(core, model=model("openai/gpt-5-mini"), messages=[system(PROMPT), user(review)])


@contextmanager
def progress() -> Generator[Callable[[Progress], object]]:
    """Give a function for `on_progress`: a bar of rich or tqdm, where one is installed, and else a line now and then."""
    if find_spec("rich"):
        with importlib.import_module("rich.progress").Progress() as bars:
            task = bars.add_task("asking", total=len(REVIEWS))
            yield lambda state: bars.update(task, completed=state.done)
    elif find_spec("tqdm"):
        with importlib.import_module("tqdm").tqdm(total=len(REVIEWS)) as bar:
            yield lambda state: bar.update(state.done - bar.n)
    else:
        yield lambda state: state.done % 20 or print(f"{state.done} of {state.total}, {state.kept} from the tape")


async def main() -> int:
    """Print the answers; return the exit status."""
    tape = Tape(Path(gettempdir()) / "openrouter-reviews.jsonl", of=[model("openai/gpt-5-mini"), PROMPT])
    answers: dict[str, str] = {}
    async with open_core() as core:
        with progress() as show:
            async for key, result in each(core, REVIEWS.items(), ask, concurrent=20, checkpoint=tape, on_progress=show):
                if isinstance(result, Err):
                    print(f"{key} failed, and is asked again by the next run: {result.error}", file=sys.stderr)
                else:
                    answers[key] = text_of(result.value)
    print(len(answers), "answers, such as:", answers.get("review-1"))
    return 0 if len(answers) == len(REVIEWS) else 1


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
