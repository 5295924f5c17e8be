"""This project beside stock Rasa 3.6.21 on the same machine: size, start, training, speed, right answers."""
