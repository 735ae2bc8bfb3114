"""Accounts, invitations and tokens."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies = [("store", "0040_follow_up")]
    operations: ClassVar[list[Operation]] = []
