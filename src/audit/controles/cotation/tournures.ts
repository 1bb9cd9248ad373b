/**
 * Tournures par lesquelles un service dit un critère du module SNE, le titre étant sans casse, accents ni ponctuation ; la première qui répond
 * l'emporte : ce qui précise (un mineur, un âge, une aide) passe avant ce qui est général.
 */
const TOURNURES: readonly (readonly [id: string, motif: RegExp])[] = [
  ['P01', /^(?!.*\b(?:hors|non|sans|recours|refus|ordonnance)\b).*\bdalo\b|\bdroit au logement opposable\b/],
  ['P03', /\bcoordination therapeutique\b|\bsort\w+ d ?act\b/],
  ['P16', /^(?!.*\b(?:avec|apres|risque|prevention)\b).*\bexpuls\w+/],
  ['P10', /\bprostitution\b/],
  ['P11', /\btraite des\b|\bproxenetisme\b/],
  ['P09', /\bviols?\b|\bagressions? sexuelles?\b|\bviolences sexuelles\b/],
  ['P08', /\bviolences?\b.*\b(?:conjuga\w+|couple|intra ?famil\w+|famil\w+|conjoint\w*)\b|\b(?:victimes?|femmes?)\b.*\bviolences?$|\bmariages? forces?\b|^vif$/],
  ['P06', /\bchom\w+\b.*\blongue\b|\bchom\w+ (?:de )?plus d un an\b/],
  ['P12', /\bsur ?occup\w+\b.*\b(?:mineurs?|enfants?)\b|\b(?:mineurs?|enfants?)\b.*\bsur ?occup\w+/],
  ['P13', /\b(?:non decen\w+|indecen\w+)\b.*\b(?:mineurs?|enfants?)\b|\b(?:mineurs?|enfants?)\b.*\b(?:non decen\w+|indecen\w+)\b/],
  ['P07', /\bindign\w+\b|\binsalubr\w+|\b(?:peril|saturnisme)\b/],
  ['S27', /\bagee?s?\b.*\binadapte\w*/],
  ['S26', /\bagee?s?\b.*\b(?:trop grand|grand logement)\b/],
  ['S16', /\blogements?\b.*\b(?:inadapte\w*|non adapte\w*)\b.*\b(?:handicap\w*|autonomie|mobilite)\b/],
  ['P02', /^(?!.*\b(?:logement|inadapte\w*|adapte\w*|accessib\w+|sans)\b).*\bhandicap\w*/],
  ['P04', /^(?:.*\b)?(?:premier|1er|1e) quartile\b|\bquartile 1\b/],
  ['P14', /\b(?:depourvu\w*|prive\w*) de (?:logement|tout logement|domicile|toit)\b|\bsans (?:abri|domicile|logement|toit)\b|\boccupants? sans titre\b|\bsdf\b|\bhabitats? de fortune\b|\bbidonvilles?\b|\bsquats?\b|\bcamping\b|\bhabitats? mobiles?\b|\ba la rue\b/],
  ['P05', /\bstructures? d ?hebergement\b|\b(?:centre|etablissement|foyer|place)s? d ?hebergement\b|\blogements? ?foyers?\b|\bresidences? (?:hoteliere|sociale)s?\b|\brhvs\b|\bchrs\b|\bcentres? departementa\w+ (?:de l )?enfance\b|\blogements? (?:temporaires?|de transition|d insertion)\b|\b(?:heberg|log)\w+ temporaire\w*|\bhebergement d urgence\b|^hebergements?$/],
  ['P15', /^(?!.*\b(?:residence|structure|etablissement)\b)(?:.*\bheberg\w+\b.*\b(?:tiers|particuliers?|famille|parents|enfants|amis?|proches?|hotel)\b|(?:loge\w* )?(?:a l |en )?hotel$|(?:loge\w* )?chez (?:un |des |les |ses |leurs? |son )?(?:tiers|particuliers?|parents|enfants|amis?|proches?|famille)\b)/],
  ['S05', /\bresidences? etudiantes?\b|\bresidences? universitaires?\b/],
  ['S02', /^(?!.*\b(?:jeunes? actifs?|ancien\w*)\b).*\b(?:etudiants?|apprentis?)\b/],
  ['S01', /\bcdd\b|\binterim\w*/],
  ['S04', /\btravailleurs? pauvres?\b/],
  ['S15', /\bdemoli(?:e?s?|r|tions?)\b/],
  ['S14', /^(?!.*\baccession\b).*\blogements?\b.*\b(?:vente|vendu|repris|reprise)\b|\bconge (?:pour )?(?:vente|reprise)\b/],
  ['S11', /\blogements? de fonction\b/],
  ['S24', /\bmonoparenta\w+|\bparents? isoles?\b/],
  ['S25', /\bnaissances? attendues?\b/],
  ['S23', /\bparents\b.*\b(?:divorc\w+|separ\w+)/],
  ['S20', /\brapprochement (?:familial|de la famille)\b/],
  ['S21', /\bdivorc\w+|\bsepar(?:ation|ee?s?) (?:du|de) couple\b/],
  ['S13', /\btaux d ?efforts?\b/],
  ['S38', /\bsous ?occup\w+/],
]

/** Ce que porte une colonne qui parle d'un critère sans dire s'il est rempli : « Date de décision DALO », « Points retenus DALO ». */
const AUTOUR = /^(?:date|n|no|num|numero|ref|reference|nb|nombre|part|taux|motif|type|duree|rang|moyenne|total|retenus?|debut|commission)\b(?! d ?effort)/

/** Critère SNE que la tournure d'un titre désigne ; `null` sinon. */
export function idDeLaTournure(mots: string): string | null {
  return AUTOUR.test(mots) ? null : (TOURNURES.find(([, motif]) => motif.test(mots))?.[0] ?? null)
}
