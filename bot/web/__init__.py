"""What visitors and staff open in a browser: the chat widget, its pages, pictures and safeguards."""
