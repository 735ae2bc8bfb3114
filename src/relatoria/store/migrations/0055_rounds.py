"""Rounds of reactions to draft messages."""

import django.db.models.deletion
import django.utils.timezone
from django.db import migrations, models

from relatoria.store.append_only import forbid_changes_of_votes, permit_changes_of_votes


class Migration(migrations.Migration):
    dependencies = [("store", "0051_jobs")]
    operations = [
        migrations.CreateModel(
            name="AddressSalt",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("day", models.DateField(unique=True)),
                ("salt", models.CharField(max_length=64)),
            ],
        ),
        migrations.CreateModel(
            name="MessageStep",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "operation",
                    models.CharField(
                        choices=[("merge", "merge"), ("split", "split"), ("reword", "reword")],
                        max_length=6,
                    ),
                ),
                ("before", models.JSONField(blank=True, default=list)),
                ("after", models.JSONField(blank=True, default=list)),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("reason", models.TextField(blank=True, default="")),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="DraftMessage",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                ("ordinal", models.PositiveIntegerField()),
                ("texts", models.JSONField(blank=True, default=dict)),
                ("original", models.CharField(blank=True, default="", max_length=2)),
                ("authors", models.JSONField(blank=True, default=list)),
                ("statements", models.JSONField(blank=True, default=list)),
                ("about_participants", models.BooleanField(default=False)),
                (
                    "review",
                    models.CharField(
                        choices=[
                            ("waiting", "waiting"),
                            ("accepted", "accepted"),
                            ("rejected", "rejected"),
                        ],
                        default="accepted",
                        max_length=8,
                    ),
                ),
                ("review_reason", models.TextField(blank=True, default="")),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("open", "open"),
                            ("adopted", "adopted"),
                            ("objected", "objected"),
                        ],
                        default="open",
                        max_length=8,
                    ),
                ),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "carried_from",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="carried_to",
                        to="store.draftmessage",
                    ),
                ),
                (
                    "ended_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ended",
                        to="store.messagestep",
                    ),
                ),
            ],
            options={
                "ordering": ["ordinal", "id"],
            },
        ),
        migrations.CreateModel(
            name="HandCount",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("group", models.CharField(blank=True, default="", max_length=120)),
                ("in_favour", models.PositiveIntegerField(default=0)),
                ("against", models.PositiveIntegerField(default=0)),
                ("neither", models.PositiveIntegerField(default=0)),
                ("note", models.TextField(blank=True, default="")),
                ("by", models.CharField(blank=True, default="", max_length=150)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "message",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="hands",
                        to="store.draftmessage",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="Round",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=120, unique=True)),
                (
                    "manner",
                    models.CharField(
                        choices=[("positions", "positions"), ("open", "open")], max_length=9
                    ),
                ),
                ("titles", models.JSONField(blank=True, default=dict)),
                ("introductions", models.JSONField(blank=True, default=dict)),
                (
                    "stage",
                    models.CharField(
                        choices=[("draft", "draft"), ("open", "open"), ("closed", "closed")],
                        default="draft",
                        max_length=6,
                    ),
                ),
                ("opened_at", models.DateTimeField(blank=True, null=True)),
                ("closes_at", models.DateTimeField(blank=True, null=True)),
                ("silence", models.BooleanField(default=False)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "may_take_part",
                    models.CharField(
                        choices=[("invited", "invited"), ("anybody", "anybody")],
                        default="invited",
                        max_length=7,
                    ),
                ),
                ("submissions", models.BooleanField(default=False)),
                (
                    "moderation",
                    models.CharField(
                        choices=[("before", "before"), ("after", "after")],
                        default="before",
                        max_length=6,
                    ),
                ),
                ("longest", models.PositiveIntegerField(default=280)),
                (
                    "shown",
                    models.CharField(
                        choices=[
                            ("facilitators", "facilitators"),
                            ("participants", "participants"),
                            ("everybody", "everybody"),
                        ],
                        default="everybody",
                        max_length=12,
                    ),
                ),
                ("shown_before_close", models.BooleanField(default=True)),
                ("smallest", models.PositiveIntegerField(default=5)),
                ("per_address", models.PositiveIntegerField(default=30)),
                ("votes_published", models.BooleanField(default=False)),
                ("created_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("created_by", models.CharField(blank=True, default="", max_length=150)),
                ("version", models.PositiveIntegerField(default=1)),
                (
                    "follows",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="followed_by",
                        to="store.round",
                    ),
                ),
                (
                    "meeting",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="rounds",
                        to="store.meeting",
                    ),
                ),
            ],
            options={
                "ordering": ["-created_at", "key"],
            },
        ),
        migrations.CreateModel(
            name="RateCount",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("address", models.CharField(max_length=64)),
                ("action", models.CharField(max_length=20)),
                ("hour", models.DateTimeField()),
                ("count", models.PositiveIntegerField(default=0)),
                ("place", models.CharField(blank=True, default="", max_length=160)),
            ],
        ),
        migrations.AddField(
            model_name="messagestep",
            name="round",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="steps", to="store.round"
            ),
        ),
        migrations.AddField(
            model_name="draftmessage",
            name="round",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="messages",
                to="store.round",
            ),
        ),
        migrations.CreateModel(
            name="RoundParticipant",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "joined_by",
                    models.CharField(
                        choices=[
                            ("invitation", "invitation"),
                            ("cookie", "cookie"),
                            ("sheet", "sheet"),
                            ("import", "import"),
                        ],
                        max_length=10,
                    ),
                ),
                ("token", models.CharField(blank=True, max_length=64, null=True, unique=True)),
                ("name", models.CharField(blank=True, default="", max_length=200)),
                ("delegation", models.CharField(blank=True, default="", max_length=200)),
                ("sector", models.CharField(blank=True, default="", max_length=60)),
                ("country", models.CharField(blank=True, default="", max_length=3)),
                ("subregion", models.CharField(blank=True, default="", max_length=60)),
                ("external", models.CharField(blank=True, default="", max_length=60)),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("address", models.CharField(blank=True, default="", max_length=64)),
                ("joined_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("first_seen_at", models.DateTimeField(blank=True, null=True)),
                ("revoked_at", models.DateTimeField(blank=True, null=True)),
                (
                    "agent",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.agent",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="participants",
                        to="store.round",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.AddField(
            model_name="draftmessage",
            name="submitted_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="submitted",
                to="store.roundparticipant",
            ),
        ),
        migrations.CreateModel(
            name="Ballot",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("turn", models.PositiveSmallIntegerField(default=1)),
                (
                    "reaction",
                    models.CharField(
                        choices=[
                            ("agree", "agree"),
                            ("disagree", "disagree"),
                            ("pass", "pass"),
                            ("support", "support"),
                            ("support_with_reservation", "support_with_reservation"),
                            ("oppose", "oppose"),
                            ("abstain", "abstain"),
                        ],
                        max_length=24,
                    ),
                ),
                ("reservation", models.TextField(blank=True, default="")),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                (
                    "channel",
                    models.CharField(
                        choices=[
                            ("one_by_one", "one_by_one"),
                            ("list", "list"),
                            ("paper", "paper"),
                            ("import", "import"),
                        ],
                        max_length=10,
                    ),
                ),
                ("propensity", models.FloatField(blank=True, null=True)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "message",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ballots",
                        to="store.draftmessage",
                    ),
                ),
                (
                    "round",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="store.round",
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ballots",
                        to="store.roundparticipant",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.CreateModel(
            name="Amendment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("language", models.CharField(blank=True, default="", max_length=2)),
                ("text", models.TextField(blank=True, default="")),
                ("reason", models.TextField(blank=True, default="")),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("proposed", "proposed"),
                            ("accepted", "accepted"),
                            ("refused", "refused"),
                        ],
                        default="proposed",
                        max_length=8,
                    ),
                ),
                ("decided_by", models.CharField(blank=True, default="", max_length=150)),
                ("decision_reason", models.TextField(blank=True, default="")),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "message",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="amendments",
                        to="store.draftmessage",
                    ),
                ),
                (
                    "participant",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="amendments",
                        to="store.roundparticipant",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
            },
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.CheckConstraint(
                condition=models.Q(("silence", False), ("manner", "positions"), _connector="OR"),
                name="round_silence_of_positions",
            ),
        ),
        migrations.AddConstraint(
            model_name="ratecount",
            constraint=models.UniqueConstraint(
                fields=("place", "address", "action", "hour"), name="rate_count_once"
            ),
        ),
        migrations.AddIndex(
            model_name="roundparticipant",
            index=models.Index(fields=["round", "joined_by"], name="participant_in_round"),
        ),
        migrations.AddIndex(
            model_name="draftmessage",
            index=models.Index(fields=["round", "review", "ordinal"], name="draft_in_round"),
        ),
        migrations.AddConstraint(
            model_name="draftmessage",
            constraint=models.UniqueConstraint(
                fields=("round", "ordinal"), name="draft_ordinal_once"
            ),
        ),
        migrations.AddIndex(
            model_name="ballot",
            index=models.Index(fields=["round", "id"], name="ballot_of_round"),
        ),
        migrations.AddIndex(
            model_name="ballot",
            index=models.Index(fields=["message", "id"], name="ballot_of_message"),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.UniqueConstraint(
                fields=("participant", "message", "turn"), name="ballot_in_force_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.CheckConstraint(
                condition=models.Q(("turn__gte", 1)), name="ballot_turn_from_one"
            ),
        ),
        migrations.AddConstraint(
            model_name="ballot",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "reaction__in",
                        [
                            "agree",
                            "disagree",
                            "pass",
                            "support",
                            "support_with_reservation",
                            "oppose",
                            "abstain",
                        ],
                    )
                ),
                name="ballot_reaction_known",
            ),
        ),
        migrations.RunPython(forbid_changes_of_votes, permit_changes_of_votes),
    ]
