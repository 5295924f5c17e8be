"""Inquiries for the section: taking, keeping, answering and forgetting them; the figures and the staff."""
