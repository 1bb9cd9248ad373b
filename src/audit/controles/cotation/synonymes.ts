import { CRITERES_SNE, normaliser, reconnaitreCritere } from '../../../regles'
import type { CritereSne } from '../../../regles'
import { idDeLaTournure } from './tournures'

/** Façons courantes d'écrire un critère du module SNE dans un titre de colonne ou une grille, par identifiant. */
export const SYNONYMES: Readonly<Record<string, readonly string[]>> = {
  P01: ['droit au logement opposable', 'reconnu DALO', 'ménage DALO', 'public DALO', 'DALO reconnu', 'bénéficiaire DALO', 'points DALO', 'pts DALO'],
  P02: ['handicap', 'situation de handicap', 'personne en situation de handicap', 'personnes en situation de handicap', 'PSH', 'handicap du ménage'],
  P03: ['ACT', 'sortie d ACT', 'appartement de coordination', 'sortant d appartement de coordination thérapeutique'],
  P04: ['Q1', 'premier quartile', '1er quartile des demandeurs', 'quartile 1', '1er quartile de ressources', '1er quartile ressources'],
  P05: [
    'hébergement temporaire', 'hébergé temporairement', 'hébergés temporairement', 'héberg temporaire', 'héberg temporaire struct foyer', 'hébergement temporaire structure foyer',
    'logement de transition', 'logé temporairement', 'hébergé en structure', 'hébergement en structure', 'hébergés ou logés temporairement',
  ],
  P06: ['chômage de longue durée', 'chômage longue durée', 'CLD', 'chômeur de longue durée'],
  P07: ['habitat indigne', 'indigne', 'logement insalubre', 'habitat insalubre'],
  P08: ['violences', 'violences conjugales', 'violences au sein du couple', 'violences intrafamiliales', 'victime de violences', 'victimes de violences', 'mariage forcé', 'violences couple'],
  P09: ['viol', 'viol ou agression', 'agression sexuelle', 'victime de viol', 'viol ou agression sexuelle', 'victimes de viol ou d agression sexuelle'],
  P10: ['prostitution', 'sortie de la prostitution', 'parcours de sortie de la prostitution', 'sortie de prostitution'],
  P11: ['traite', 'traite des êtres humains', 'proxénétisme', 'victime de traite', 'traite ou proxénétisme', 'victimes de traite'],
  P12: ['suroccupation avec mineur', 'suroccupation mineur', 'sur occupation mineur', 'sur occupation avec mineur', 'suroccupation avec au moins un mineur', 'suroccupé avec mineur'],
  P13: ['non décent avec mineur', 'non décent mineur', 'logement non décent avec mineur', 'logement non décent mineur', 'indécence mineur', 'logement indécent avec mineur'],
  P14: [
    'sans logement', 'sans abri', 'sans domicile', 'sans logement ni hébergement', 'dépourvu de logement', 'dépourvus de logement', 'dépourvues de logement', 'sans domicile fixe', 'SDF',
    'dépourvu de logement et d hébergement', 'sans toit', 'sans abri ou habitat de fortune',
  ],
  P15: [
    'hébergé chez un tiers', 'hébergé par un tiers', 'hébergé par des tiers', 'hébergés par des tiers', 'hébergé chez des tiers', 'hébergés chez un tiers', 'hébergement chez un tiers',
    'hébergé tiers', 'hébergement tiers', 'hébergé chez tiers', 'hébergement par un tiers', 'hébergées par des tiers',
  ],
  P16: ['expulsion', 'expulsion sans relogement', 'menacé d expulsion', 'procédure d expulsion', 'menace d expulsion', 'en procédure d expulsion', 'menacés d expulsion sans relogement'],
  S01: ['CDD', 'intérim', 'CDD interim', 'CDD intérim', 'contrat précaire'],
  S02: ['étudiant', 'apprenti', 'étudiant apprenti', 'étudiants ou apprentis'],
  S03: ['assistant familial', 'assistant maternel', 'assistant familial ou maternel', 'assistante maternelle'],
  S04: ['travailleur pauvre', 'travailleurs pauvres'],
  S05: ['ancien résident étudiant'],
  S06: ['60 ans et plus', 'plus de 60 ans', 'à partir de 60 ans', 'personne âgée', 'personnes âgées', 'âgé de 60 ans et plus'],
  S07: ['moins de 30 ans', 'jeune de moins de 30 ans', 'jeunes moins de 30 ans', 'jeunes'],
  S08: ['non décent', 'logement indécent', 'indécence'],
  S09: ['suroccupation pièces', 'suroccupation nombre de pièces', 'sur occupation pièces', 'suroccupation', 'sur occupation'],
  S10: ['suroccupation surface', 'sur occupation surface'],
  S11: ['fin de logement de fonction'],
  S12: ['loyer élevé', 'loyer trop cher'],
  S13: ['taux d effort', 'taux d effort élevé'],
  S14: ['logement repris', 'logement mis en vente', 'reprise ou vente', 'congé pour vente', 'congé vente ou reprise', 'repris ou mis en vente', 'logement repris ou mis en vente'],
  S15: ['démolition', 'logement démoli', 'logement à démolir', 'relogement démolition'],
  S16: ['logement inadapté', 'logement inadapté au handicap', 'inadapté au handicap'],
  S17: ['éloigné du travail', 'éloignement du travail', 'logement éloigné du travail', 'éloignement travail'],
  S18: ['éloigné des services', 'éloignement des services', 'logement éloigné des services', 'éloigné des équipements'],
  S19: ['changement de travail', 'mutation professionnelle', 'changement de lieu de travail'],
  S20: ['rapprochement de la famille'],
  S21: ['divorce', 'séparation', 'divorce séparation', 'divorcé ou séparé'],
  S22: ['départ de personne à charge', 'départ d un enfant', 'départ de personnes à charge'],
  S23: ['parents divorcés'],
  S24: ['famille monoparentale', 'monoparental', 'parents isolés', 'monoparentalité', 'ménage monoparental'],
  S25: ['naissance attendue', 'naissance', 'logement trop petit naissance'],
  S26: ['personne âgée logement trop grand'],
  S27: ['personne âgée logement inadapté'],
  S28: ['ancienneté', 'ancienneté demande'],
  S29: ['Q2', '2e quartile', '2ème quartile', 'deuxième quartile', 'quartile 2', '2nd quartile'],
  S30: ['Q3', '3e quartile', '3ème quartile', 'troisième quartile', 'quartile 3'],
  S31: ['Q4', '4e quartile', '4ème quartile', 'quatrième quartile', 'quartile 4'],
  S32: [
    'habite EPCI', 'habite le territoire', 'réside dans l EPCI', 'habite l agglomération', 'habite l intercommunalité', 'habite la métropole', 'habite la communauté de communes',
    'habitant de l EPCI', 'résident EPCI', 'réside sur l EPCI', 'habite le territoire de l EPCI',
  ],
  S33: ['travaille EPCI', 'travaille sur l EPCI', 'travaille dans l agglomération', 'emploi dans l EPCI', 'travaille sur le territoire', 'travaille dans l intercommunalité', 'travaille la métropole'],
  S34: ['habite commune', 'réside dans la commune', 'habitant de la commune', 'habite dans la commune', 'réside sur la commune'],
  S35: ['travaille commune', 'travaille sur la commune', 'emploi dans la commune'],
  S36: ['pièces justificatives valides', 'dossier complet'],
  S37: [
    'mutation', 'mutation interne', 'locataire HLM', 'locataire du parc social', 'locataire parc social', 'demande de mutation', 'déjà locataire HLM', 'locataire du parc', 'mutation parc social',
    'locataire social', 'locataire d un logement social', 'déjà locataire du parc social', 'mutation HLM', 'mutation dans le parc social',
  ],
  S38: ['sous occupation du logement', 'sous occupé', 'logement sous occupé', 'logement trop grand'],
}

