"""What the rules rest on, each with an address where one is known."""

from runrules import Source

BARNES2013 = Source(
    "barnes2013",
    "Barnes et al. 2013, MSSE 45:2322-2331, doi 10.1249/MSS.0b013e31829af603",
    "https://journals.lww.com/acsm-msse/Abstract/2013/12000/Effects_of_Resistance_Training_on_Running_Economy.14.aspx",
)
BEATTIE2017 = Source(
    "beattie2017",
    "Beattie et al. 2017, JSCR 31:9-23, doi 10.1519/JSC.0000000000001464",
    "http://journals.lww.com/nsca-jscr/Citation/2017/01000/The_Effect_of_Strength_Training_on_Performance.2.aspx",
)
BERRYMAN2021 = Source(
    "berryman2021", "Berryman et al. 2021, Sports (PMC7821917)", "https://pmc.ncbi.nlm.nih.gov/articles/PMC7821917"
)
BICKEL2011 = Source(
    "bickel2011",
    "Bickel, Cross & Bamman 2011, MSSE",
    "http://workoutsolutions.blogspot.com/2010/12/exercise-dosing-to-retain-resistance.html",
)
BOSQUET2007 = Source(
    "bosquet2007",
    "Bosquet et al. 2007, MSSE 39:1358-1365",
    "https://pubmedhh.nlm.nih.gov/cgi-bin/abstract.cgi?from=jb&id=17762369",
)
COACH_TAPER = Source(
    "coach_taper",
    "Collected coach advice on strength before a marathon",
    "https://fitness-n-health.com/should-you-strength-train-the-week-before-a-marathon.html",
)
DOMA2013 = Source(
    "doma2013",
    "Doma & Deakin 2013, APNM 38:651-656, doi 10.1139/apnm-2012-0362",
    "https://studylib.net/doc/27231201/doma2013",
)
DOMA2017RBE = Source(
    "doma2017rbe",
    "Doma et al. 2017, APNM 42:978-985, doi 10.1139/apnm-2017-0214",
    "https://researchonline.jcu.edu.au/49494",
)
DOMA2017REV = Source(
    "doma2017rev",
    "Doma et al. 2017, Sports Med, doi 10.1007/s40279-017-0758-3",
    "http://dx.doi.org/10.1007%2Fs40279-017-0758-3",
)
MARATHON_RECOVERY = Source(
    "marathon_recovery",
    "Recovery one week after a marathon (PMC5613699); Martinez-Navarro et al. 2021 (PMID 33251988)",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC5613699",
)
MEMORY = Source("memory", "Common practice, from memory")
RONNESTAD2010 = Source(
    "ronnestad2010",
    "Ronnestad, Hansen & Raastad 2010, EJAP 110:1269-",
    "https://www.researchgate.net/publication/46010265",
)
RONNESTAD2011 = Source(
    "ronnestad2011",
    "Ronnestad, Nymark & Raastad 2011, JSCR 25:2653-2660",
    "https://journals.lww.com/nsca-jscr/Abstract/2011/10000/Effects_of_In_Season_Strength_Maintenance_Training.3.aspx",
)
SPIERING2021 = Source(
    "spiering2021",
    "Spiering et al. 2021, JSCR 35:1449-1458, doi 10.1519/JSC.0000000000003964",
    "https://ouci.dntb.gov.ua/en/works/4L3gYx37/",
)
WANG2023 = Source(
    "wang2023",
    "Wang et al. 2023, PLoS ONE 18:e0282838",
    "https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0282838",
)
