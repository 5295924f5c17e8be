"""The running assistant: knowledge, understanding, messages and ways in."""
