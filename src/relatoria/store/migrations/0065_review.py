"""Reviews and readers' corrections."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("store", "0060_coding")]
    operations: ClassVar[list[Operation]] = []
