"""Accounts: who signs in, in which role, and the keys they hand to programs."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from django.conf import settings
from django.db import models
from django.utils import timezone

from relatoria.store.models.fields import key_field, listing, long_words, one_of, words
from relatoria.store.models.people import Agent


class Role(StrEnum):
    """What somebody is to the consultation; what each may do stands in `store.permissions`."""

    PUBLIC = "public"
    PARTICIPANT = "participant"
    """Takes part in meetings, and sees those."""
    FOCAL_POINT = "focal_point"
    """Answers for an institution, and sees its rows."""
    RAPPORTEUR = "rapporteur"
    SECRETARIAT = "secretariat"
    ADMINISTRATOR = "administrator"


class Account(models.Model):
    """Somebody who signs in. Their e-mail address is the user's name in ``auth``."""

    key = key_field()
    """Stands in the log for the person: it says nothing about them, so it may stay for ever."""
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="account"
    )
    role = one_of(Role, default=Role.PARTICIPANT.value)
    name = words(200)
    """As they wish to be called."""
    agent = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    """The person of the register they are."""
    institution = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    """The institution or State a focal point answers for."""
    language = words(2)
    """Of the mail they get; empty is the site's."""
    time_zone = words(60)
    quiet_from = models.PositiveSmallIntegerField(null=True, blank=True)
    """Hour of their day, 0 to 23, from which no mail is sent…"""
    quiet_to = models.PositiveSmallIntegerField(null=True, blank=True)
    """…until this one."""
    created_at = models.DateTimeField(default=timezone.now)
    erased_at = models.DateTimeField(null=True, blank=True)
    version = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["name", "id"]

    def __str__(self) -> str:
        return self.name or self.key

    @property
    def name_in_log(self) -> str:
        """How the log and judgements name this account: a key, never an address or a name."""
        return self.key


class Invitation(models.Model):
    """An offer to make an account, sent to one address; of its secret only the digest is kept."""

    key = key_field()
    email = models.EmailField()
    role = one_of(Role, default=Role.PARTICIPANT.value)
    name = words(200)
    agent = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    institution = models.ForeignKey(
        Agent, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    language = words(2)
    digest = models.CharField(max_length=64, unique=True)
    invited_by = words(150)
    invited_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    accepted_by = models.ForeignKey(
        Account, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-invited_at", "-id"]

    def is_open(self, now: datetime | None = None) -> bool:
        """Whether it can still be taken up."""
        free = self.accepted_by_id is None and self.withdrawn_at is None
        return free and self.expires_at > (now or timezone.now())


class Token(models.Model):
    """A key with which a program acts for an account, within ``scopes``.

    The secret is shown once; what is kept is its SHA-256 (it is 256 random bits: a slow hash
    would protect nothing more).
    """

    key = key_field()
    account = models.ForeignKey(Account, on_delete=models.CASCADE, related_name="tokens")
    name = words(120)
    hint = words(12)
    """Its first letters, by which its owner tells it from others."""
    digest = models.CharField(max_length=64, unique=True)
    scopes = listing()
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-id"]


class Pseudonym(models.Model):
    """A person whom the public knows by another name only; see `store.pseudonyms`."""

    agent = models.OneToOneField(Agent, on_delete=models.PROTECT, related_name="pseudonym")
    code = models.CharField(max_length=20, unique=True)
    """What stands in every public place instead; drawn by lot, the same everywhere."""
    since = models.DateTimeField(default=timezone.now)
    by = words(150)
    reason = long_words()
