"""What the cases of several rules are made of."""


def plus(line: str, words: str) -> str:
    return f'{line}: "{words}"'
