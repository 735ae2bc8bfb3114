"""The queue of work done in the background."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("store", "0050_accounts")]
    operations: ClassVar[list[Operation]] = []
