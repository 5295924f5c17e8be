"""Pure text algorithms: no Rasa, no files."""
