"""What coders decided."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("store", "0055_rounds")]
    operations: ClassVar[list[Operation]] = []
