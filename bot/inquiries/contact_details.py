"""Finds and checks the one means of contact that a person wrote: a mail address or a phone number."""

import re
import unicodedata

import phonenumbers
from email_validator import EmailNotValidError, validate_email

from bot.inquiries.records import CONTACT_LIMIT, Contact, ContactKind, ContactProblem

_REGION = "JP"
_DASHES = re.compile(r"(?<=[\d)])\s*[‐‑‒–—―ーｰ−﹣－~〜]\s*(?=[\d(])")
_MAIL = re.compile(r"[^\s<>()\[\],;:、。「」『』（）]+@[^\s<>()\[\],;:、。「」『』（）]+")
_MAIL_PREFIX = re.compile(r"^(?:mailto:|.*[^\x00-\x7f](?=[\x21-\x7e]+@))", re.IGNORECASE)
_MAIL_SUFFIX = re.compile(r"(?<=[A-Za-z0-9])[^\x00-\x7f]+$|[.!?'\"]+$")


def validate_contact(text: str) -> Contact | ContactProblem:
    """Return the means of contact in `text`, normalised, or why there is none that can be used.

    Accepts full-width characters, Japanese ways of writing phone numbers, and words around the contact.
    Nothing is looked up on the network.
    """
    folded = _DASHES.sub("-", unicodedata.normalize("NFKC", text)).strip()
    if not folded:
        return ContactProblem.EMPTY
    mails = [_bare_mail(match) for match in _MAIL.findall(folded)]
    phones = _phones(_MAIL.sub(" ", folded))
    if len({*mails, *(phone.value for phone in phones)}) > 1:
        return ContactProblem.SEVERAL
    if mails:
        return _mail(mails[0])
    return phones[0] if phones else _why_not(folded)


def display(value: str) -> str:
    """Return a stored contact as people read it: Japanese numbers as they are dialled in Japan."""
    if not value.startswith("+"):
        return value
    try:
        return _phone(phonenumbers.parse(value)).display
    except phonenumbers.NumberParseException:
        return value


def _bare_mail(found: str) -> str:
    """Cut words that Japanese writes without a space before or after an address."""
    return _MAIL_SUFFIX.sub("", _MAIL_PREFIX.sub("", found))


def _mail(address: str) -> Contact | ContactProblem:
    if len(address) > CONTACT_LIMIT:
        return ContactProblem.MAIL
    try:
        checked = validate_email(address, check_deliverability=False, allow_smtputf8=False)
    except EmailNotValidError:
        return ContactProblem.MAIL
    return Contact(ContactKind.MAIL, checked.normalized, checked.normalized)


def _phones(text: str) -> list[Contact]:
    found = [match.number for match in phonenumbers.PhoneNumberMatcher(text, _REGION)]
    if not found and re.fullmatch(r"[\d\s()+\-.]+", text.strip()):
        found = _parsed(text)
    return [_phone(number) for number in found if phonenumbers.is_valid_number(number)]


def _parsed(text: str) -> list[phonenumbers.PhoneNumber]:
    try:
        return [phonenumbers.parse(text, _REGION)]
    except phonenumbers.NumberParseException:
        return []


def _phone(number: phonenumbers.PhoneNumber) -> Contact:
    japanese = number.country_code == 81
    style = (
        phonenumbers.PhoneNumberFormat.NATIONAL if japanese else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    )
    value = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Contact(ContactKind.PHONE, value, phonenumbers.format_number(number, style))


def _why_not(text: str) -> ContactProblem:
    if "@" in text:
        return ContactProblem.MAIL
    return ContactProblem.PHONE if len(re.findall(r"\d", text)) >= 5 else ContactProblem.NEITHER
