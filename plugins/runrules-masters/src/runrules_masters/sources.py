"""What the rules rest on, each with an address where one is known."""

from runrules import Source

BICKEL2011 = Source(
    "bickel2011",
    "Bickel, Cross & Bamman 2011, MSSE",
    "http://workoutsolutions.blogspot.com/2010/12/exercise-dosing-to-retain-resistance.html",
)
MEMORY = Source("memory", "Common practice, from memory")
PIACENTINI2013 = Source(
    "piacentini2013",
    "Piacentini et al. 2013, JSCR 27:2295-2303",
    "http://journals.lww.com/nsca-jscr/Abstract/2013/08000/Concurrent_Strength_and_Endurance_Training_Effects.33.aspx",
)
RIEBE2015 = Source(
    "riebe2015",
    "Riebe et al. 2015, MSSE 47:2473-2479 (ACSM preparticipation screening)",
    "https://ru.scribd.com/document/349788147/",
)
RISTOLAINEN2014 = Source(
    "ristolainen2014",
    "Ristolainen et al. 2014, J Sports Med Phys Fitness 54:78-87",
    "http://www.minervamedica.it/en/journals/sports-med-physical-fitness/article.php?cod=R40Y2014N01A0078",
)
SPIERING2021 = Source(
    "spiering2021",
    "Spiering et al. 2021, JSCR 35:1449-1458, doi 10.1519/JSC.0000000000003964",
    "https://ouci.dntb.gov.ua/en/works/4L3gYx37/",
)
WATSON2018 = Source(
    "watson2018",
    "Watson et al. 2018 (LIFTMOR), JBMR 33:211-220",
    "http://pubmed.ncbi.nlm.nih.gov/28975661/",
)
