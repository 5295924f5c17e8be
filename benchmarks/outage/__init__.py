"""What citizens see and what is lost while the store is locked, stopped, full or gone."""
