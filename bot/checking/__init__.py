"""The project's checks of its own data: each module looks at one kind of file and yields findings."""
