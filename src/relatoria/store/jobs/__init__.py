"""Work in the background: a queue in the database that survives restarts and kills."""

from relatoria.store.jobs.handlers import HANDLERS, Work, register
from relatoria.store.jobs.queue import cancel, enqueue, try_again
from relatoria.store.jobs.regular import TASKS, Rota, repeat
from relatoria.store.jobs.types import Cancelled, LeaseLost
from relatoria.store.jobs.working import Worker

__all__ = [
    "HANDLERS",
    "TASKS",
    "Cancelled",
    "LeaseLost",
    "Rota",
    "Work",
    "Worker",
    "cancel",
    "enqueue",
    "register",
    "repeat",
    "try_again",
]