/** « Personnes hébergées par un tiers » : qui remplit le critère ne le change pas. */
const QUI = /^(?:personnes?|demandeurs?|menages?|publics?) (?=\S)/

/** Ce qui, dans un titre, n'est pas le nom du critère : « Pts DALO », « Locataire HLM (O/N) », « L03 Parent isolé ». */
const PARASITES = /^(?:(?:nb|nombre) de )?(?:pts|points|poids|note)\b(?: (?:de|du|d|pour))? |\b(?:o n|oui non|0 1|vrai faux|pts|points)$|^[lps]\d{1,2} /g

const ABREVIATIONS: Readonly<Record<string, string>> = { log: 'logement', logt: 'logement', lgt: 'logement', heberg: 'heberge', surocc: 'suroccupation', cond: 'condition' }

const PAR_ID: ReadonlyMap<string, CritereSne> = new Map(CRITERES_SNE.map((critere) => [critere.id, critere]))
const PAR_SYNONYME: ReadonlyMap<string, CritereSne> = new Map(
  CRITERES_SNE.flatMap((critere) => [...(SYNONYMES[critere.id] ?? []), critere.libelle].map((nom) => [clefDe(nom), critere] as const)),
)

/** Titre réduit au nom de son critère. */
function epurerTitre(titre: string): string {
  return normaliser(titre).replace(PARASITES, '').replace(/\s+/g, ' ').trim()
}

