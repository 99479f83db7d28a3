# SPDX-License-Identifier: MIT
"""Passwords and codes are told from names, addresses and numbers."""

from __future__ import annotations

import pytest

from cmdesk.domain.pasted_secrets import SECRET_HINT, looks_like_a_secret

SECRETS = (
    "mot de passe : soleil69",
    "Mot de passe\u00a0: fournil",
    "mdp=croissant",
    "Compte de Marie, password: Summer2024!",
    "Le mot de passe est « levain »",
    "PIN: 4821",
    "code : 483920",
    "code de secours : 99117733",
    "recovery code: abcd-1234",
    "API key = 9f8e7d6c",
    "xK9#mQ2vLp7!",
    "C’est Tr0ub4dor&3",
    "otpauth://totp/Example:lou?secret=JBSWY3DPEHPK3PXP",
    "JBSWY3DPEHPK3PXP",
    "jbsw y3dp ehpk 3pxp",
    "hutxoX-wyzvy4-kinjud",
    "1234 5678\n8765 4321\n1122 3344",
    "a1b2-c3d4\ne5f6-a7b8\nc9d0-e1f2",
    "ghp_0123456789abcdefABCDEF",
    "-----BEGIN OPENSSH PRIVATE KEY-----",
)
HARMLESS = (
    "",
    "Marie Lacroix",
    "marie.lacroix+2026@example.com",
    "contact@boulangerie-lacroix.example",
    "04 78 12 34 56",
    "+33 (0)4.78.12.34.56",
    "514 555-0199",
    "1-800-555-0199",
    "le téléphone de Paul, au 06 12 34 56 78",
    "mot de passe : dans le coffre du magasin",
    "mot de passe rangé dans un gestionnaire",
    "Mot de passe : gestionnaire",
    "mdp : Bitwarden, chez Marie",
    "mot de passe : oublié",
    "The password is unknown.",
    "password: kept by Marie and Paul",
    "code postal : 69001",
    "code de la porte chez Paul",
    "SIRET 123 456 789 00012",
    "FR7630006000011234567890189",
    "2023-2024, 2024-2025, 2025-2026",
    "2026-11-22",
    "BoulangerieLacroix2026",
    "@boulangerie_lacroix.69",
    "boulangerie.lacroix69",
    "iPhone15ProMax de Marie",
    "IMG_20261122_1030.jpg",
    "proofs/2026/Capture d’écran 3.png",
    "https://example.com/p/Cx9Zk2vLp7Q1",
    "l’Île-d’Yeu2",
    "Vous avez deux mots pour dire pain bien cuit",
    "MARIE ET PAUL LACROIX, 12 RUE VICTOR-HUGO",
)


@pytest.mark.parametrize("text", SECRETS)
def test_a_secret_is_seen(text: str) -> None:
    assert looks_like_a_secret(text)
    assert looks_like_a_secret(f"À noter\n{text}\nvu en novembre")


@pytest.mark.parametrize("text", HARMLESS)
def test_what_is_no_secret_stays_untold(text: str) -> None:
    assert not looks_like_a_secret(text)


def test_all_harmless_words_together_are_no_secret_either() -> None:
    assert not looks_like_a_secret("\n".join(HARMLESS))


def test_the_hint_says_what_to_do() -> None:
    assert "not encrypted" in SECRET_HINT.source
