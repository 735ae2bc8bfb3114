"""Volumes drafted together."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("store", "0070_meetings")]
    operations: ClassVar[list[Operation]] = []