function clefDe(texte: string): string {
  return epurerTitre(texte)
    .replace(QUI, '')
    .split(' ')
    .map((mot) => ABREVIATIONS[mot] ?? mot)
    .map((mot) => (mot.length > 3 ? mot.replace(/(?:ees|ee|es|s|e)$/, '') : mot))
    .join(' ')
}

/** Critère qu'un titre désigne, et par quoi : son libellé ou son identifiant, un synonyme, une tournure. */
export interface CritereDesigne {
  readonly critere: CritereSne
  readonly aLaLettre: boolean
  readonly parTournure: boolean
}

/** Critère du module SNE qu'un titre désigne, à la lettre (« certaine ») ou par une façon courante de l'écrire ; `null` sinon. */
export function critereDuTitre(titre: string): CritereDesigne | null {
  const code = PAR_ID.get(/^\s*([PS]\d\d)\b/i.exec(titre)?.[1]?.toUpperCase() ?? '')
  if (code !== undefined) return { critere: code, aLaLettre: true, parTournure: false }
  const epure = epurerTitre(titre)
  for (const essai of [titre, epure]) {
    const reconnu = reconnaitreCritere(essai)
    if (reconnu.genre === 'sne') return { critere: reconnu.critere, aLaLettre: true, parTournure: false }
    if (reconnu.genre === 'negatif') return null
  }
  const synonyme = PAR_SYNONYME.get(clefDe(titre)) ?? PAR_SYNONYME.get(clefDe(titre.replace(/\s*\([^)]*\)\s*$/, '')))
  const critere = synonyme ?? PAR_ID.get(idDeLaTournure(epure) ?? '')
  return critere === undefined ? null : { critere, aLaLettre: false, parTournure: synonyme === undefined }
}

/** Deux libellés du même critère : leur clef est égale. */
export function memeClef(un: string, autre: string): boolean {
  return clefDe(un) !== '' && clefDe(un) === clefDe(autre)
}

/** Critères distincts qu'il faut lire dans une colonne pour qu'elle en soit la liste. */
const CRITERES_DE_LISTE = 3

/** Vrai si des textes, tous différents, sont pour la moitié au moins des critères du module SNE : une grille les liste, une demande les répète. */
export function listentDesCriteres(textes: readonly string[]): boolean {
  if (textes.length < CRITERES_DE_LISTE || textes.length > 300 || new Set(textes.map(normaliser)).size < textes.length) return false
  const lus = new Set(textes.flatMap((texte) => critereDuTitre(texte)?.critere.id ?? []))
  return lus.size >= CRITERES_DE_LISTE && 2 * lus.size >= textes.length
}
