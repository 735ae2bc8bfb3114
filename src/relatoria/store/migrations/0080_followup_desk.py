"""The work before a report is public: drafts, files, who stands in, reminders, answers."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0075_volumes"),
    ]

    operations = [
        migrations.CreateModel(
            name="QuestionAnswer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                (
                    "question",
                    models.CharField(blank=True, db_index=True, default="", max_length=400),
                ),
                ("state", models.CharField(blank=True, db_index=True, default="", max_length=3)),
                ("text", models.TextField(blank=True, default="")),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("date", models.CharField(blank=True, default="", max_length=10)),
                ("by", models.CharField(blank=True, default="", max_length=300)),
            ],
            options={
                "ordering": ["date", "id"],
            },
        ),
        migrations.AlterField(
            model_name="lineagestep",
            name="operation",
            field=models.CharField(
                choices=[
                    ("merge", "merge"),
                    ("split", "split"),
                    ("undo", "undo"),
                    ("amend", "amend"),
                    ("span", "span"),
                    ("join", "join"),
                    ("add", "add"),
                ],
                max_length=5,
            ),
        ),
        migrations.CreateModel(
            name="FocalPost",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("validates", models.BooleanField(default=False)),
                ("away_from", models.DateField(blank=True, null=True)),
                ("away_until", models.DateField(blank=True, null=True)),
                (
                    "account",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="focal_post",
                        to="store.account",
                    ),
                ),
                (
                    "deputy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="store.account",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ReportDraft",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                (
                    "report_key",
                    models.CharField(blank=True, db_index=True, default="", max_length=120),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "review"),
                            ("returned", "returned"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                        ],
                        default="draft",
                        max_length=9,
                    ),
                ),
                ("question", models.CharField(blank=True, default="", max_length=400)),
                ("date", models.CharField(blank=True, default="", max_length=10)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("text", models.TextField(blank=True, default="")),
                ("achievements", models.TextField(blank=True, default="")),
                ("limitations", models.TextField(blank=True, default="")),
                ("next_steps", models.TextField(blank=True, default="")),
                ("links", models.TextField(blank=True, default="")),
                ("notes", models.TextField(blank=True, default="")),
                ("sent_by", models.CharField(blank=True, default="", max_length=150)),
                ("reason", models.TextField(blank=True, default="")),
                ("begun_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("changed_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "holder",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="store.account",
                    ),
                ),
                (
                    "institution",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.agent",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.commitmentreport",
                    ),
                ),
                (
                    "reuses",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.commitmentreport",
                    ),
                ),
            ],
            options={
                "ordering": ["-changed_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="DraftStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                (
                    "act",
                    models.CharField(
                        choices=[
                            ("begun", "begun"),
                            ("saved", "saved"),
                            ("sent", "sent"),
                            ("returned", "returned"),
                            ("published", "published"),
                            ("withdrawn", "withdrawn"),
                            ("handed_over", "handed_over"),
                        ],
                        max_length=11,
                    ),
                ),
                ("reason", models.TextField(blank=True, default="")),
                ("version", models.PositiveIntegerField()),
                ("said", models.JSONField(blank=True, default=dict)),
                (
                    "draft",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="steps",
                        to="store.reportdraft",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="DraftFile",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("name", models.CharField(blank=True, default="", max_length=300)),
                ("media_type", models.CharField(blank=True, default="", max_length=100)),
                ("size", models.PositiveBigIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("data", models.BinaryField()),
                ("public", models.BooleanField(default=False)),
                ("added_by", models.CharField(blank=True, default="", max_length=150)),
                ("added_at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "draft",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="files",
                        to="store.reportdraft",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="DraftCommitment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("status", models.CharField(blank=True, default="", max_length=20)),
                ("reason", models.TextField(blank=True, default="")),
                ("government", models.CharField(blank=True, default="", max_length=300)),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.commitment",
                    ),
                ),
                (
                    "draft",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="store.reportdraft",
                    ),
                ),
            ],
            options={
                "ordering": ["commitment__ordinal"],
            },
        ),
        migrations.CreateModel(
            name="SentReminder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "account",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="store.account",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="reportdraft",
            index=models.Index(fields=["institution", "state"], name="draft_of"),
        ),
        migrations.AddConstraint(
            model_name="draftcommitment",
            constraint=models.UniqueConstraint(
                fields=("draft", "commitment"), name="draft_commitment_once"
            ),
        ),
    ]
