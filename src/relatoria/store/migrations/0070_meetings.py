"""Preparing a meeting: programme, people, submissions, live capture."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0065_review"),
    ]

    operations = [
        migrations.CreateModel(
            name="Attendee",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("name", models.CharField(max_length=300)),
                ("email", models.EmailField(blank=True, default="", max_length=254)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("organization", models.CharField(blank=True, default="", max_length=300)),
                ("post", models.CharField(blank=True, default="", max_length=300)),
                ("country", models.CharField(blank=True, default="", max_length=3)),
                ("sector", models.CharField(blank=True, default="", max_length=40)),
                ("sex", models.CharField(blank=True, default="", max_length=12)),
                (
                    "matching",
                    models.CharField(
                        choices=[("open", "open"), ("known", "known"), ("new", "new")],
                        default="open",
                        max_length=5,
                    ),
                ),
                (
                    "standing",
                    models.CharField(
                        choices=[
                            ("listed", "listed"),
                            ("invited", "invited"),
                            ("accepted", "accepted"),
                            ("declined", "declined"),
                            ("registered", "registered"),
                        ],
                        default="listed",
                        max_length=10,
                    ),
                ),
                ("invited_at", models.DateTimeField(blank=True, null=True)),
                ("answered_at", models.DateTimeField(blank=True, null=True)),
                ("present_at", models.DateTimeField(blank=True, null=True)),
                ("digest", models.CharField(blank=True, default="", max_length=64)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "agent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attendances",
                        to="store.agent",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attendees",
                        to="store.meeting",
                    ),
                ),
            ],
            options={
                "ordering": ["name", "id"],
            },
        ),
        migrations.CreateModel(
            name="CapturedRecord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "expression",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.expression",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="captured",
                        to="store.meeting",
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="ConceptNote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("name", models.CharField(max_length=300)),
                ("data", models.BinaryField()),
                ("found", models.JSONField(blank=True, default=dict)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
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
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="concept_notes",
                        to="store.meeting",
                    ),
                ),
            ],
            options={
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="Preparation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("themes", models.JSONField(blank=True, default=list)),
                ("questions", models.JSONField(blank=True, default=list)),
                ("organizers", models.JSONField(blank=True, default=list)),
                ("mandates", models.JSONField(blank=True, default=list)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("submissions_until", models.DateTimeField(blank=True, null=True)),
                ("submissions_note", models.TextField(blank=True, default="")),
                (
                    "order",
                    models.CharField(
                        choices=[("arrival", "arrival"), ("lot", "lot")],
                        default="arrival",
                        max_length=7,
                    ),
                ),
                ("lot", models.CharField(blank=True, default="", max_length=64)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "meeting",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="preparation",
                        to="store.meeting",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ProgrammeItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("ordinal", models.PositiveIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("meeting", "meeting"),
                            ("session", "session"),
                            ("panel", "panel"),
                            ("floor_debate", "floor_debate"),
                            ("break", "break"),
                            ("ceremony", "ceremony"),
                        ],
                        default="session",
                        max_length=12,
                    ),
                ),
                ("number", models.CharField(blank=True, default="", max_length=40)),
                ("title", models.TextField(blank=True, default="")),
                ("date", models.CharField(blank=True, default="", max_length=10)),
                ("start_time", models.CharField(blank=True, default="", max_length=5)),
                ("end_time", models.CharField(blank=True, default="", max_length=5)),
                ("questions", models.TextField(blank=True, default="")),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="programme",
                        to="store.meeting",
                    ),
                ),
                (
                    "parent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="parts",
                        to="store.programmeitem",
                    ),
                ),
            ],
            options={
                "ordering": ["ordinal", "id"],
            },
        ),
        migrations.CreateModel(
            name="Intervention",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("client_id", models.CharField(max_length=40, unique=True)),
                ("described", models.CharField(blank=True, default="", max_length=300)),
                ("text", models.TextField(blank=True, default="")),
                (
                    "kind",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("proposal", "proposal"),
                            ("principle", "principle"),
                            ("finding", "finding"),
                            ("fact", "fact"),
                            ("message", "message"),
                            ("commitment", "commitment"),
                            ("agenda_topic", "agenda_topic"),
                            ("good_practice", "good_practice"),
                            ("concern", "concern"),
                        ],
                        default="",
                        max_length=20,
                    ),
                ),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("said_at", models.DateTimeField()),
                ("received_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "attendee",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="interventions",
                        to="store.attendee",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="interventions",
                        to="store.meeting",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="interventions",
                        to="store.programmeitem",
                    ),
                ),
            ],
            options={
                "ordering": ["said_at", "id"],
            },
        ),
        migrations.CreateModel(
            name="Seat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("chair", "chair"),
                            ("moderator", "moderator"),
                            ("speaker", "speaker"),
                            ("rapporteur", "rapporteur"),
                            ("organizer", "organizer"),
                            ("supporter", "supporter"),
                            ("participant", "participant"),
                            ("state_under_review", "state_under_review"),
                            ("contact", "contact"),
                        ],
                        default="speaker",
                        max_length=18,
                    ),
                ),
                ("ordinal", models.PositiveIntegerField()),
                (
                    "attendee",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="seats",
                        to="store.attendee",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="seats",
                        to="store.programmeitem",
                    ),
                ),
            ],
            options={
                "ordering": ["ordinal", "id"],
            },
        ),
        migrations.CreateModel(
            name="Submission",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                (
                    "sector",
                    models.CharField(
                        choices=[
                            ("government", "government"),
                            ("civil society", "civil society"),
                            ("academia", "academia"),
                            ("migrants", "migrants"),
                            ("UN", "UN"),
                            ("regional process", "regional process"),
                            ("private sector", "private sector"),
                        ],
                        max_length=16,
                    ),
                ),
                ("organization", models.CharField(max_length=300)),
                ("country", models.CharField(blank=True, default="", max_length=3)),
                ("person", models.CharField(blank=True, default="", max_length=300)),
                ("email", models.EmailField(max_length=254)),
                ("language", models.CharField(max_length=2)),
                ("title", models.CharField(max_length=300)),
                ("name", models.CharField(max_length=300)),
                ("data", models.BinaryField()),
                ("sha256", models.CharField(max_length=64)),
                ("digest", models.CharField(max_length=64, unique=True)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("unconfirmed", "unconfirmed"),
                            ("waiting", "waiting"),
                            ("published", "published"),
                            ("declined", "declined"),
                        ],
                        default="unconfirmed",
                        max_length=11,
                    ),
                ),
                ("received_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("confirmed_at", models.DateTimeField(blank=True, null=True)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_by", models.CharField(blank=True, default="", max_length=150)),
                ("reason", models.TextField(blank=True, default="")),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "agent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="submissions",
                        to="store.agent",
                    ),
                ),
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
                (
                    "meeting",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="submissions",
                        to="store.meeting",
                    ),
                ),
            ],
            options={
                "ordering": ["received_at", "id"],
            },
        ),
        migrations.AddIndex(
            model_name="attendee",
            index=models.Index(fields=["digest"], name="attendee_digest"),
        ),
        migrations.AddConstraint(
            model_name="seat",
            constraint=models.UniqueConstraint(
                fields=("item", "attendee", "role"), name="seat_once"
            ),
        ),
    ]
