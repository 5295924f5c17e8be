"""Rasa imports `keras` beside `tensorflow`; here both are the same stand-in."""

import sys

from tensorflow import register

register(sys.modules[__name__])
