"""What the rules rest on, each with an address where one is known."""

from runrules import Source

ALFREDSON1998 = Source(
    "alfredson1998",
    "Alfredson et al. 1998, AJSM 26:360",
    "https://mendeley.com/catalogue/4f37ac34-b5e0-3fa2-a634-6fddc1b13cdb",
)
BEYER2015 = Source(
    "beyer2015",
    "Beyer et al. 2015, AJSM 43:1704-1711",
    "https://www.physiospot.com/2015/07/13/heavy-slow-resistance-versus-eccentric-training-as-treatment-for-achilles-tendinopathy/",
)
BLAGROVE2018YOUTH = Source(
    "blagrove2018youth", "Blagrove et al. 2018, MSSE 50:1224-1232", "http://nrl.northumbria.ac.uk/id/eprint/33742/"
)
GEORGE2024 = Source(
    "george2024",
    "George, Sheerin & Reid 2024, Sports Med 54:2247-2265, doi 10.1007/s40279-024-02051-y",
    "https://ouci.dntb.gov.ua/en/works/9JxkMLN4",
)
KRABAK2021 = Source(
    "krabak2021",
    "Krabak et al. 2021 youth running consensus, BJSM 55:305-318",
    "https://experts.umn.edu/en/publications/youth-running-consensus-statement-minimising-risk-of-injury-and-i",
)
LLOYD2014 = Source(
    "lloyd2014",
    "Lloyd et al. 2014 International Consensus on youth resistance training, BJSM",
    "https://www.researchgate.net/publication/256929167",
)
MEMORY = Source("memory", "Common practice, from memory")
POSTNATAL2019 = Source(
    "postnatal2019",
    "Goom, Donnelly & Brockwell 2019 guideline; recommendation table in BJSM",
    "https://bjsm.bmj.com/highwire/markup/120263/expansion",
)
RATHLEFF2015 = Source(
    "rathleff2015",
    "Rathleff et al. 2015, SJMSS 25:e292-300",
    "https://vbn.aau.dk/en/publications/high-load-strength-training-improves-outcome-in-patients-with-pla-2",
)
REDS2023 = Source(
    "reds2023",
    "Mountjoy et al. 2023 IOC REDs consensus, BJSM 57:1073; Stellingwerff et al. 2023 REDs CAT2",
    "http://www.cqcsw.com/content/57/17/1073",
)
RIEBE2015 = Source(
    "riebe2015",
    "Riebe et al. 2015, MSSE 47:2473-2479 (ACSM preparticipation screening)",
    "https://ru.scribd.com/document/349788147/",
)
RIEL2019 = Source(
    "riel2019", "Riel et al. 2019, J Physiother 65:144-151", "https://www.ncbi.nlm.nih.gov/pubmed/31204294"
)
ROBERTSON2017 = Source(
    "robertson2017",
    "Robertson & Wood 2017, femoral neck stress fractures (PMC6226070)",
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC6226070",
)
SILBERNAGEL2007 = Source(
    "silbernagel2007", "Silbernagel et al. 2007, AJSM 35:897-906", "https://read.qxmd.com/read/17307888/"
)
