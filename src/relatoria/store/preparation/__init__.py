"""Preparing a meeting: made from its concept note, its programme, its people, its opening."""
