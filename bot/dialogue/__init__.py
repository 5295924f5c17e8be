"""A conversation without its words: what is asked, what is remembered, and how one completes the other."""
