"""All rules of this plugin, gravest first."""

from .flag_rules import BONE, CALF_POP, GROIN, HEART, JOINT_SWELLING, NERVE, PERSISTING, REDS, RHABDO
from .life_rules import CHECKED_BY, DATA, POSTNATAL, PREGNANCY, SUPERVISED
from .return_rules import ACHILLES, BSI, PAIN_SCALE, PLANTAR, SOFT_TISSUE

__all__ = [
    "ACHILLES",
    "BONE",
    "BSI",
    "CALF_POP",
    "CHECKED_BY",
    "DATA",
    "GROIN",
    "HEART",
    "JOINT_SWELLING",
    "NERVE",
    "PAIN_SCALE",
    "PERSISTING",
    "PLANTAR",
    "POSTNATAL",
    "PREGNANCY",
    "REDS",
    "RHABDO",
    "RULES",
    "SOFT_TISSUE",
    "SUPERVISED",
]

RULES = (
    HEART,
    NERVE,
    RHABDO,
    BONE,
    GROIN,
    CALF_POP,
    JOINT_SWELLING,
    REDS,
    PREGNANCY,
    POSTNATAL,
    BSI,
    PAIN_SCALE,
    PERSISTING,
    ACHILLES,
    PLANTAR,
    SOFT_TISSUE,
    SUPERVISED,
    DATA,
)
