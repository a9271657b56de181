"""Plays hostile and ordinary requests against the worker: each must give the text as it is, or a clean refusal.

Ends with 0 when every trial passes.
"""

import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import try_papers  # noqa: E402
import try_pipes  # noqa: E402
import try_sandbox  # noqa: E402
import try_seals  # noqa: E402
from worker_client import Worker  # noqa: E402


def main() -> int:
    """Every trial, each told by a line."""
    failed = 0
    with Worker() as worker:
        print(worker.ready)
        for module in (try_papers, try_seals, try_pipes, try_sandbox):
            for name, trial in list(vars(module).items()):
                if name.startswith("try_"):
                    failed += not passed(name, trial, worker)
        left = worker.process.poll()
        if left is not None:
            print(f"the worker left: {left}")
            failed += 1
    said = worker.process.stderr.read()
    if said:
        print(f"the worker spoke on stderr: {said[:200]!r}")
        failed += 1
    print("all trials pass" if not failed else f"{failed} trials fail")
    return 1 if failed else 0


def passed(name: str, trial, worker: Worker) -> bool:
    """Runs one."""
    try:
        trial(worker)
        print(f"  {name.removeprefix('try_').replace('_', ' ')}")
        return True
    except Exception:
        print(f"FAILED {name}")
        traceback.print_exc(limit=-2)
        return False


if __name__ == "__main__":
    sys.exit(main())
