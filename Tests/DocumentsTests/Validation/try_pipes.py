"""Trials of the frames: lines that are not JSON, payloads that do not come, the end of the input."""

from worker_client import Worker


def lost(data: bytes) -> tuple[int, str]:
    """How a worker ends that is sent these bytes and no more."""
    worker = Worker()
    worker.raw(data)
    worker.process.stdin.close()
    code = worker.process.wait(20)
    return code, worker.process.stderr.read().decode()


def try_lines_that_are_not_requests(worker: Worker) -> None:
    for line in (b"", b"{}", b"[]", b"null", b"SECRET", b'{"id":1', b'{"id":"SECRET","op":"typeset"}', b'{"id":1,"op":"SECRET"}', b'{"id":1,"op":["typeset"]}',
                 b'{"id":1.5,"op":"typeset"}', b'{"id":1,"op":"typeset","x":NaN}', b'{"id":1,"op":"typeset","x":Infinity}', b"\xff\xfe\x00", b'{"id":1,"op":"\xff"}'):
        worker.raw(line + b"\n")
        answer, _ = worker.answer()
        assert answer["ok"] is False and answer["code"] == "invalid" and "SECRET" not in str(answer), (line, answer)


def try_the_id_comes_back(worker: Worker) -> None:
    worker.raw(b'{"op":"typeset","id":4321,"paper":{\n')
    assert worker.answer()[0]["id"] == 4321


def try_end_of_input(worker: Worker) -> None:
    assert lost(b"") == (0, "")


def try_truncated_frames(worker: Worker) -> None:
    for data in (b'{"id":1,"op":"inspect","payload":100}\n%PDF', b'{"id":1', b'{"id":1,"op":"inspect","payload":-1}\n', b'{"id":1,"op":"inspect","payload":"9"}\n'):
        code, said = lost(data)
        assert code == 1 and said.startswith("worker: the input is broken") and len(said) < 100, (data, code, said)


def try_large_payload(worker: Worker) -> None:
    worker.raw(b'{"id":9,"op":"inspect","payload":70000000}\n' + b"x" * 70_000_000)
    answer, _ = worker.answer()
    assert answer == {"id": 9, "ok": False, "code": "too-large", "detail": "payload"}, answer
