"""Receipt numbers that can be read out, with a check digit, and the secrets that belong to them."""

import hashlib
import hmac
import re
import secrets
import unicodedata

# Digits only: they can be read out in every language. Nine in threes look like no Japanese phone number.
_DAMM = (
    "0317598642", "7092154863", "4206871359", "1750983426", "6123045978",
    "3674209581", "5869720134", "8945362017", "9438617205", "2581436790",
)  # fmt: skip
SECRET_ALPHABET = "ACDEFHJKMNPQRTUVWXY34679"  # without pairs that look or sound alike: 0O 1IL 2Z 5S 8B G6
SECRET_LENGTH = 10  # 24^10: 45 bits, and the look-up is limited in number
_HALF = f"[{SECRET_ALPHABET}]{{{SECRET_LENGTH // 2}}}"
_SECRET = re.compile(rf"(?<![A-Za-z0-9]){_HALF}\s?-?\s?{_HALF}(?![A-Za-z0-9])", re.IGNORECASE)
_DASH = re.compile("[‐‑‒–—―ーｰ−]")


def check_digit(digits: str) -> str:
    """Return Damm's check digit: it catches every single wrong digit and every swap of neighbours."""
    state = 0
    for digit in digits:
        state = int(_DAMM[state][int(digit)])
    return str(state)


def new_number() -> str:
    """Return a random receipt number, written `482-093-751`; the first digit is never 0."""
    digits = str(secrets.randbelow(9) + 1) + "".join(str(secrets.randbelow(10)) for _ in range(7))
    return _in_threes(digits + check_digit(digits))


def parse_number(text: str) -> str | None:
    """Return the receipt number that a person wrote or pasted, in its normal form; None when it is none.

    Full-width digits, other dashes and spaces are accepted; a wrong check digit is not.
    """
    digits = re.sub(r"\D", "", unicodedata.normalize("NFKC", text))
    if len(digits) != 9 or not digits.isascii() or check_digit(digits[:8]) != digits[8]:
        return None
    return _in_threes(digits)


def find_number(text: str) -> str | None:
    """Return the first valid receipt number inside a sentence, or None."""
    folded = unicodedata.normalize("NFKC", text)
    for match in re.finditer(r"(?<!\d)\d{3}[\s\-‐‑–—ーｰ−.・]?\d{3}[\s\-‐‑–—ーｰ−.・]?\d{3}(?!\d)", folded):
        if number := parse_number(match.group()):
            return number
    return None


def find_secret(text: str) -> str | None:
    """Return the secret inside a sentence, in its normal form, or None.

    Ten letters are a secret only with a digit, a dash or in capitals: people write words here, too.
    """
    folded = unicodedata.normalize("NFKC", text)
    for match in _SECRET.finditer(_DASH.sub("-", folded)):
        found = match.group()
        if "-" in found or found.isupper() or any(map(str.isdigit, found)):
            return normal_secret(found)
    return None


def derive_secret(key: bytes, idempotency_key: str, number: str) -> str:
    """Return the secret of a receipt; the same submission always gives the same one.

    So a citizen whose confirmation was lost on the way gets it again, although only its hash is stored.
    """
    value = int.from_bytes(_mac(key, "secret", idempotency_key, number), "big")
    chars = []
    for _ in range(SECRET_LENGTH):
        value, place = divmod(value, len(SECRET_ALPHABET))
        chars.append(SECRET_ALPHABET[place])
    return f"{''.join(chars[:5])}-{''.join(chars[5:])}"


def hash_secret(key: bytes, number: str, secret: str) -> str:
    """Return what is stored of a secret: a keyed hash; the key stays outside the database."""
    return _mac(key, "stored", number, normal_secret(secret)).hex()


def secret_matches(key: bytes, number: str, secret: str, stored: str) -> bool:
    """Tell in constant time whether the secret belongs to the stored hash."""
    return hmac.compare_digest(hash_secret(key, number, secret), stored)


def normal_secret(text: str) -> str:
    """Return a secret as typed by a person without case, width, dashes and spaces."""
    return re.sub(r"[^A-Z0-9]", "", unicodedata.normalize("NFKC", text).upper())


def _mac(key: bytes, *parts: str) -> bytes:
    message = b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in parts)
    return hmac.digest(key, message, hashlib.sha256)


def _in_threes(digits: str) -> str:
    return "-".join((digits[:3], digits[3:6], digits[6:]))
