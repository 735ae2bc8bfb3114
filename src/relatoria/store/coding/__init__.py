"""Codes in the register: drawn, reviewed by people, agreed upon, learnt from."""
