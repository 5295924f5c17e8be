"""Thin Rasa components over bot.text, one class a file, and the frames they work on."""
