"""How well the assistant understands: right answers, refusals, and what carries over to a new language."""
