"""What masking a text costs, ordinary or hostile."""
