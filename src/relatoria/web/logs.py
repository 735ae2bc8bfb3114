"""A log of JSON lines: one object an event, for people with grep and for machines."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime

_FIELDS = ("method", "path", "status", "milliseconds")


class JsonLines(logging.Formatter):
    """Time, level, logger and message of each record; a request's fields where there are any."""

    def format(self, record: logging.LogRecord) -> str:
        """One line of JSON."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        for name in _FIELDS:
            if hasattr(record, name):
                line[name] = getattr(record, name)
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)
