"""Trains the model with Rasa, from the files of the repository."""

from rasa.model_training import train

from bot import paths


def train_model() -> bool:
    """Train into models/assistant.tar.gz and return whether it succeeded."""
    result = train(
        domain=str(paths.DOMAIN),
        config=str(paths.CONFIG),
        training_files=[str(paths.DATA)],
        output=str(paths.MODELS),
        fixed_model_name="assistant",
        force_training=True,
    )
    return bool(result.code == 0)
