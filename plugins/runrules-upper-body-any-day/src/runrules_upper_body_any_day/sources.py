"""What the rules rest on, each with an address where one is known."""

from runrules import Source

DOMA2014 = Source(
    "doma2014",
    "Doma & Deakin 2014, Eur J Sport Sci (PMID 24533516)",
    "https://mdsite.deno.dev/https://pubmed.ncbi.nlm.nih.gov/24533516",
)
DRUM2019 = Source("drum2019", "Drum, Rappelt & Donath 2019, Sports 7:195", "https://www.mdpi.com/2075-4663/7/8/195/xml")
SEED001 = Source("seed001", "Seed 001, Run Smarter (coach Lisa)")
SEED004 = Source("seed004", "Seed 004, '7 powerful tips'")
