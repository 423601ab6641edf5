"""Numbers as people say them."""


def word(number: int) -> str:
    """Write a small number as a word, a greater one in digits."""
    words = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
    return words[number] if number < len(words) else str(number)
