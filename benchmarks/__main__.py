"""``python -m benchmarks``: make the environments, measure, write the table and the charts."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import platform
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import charts, cold, footprint, growth, holds, tables, transfers, warm
from benchmarks.bench import QUICK, Bench, Plan
from benchmarks.environments import PROJECT, Environments
from benchmarks.recorder import Recorder

if TYPE_CHECKING:
    from collections.abc import Callable

SECTIONS: dict[str, Callable[[Bench], None]] = {
    "sizes": footprint.sizes,
    "import": cold.imports,
    "cold": cold.first_answers,
    "warm": warm.calls,
    "streams": warm.streams,
    "models": warm.models,
    "hold": holds.holds,
    "concurrency": growth.concurrency,
    "bodies": growth.bodies,
    "length": growth.length,
    "transfers": transfers.transfers,
    "mypy": footprint.mypy,
}


def _arguments() -> argparse.Namespace:
    cache = Path(os.environ.get("XDG_CACHE_HOME", "~/.cache")).expanduser() / "openrouter-benchmarks"
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Compare this project with its peers.")
    parser.add_argument("--quick", action="store_true", help="few repeats and small sizes: under three minutes, and noisy")
    parser.add_argument("--only", action="append", choices=SECTIONS, metavar="NAME", help=f"only this: {', '.join(SECTIONS)}")
    parser.add_argument("--envs", type=Path, default=cache, help="folder of the environments; default: %(default)s")
    parser.add_argument("--fresh", action="store_true", help="make the environments anew, with the newest peers")
    parser.add_argument(
        "--output",
        type=Path,
        help="folder of the results; default: benchmarks/results for a whole run, else beside the environments",
    )
    return parser.parse_args()


def about(plan: Plan, *, quick: bool) -> dict[str, str]:
    """Return where and when the run was made."""
    commit = subprocess.run(
        ["git", "-C", str(PROJECT), "describe", "--always", "--dirty"],  # noqa: S607 - git is where the user has it
        check=False,
        capture_output=True,
        text=True,
    )
    node = shutil.which("node")
    version = subprocess.run([node, "--version"], check=False, capture_output=True, text=True).stdout.strip() if node else "none"
    scale = f"streams of {plan.long[1]:,} over {plan.long[0]:,} events, files of {plan.file >> 20} MiB"
    return {
        "date": dt.datetime.now(dt.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "commit": commit.stdout.strip() or "unknown",
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load": f"{os.getloadavg()[0]:.1f} at the start",
        "interpreters": f"{platform.python_implementation()} {platform.python_version()}, Node {version}",
        "repeats": f"{plan.cold} cold, {plan.warm} warm, {plan.few} of long works",
        "scale": f"quick: {scale}" if quick else scale,
    }


def main() -> int:
    """Run."""
    given = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the server and the workers are ended
    whole = not (given.quick or given.only)
    plan, recorder = QUICK if given.quick else Plan(), Recorder()
    recorder.about = about(plan, quick=given.quick)
    output: Path = given.output or (Path(__file__).parent / "results" if whole else given.envs / "results")
    if given.fresh:
        shutil.rmtree(given.envs, ignore_errors=True)
    with Bench(plan, Environments(given.envs.resolve()), recorder) as bench:
        bench.say("making the environments, and this project's wheel")
        bench.environments.prepare()
        for name, section in SECTIONS.items():
            if not given.only or name in given.only:
                bench.say(f"== {name}")
                section(bench)
                recorder.write(output / "results.json")
        bench.say("done")
    (output / "results.md").write_text(tables.document(recorder), "utf-8")
    charts.draw(recorder, output)
    print(tables.document(recorder))
    print(f"written to {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
