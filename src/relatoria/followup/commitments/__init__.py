"""Commitments: chains that can be walked, and their status with its history."""
