"""Trials of the locks: what the worker must not be able to do, tried from inside."""

from worker_client import WORKER, Worker

PROGRAM = f"""
import json, os, sys
sys.path.insert(0, {str(WORKER.parent)!r})
import typst, worker, sandbox, ctypes
from pathlib import Path
before = open("/etc/passwd").read(1)
locks = sandbox.shut_in([worker.HERE, worker.VOLLKORN, worker.DEJAVU, *worker.python_folders()])
def tried(action):
    try:
        action()
        return "done"
    except BaseException as error:
        return type(error).__name__ + " " + str(error)[:90]
import socket
source = b'#read("/etc/passwd")'
print(json.dumps({{
    "locks": locks,
    "tcp": tried(lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM)),
    "udp6": tried(lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)),
    "unix": tried(lambda: socket.socket(socket.AF_UNIX)),
    "read": tried(lambda: open("/etc/passwd").read()),
    "list": tried(lambda: os.listdir("/")),
    "home": tried(lambda: os.listdir(os.path.expanduser("~"))),
    "write": tried(lambda: open("/tmp/jalon-should-not-be", "w")),
    "append": tried(lambda: open(worker.HERE / "paper.typ", "a")),
    "mkdir": tried(lambda: os.mkdir("/tmp/jalon-should-not-be")),
    "fork": tried(os.fork),
    "execute": tried(lambda: os.execv("/bin/true", ["true"])),
    "memory": tried(lambda: bytearray(8 << 30)),
    "typst-read": tried(lambda: typst.compile(source, root="/")),
    "typst-read-outside-root": tried(lambda: typst.compile(b'#read("/../../../../etc/passwd")', root=str(worker.HERE))),
    "typst-package": tried(lambda: typst.compile(b'#import "@preview/cetz:0.3.4"')),
    "typst-own": tried(lambda: typst.compile(b'ok', format="svg")),
}}), flush=True)
"""


def try_what_is_locked(worker: Worker) -> None:
    with Worker(PROGRAM) as inside:
        found = dict(inside.ready)
    assert found, "the trial did not run"
    assert found.pop("locks") == worker.ready["locks"], found
    assert found.pop("typst-own") == "done", found
    read = {name: it for name, it in found.items() if name in ("read", "list", "home", "typst-read")}
    if "landlock" in worker.ready["locks"]:
        assert all(it != "done" for it in read.values()), read
    for name, it in found.items():
        assert name in read or it != "done", (name, it)
