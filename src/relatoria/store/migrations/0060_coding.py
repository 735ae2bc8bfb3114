"""What coders decided: rounds, details of statements, codings replaced, models learnt."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("store", "0055_rounds")]

    operations = [
        migrations.CreateModel(
            name="CodingRound",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("title", models.CharField(max_length=200)),
                ("frameworks", models.JSONField(blank=True, default=list)),
                ("suggested", models.BooleanField(default=True)),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("coding", "coding"),
                            ("adjudication", "adjudication"),
                            ("closed", "closed"),
                        ],
                        default="coding",
                        max_length=12,
                    ),
                ),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
            ],
            options={
                "ordering": ["-at", "-id"],
            },
        ),
        migrations.CreateModel(
            name="Retraining",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("framework", models.CharField(max_length=40)),
                ("version", models.CharField(max_length=40)),
                ("judged", models.PositiveIntegerField()),
                ("before", models.FloatField()),
                ("after", models.FloatField()),
                ("figures", models.JSONField(blank=True, default=list)),
                ("model", models.BinaryField(default=b"")),
                ("adopted", models.BooleanField(default=False)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["-id"],
            },
        ),
        migrations.CreateModel(
            name="RetiredCoding",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("framework", models.CharField(max_length=40)),
                ("method", models.CharField(max_length=60)),
                ("version", models.CharField(max_length=40)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("reason", models.TextField(blank=True, default="")),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("framework", "method", "version"), name="retired_coding_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RoundCoder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=150)),
                ("finished", models.DateTimeField(blank=True, null=True)),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="coders",
                        to="store.codinground",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="RoundStatement",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("heading", models.TextField(blank=True, default="")),
                ("ordinal", models.PositiveIntegerField()),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statements",
                        to="store.codinground",
                    ),
                ),
                (
                    "statement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.statement",
                    ),
                ),
            ],
            options={
                "ordering": ["ordinal"],
            },
        ),
        migrations.CreateModel(
            name="CoderDecision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("framework", models.CharField(max_length=40)),
                ("notations", models.JSONField(blank=True, default=list)),
                ("unsure", models.JSONField(blank=True, default=list)),
                ("reason", models.TextField(blank=True, default="")),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "coder",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="store.roundcoder",
                    ),
                ),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="store.roundstatement",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="Adjudication",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("framework", models.CharField(max_length=40)),
                ("notations", models.JSONField(blank=True, default=list)),
                ("reason", models.TextField(blank=True, default="")),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="settled",
                        to="store.roundstatement",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="StatementDetail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("kind", models.CharField(max_length=20)),
                ("value", models.CharField(max_length=80)),
                ("stance", models.CharField(blank=True, default="", max_length=12)),
                ("version", models.CharField(max_length=40)),
                ("evidence", models.JSONField(blank=True, default=list)),
                (
                    "statement",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="details",
                        to="store.statement",
                    ),
                ),
            ],
        ),
        migrations.AddConstraint(
            model_name="roundcoder",
            constraint=models.UniqueConstraint(fields=("round", "name"), name="round_coder_once"),
        ),
        migrations.AddConstraint(
            model_name="roundstatement",
            constraint=models.UniqueConstraint(
                fields=("round", "statement"), name="round_statement_once"
            ),
        ),
        migrations.AddIndex(
            model_name="statementdetail",
            index=models.Index(fields=["kind", "value", "-statement"], name="detail_value"),
        ),
        migrations.AddConstraint(
            model_name="statementdetail",
            constraint=models.UniqueConstraint(
                fields=("statement", "kind", "value", "version"), name="detail_once"
            ),
        ),
    ]
