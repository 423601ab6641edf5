"""What the rules rest on, each with an address where one is known."""

from runrules import Source

COACH_EASYDAY = Source(
    "coach_easyday",
    "The Mother Runners / Dr Holly Richard DPT",
    "https://themotherrunners.com/should-runners-strength-train-on-hard-or-easy-days-a-physical-therapists-take",
)
COACH_HARDHARD = Source(
    "coach_hardhard",
    "Gaudette, RunnersConnect, 'Hard days hard, easy days easy'",
    "https://runnersconnect.net/coach-corner/hard-days-hard-easy-days-easy/",
)
COACH_LONGRUN = Source(
    "coach_longrun",
    "Holt CSCS in Running & FitNews, marathon strength tapering",
    "https://indexarticles.com/retirement/running-fitnews/marathon-strength-tapering/",
)
DOMA2013 = Source(
    "doma2013",
    "Doma & Deakin 2013, APNM 38:651-656, doi 10.1139/apnm-2012-0362",
    "https://studylib.net/doc/27231201/doma2013",
)
DOMA2014 = Source(
    "doma2014",
    "Doma & Deakin 2014, Eur J Sport Sci (PMID 24533516)",
    "https://mdsite.deno.dev/https://pubmed.ncbi.nlm.nih.gov/24533516",
)
DOMA2015SIXDAY = Source(
    "doma2015sixday",
    "Doma & Deakin 2015, Res Q Exerc Sport 86:387-396",
    "https://sena-descubridor.cloudbiteca.com/EdsRecord/eric,EJ1081407/Details",
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
DOMA2019 = Source(
    "doma2019",
    "Doma et al. 2019, Sports Med, doi 10.1007/s40279-019-01072-2",
    "https://rd.springer.com/article/10.1007/s40279-019-01072-2",
)
DOMA2019HEAT = Source(
    "doma2019heat",
    "Doma et al. 2019, Sports Med Open 5, doi 10.1186/s40798-019-0195-y",
    "https://sportsmedicine-open.springeropen.com/articles/10.1186/s40798-019-0195-y",
)
EIMD_RE_REVIEW = Source(
    "eimd_re_review",
    "Review of muscle damage and running economy (PMC3575608; authors from memory: Assumpcao et al. 2013)",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC3575608",
)
MEMORY = Source("memory", "Common practice, from memory")
ROBINEAU2016 = Source(
    "robineau2016",
    "Robineau et al. 2016, JSCR 30:672-683",
    "https://d.docksci.com/specific-training-effects-of-concurrent-aerobic-and-strength-exercises-depend-on_5a730573d64ab24310c4dbd5.html",
)
SCHUMANN2022 = Source(
    "schumann2022",
    "Schumann et al. 2022, Sports Med 52, doi 10.1007/s40279-021-01587-7",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC8891239/",
)
SEED000 = Source("seed000", "Seed 000, van Bentum 2025")
SEED001 = Source("seed001", "Seed 001, Run Smarter (coach Lisa)")
SEED003 = Source("seed003", "Seed 003, unsigned article")
SEED004 = Source("seed004", "Seed 004, '7 powerful tips'")
SEQUENCE2024 = Source(
    "sequence2024",
    "Review 'Effect of strength and endurance training sequence on endurance performance', Sports 2024 12:226",
    "https://www.mdpi.com/2075-4663/12/8/226",
)
SPIERING2021 = Source(
    "spiering2021",
    "Spiering et al. 2021, JSCR 35:1449-1458, doi 10.1519/JSC.0000000000003964",
    "https://ouci.dntb.gov.ua/en/works/4L3gYx37/",
)
