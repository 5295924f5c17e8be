"""Measurements, one folder a task."""
