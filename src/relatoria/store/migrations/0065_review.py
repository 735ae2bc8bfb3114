"""The review queue, confirmation rounds and readers' corrections."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0060_coding"),
    ]

    operations = [
        migrations.CreateModel(
            name="ReviewMark",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("table", models.CharField(max_length=40, unique=True)),
                ("seen", models.PositiveBigIntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="ConfirmationRound",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("deadline", models.DateTimeField()),
                ("note", models.TextField(blank=True, default="")),
                (
                    "stage",
                    models.CharField(
                        choices=[("draft", "draft"), ("open", "open"), ("frozen", "frozen")],
                        default="draft",
                        max_length=6,
                    ),
                ),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("frozen_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.meeting",
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="ConfirmationLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("email", models.EmailField(blank=True, default="", max_length=254)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("digest", models.CharField(blank=True, max_length=64, null=True, unique=True)),
                (
                    "reminder_digest",
                    models.CharField(blank=True, max_length=64, null=True, unique=True),
                ),
                ("sent_at", models.DateTimeField(blank=True, null=True)),
                ("reminded_at", models.DateTimeField(blank=True, null=True)),
                ("opened_at", models.DateTimeField(blank=True, null=True)),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
                (
                    "agent",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.agent",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links",
                        to="store.confirmationround",
                    ),
                ),
            ],
            options={
                "ordering": ["agent__name", "id"],
            },
        ),
        migrations.CreateModel(
            name="ReaderCorrection",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("page", models.CharField(max_length=20)),
                ("subject", models.CharField(max_length=200)),
                ("start", models.PositiveIntegerField(blank=True, null=True)),
                ("end", models.PositiveIntegerField(blank=True, null=True)),
                ("quote", models.TextField(blank=True, default="")),
                ("report", models.TextField(blank=True, default="")),
                ("email", models.EmailField(blank=True, default="", max_length=254)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("address", models.CharField(blank=True, default="", max_length=64)),
                (
                    "state",
                    models.CharField(
                        choices=[("open", "open"), ("done", "done"), ("declined", "declined")],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("answer", models.TextField(blank=True, default="")),
                ("answered_by", models.CharField(blank=True, default="", max_length=150)),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "expression",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.expression",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="ReviewAct",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("by", models.CharField(max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("what", models.CharField(blank=True, default="", max_length=40)),
                ("items", models.JSONField(blank=True, default=list)),
                ("judgements", models.JSONField(blank=True, default=list)),
                ("steps", models.JSONField(blank=True, default=list)),
                ("told", models.JSONField(blank=True, default=dict)),
                ("undone_at", models.DateTimeField(blank=True, null=True)),
            ],
            options={
                "ordering": ["-id"],
                "indexes": [models.Index(fields=["by", "-id"], name="review_act_by")],
            },
        ),
        migrations.CreateModel(
            name="ReviewItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("attribution", "attribution"),
                            ("statement", "statement"),
                            ("match", "match"),
                            ("conflict", "conflict"),
                            ("confirmation", "confirmation"),
                            ("correction", "correction"),
                        ],
                        max_length=12,
                    ),
                ),
                ("subject", models.CharField(max_length=200)),
                ("start", models.PositiveIntegerField(default=0)),
                ("doubt", models.CharField(blank=True, default="", max_length=40)),
                ("rank", models.PositiveSmallIntegerField(default=50)),
                ("alike", models.CharField(blank=True, default="", max_length=64)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("open", "open"),
                            ("unsure", "unsure"),
                            ("decided", "decided"),
                            ("gone", "gone"),
                        ],
                        default="open",
                        max_length=7,
                    ),
                ),
                ("version", models.PositiveIntegerField(default=1)),
                ("claimed_by", models.CharField(blank=True, default="", max_length=150)),
                ("claimed_until", models.DateTimeField(blank=True, null=True)),
                ("decided_by", models.CharField(blank=True, default="", max_length=150)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                (
                    "expression",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="store.expression",
                    ),
                ),
            ],
            options={
                "ordering": ["rank", "id"],
            },
        ),
        migrations.CreateModel(
            name="ConfirmationAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("subject", models.CharField(max_length=200)),
                ("turn", models.PositiveSmallIntegerField(default=1)),
                (
                    "value",
                    models.CharField(
                        choices=[
                            ("confirm", "confirm"),
                            ("correct", "correct"),
                            ("not_mine", "not_mine"),
                        ],
                        max_length=8,
                    ),
                ),
                ("wording", models.TextField(blank=True, default="")),
                ("shown", models.TextField(blank=True, default="")),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "link",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="answers",
                        to="store.confirmationlink",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("link", "subject", "turn"), name="confirmation_turn_once"
                    )
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="confirmationlink",
            constraint=models.UniqueConstraint(
                fields=("round", "agent"), name="confirmation_link_once"
            ),
        ),
        migrations.AddIndex(
            model_name="readercorrection",
            index=models.Index(fields=["address", "at"], name="correction_address"),
        ),
        migrations.AddIndex(
            model_name="reviewitem",
            index=models.Index(fields=["state", "rank", "id"], name="review_open"),
        ),
        migrations.AddIndex(
            model_name="reviewitem",
            index=models.Index(fields=["state", "kind", "rank", "id"], name="review_open_kind"),
        ),
        migrations.AddIndex(
            model_name="reviewitem",
            index=models.Index(fields=["alike", "state"], name="review_alike"),
        ),
        migrations.AddIndex(
            model_name="reviewitem",
            index=models.Index(fields=["claimed_until"], name="review_claimed"),
        ),
        migrations.AddConstraint(
            model_name="reviewitem",
            constraint=models.UniqueConstraint(fields=("kind", "subject"), name="review_item_once"),
        ),
    ]
