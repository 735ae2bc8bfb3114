"""Mail: letters wait in the database, and each goes out once at most."""

from relatoria.store.mailing.outbox import queue_mail
from relatoria.store.mailing.sending import send_due

__all__ = ["queue_mail", "send_due"]
