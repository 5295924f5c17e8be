"""Does an answer stay as quick as the work grows: turns, cities, open conversations, languages."""
