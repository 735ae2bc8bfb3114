"""Rounds of reactions to draft messages."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("store", "0051_jobs")]
    operations: ClassVar[list[Operation]] = []
