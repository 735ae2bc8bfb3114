"""Preparing a meeting: invitations, submissions, live capture, confirmation."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("store", "0065_review")]
    operations: ClassVar[list[Operation]] = []
