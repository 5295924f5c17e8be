"""The project's checks of its own data: each module reads one kind of file and yields findings."""
