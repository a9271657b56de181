"""Figures on this machine: how long each operation takes, warm, and how much memory many different papers leave behind."""

import random
import statistics
import time
from typing import Any

import samples
from worker_client import Authority, Worker, pem

ROUNDS = 60
PAPERS = 1_500
WORDS = "bilan projet parcours atelier ressource séance entretien compétence formation logistique qualité équipe métier écoute valeur".split()


def timing() -> int:
    """Prints the figures."""
    start = time.perf_counter()
    with Worker() as worker:
        print(f"ready after {1000 * (time.perf_counter() - start):.0f} ms, {worker.memory():.0f} MB")
        authority = Authority()
        seal = authority.seal()
        _, certificate = worker.ask(**samples.certificate())
        _, invoice = worker.ask(**samples.invoice())
        _, sealed = worker.ask("seal", certificate, **seal)
        told("four pages, convention", lambda i: worker.ask(**varied(samples.convention(), i)))
        told("one page, certificate", lambda i: worker.ask(**varied(samples.certificate(), i)))
        told("invoice with Factur-X", lambda i: worker.ask(**varied(samples.invoice(), i)))
        told("invoice, typeset and sealed", lambda i: worker.ask("seal", worker.ask(**varied(samples.invoice(), i))[1], **seal))
        told("seal, P-256", lambda i: worker.ask("seal", certificate, **seal))
        rsa = authority.seal(kind="rsa")
        told("seal, RSA 3072", lambda i: worker.ask("seal", certificate, **rsa))
        told("inspect one signature", lambda i: worker.ask("inspect", sealed, trust=[pem(authority.root)]))
        makers = list(samples.ALL.values())
        began = time.perf_counter()
        for index in range(PAPERS):
            answer, _ = worker.ask(**varied(makers[index % len(makers)]((11, 16, 18, 20)[index % 4]), index))
            assert answer["ok"], answer
            if index in (99, 499, 999, PAPERS - 1):
                print(f"after {index + 1} different papers: {worker.memory():.0f} MB, {(index + 1) / (time.perf_counter() - began):.0f} a second")
    return 0


def told(name: str, action: Any) -> None:
    """The median and the ninetieth percentile, in milliseconds."""
    taken = []
    for index in range(ROUNDS):
        start = time.perf_counter()
        answer, _ = action(index)
        assert answer["ok"], answer
        taken.append(1000 * (time.perf_counter() - start))
    print(f"{name}: {statistics.median(taken):.0f} ms, 90 % under {sorted(taken)[ROUNDS * 9 // 10]:.0f} ms")


def varied(value: Any, seed: int) -> Any:
    """The same paper with other words in every sentence, so that nothing is found in a cache."""
    chance = random.Random(seed)

    def changed(it: Any) -> Any:
        if isinstance(it, dict):
            return {key: part if key in ("facturx", "attachments", "kind") else changed(part) for key, part in it.items()}
        if isinstance(it, list):
            return [changed(part) for part in it]
        return f"{it} {chance.choice(WORDS)} {chance.randrange(10_000)}" if isinstance(it, str) and len(it) > 24 else it
    return changed(value)
