import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

from relatoria.store.append_only import forbid_changes_of_findings, permit_changes_of_findings


class Migration(migrations.Migration):
    dependencies = [
        ("store", "0030_log_origin"),
    ]

    operations = [
        migrations.CreateModel(
            name="Commitment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "review"),
                            ("published", "published"),
                        ],
                        default="published",
                        max_length=9,
                    ),
                ),
                (
                    "public_from",
                    models.DateTimeField(blank=True, default=django.utils.timezone.now, null=True),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("ordinal", models.PositiveIntegerField(db_index=True)),
                ("text", models.TextField(blank=True, default="")),
                ("instrument", models.CharField(blank=True, default="", max_length=300)),
                (
                    "paragraph",
                    models.CharField(blank=True, db_index=True, default="", max_length=60),
                ),
                ("forum", models.CharField(blank=True, default="", max_length=60)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("adopted", "adopted"),
                            ("voluntary_pledge", "voluntary_pledge"),
                            ("joint", "joint"),
                            ("matching", "matching"),
                            ("conditional", "conditional"),
                            ("recommendation", "recommendation"),
                        ],
                        default="adopted",
                        max_length=16,
                    ),
                ),
                ("addressees", models.JSONField(blank=True, default=list)),
                ("adopted", models.CharField(blank=True, default="", max_length=10)),
                ("due", models.CharField(blank=True, default="", max_length=10)),
                ("period_months", models.PositiveSmallIntegerField(default=0)),
                ("condition", models.TextField(blank=True, default="")),
                ("budget", models.TextField(blank=True, default="")),
                ("donors", models.JSONField(blank=True, default=list)),
                ("indicators", models.JSONField(blank=True, default=list)),
                ("themes", models.JSONField(blank=True, default=list)),
                ("rests_on", models.JSONField(blank=True, default=list)),
                ("carriers", models.JSONField(blank=True, default=list)),
                ("recommended_by", models.JSONField(blank=True, default=list)),
                ("response", models.CharField(blank=True, default="", max_length=60)),
                ("source", models.CharField(blank=True, default="", max_length=500)),
                ("start", models.PositiveIntegerField(blank=True, null=True)),
                ("end", models.PositiveIntegerField(blank=True, null=True)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
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
                "ordering": ["ordinal", "id"],
            },
        ),
        migrations.CreateModel(
            name="CommitmentArrow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "review"),
                            ("published", "published"),
                        ],
                        default="published",
                        max_length=9,
                    ),
                ),
                (
                    "public_from",
                    models.DateTimeField(blank=True, default=django.utils.timezone.now, null=True),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("source", models.CharField(db_index=True, max_length=300)),
                ("target", models.CharField(db_index=True, max_length=300)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("mandates", "mandates"),
                            ("reported_in", "reported_in"),
                            ("said_in", "said_in"),
                            ("drawn_into", "drawn_into"),
                            ("taken_up_in", "taken_up_in"),
                            ("commits_to", "commits_to"),
                            ("answered_by", "answered_by"),
                            ("follows", "follows"),
                        ],
                        max_length=11,
                    ),
                ),
                ("date", models.CharField(blank=True, default="", max_length=10)),
                ("citation", models.TextField(blank=True, default="")),
                ("confirmed_by", models.CharField(blank=True, default="", max_length=300)),
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
                "ordering": ["date", "id"],
            },
        ),
        migrations.CreateModel(
            name="CommitmentReport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "review"),
                            ("published", "published"),
                        ],
                        default="published",
                        max_length=9,
                    ),
                ),
                (
                    "public_from",
                    models.DateTimeField(blank=True, default=django.utils.timezone.now, null=True),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("reporter", models.CharField(blank=True, default="", max_length=300)),
                (
                    "reporter_kind",
                    models.CharField(
                        choices=[
                            ("state", "state"),
                            ("institution", "institution"),
                            ("civil_society", "civil_society"),
                            ("nhri", "nhri"),
                        ],
                        default="institution",
                        max_length=13,
                    ),
                ),
                ("country", models.CharField(blank=True, default="", max_length=3)),
                ("date", models.CharField(blank=True, db_index=True, default="", max_length=10)),
                ("text", models.TextField(blank=True, default="")),
                ("achievements", models.TextField(blank=True, default="")),
                ("limitations", models.TextField(blank=True, default="")),
                ("next_steps", models.TextField(blank=True, default="")),
                ("paragraphs", models.JSONField(blank=True, default=list)),
                ("figures", models.JSONField(blank=True, default=list)),
                ("evidence", models.JSONField(blank=True, default=list)),
                ("instruments", models.JSONField(blank=True, default=list)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("source", models.CharField(blank=True, default="", max_length=500)),
                ("start", models.PositiveIntegerField(blank=True, null=True)),
                ("end", models.PositiveIntegerField(blank=True, null=True)),
                (
                    "linked",
                    models.CharField(
                        choices=[
                            ("unlinked", "unlinked"),
                            ("suggested", "suggested"),
                            ("confirmed", "confirmed"),
                        ],
                        default="unlinked",
                        max_length=9,
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
            ],
            options={
                "ordering": ["-date", "key"],
            },
        ),
        migrations.CreateModel(
            name="CommitmentLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("unlinked", "unlinked"),
                            ("suggested", "suggested"),
                            ("confirmed", "confirmed"),
                        ],
                        max_length=9,
                    ),
                ),
                (
                    "origin",
                    models.CharField(
                        choices=[
                            ("cited", "cited"),
                            ("suggested", "suggested"),
                            ("confirmed", "confirmed"),
                        ],
                        max_length=9,
                    ),
                ),
                ("score", models.FloatField(default=1.0)),
                ("evidence", models.JSONField(blank=True, default=list)),
                ("decided_by", models.CharField(blank=True, default="", max_length=150)),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links",
                        to="store.commitment",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="links",
                        to="store.commitmentreport",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CommitmentStatus",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("addressee", models.CharField(max_length=300)),
                ("date", models.CharField(blank=True, default="", max_length=10)),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("not_started", "not_started"),
                            ("planned", "planned"),
                            ("under_way", "under_way"),
                            ("partly_fulfilled", "partly_fulfilled"),
                            ("fulfilled", "fulfilled"),
                            ("reversed", "reversed"),
                        ],
                        max_length=16,
                    ),
                ),
                ("reason", models.TextField(blank=True, default="")),
                ("by", models.CharField(blank=True, default="", max_length=300)),
                ("government", models.CharField(blank=True, default="", max_length=300)),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statuses",
                        to="store.commitment",
                    ),
                ),
                (
                    "report",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="statuses",
                        to="store.commitmentreport",
                    ),
                ),
            ],
            options={
                "ordering": ["date", "id"],
            },
        ),
        migrations.CreateModel(
            name="CommitmentTerm",
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
                            ("theme", "theme"),
                            ("addressee", "addressee"),
                            ("treaty", "treaty"),
                        ],
                        max_length=9,
                    ),
                ),
                ("value", models.CharField(max_length=300)),
                ("ordinal", models.PositiveIntegerField()),
                (
                    "commitment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="terms",
                        to="store.commitment",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="ExpectedReporter",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "stage",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("review", "review"),
                            ("published", "published"),
                        ],
                        default="published",
                        max_length=9,
                    ),
                ),
                (
                    "public_from",
                    models.DateTimeField(blank=True, default=django.utils.timezone.now, null=True),
                ),
                ("name", models.CharField(max_length=300, unique=True)),
                ("acronym", models.CharField(blank=True, default="", max_length=60)),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("state", "state"),
                            ("institution", "institution"),
                            ("civil_society", "civil_society"),
                            ("nhri", "nhri"),
                        ],
                        default="institution",
                        max_length=13,
                    ),
                ),
                ("country", models.CharField(blank=True, default="", max_length=3)),
                ("source", models.CharField(blank=True, default="", max_length=500)),
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
                "ordering": ["name"],
            },
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(fields=["stage", "public_from"], name="commitment_open"),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(fields=["instrument", "ordinal"], name="commitment_instrument"),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(fields=["forum", "ordinal"], name="commitment_forum"),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                condition=models.Q(("due", ""), _negated=True),
                fields=["due"],
                name="commitment_due",
            ),
        ),
        migrations.AddIndex(
            model_name="commitment",
            index=models.Index(
                condition=models.Q(("period_months__gt", 0)),
                fields=["period_months"],
                name="commitment_period",
            ),
        ),
        migrations.AddIndex(
            model_name="commitmentreport",
            index=models.Index(fields=["country", "date"], name="followup_country"),
        ),
        migrations.AddIndex(
            model_name="commitmentreport",
            index=models.Index(fields=["reporter", "date"], name="followup_reporter"),
        ),
        migrations.AddIndex(
            model_name="commitmentreport",
            index=models.Index(fields=["linked", "date"], name="followup_linked"),
        ),
        migrations.AddIndex(
            model_name="commitmentlink",
            index=models.Index(fields=["commitment", "state"], name="commitment_link_state"),
        ),
        migrations.AddConstraint(
            model_name="commitmentlink",
            constraint=models.UniqueConstraint(
                fields=("report", "commitment"), name="commitment_link_once"
            ),
        ),
        migrations.AddIndex(
            model_name="commitmentstatus",
            index=models.Index(fields=["commitment", "addressee"], name="commitment_status_of"),
        ),
        migrations.AddIndex(
            model_name="commitmentterm",
            index=models.Index(fields=["kind", "value", "ordinal"], name="commitment_term_value"),
        ),
        migrations.AddConstraint(
            model_name="commitmentterm",
            constraint=models.UniqueConstraint(
                fields=("commitment", "kind", "value"), name="commitment_term_once"
            ),
        ),
        migrations.RunPython(forbid_changes_of_findings, permit_changes_of_findings),
    ]
