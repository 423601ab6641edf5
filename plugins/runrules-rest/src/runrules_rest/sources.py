"""What the rules rest on, each with an address where one is known."""

from runrules import Source

FEBRILE2014 = Source(
    "febrile2014",
    "Dick & Diehl 2014, Sports Health (PMID 24790692); Walsh et al. 2011 position-statement table (PMC7176256 Tab 3)",
    "https://medluna.com/article/24790692",
)
MEMORY = Source("memory", "Common practice, from memory")
RISTOLAINEN2014 = Source(
    "ristolainen2014",
    "Ristolainen et al. 2014, J Sports Med Phys Fitness 54:78-87",
    "http://www.minervamedica.it/en/journals/sports-med-physical-fitness/article.php?cod=R40Y2014N01A0078",
)
SEED001 = Source("seed001", "Seed 001, Run Smarter (coach Lisa)")
SEED004 = Source("seed004", "Seed 004, '7 powerful tips'")
SPIERING2021 = Source(
    "spiering2021",
    "Spiering et al. 2021, JSCR 35:1449-1458, doi 10.1519/JSC.0000000000003964",
    "https://ouci.dntb.gov.ua/en/works/4L3gYx37/",
)
