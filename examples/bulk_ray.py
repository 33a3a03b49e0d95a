"""Ask a model about the rows of a Ray dataset, with many calls in flight for each actor. Needs ``pip install 'ray[data]'``.

Run: ``python examples/bulk_ray.py``, stop it, and run it again: Ray's checkpoint leaves out the rows that are done
"""

import asyncio
import json
import logging
import os
import sys
from collections.abc import AsyncGenerator
from importlib.util import find_spec
from pathlib import Path
from tempfile import gettempdir
from typing import Any

from _core import model, open_core

from openrouter_core import Err, OpenRouterCore
from openrouter_funcs import chat_send
from openrouter_kit import text_of, user

ROWS = 200
FOLDER = Path(gettempdir()) / "openrouter-ray"


class Asker:
    """An actor: each has a core of its own, and asks about all rows of a batch at once. Ray sends several batches at once."""

    def __init__(self, core: OpenRouterCore, name: str) -> None:
        """Take the core, which was pickled on the way here, and the model's name."""
        self.core = core
        self.name = name

    async def __call__(self, batch: dict[str, Any]) -> AsyncGenerator[dict[str, Any]]:
        """Give the answers to a batch of rows."""
        answers = await asyncio.gather(*map(self.answer, batch["text"].tolist()))
        yield {"id": batch["id"], "answer": answers}

    async def answer(self, text: str) -> str:
        """Give the answer to a row. The core has tried again by then, so what is left ends the job, and the next one goes on."""
        result = await chat_send(self.core, model=self.name, messages=[user(text)])
        if isinstance(result, Err):
            raise result.error
        return text_of(result.value)


def run(core: OpenRouterCore) -> None:
    """Ask about all rows that are not done, and write the answers."""
    import ray.data
    from ray.data.checkpoint import CheckpointConfig

    paths = {"PYTHONPATH": os.pathsep.join((str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")))}
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    ray.init(
        num_cpus=8, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR, runtime_env={"env_vars": paths}
    )
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.checkpoint_config = CheckpointConfig("id", str(FOLDER / "done"), delete_checkpoint_on_success=False)
    rows = ray.data.read_json(str(FOLDER / "rows"))  # the checkpoint counts for rows that are read from files
    actors = ray.data.ActorPoolStrategy(size=1, max_tasks_in_flight_per_actor=8)
    asked = rows.map_batches(Asker, fn_constructor_args=[core, model("openrouter/auto")], batch_size=50, compute=actors)
    asked.write_json(str(FOLDER / "answers"))
    context.checkpoint_config = None
    answers = ray.data.read_json(str(FOLDER / "answers")).take_all()
    ray.shutdown()
    print(len(answers), "answers, such as:", min(answers, key=lambda row: row["id"])["answer"])


async def main() -> int:
    """Run Ray in a thread, as it blocks; return the exit status."""
    if not find_spec("ray"):
        print("ray is not installed: pip install 'ray[data]'")
        return 0
    (FOLDER / "rows").mkdir(parents=True, exist_ok=True)
    rows = (json.dumps({"id": f"row-{number}", "text": f"text {number}"}) for number in range(ROWS))
    (FOLDER / "rows" / "rows.jsonl").write_text("\n".join(rows))
    async with open_core() as core:
        await asyncio.to_thread(run, core)
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
