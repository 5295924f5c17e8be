"""How quick and how small the served assistant is: start, answers, memory, training, installation."""
