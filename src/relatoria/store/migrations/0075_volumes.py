"""Volumes drafted together."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0070_meetings")]

    operations = [
        migrations.CreateModel(
            name="DraftVolume",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("title", models.TextField(blank=True, default="")),
                ("subtitle", models.TextField(blank=True, default="")),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("original_language", models.CharField(blank=True, default="", max_length=2)),
                ("issuing_body", models.TextField(blank=True, default="")),
                ("arrangement", models.CharField(blank=True, default="", max_length=20)),
                ("framework", models.CharField(blank=True, default="", max_length=60)),
                ("sources", models.JSONField(blank=True, default=list)),
                ("messages", models.JSONField(blank=True, default=list)),
                ("reasons", models.JSONField(blank=True, default=dict)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("writing", "writing"),
                            ("in_review", "in_review"),
                            ("approved", "approved"),
                            ("published", "published"),
                        ],
                        default="writing",
                        max_length=9,
                    ),
                ),
                ("symbol", models.CharField(blank=True, default="", max_length=120)),
                ("distribution", models.CharField(blank=True, default="", max_length=60)),
                ("date", models.CharField(blank=True, default="", max_length=10)),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("created_by", models.CharField(blank=True, default="", max_length=150)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="volumes",
                        to="store.meeting",
                    ),
                ),
                (
                    "reviewer",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="volumes_to_review",
                        to="store.account",
                    ),
                ),
                (
                    "translation_of",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="translations",
                        to="store.draftvolume",
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="VolumeSection",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("local_id", models.CharField(max_length=80)),
                ("ordinal", models.PositiveIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("presentation", "presentation"),
                            ("messages", "messages"),
                            ("introduction", "introduction"),
                            ("session", "session"),
                            ("theme", "theme"),
                            ("floor_debate", "floor_debate"),
                            ("conclusions", "conclusions"),
                            ("report", "report"),
                            ("programme", "programme"),
                            ("participants", "participants"),
                            ("biographies", "biographies"),
                            ("abbreviations", "abbreviations"),
                            ("study", "study"),
                            ("discrepancies", "discrepancies"),
                        ],
                        max_length=13,
                    ),
                ),
                ("title", models.TextField(blank=True, default="")),
                ("event", models.CharField(blank=True, default="", max_length=200)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("citations", models.JSONField(blank=True, default=list)),
                ("paragraphs", models.JSONField(blank=True, default=list)),
                ("accepted", models.JSONField(blank=True, default=list)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="store.volumesection",
                    ),
                ),
                (
                    "volume",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="sections",
                        to="store.draftvolume",
                    ),
                ),
            ],
            options={
                "ordering": ["ordinal", "id"],
            },
        ),
        migrations.CreateModel(
            name="SentenceSource",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sentence", models.CharField(max_length=120)),
                ("subject", models.CharField(db_index=True, max_length=200)),
                (
                    "section",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="cited",
                        to="store.volumesection",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SentenceClash",
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
                        choices=[("worded", "worded"), ("removed", "removed"), ("order", "order")],
                        max_length=7,
                    ),
                ),
                ("sentence", models.CharField(blank=True, default="", max_length=120)),
                ("base", models.JSONField(blank=True, null=True)),
                ("stored", models.JSONField(blank=True, null=True)),
                ("offered", models.JSONField(blank=True, null=True)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("settled_by", models.CharField(blank=True, default="", max_length=150)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "section",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="clashes",
                        to="store.volumesection",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="SectionRevision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("version", models.PositiveIntegerField()),
                ("paragraphs", models.JSONField(blank=True, default=list)),
                ("base", models.PositiveIntegerField(default=0)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("note", models.CharField(blank=True, default="", max_length=40)),
                (
                    "section",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="revisions",
                        to="store.volumesection",
                    ),
                ),
            ],
            options={
                "ordering": ["version"],
            },
        ),
        migrations.CreateModel(
            name="SectionComment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("sentence", models.CharField(blank=True, default="", max_length=120)),
                ("text", models.TextField(blank=True, default="")),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("settled_by", models.CharField(blank=True, default="", max_length=150)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "section",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="comments",
                        to="store.volumesection",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="ParagraphTranslation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("paragraph", models.CharField(max_length=120)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("missing", "missing"),
                            ("draft", "draft"),
                            ("reviewed", "reviewed"),
                        ],
                        default="missing",
                        max_length=8,
                    ),
                ),
                ("original", models.TextField(blank=True, default="")),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "section",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="translations",
                        to="store.volumesection",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="VolumeVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("label", models.CharField(blank=True, default="", max_length=200)),
                ("content", models.BinaryField()),
                ("published", models.BooleanField(default=False)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "volume",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="versions",
                        to="store.draftvolume",
                    ),
                ),
            ],
            options={
                "ordering": ["number"],
            },
        ),
        migrations.AddConstraint(
            model_name="volumesection",
            constraint=models.UniqueConstraint(
                fields=("volume", "local_id"), name="volume_section_local"
            ),
        ),
        migrations.AddConstraint(
            model_name="sectionrevision",
            constraint=models.UniqueConstraint(
                fields=("section", "version"), name="section_version"
            ),
        ),
        migrations.AddConstraint(
            model_name="paragraphtranslation",
            constraint=models.UniqueConstraint(
                fields=("section", "paragraph"), name="translated_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="volumeversion",
            constraint=models.UniqueConstraint(fields=("volume", "number"), name="volume_version"),
        ),
    ]
