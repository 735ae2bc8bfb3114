"""The site as a WSGI application, for the server of `relatoria serve` or any other."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "relatoria.web.settings")
application = get_wsgi_application()
