"""Calendars, drafts of reports, hand-overs, mail."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("store", "0075_volumes")]
    operations: ClassVar[list[Operation]] = []
