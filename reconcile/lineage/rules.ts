// When one article comes from another. The first rule that applies names the edge.
import type { DerivationKind } from '../../ledger/vocabulary.ts';
import type { Measure } from './measure.ts';

export interface Derived {
  derivation: DerivationKind;
  /** 0 to 1. */
  score: number;
}

interface LineageRule {
  name: string;
  apply: (m: Measure) => Derived | null;
}

const LONGEST_GAP = 14;
/** Credited so soon after, the report itself is retold, though every word is changed. */
const FRESH = 3;

const ownCorrection: LineageRule = {
  name: 'own-correction',
  apply: (m) =>
    m.sameOutlet &&
    /^(?:correction|corrected|berichtigung|korrektur|corrección)\b/.test(m.child.title) &&
    m.covered >= 0.4
      ? { derivation: 'correction', score: m.covered }
      : null,
};

/** A wire story under another headline, whole, cut or with paragraphs added; not two notices from one template. */
const sameText: LineageRule = {
  name: 'same-text',
  apply: (m) => {
    const share = Math.max(m.contained, m.covered);
    if (share < 0.8 || m.size < 20) return null;
    const facts = m.contained >= m.covered ? m.factsContained : m.factsCovered;
    if (facts < (m.sameOutlet ? 0.95 : 0.7)) return null;
    return { derivation: 'verbatim', score: share };
  },
};

/** Most wording kept, some rewritten; not shared background paragraphs under other news. */
const sharedWording: LineageRule = {
  name: 'shared-wording',
  apply: (m) => {
    const share = Math.max(m.contained, 0.8 * m.covered);
    if (m.sameOutlet || share < (m.parent.primary ? 0.5 : 0.3) || m.size < 20 || m.factsContained < 0.5) return null;
    const throughout = m.touched >= (m.factsContained >= 0.75 ? 0.4 : 0.6);
    if (m.lead < 0.3 && !throughout) return null;
    return { derivation: 'rewrite', score: share };
  },
};

/** The text says it retells the other's report. */
const creditedRewrite: LineageRule = {
  name: 'credited-rewrite',
  apply: (m) => {
    if (
      m.parent.primary ||
      m.days > LONGEST_GAP ||
      (m.credit !== 'copied' && m.credit !== 'report' && m.credit !== 'obtained')
    )
      return null;
    if (m.child.language !== m.parent.language) return null;
    const fresh = m.credit === 'report' && m.days <= FRESH && m.facts >= 6 && m.factsContained >= 0.3;
    if (fresh) return { derivation: 'rewrite', score: 0.5 + m.factsContained / 2 };
    const basis = 0.4 * m.factsContained + 0.3 * m.quotedShare + 0.3 * Math.min(1, 4 * m.contained);
    if (m.facts < 4 || basis < (m.credit === 'copied' ? 0.15 : 0.3)) return null;
    return { derivation: 'rewrite', score: 0.5 + basis / 2 };
  },
};

/** Long passages set in quotation marks or as block quotations, the other named. */
const excerpt: LineageRule = {
  name: 'credited-excerpt',
  apply: (m) =>
    m.credit !== null && !m.parent.primary && m.longest >= 18
      ? { derivation: 'excerpt', score: 0.5 + 0.5 * Math.min(1, m.quoted / m.child.words) }
      : null,
};

/** One quotation of the other's, the other named: "..., she told the Harrow Post". */
const creditedQuotation: LineageRule = {
  name: 'credited-quotation',
  apply: (m) =>
    m.credit !== null && !m.parent.primary && m.longest >= 6
      ? { derivation: 'credit', score: 0.5 + 0.5 * m.quotedShare }
      : null,
};

/** The page names the other's address as the original, and the texts are not strangers. */
const canonicalCopy: LineageRule = {
  name: 'canonical-address',
  apply: (m) =>
    m.canonical && !m.sameOutlet && (m.contained >= 0.1 || m.facts >= 5)
      ? { derivation: m.contained >= 0.8 ? 'verbatim' : 'rewrite', score: 0.6 + 0.4 * m.contained }
      : null,
};

const creditedTranslation: LineageRule = {
  name: 'credited-translation',
  apply: (m) => {
    if (m.child.language === m.parent.language || m.parent.primary || m.credit === null || m.credit === 'told')
      return null;
    if (m.days > 7 || m.facts < 5 || Math.max(m.factsContained, m.factsCovered) < 0.2) return null;
    return { derivation: 'rewrite', score: 0.4 + 0.4 * Math.max(m.factsContained, m.factsCovered) };
  },
};

/** No credit, but the quotations and most names are the other's; not two reporters at one press conference. */
const hiddenRewrite: LineageRule = {
  name: 'same-quotations-and-facts',
  apply: (m) => {
    if (m.sameOutlet || m.parent.primary || m.days > 4 || m.child.language !== m.parent.language) return null;
    if (m.quoted < 10 || m.quotedShare < 0.5 || m.facts < 5 || m.factsContained < 0.45) return null;
    return {
      derivation: 'rewrite',
      score: 0.4 * m.quotedShare + 0.4 * m.factsContained + 0.2 * Math.min(1, 4 * m.contained),
    };
  },
};

/** Nearly the same names and numbers in another language within days. */
const hiddenTranslation: LineageRule = {
  name: 'same-facts-other-language',
  apply: (m) => {
    if (m.child.language === m.parent.language || m.sameOutlet || m.parent.primary || m.days > 3) return null;
    if (m.facts < 8 || m.factsCovered < 0.75) return null;
    return { derivation: 'rewrite', score: 0.5 * m.factsCovered };
  },
};

export const LINEAGE_RULES: readonly LineageRule[] = [
  ownCorrection,
  sameText,
  canonicalCopy,
  sharedWording,
  excerpt,
  creditedRewrite,
  creditedQuotation,
  creditedTranslation,
  hiddenRewrite,
  hiddenTranslation,
];

export function judgePair(m: Measure): (Derived & { rule: string }) | null {
  for (const { name, apply } of LINEAGE_RULES) {
    const derived = apply(m);
    if (derived) return { ...derived, score: Math.round(derived.score * 1000) / 1000, rule: name };
  }
  return null;
}
