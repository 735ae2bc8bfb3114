"""A limit on what one form may send, kept while it comes in: the rest is never stored."""

from __future__ import annotations

from typing import Any

from django.core.files.uploadhandler import FileUploadHandler, StopUpload
from django.http import HttpRequest

MOST_BYTES = 120_000_000
"""Of one form with all its files."""
_HOPELESS = 5
"""Times the limit, beyond which the line is cut instead of read to its end."""
_MARK = "_relatoria_too_large"


def was_too_large(request: HttpRequest) -> bool:
    """Whether the form sent more than it may, and lost its files for it."""
    return bool(getattr(request, _MARK, False))


class Limited(FileUploadHandler):
    """Stops a form that is too large at its first file, its fields read and kept."""

    def handle_raw_input(self, *args: Any, **kwargs: Any) -> None:
        """Note how large the form says it is."""
        self._announced = int(args[2] if len(args) > 2 else kwargs["content_length"])

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        """Begin a file, or stop where the form is too large. Raises StopUpload."""
        super().new_file(*args, **kwargs)
        if self._announced > MOST_BYTES:
            if self.request is not None:
                setattr(self.request, _MARK, True)
            raise StopUpload(connection_reset=self._announced > MOST_BYTES * _HOPELESS)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        """Hand the data on to the handlers that keep it."""
        return raw_data

    def file_complete(self, file_size: int) -> None:
        """Leave the file to the handlers that keep it."""
        return
