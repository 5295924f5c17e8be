"""Throughput of one and of several processes, with conversations in memory, Redis and PostgreSQL."""
