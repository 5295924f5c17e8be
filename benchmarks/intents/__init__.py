"""Holds the understanding without its knowledge against any labelled sentences."""
