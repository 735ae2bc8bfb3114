"""Loaders: a module for each layout that publishers of migration statistics use."""
